import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'amqplib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { StoreUnavailableError } from '../../src/errors/store-unavailable-error.ts';
import { openDeadLetters } from '../../src/queue/rabbitmq/dead-letters.ts';
import { openQueuedStore } from '../../src/queue/rabbitmq/queued-store.ts';
import { queuesOf } from '../../src/queue/rabbitmq/topology.ts';
import { startWorker } from '../../src/queue/rabbitmq/worker.ts';
import type { Store } from '../../src/store/store.ts';
import { describeStore } from '../store/store-contract.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { emptyDatabase, POSTGRES_URL, runSql } from '../support/postgres.ts';
import { AMQP_URL, openTestStore, testBroker } from '../support/rabbitmq.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';

async function open(now = Date.now) {
  const databaseUrl = await emptyDatabase();
  const workerStore = await openTestStore(databaseUrl, now);
  const amqpUrl = await testBroker(workerStore);
  const logger = memoryLogger();
  const work = async () => {
    const worker = await startWorker({ store: workerStore, amqpUrl, logger });
    onTestFinished(() => worker.close());
    return worker;
  };
  const openNode = async (patienceMs = 10_000): Promise<Store> => {
    const nodeStore = await openTestStore(databaseUrl, now);
    const node = await openQueuedStore(nodeStore, { amqpUrl, now, patienceMs });
    onTestFinished(() => node.close());
    return node;
  };
  return { databaseUrl, amqpUrl, logger, workerStore, work, openNode };
}

async function storedIds(store: Store, projectId: number): Promise<string[]> {
  return (await store.listEvents(projectId, { limit: 200 })).events.map(({ id }) => id);
}

describe.skipIf(POSTGRES_URL === undefined || AMQP_URL === undefined)('with RabbitMQ', () => {
  describeStore('PostgreSQL behind RabbitMQ', async () => {
    let time = Date.now();
    const { openNode, work } = await open(() => time);
    await work();
    return { store: await openNode(), setTime: (ms) => void (time = ms) };
  });

  describe('a queue before a store', () => {
    it('acknowledges what no worker has written yet, and a worker that comes later writes it', async () => {
      const { openNode, work } = await open();
      const node = await openNode(50);
      const { id: projectId } = await node.createProject('p');
      const event = sampleEvent({ feedbackKey: 'f' });
      const batch = { events: [newEvent(event)] };
      expect((await node.appendBatch(projectId, batch)).results).toEqual(['stored']);
      expect(await node.appendFeedback(projectId, { id: randomUUID(), feedbackKey: 'f', rating: 1 })).toBe(
        'stored',
      );
      await node.putChainResult(projectId, { chainId: 'c', result: [1] });
      expect(await storedIds(node, projectId)).toEqual([]);
      await work();
      await vi.waitFor(async () => {
        expect((await node.listEvents(projectId, {})).events).toMatchObject([{ id: event.id, rating: 1 }]);
      });
    });

    it('waits for the commit again once the workers have caught up', async () => {
      const { openNode, work } = await open();
      const node = await openNode(2000);
      const { id: projectId } = await node.createProject('p');
      const append = async () => {
        const event = sampleEvent();
        await node.appendBatch(projectId, { events: [newEvent(event)] });
        return (await storedIds(node, projectId)).includes(event.id);
      };
      expect(await append()).toBe(false);
      await work();
      // Once may be chance: the worker can be quicker than the look.
      const inARow = async () => [await append(), await append(), await append(), await append()];
      await vi.waitFor(async () => expect(await inARow()).toEqual([true, true, true, true]), {
        timeout: 20_000,
      });
    });

    it('keeps the time at which a batch arrived, however late it is written', async () => {
      let time = 1_700_000_000_000;
      const { openNode, work } = await open(() => time);
      const node = await openNode(20);
      const { id: projectId } = await node.createProject('p');
      await node.appendBatch(projectId, { events: [newEvent(sampleEvent())] });
      time += 3_600_000;
      await work();
      await vi.waitFor(async () => {
        const { events } = await node.listEvents(projectId, {});
        expect(events[0]?.receivedAt).toBe(new Date(1_700_000_000_000).toISOString());
      });
    });

    it('never lets an older result of a chain replace a newer one', async () => {
      let time = 2000;
      const { openNode, work } = await open(() => time);
      const node = await openNode(20);
      const { id: projectId } = await node.createProject('p');
      await node.appendBatch(projectId, { events: [newEvent(sampleEvent({ chainId: 'c' }))] });
      await node.putChainResult(projectId, { chainId: 'c', result: 'newer' });
      time = 1000;
      await node.putChainResult(projectId, { chainId: 'c', result: 'older' });
      await work();
      await vi.waitFor(async () => expect(await storedIds(node, projectId)).toHaveLength(1));
      const [id = ''] = await storedIds(node, projectId);
      await vi.waitFor(async () => expect((await node.getEvent(projectId, id))?.chainResult).toBe('newer'));
      await sleep(200);
      expect((await node.getEvent(projectId, id))?.chainResult).toBe('newer');
    });

    it('refuses what it cannot put anywhere, so that the sender keeps it', async () => {
      const { workerStore } = await open();
      const node = await openQueuedStore(workerStore, { amqpUrl: 'amqp://127.0.0.1:1' });
      const { id: projectId } = await node.createProject('p');
      const append = node.appendBatch(projectId, { events: [newEvent(sampleEvent())] });
      await expect(append).rejects.toThrow(StoreUnavailableError);
      await expect(node.ping()).rejects.toThrow(StoreUnavailableError);
    });

    it('finds the way again after its queue was deleted', async () => {
      const { openNode, work, amqpUrl, workerStore } = await open();
      const node = await openNode(5000);
      await work();
      const { id: projectId } = await node.createProject('p');
      await node.appendBatch(projectId, { events: [newEvent(sampleEvent())] });
      const connection = await connect(amqpUrl);
      const channel = await connection.createChannel();
      await channel.deleteQueue((await queuesOf(workerStore)).ingest);
      await connection.close();
      await vi.waitFor(
        async () => {
          const event = sampleEvent();
          await node.appendBatch(projectId, { events: [newEvent(event)] });
          expect(await storedIds(node, projectId)).toContain(event.id);
        },
        { timeout: 15_000, interval: 300 },
      );
    });

    it('keeps the queues of two databases apart', async () => {
      const [one, other] = [await open(), await open()];
      expect(await queuesOf(one.workerStore)).not.toEqual(await queuesOf(other.workerStore));
      expect(await queuesOf(one.workerStore)).toEqual(await queuesOf(await one.openNode()));
    });
  });

  describe('what no worker can write', () => {
    it('is set aside, and written once the reason is gone and it is put back', async () => {
      const { openNode, work, workerStore, amqpUrl, logger, databaseUrl } = await open();
      await work();
      const node = await openNode(5000);
      const { id: projectId } = await node.createProject('p');
      const letters = await openDeadLetters(workerStore, amqpUrl);
      onTestFinished(() => letters.close());
      await runSql("alter table event add constraint broken check (model <> 'odd')", databaseUrl);
      const [good, odd] = [sampleEvent(), sampleEvent({ model: 'odd' })];
      await expect(node.appendBatch(projectId, { events: [newEvent(odd)] })).rejects.toThrow();
      expect((await node.appendBatch(projectId, { events: [newEvent(good)] })).results).toEqual(['stored']);
      await vi.waitFor(async () => expect(await letters.count()).toBe(1));
      expect(logger.entries).toMatchObject([{ level: 'error' }]);
      await runSql('alter table event drop constraint broken', databaseUrl);
      expect(await letters.redrive()).toBe(1);
      await vi.waitFor(async () =>
        expect((await storedIds(node, projectId)).toSorted()).toEqual([good.id, odd.id].toSorted()),
      );
      expect(await letters.count()).toBe(0);
    });

    it('may be no message of ours at all: it is set aside, and delays nobody', async () => {
      const { openNode, work, workerStore, amqpUrl } = await open();
      const node = await openNode(5000);
      await node.ping();
      const connection = await connect(amqpUrl);
      const channel = await connection.createConfirmChannel();
      const { ingest } = await queuesOf(workerStore);
      for (const garbage of [
        '',
        'x',
        '{"version":99}',
        '{"version":1,"projectId":1,"kind":"batch"}',
        'null',
      ]) {
        channel.sendToQueue(ingest, Buffer.from(garbage));
      }
      await channel.waitForConfirms();
      await connection.close();
      await work();
      const { id: projectId } = await node.createProject('p');
      expect((await node.appendBatch(projectId, { events: [newEvent(sampleEvent())] })).results).toEqual([
        'stored',
      ]);
      const letters = await openDeadLetters(workerStore, amqpUrl);
      onTestFinished(() => letters.close());
      await vi.waitFor(async () => expect(await letters.count()).toBe(5));
    });
  });
});
