import { setTimeout as sleep } from 'node:timers/promises';
import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import { StoreBusyError } from '../../errors/store-busy-error.ts';
import { StoreClosedError } from '../../errors/store-closed-error.ts';
import { StoreUnavailableError } from '../../errors/store-unavailable-error.ts';
import type { Logger } from '../../logger.ts';
import type { WriteResult } from '../../store/postgres/write-request.ts';
import type { PostgresStore } from '../../store/postgres/postgres-store.ts';
import { connectBroker } from './connect-broker.ts';
import { encodeReply, type Reply } from './reply.ts';
import { declareQueues, type Queues, queuesOf } from './topology.ts';
import { decodeWrite } from './write-message.ts';

/** Messages that a worker holds at once: enough for a few full transactions. */
const PREFETCH = 128;
const RETRY_MS = 250;
const RECONNECT_MS = 1000;

/** What a worker needs. */
export interface WorkerOptions {
  readonly store: PostgresStore;
  readonly amqpUrl: string;
  readonly logger: Logger;
}

/** A worker that is at work. */
export interface Worker {
  /** Takes no more messages, writes those that it has, and leaves the broker; the store stays the caller's. */
  close(): Promise<void>;
}

/**
 * Writes what nodes put into the queue, and acknowledges each message after its commit: one that is delivered again
 * because the worker ended in between is known for a duplicate. What can never be written is set aside.
 * @throws whatever keeps it from reaching the broker the first time
 */
export async function startWorker({ store, amqpUrl, logger }: WorkerOptions): Promise<Worker> {
  const worker = new QueueWorker(store, amqpUrl, logger, await queuesOf(store));
  await worker.connect();
  return worker;
}

class QueueWorker implements Worker {
  readonly #store: PostgresStore;
  readonly #amqpUrl: string;
  readonly #logger: Logger;
  readonly #queues: Queues;
  readonly #underWay = new Set<Promise<void>>();
  #connection: ChannelModel | undefined;
  #channel: Channel | undefined;
  #consumer = '';
  #closing = false;

  constructor(store: PostgresStore, amqpUrl: string, logger: Logger, queues: Queues) {
    this.#store = store;
    this.#amqpUrl = amqpUrl;
    this.#logger = logger;
    this.#queues = queues;
  }

  async connect(): Promise<void> {
    const connection = await connectBroker(this.#amqpUrl);
    const channel = await connection.createChannel();
    let isLost = false;
    const lost = (): void => {
      if (isLost) return;
      isLost = true;
      void connection.close().catch(() => {});
      if (!this.#closing) void this.#reconnect();
    };
    channel.on('error', () => {});
    channel.once('close', lost);
    connection.once('close', lost);
    await declareQueues(channel, this.#queues);
    await channel.prefetch(PREFETCH);
    this.#connection = connection;
    this.#channel = channel;
    const { consumerTag } = await channel.consume(this.#queues.ingest, (message) => {
      // The broker ends a consumer when its queue is deleted; the connection is then made anew, and the queue with it.
      if (message === null) return lost();
      const handled = this.#handle(channel, message).finally(() => this.#underWay.delete(handled));
      this.#underWay.add(handled);
    });
    this.#consumer = consumerTag;
  }

  async close(): Promise<void> {
    this.#closing = true;
    await this.#channel?.cancel(this.#consumer).catch(() => {});
    await Promise.all(this.#underWay);
    await this.#connection?.close().catch(() => {});
  }

  async #reconnect(): Promise<void> {
    this.#logger.warn({}, 'The worker lost the broker and connects again');
    while (!this.#closing) {
      await sleep(RECONNECT_MS);
      try {
        await this.connect();
        this.#logger.info({}, 'The worker is connected to the broker again');
        return;
      } catch (error) {
        this.#logger.warn({ error }, 'The broker does not answer');
      }
    }
  }

  async #handle(channel: Channel, message: ConsumeMessage): Promise<void> {
    const outcome = await this.#attempt(message);
    // Left unacknowledged, the broker delivers it again.
    if (outcome === 'later') return;
    try {
      this.#tell(channel, message, outcome);
      if (outcome.ok) channel.ack(message);
      else channel.reject(message, false);
    } catch {
      // The channel is gone; the broker delivers the message again, and what was written is known for a duplicate.
    }
  }

  async #attempt(message: ConsumeMessage): Promise<Reply | 'later'> {
    try {
      return { ok: true, result: await this.#write(message) };
    } catch (error) {
      if (error instanceof StoreUnavailableError || error instanceof StoreClosedError) return 'later';
      this.#logger.error({ error }, 'A message cannot be written and is set aside');
      return { ok: false };
    }
  }

  #tell(channel: Channel, message: ConsumeMessage, reply: Reply): void {
    const { replyTo, correlationId } = message.properties as {
      readonly replyTo?: string;
      readonly correlationId?: string;
    };
    if (replyTo) channel.publish('', replyTo, encodeReply(reply), { correlationId: correlationId ?? '' });
  }

  /** Writes, waiting for a database that is away as long as it takes. */
  async #write(message: ConsumeMessage): Promise<WriteResult> {
    const request = decodeWrite(message.content);
    for (;;) {
      try {
        return await this.#store.write(request);
      } catch (error) {
        const isAway = error instanceof StoreBusyError || error instanceof StoreUnavailableError;
        if (!isAway || this.#closing) throw error;
        await sleep(RETRY_MS);
      }
    }
  }
}
