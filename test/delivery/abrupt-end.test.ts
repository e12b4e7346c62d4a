import { describe, test } from 'vitest';
import { deliver } from '../support/fault-delivery.ts';
import { FaultIngest, hang, slow } from '../support/fault-ingest.ts';
import { pause, runApp, startApp, temporary } from '../support/fault-run.ts';
import { addsUp, put } from '../support/spool-scene.ts';

describe.concurrent('a process that ends abruptly', () => {
  test('by a signal while it ends by itself goes on sending for as long as it may', async ({ expect }) => {
    await using ingest = await FaultIngest.start(slow(400));
    using directory = temporary();
    const app = { baseURL: ingest.url, calls: 1200, paceMs: 0, cache: directory.path, spool: false };
    const running = startApp(app);
    await running.called;
    await pause(50);
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: null, signal: 'SIGTERM', ours: [] });
    expect(ingest.count).toBe(1200);
  });

  test('by process.exit says what is lost where there is no disk', async ({ expect }) => {
    await using ingest = await FaultIngest.start(undefined, { down: true });
    const end = await runApp({ baseURL: ingest.url, calls: 20, paceMs: 0, spool: false, ending: 'exit' });
    expect(end.report?.stats).toMatchObject({ captured: 20, delivered: 0 });
    expect(end.ours).toContainEqual(
      '[footlight] An event was lost (shutdown). More of them are counted in stats().dropped.',
    );
  });

  test.for(['exit', 'throw'] as const)(
    'loses nothing in silence where the disk may hold less than waits (%s)',
    async (ending, { expect }) => {
      await using ingest = await FaultIngest.start(undefined, { down: true });
      using directory = temporary();
      const spool = { directory: `${directory.path}/spool`, maxBytes: 1_000_000 };
      const app = { baseURL: ingest.url, calls: 600, paceMs: 0, spool };
      const { report } = await runApp({ ...app, ending });
      const dropped = Object.values<number>({ ...report?.stats?.dropped });
      const lost = dropped.reduce((sum, count) => sum + count, 0);
      expect(lost).toBeGreaterThan(100);
      await ingest.up();
      await runApp({ ...app, calls: 0, ending: 'flush' });
      expect(ingest.count + lost).toBe(600);
    },
  );

  test.for([true, false])('counts each event once (spool: %s)', async (spool, { expect }) => {
    await using ingest = await FaultIngest.start(hang);
    using directory = temporary();
    const client = deliver(ingest, { spool: spool && { directory: `${directory.path}/spool` } });
    put(client, 5);
    void client.flush();
    await expect.poll(() => ingest.seen.length).toBe(1);
    put(client, 2);
    client.leave();
    client.leave();
    expect(client.stats()).toMatchObject(
      spool
        ? { captured: 7, pending: 7, dropped: {} }
        : { captured: 7, pending: 0, dropped: { shutdown: 7 } },
    );
    expect(client.heard.dropped).toHaveLength(spool ? 0 : 7);
    await client.shutdown();
    addsUp(client);
  });
});
