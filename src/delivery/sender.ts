import type { IngestError } from '../errors/index.ts';
import { ROUTES, type EventBatchResponse, type EventResult } from '../wire/index.ts';
import { batchBody, type BatchBody } from './batch-body.ts';
import { BodyMemory } from './body-memory.ts';
import type { DropCounts } from './drop-counter.ts';
import type { QueuedEvent } from './event-queue.ts';
import { Gate } from './gate.ts';
import { OutageNews } from './outage-news.ts';
import { notOurs, post, PostFailure, printable, without } from './post.ts';
import { unref } from './unref.ts';
import type { Transport } from './transport/transport.ts';

const REQUEST_TIMEOUT_MS = 10_000;
const BLOCKED_KEY_MS = 60_000;
/** What can fail besides a key. */
const ADDRESS = 'address';
const NETWORK = 'network';

/** What leaves in one request: events of one project, or one piece of feedback. */
export interface Parcel {
  readonly kind: 'events' | 'feedback';
  readonly items: readonly QueuedEvent[];
}

/** What the sender needs to know, and whom it tells. */
export interface SenderOptions {
  readonly baseURL: string;
  readonly sdk: string;
  readonly senderId: string;
  readonly transport: Transport;
  readonly dropped: () => DropCounts;
  /** What to send next with a key that may be used; undefined when there is nothing. */
  readonly next: (mayUse: (apiKey: string) => boolean) => Parcel | undefined;
  readonly onStored: (item: QueuedEvent) => void;
  /** Of these the JSON cannot be read any more. */
  readonly onUnreadable: (item: QueuedEvent) => void;
  readonly onRejected: (item: QueuedEvent, error: IngestError) => void;
  /** Takes back what is to be sent again. */
  readonly onLater: (parcel: Parcel) => void;
  /** Told when an outage begins (with its error) and when it ends (without), but not each time it flickers. */
  readonly onOutage: (error: PostFailure | undefined) => void;
  /** Told after everything that changes how much is waiting. */
  readonly onChange: () => void;
}

/** Sends parcels, a few at a time, through one gate. */
export class Sender {
  readonly #options: SenderOptions;
  readonly #gate = new Gate();
  /** Ends each of the requests on their way. */
  readonly #underWay = new Set<AbortController>();
  readonly #news = new OutageNews();
  readonly #memory = new BodyMemory();
  /** Keys that are not taken: what the server said, and when each may be tried again. */
  readonly #blockedKeys = new Map<string, { readonly failure: PostFailure; until: number }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  #requests = 0;
  #items = 0;
  #blocked: PostFailure | undefined;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** Items on their way. */
  get inFlight(): number {
    return this.#items;
  }

  /** Whether nothing is on its way and nothing can leave before somebody mends an address or a key. */
  get stuck(): boolean {
    if (this.#requests > 0) return false;
    // Something else may only be waiting for its next attempt.
    return this.#blocked !== undefined || (this.#keyWaitMs !== undefined && this.#gate.waitMs === 0);
  }

  /** Why nothing with this key leaves before somebody mends it, or the address. */
  refusal(apiKey: string): PostFailure | undefined {
    return this.#blocked ?? (this.#mayUse(apiKey) ? undefined : this.#blockedKeys.get(apiKey)?.failure);
  }

  /** Sends what may leave now, and comes back when more may. */
  pump(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (!this.#stopped && this.#requests < this.#gate.limit) {
      const wait = this.#gate.waitMs;
      if (wait > 0) {
        this.#pumpIn(wait);
        return;
      }
      const parcel = this.#options.next((apiKey) => this.#mayUse(apiKey));
      if (!parcel) {
        if (this.#keyWaitMs !== undefined) this.#pumpIn(this.#keyWaitMs);
        return;
      }
      void this.#send(parcel);
    }
  }

  /** Does not wait for the end of a pause that we have imposed ourselves. */
  hurry(): void {
    this.#gate.hurry();
    this.#blocked = undefined;
    for (const key of this.#blockedKeys.values()) key.until = 0;
    this.pump();
  }

  /** Lets go of what is on its way, and sends no more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    for (const request of this.#underWay) request.abort();
  }

  #pumpIn(ms: number): void {
    this.#timer = setTimeout(() => this.pump(), ms);
    unref(this.#timer);
  }

  #mayUse(apiKey: string): boolean {
    return (this.#blockedKeys.get(apiKey)?.until ?? 0) <= performance.now();
  }

  /** ms until the next key may be tried again; undefined when none has to wait. */
  get #keyWaitMs(): number | undefined {
    const now = performance.now();
    const waits = [...this.#blockedKeys.values()].map(({ until }) => until - now).filter((ms) => ms > 0);
    return waits.length > 0 ? Math.ceil(Math.min(...waits)) : undefined;
  }

  async #send({ kind, items }: Parcel): Promise<void> {
    // Feedback is never on disk alone.
    const { body, sent } =
      kind === 'events' ? this.#batch(items) : { body: items[0]?.json as string, sent: items };
    if (sent.length === 0) {
      this.#release(body);
      this.#options.onChange();
      return;
    }
    this.#requests += 1;
    this.#items += sent.length;
    const apiKey = sent[0]?.apiKey ?? '';
    try {
      const url = this.#options.baseURL + ROUTES[kind];
      const answer = await this.#post(url, apiKey, body);
      if (kind === 'events') this.#readResults(url, answer, sent);
      else for (const item of sent) this.#options.onStored(item);
      this.#blockedKeys.delete(apiKey);
      this.#answered(apiKey);
    } catch (error) {
      this.#failed({ kind, items: sent }, apiKey, error as PostFailure);
    } finally {
      this.#requests -= 1;
      this.#items -= sent.length;
    }
    this.#options.onChange();
    this.pump();
  }

  #batch(items: readonly QueuedEvent[]): BatchBody {
    const { sdk, senderId, dropped, onUnreadable } = this.#options;
    const head = JSON.stringify({ sdk, senderId, sentAt: new Date().toISOString(), dropped: dropped() });
    const batch = batchBody(head, items, this.#memory);
    for (const item of batch.lost) onUnreadable(item);
    return batch;
  }

  /** @throws PostFailure when the answer is not a Footlight server's. */
  #readResults(url: string, answer: unknown, items: readonly QueuedEvent[]): void {
    const { results } = answer as Partial<EventBatchResponse>;
    if (!Array.isArray(results) || results.length !== items.length || !results.every(isResult))
      throw notOurs(url, 200);
    for (const [index, result] of (results as EventResult[]).entries()) {
      const item = items[index] as QueuedEvent;
      if (result.status === 'rejected') this.#reject(item, result.reason);
      else this.#options.onStored(item);
    }
  }

  async #post(url: string, apiKey: string, body: string | Uint8Array): Promise<unknown> {
    const request = new AbortController();
    // Node holds a signal that has a time limit of its own, and whatever listens to it, until that is over.
    const limit = setTimeout(
      () => request.abort(new Error(`no answer within ${REQUEST_TIMEOUT_MS / 1000} s`)),
      REQUEST_TIMEOUT_MS,
    );
    unref(limit);
    this.#underWay.add(request);
    const transport: Transport = async (outgoing) => {
      try {
        return await this.#options.transport(outgoing);
      } finally {
        // Not before: whoever has let go of the request may still read its body.
        this.#release(body);
      }
    };
    try {
      return await post(transport, { url, apiKey, body, signal: request.signal });
    } finally {
      clearTimeout(limit);
      this.#underWay.delete(request);
    }
  }

  #release(body: string | Uint8Array): void {
    if (typeof body !== 'string') this.#memory.giveBack(body);
  }

  #failed(parcel: Parcel, apiKey: string, failure: PostFailure): void {
    if (failure.kind === 'refused') {
      this.#isolate(parcel, failure);
      return;
    }
    let subject: string;
    if (failure.kind === 'later') {
      subject = NETWORK;
      this.#gate.fail(failure.retryAfterMs);
      this.#blocked = undefined;
    } else if (failure.keyOnly) {
      subject = ofKey(apiKey);
      this.#blockedKeys.set(apiKey, { failure, until: performance.now() + BLOCKED_KEY_MS });
    } else {
      subject = ADDRESS;
      this.#gate.block();
      this.#blocked = failure;
    }
    this.#options.onLater(parcel);
    if (!this.#stopped && this.#news.fails(subject)) this.#options.onOutage(failure);
  }

  /** The server did what it should: whatever held the gate is over. */
  #answered(apiKey: string): void {
    this.#blocked = undefined;
    this.#gate.succeed();
    const wasNews = [NETWORK, ADDRESS, ofKey(apiKey)].filter((subject) => this.#news.works(subject));
    if (wasNews.length > 0) this.#options.onOutage(undefined);
  }

  /** Something in the parcel will never be taken: halves of it find out what. */
  #isolate({ kind, items }: Parcel, failure: PostFailure): void {
    const [only] = items;
    this.#answered(only?.apiKey ?? '');
    if (items.length === 1 && only) {
      this.#options.onRejected(only, failure);
      return;
    }
    const half = Math.ceil(items.length / 2);
    this.#options.onLater({ kind, items: items.slice(half) });
    this.#options.onLater({ kind, items: items.slice(0, half) });
  }

  #reject(item: QueuedEvent, reason: unknown): void {
    const said = typeof reason === 'string' ? printable(without(item, reason)) : 'no reason given';
    this.#options.onRejected(
      item,
      new PostFailure('refused', `The server rejected event ${item.id}: ${said}`, { status: 200 }),
    );
  }
}

function ofKey(apiKey: string): string {
  return `key ${apiKey}`;
}

function isResult(value: unknown): value is EventResult {
  const { status } = (value ?? {}) as Partial<EventResult>;
  return status === 'stored' || status === 'duplicate' || status === 'rejected';
}
