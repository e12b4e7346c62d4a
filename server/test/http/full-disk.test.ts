import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { IS_CLUSTER } from '../support/cluster.ts';
import { type RunningServer, startServer } from '../support/running-server.ts';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';
import { CAN_MOUNT, NEEDS_MOUNT, smallDisk } from '../support/small-disk.ts';

const batch = () =>
  sampleBatch(Array.from({ length: 20 }, () => sampleEvent({ context: { text: 'x'.repeat(3000) } })));

/** Sends until the server takes no more, not even after what is in its log has moved to the file; gives the answer that said so, and how much was taken. */
async function fill({
  post,
}: RunningServer): Promise<{ readonly refused: Response; readonly taken: number }> {
  let taken = 0;
  for (let refusals = 0; ;) {
    const response = await post('/v1/events', batch());
    if (response.status === 200) {
      taken += 20;
      refusals = 0;
    } else if ((refusals += 1) === 5) {
      return { refused: response, taken };
    } else {
      await sleep(100);
    }
  }
}

describe.skipIf(!CAN_MOUNT || IS_CLUSTER)(`a server whose disk is full${NEEDS_MOUNT}`, () => {
  const start = async () => {
    const disk = smallDisk(4);
    const running = await startServer({ dataDir: `${disk.path}/data` });
    const status = async (path: string) => (await fetch(running.url + path)).status;
    return { ...running, disk, status };
  };

  it('tells senders to come again, and goes on to be read', async () => {
    const running = await start();
    const { refused, taken } = await fill(running);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await refused.text()).not.toMatch(/sqlite|\/tmp/iu);
    const lines = (await (await running.get('/v1/export')).text()).trimEnd().split('\n');
    expect(lines).toHaveLength(taken);
  });

  it('lives, is not ready, and says why', async () => {
    const running = await start();
    expect(await running.status('/readyz')).toBe(200);
    await fill(running);
    expect(await running.status('/healthz')).toBe(200);
    const response = await fetch(`${running.url}/readyz`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toEqual({
      error: { code: 'database_unavailable', message: 'The database takes no writes: the disk is full.' },
    });
  });

  it('comes back by itself as soon as there is room, without one having been sent', async () => {
    const running = await start();
    await fill(running);
    expect(await running.status('/readyz')).toBe(503);
    running.disk.resize(40);
    expect(await running.status('/readyz')).toBe(200);
    expect((await running.post('/v1/events', batch())).status).toBe(200);
  });
});
