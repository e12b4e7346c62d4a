import type { ChainUpdate } from 'footlight/wire';
import type { AppendedBatch, AppendResult, NewBatch, NewFeedback } from '../../store/records.ts';
import type { WriteResult } from '../../store/postgres/write-request.ts';
import type { Store } from '../../store/store.ts';
import { StoreUnavailableError } from '../../errors/store-unavailable-error.ts';
import type { SharedBuckets } from '../../http/leased-buckets.ts';
import { KnownKeys } from './known-keys.ts';
import { Outage } from './outage.ts';
import { OwnBuckets } from './own-buckets.ts';
import { Publisher } from './publisher.ts';
import { queuesOf } from './topology.ts';
import { encodeWrite, type QueuedWrite } from './write-message.ts';

/** Where the broker is. */
export interface QueuedStoreOptions {
  /** `amqp://user:password@host:port/vhost`. */
  readonly amqpUrl: string;
  /** Milliseconds since 1970; the system's clock by default. */
  readonly now?: (() => number) | undefined;
  /** Bytes that may wait for the broker; 32 MiB by default. */
  readonly maxPendingBytes?: number | undefined;
  /** How long an answer waits for a worker's commit at most, in ms, while the workers keep up; 100 by default. */
  readonly patienceMs?: number | undefined;
}

const MAX_PENDING_BYTES = 32 * 1024 * 1024;
const PATIENCE_MS = 100;

/** What goes through the queue; everything else is the database's. */
type QueuedMethods = Pick<
  QueuedStore,
  | 'appendBatch'
  | 'appendFeedback'
  | 'putChainResult'
  | 'findKeyByHash'
  | 'touchKey'
  | 'takeTokens'
  | 'getSetting'
  | 'pendingBytes'
  | 'ping'
  | 'pingIntake'
  | 'close'
>;

/** A store with a queue before it. */
export interface QueuedStore extends Store, SharedBuckets {
  /** Resolves while what arrives can be taken, whether the database is there or not. */
  pingIntake(): Promise<void>;
}

/**
 * Puts a queue before a store: what arrives is acknowledged once the broker has it on disk, and a worker writes it.
 *
 * While the workers keep up, an answer waits for the commit, so that whoever reads afterwards finds what it wrote, and
 * a duplicate is told for one. When they fall behind, as in a burst, it no longer waits, until they have caught up.
 *
 * While the database is away, events of the keys that were met lately are still taken; all else waits for it.
 */
export async function openQueuedStore(
  store: Store & SharedBuckets,
  options: QueuedStoreOptions,
): Promise<QueuedStore> {
  const { amqpUrl, now = Date.now, maxPendingBytes = MAX_PENDING_BYTES, patienceMs = PATIENCE_MS } = options;
  const publisher = new Publisher(amqpUrl, await queuesOf(store), maxPendingBytes);
  const queue = new WriteQueue(publisher, patienceMs);
  const outage = new Outage();
  const keys = new KnownKeys(store, outage);
  const buckets = new OwnBuckets(store, outage);
  const queued: QueuedMethods = {
    async appendBatch(projectId: number, { events, losses }: NewBatch): Promise<AppendedBatch> {
      const write = { kind: 'batch', projectId, receivedAt: now(), events, losses } as const;
      const stored = { results: events.map((): AppendResult => 'stored'), newLosses: {} };
      return (await queue.write(write, stored)) as AppendedBatch;
    },
    async appendFeedback(projectId: number, feedback: NewFeedback): Promise<AppendResult> {
      const write = { kind: 'feedback', projectId, receivedAt: now(), feedback } as const;
      return (await queue.write(write, 'stored')) as AppendResult;
    },
    async putChainResult(projectId: number, update: ChainUpdate): Promise<void> {
      await queue.write({ kind: 'chain', projectId, receivedAt: now(), update }, undefined);
    },
    findKeyByHash: (hash) => keys.find(hash),
    touchKey: async (keyId) => {
      if (!outage.isOn) await outage.answerOr(store.touchKey(keyId), () => {});
    },
    takeTokens: (name, tokens, rate) => buckets.takeTokens(name, tokens, rate),
    // Settings have no other source, but nobody waits long for one; asked for also during an outage, since a node
    // that is only read from learns by them that it is over.
    getSetting: (name) =>
      outage.answerOr(store.getSetting(name), () => {
        throw new StoreUnavailableError();
      }),
    pendingBytes: () => store.pendingBytes() + publisher.pendingBytes,
    ping: async () => void (await Promise.all([store.ping(), publisher.ping()])),
    pingIntake: () => publisher.ping(),
    close: async () => {
      await publisher.close();
      await store.close();
    },
  };
  // All other methods are the database's own, whichever there will be.
  return new Proxy(store, {
    get(target, name) {
      if (Object.hasOwn(queued, name)) return queued[name as keyof QueuedMethods];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    has: (target, name) => Object.hasOwn(queued, name) || Reflect.has(target, name),
  }) as QueuedStore;
}

/** Knows whether the workers keep up. */
class WriteQueue {
  readonly #publisher: Publisher;
  readonly #patienceMs: number;
  #behind = false;

  constructor(publisher: Publisher, patienceMs: number) {
    this.#publisher = publisher;
    this.#patienceMs = patienceMs;
  }

  /** Resolves with what the write came to, or with `assumed` where nobody waits for that. */
  async write(write: QueuedWrite, assumed: WriteResult): Promise<WriteResult> {
    const started = performance.now();
    const { written } = await this.#publisher.publish(encodeWrite(write));
    const observed = written.then((result) => {
      this.#behind = performance.now() - started > this.#patienceMs;
      return result;
    });
    observed.catch(() => {});
    if (this.#behind) return assumed;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#behind = true;
        resolve(assumed);
      }, this.#patienceMs);
      observed
        // The broker has it: that the way back was lost takes nothing away.
        .catch((error: unknown) => (error instanceof StoreUnavailableError ? assumed : Promise.reject(error)))
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  }
}
