import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { IS_CLUSTER } from '../support/cluster.ts';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';
import { startServer } from '../support/running-server.ts';

// Each node bounds its own memory, and the next request goes to the other.
describe.skipIf(IS_CLUSTER)('bodies that are under way', () => {
  it('are refused with 503 and a time to come again while too many wait, and taken after', async () => {
    const { server, secretKey, post, send } = await startServer({ maxInFlightBytes: 10_000 });
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(
      `POST /v1/events HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${secretKey}\r\n` +
        `content-type: application/json\r\ncontent-length: 50000\r\n\r\n${' '.repeat(9_500)}`,
    );
    await sleep(100);
    const refused = await post('/v1/events', sampleBatch([sampleEvent()]));
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ error: { code: 'server_busy' } });
    socket.destroy();
    await sleep(100);
    expect(await send([sampleEvent()])).toMatchObject([{ status: 'stored' }]);
  });

  it('are refused when the store has too much to write', async () => {
    const { server, post } = await startServer();
    const { StoreBusyError } = await import('../../src/errors/store-busy-error.ts');
    server.store.appendBatch = () => Promise.reject(new StoreBusyError());
    const refused = await post('/v1/events', sampleBatch([sampleEvent()]));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
  });

  it('may be one that is larger than all that is allowed', async () => {
    const { post } = await startServer({ maxInFlightBytes: 10 });
    expect((await post('/v1/events', sampleBatch([sampleEvent()]))).status).toBe(200);
  });
});
