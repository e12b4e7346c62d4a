import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startWorker } from '../../src/queue/rabbitmq/worker.ts';
import { breakableLink } from '../support/breakable-link.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { emptyDatabase, POSTGRES_URL } from '../support/postgres.ts';
import { AMQP_URL, openTestStore, testBroker } from '../support/rabbitmq.ts';
import { startServer } from '../support/running-server.ts';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';

/** A server with a broker, whose way to the database can be broken; the worker has a way of its own. */
async function start() {
  const databaseUrl = await emptyDatabase();
  const store = await openTestStore(databaseUrl);
  const amqpUrl = await testBroker(store);
  const link = await breakableLink(databaseUrl);
  const worker = await startWorker({ store, amqpUrl, logger: memoryLogger() });
  onTestFinished(() => worker.close());
  const running = await startServer({ databaseUrl: link.url, amqpUrl });
  const batch = () => sampleBatch([sampleEvent()]);
  return { ...running, link, store, batch };
}

describe.skipIf(POSTGRES_URL === undefined || AMQP_URL === undefined)(
  'a server with a broker whose database is away',
  () => {
    it('goes on taking events of a key that it knows, and they are read once it is back', async () => {
      const { post, link, batch, store, projectId } = await start();
      expect((await post('/v1/events', batch())).status).toBe(200);
      link.cut();
      const event = sampleEvent();
      const response = await post('/v1/events', sampleBatch([event]));
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ results: [{ id: event.id, status: 'stored' }] });
      await vi.waitFor(async () => expect(await store.getEvent(projectId, event.id)).toBeDefined());
    });

    it('goes on in the same way where the database hangs instead of refusing', async () => {
      const { post, link, batch } = await start();
      expect((await post('/v1/events', batch())).status).toBe(200);
      link.hang();
      for (let sent = 0; sent < 5; sent += 1) {
        expect((await post('/v1/events', batch())).status).toBe(200);
      }
      link.mend();
    });

    it('takes feedback and chain results, too', async () => {
      const { post, link, batch } = await start();
      await post('/v1/events', batch());
      link.cut();
      const feedback = { id: randomUUID(), feedbackKey: randomUUID(), rating: 1 };
      expect((await post('/v1/feedback', feedback)).status).toBe(200);
      expect((await post('/v1/chains', { chainId: 'c', result: 1 })).status).toBe(200);
    });

    it('answers 503 to a key that it has not met, and takes it once the database is back', async () => {
      const { post, link, batch, makeKey } = await start();
      await post('/v1/events', batch());
      const { key } = await makeKey('secret');
      const headers = { authorization: `Bearer ${key}` };
      link.cut();
      const response = await post('/v1/events', batch(), headers);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).not.toBeNull();
      link.mend();
      await vi.waitFor(async () => expect((await post('/v1/events', batch(), headers)).status).toBe(200));
    });

    it('never lets in again whom it knows for revoked', async () => {
      const { post, link, batch, makeKey, store } = await start();
      const { id, key } = await makeKey('secret');
      const headers = { authorization: `Bearer ${key}` };
      expect((await post('/v1/events', batch(), headers)).status).toBe(200);
      await store.revokeKey(id);
      expect((await post('/v1/events', batch(), headers)).status).toBe(401);
      link.cut();
      expect((await post('/v1/events', batch(), headers)).status).toBe(401);
    });

    it('still holds a key to its limit', async () => {
      const databaseUrl = await emptyDatabase();
      const amqpUrl = await testBroker(await openTestStore(databaseUrl));
      const link = await breakableLink(databaseUrl);
      const rateLimits = { requests: { perSecond: 0.001, burst: 3 } };
      const { post } = await startServer({ databaseUrl: link.url, amqpUrl, rateLimits, commitPatienceMs: 1 });
      const send = async () => (await post('/v1/events', sampleBatch([sampleEvent()]))).status;
      expect(await send()).toBe(200);
      link.cut();
      const statuses = [await send(), await send(), await send(), await send(), await send()];
      expect(statuses.at(0)).toBe(200);
      expect(statuses.at(-1)).toBe(429);
    });

    it('stays ready, since it still takes events, and says that it is not well', async () => {
      const { post, get, link, batch } = await start();
      await post('/v1/events', batch());
      link.cut();
      expect((await get('/readyz')).status).toBe(200);
      expect((await get('/healthz')).status).toBe(503);
    });
  },
);
