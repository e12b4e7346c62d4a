import { randomUUID } from 'node:crypto';
import type { ChannelModel, ConfirmChannel, ConsumeMessage } from 'amqplib';
import { StoreBusyError } from '../../errors/store-busy-error.ts';
import { StoreUnavailableError } from '../../errors/store-unavailable-error.ts';
import type { WriteResult } from '../../store/postgres/write-request.ts';
import { connectBroker } from './connect-broker.ts';
import { declareQueues, type Queues } from './topology.ts';
import { decodeReply } from './reply.ts';

const REPLY_TO = 'amq.rabbitmq.reply-to';
/** Replies that nobody waits for any more are still told how late they are, up to so many. */
const MAX_AWAITED = 10_000;

/** A message that the broker keeps. */
export interface Published {
  /** Resolves with what the worker's write came to, once it is committed; never, where the worker says nothing. */
  readonly written: Promise<WriteResult>;
}

interface Line {
  readonly connection: ChannelModel;
  readonly channel: ConfirmChannel;
}

interface Awaited {
  readonly resolve: (result: WriteResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Puts messages into the queue, over a connection that is made again when it is lost. */
export class Publisher {
  readonly #amqpUrl: string;
  readonly #queues: Queues;
  readonly #maxBytes: number;
  readonly #awaited = new Map<string, Awaited>();
  readonly #returned = new Set<string>();
  #line: Promise<Line> | undefined;
  #blocked = false;
  #pendingBytes = 0;
  #closed = false;

  /** At most `maxBytes` wait to be confirmed. */
  constructor(amqpUrl: string, queues: Queues, maxBytes: number) {
    this.#amqpUrl = amqpUrl;
    this.#queues = queues;
    this.#maxBytes = maxBytes;
  }

  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  /**
   * Resolves once the broker has the message on disk.
   * @throws StoreBusyError, StoreUnavailableError
   */
  async publish(message: Buffer): Promise<Published> {
    const bytes = message.byteLength;
    const isFull = this.#pendingBytes > 0 && this.#pendingBytes + bytes > this.#maxBytes;
    if (isFull || this.#blocked) throw new StoreBusyError();
    this.#pendingBytes += bytes;
    const id = randomUUID();
    try {
      const { channel } = await this.#connect();
      const written = this.#await(id);
      // Whether somebody waits for it is the caller's matter.
      written.catch(() => {});
      await this.#confirmed(channel, id, message);
      return { written };
    } catch (cause) {
      this.#awaited.delete(id);
      throw cause instanceof StoreBusyError ? cause : new StoreUnavailableError({ cause });
    } finally {
      this.#pendingBytes -= bytes;
    }
  }

  /** Resolves when the broker answers. */
  async ping(): Promise<void> {
    try {
      const { channel } = await this.#connect();
      await channel.checkQueue(this.#queues.ingest);
    } catch (cause) {
      throw new StoreUnavailableError({ cause });
    }
  }

  /** Ends the connection once everything is confirmed. */
  async close(): Promise<void> {
    this.#closed = true;
    const line = await this.#line?.catch(() => undefined);
    await line?.channel.waitForConfirms().catch(() => {});
    await line?.connection.close().catch(() => {});
  }

  #confirmed(channel: ConfirmChannel, id: string, message: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      const options = {
        persistent: true,
        // Where the queue is gone, a message would be dropped and confirmed all the same.
        mandatory: true,
        messageId: id,
        correlationId: id,
        replyTo: REPLY_TO,
        contentType: 'application/x-ndjson',
      };
      channel.publish('', this.#queues.ingest, message, options, (error: unknown) => {
        const lost = this.#returned.delete(id);
        if (lost) reject(new Error('The queue is gone.'));
        else if (error) reject(error instanceof Error ? error : new StoreBusyError());
        else resolve();
      });
    });
  }

  #connect(): Promise<Line> {
    if (this.#closed) return Promise.reject(new Error('The publisher is closed.'));
    return (this.#line ??= this.#open().catch((error: unknown) => {
      this.#line = undefined;
      throw error;
    }));
  }

  async #open(): Promise<Line> {
    const connection = await connectBroker(this.#amqpUrl);
    try {
      const channel = await connection.createConfirmChannel();
      let isLost = false;
      const lost = (): void => {
        // The channel says so first and the connection later, when another line may have been opened.
        if (isLost) return;
        isLost = true;
        this.#line = undefined;
        this.#blocked = false;
        // The replies to this connection went with it.
        for (const { reject } of this.#awaited.values()) reject(new StoreUnavailableError());
        this.#awaited.clear();
        void connection.close().catch(() => {});
      };
      channel.on('error', () => {});
      channel.once('close', lost);
      connection.once('close', lost);
      connection.on('blocked', () => (this.#blocked = true));
      connection.on('unblocked', () => (this.#blocked = false));
      channel.on('return', (message: { properties: { messageId?: unknown } }) =>
        this.#returned.add(String(message.properties.messageId)),
      );
      await declareQueues(channel, this.#queues);
      await channel.consume(REPLY_TO, (reply) => this.#receive(reply), { noAck: true });
      return { connection, channel };
    } catch (error) {
      await connection.close().catch(() => {});
      throw error;
    }
  }

  #await(id: string): Promise<WriteResult> {
    const [oldest] = this.#awaited.keys();
    if (oldest !== undefined && this.#awaited.size >= MAX_AWAITED) this.#awaited.delete(oldest);
    return new Promise((resolve, reject) => this.#awaited.set(id, { resolve, reject }));
  }

  #receive(reply: ConsumeMessage | null): void {
    const id = String(reply?.properties.correlationId);
    const awaited = this.#awaited.get(id);
    if (reply === null || awaited === undefined) return;
    this.#awaited.delete(id);
    try {
      awaited.resolve(decodeReply(reply.content));
    } catch (error) {
      awaited.reject(error);
    }
  }
}
