import type { IngestError } from '../errors/index.ts';
import { ROUTES, type EventBatchResponse, type EventResult } from '../wire/index.ts';
import { batchBody, type BatchBody } from './batch-body.ts';
import { BodyMemory } from './body-memory.ts';
import type { DropCounts } from './drop-counter.ts';
import type { QueuedEvent } from './event-queue.ts';
import { Gate } from './gate.ts';
import { OutageNews } from './outage-news.ts';
import { notOurs, post, PostFailure, printable, TimeLimit, without } from './post.ts';
import { unref } from './unref.ts';
import { ConnectionLimit, type Transport } from './transport/transport.ts';

const REQUEST_TIMEOUT_MS = 10_000;
const BLOCKED_MS = 60_000;
/** What can fail besides a key and a route. */
const NETWORK = 'network';
/** After so many failures, of a parcel or in a row, a single item is tried: less may be what the server can take. */
const PROBE_AFTER = 3;
/** More refusals in a row than it takes to find one bad event in a batch: nothing is taken, whatever is in it. */
const MOST_REFUSALS = 10;

/** What leaves in one request: events of one project, or one piece of feedback. */
export interface Parcel {
  readonly kind: 'events' | 'feedback';
  readonly items: readonly QueuedEvent[];
  /** How often it has failed as it is. */
  readonly failures?: number;
  /** Whether it failed while others were taken. */
  readonly isAlone?: boolean;
  /** How many parcels had been taken when it failed first: if others are since, the fault is its own. */
  readonly takenBefore?: number;
}

/** Whether something of a kind may leave with a key. */
export type MayUse = (apiKey: string, kind: Parcel['kind']) => boolean;

/** What the sender needs to know, and whom it tells. */
export interface SenderOptions {
  readonly baseURL: string;
  readonly sdk: string;
  readonly senderId: string;
  readonly transport: Transport;
  readonly dropped: () => DropCounts;
  /** What to send next, after so many failures in a row; undefined when there is nothing. */
  readonly next: (mayUse: MayUse, failures: number) => Parcel | undefined;
  /** ms until there may be something to send again; undefined when only a change tells. */
  readonly nextInMs: () => number | undefined;
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
  /** Keys and routes that are not taken: what the server said, and when each may be tried again. */
  readonly #blocks = new Map<string, { readonly failure: PostFailure; until: number }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  #requests = 0;
  #items = 0;
  /** Parcels that were taken, and those that were refused since the last one was. */
  #taken = 0;
  #refusals = 0;
  #unreachable = false;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** Items on their way. */
  get inFlight(): number {
    return this.#items;
  }

  /** Whether nothing is on its way and nothing can leave before somebody mends an address or a key. */
  get stuck(): boolean {
    // Something else may only be waiting for its next attempt.
    return (
      this.#requests === 0 &&
      this.#blockedMs !== undefined &&
      this.#gate.waitMs === 0 &&
      this.#options.nextInMs() === undefined
    );
  }

  /** Whether the last attempt did not even lead to a connection, in all the time that it had. */
  get unreachable(): boolean {
    return this.#unreachable;
  }

  /** Why no feedback with this key leaves before somebody mends it, or the address. */
  refusal(apiKey: string): PostFailure | undefined {
    return this.#blockOf(ofRoute('feedback')) ?? this.#blockOf(ofKey(apiKey));
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
      const mayUse: MayUse = (apiKey, kind) => !this.#blockOf(ofRoute(kind)) && !this.#blockOf(ofKey(apiKey));
      const parcel = this.#options.next(mayUse, this.#gate.failures);
      if (!parcel) {
        const waits = [this.#blockedMs, this.#options.nextInMs()].filter((ms) => ms !== undefined);
        if (waits.length > 0) this.#pumpIn(Math.min(...waits));
        return;
      }
      void this.#send(parcel);
    }
  }

  /** Does not wait for the end of a pause that we have imposed ourselves. */
  hurry(): void {
    this.#gate.hurry();
    for (const block of this.#blocks.values()) block.until = 0;
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

  /** Why a key or a route must not be tried now. */
  #blockOf(subject: string): PostFailure | undefined {
    const block = this.#blocks.get(subject);
    return block && block.until > performance.now() ? block.failure : undefined;
  }

  /** ms until the next key or route may be tried again; undefined when none has to wait. */
  get #blockedMs(): number | undefined {
    const now = performance.now();
    const waits = [...this.#blocks.values()].map(({ until }) => until - now).filter((ms) => ms > 0);
    return waits.length > 0 ? Math.ceil(Math.min(...waits)) : undefined;
  }

  async #send(parcel: Parcel): Promise<void> {
    const { kind, items } = parcel;
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
      this.#taken += 1;
      this.#refusals = 0;
      this.#answered(kind, apiKey);
    } catch (error) {
      this.#failed({ ...parcel, items: sent }, apiKey, error as PostFailure);
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
    const byId = new Map((results as EventResult[]).map((result) => [result.id, result]));
    for (const [index, item] of items.entries()) {
      // In the order of the events, unless their ids say otherwise.
      const result = byId.get(item.id) ?? (results[index] as EventResult);
      if (result.status === 'rejected') this.#reject(item, result.reason);
      else this.#options.onStored(item);
    }
  }

  async #post(url: string, apiKey: string, body: string | Uint8Array): Promise<unknown> {
    const request = new AbortController();
    // Node holds a signal that has a time limit of its own, and whatever listens to it, until that is over.
    const limit = setTimeout(
      () => request.abort(new TimeLimit(`no answer within ${REQUEST_TIMEOUT_MS / 1000} s`)),
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
    this.#unreachable = failure.cause instanceof ConnectionLimit;
    if (failure.kind === 'refused') this.#isolate(parcel, apiKey, failure);
    else if (failure.kind === 'later') this.#postpone(parcel, failure);
    else {
      const subject = failure.keyOnly ? ofKey(apiKey) : ofRoute(parcel.kind);
      this.#blocks.set(subject, { failure, until: performance.now() + BLOCKED_MS });
      this.#options.onLater(parcel);
      this.#tell(subject, failure);
    }
  }

  #tell(subject: string, failure: PostFailure): void {
    if (!this.#stopped && this.#news.fails(subject)) this.#options.onOutage(failure);
  }

  /** The server did what it should: whatever held the gate is over. */
  #answered(kind: Parcel['kind'], apiKey: string): void {
    this.#gate.succeed();
    this.#unreachable = false;
    const works = [NETWORK, ofRoute(kind), ofKey(apiKey)];
    for (const subject of works) this.#blocks.delete(subject);
    if (works.filter((subject) => this.#news.works(subject)).length > 0) this.#options.onOutage(undefined);
  }

  /** Sends a parcel again after a while; in parts where something in it, or its size, may be what fails. */
  #postpone({ kind, items, failures = 0, takenBefore = this.#taken }: Parcel, failure: PostFailure): void {
    // What fails by itself waits by itself.
    const isAlone = this.#taken > takenBefore;
    if (!isAlone || failure.retryAfterMs !== undefined) this.#gate.fail(failure.retryAfterMs);
    // Of a server that is not there nothing can be said of what was to be sent.
    const counts = isAlone || failure.mayBeOfContent;
    const again = { kind, items, failures: failures + Number(counts), takenBefore, isAlone };
    const later = (part: Parcel): void => this.#options.onLater({ ...again, ...part });
    const splits = failure.mayBeOfContent && items.length > 1;
    if (splits && isAlone) this.#halve(again);
    else if (splits && [again.failures, this.#gate.failures].includes(PROBE_AFTER)) {
      later({ kind, items: items.slice(1) });
      later({ kind, items: items.slice(0, 1), failures: 0 });
    } else later(again);
    if (!isAlone) this.#tell(NETWORK, failure);
  }

  /** Something in the parcel will never be taken: halves of it find out what. */
  #isolate(parcel: Parcel, apiKey: string, failure: PostFailure): void {
    const { kind, items, takenBefore = this.#taken } = parcel;
    const [only] = items;
    this.#refusals += 1;
    // What is not a Footlight server's word may be a proxy's, who takes nothing at all.
    const isOurs = failure.serverCode !== undefined || this.#taken > takenBefore;
    if (!isOurs && this.#refusals > MOST_REFUSALS) {
      this.#postpone({ ...parcel, takenBefore }, failure);
      return;
    }
    this.#answered(kind, apiKey);
    if (items.length === 1 && only) this.#options.onRejected(only, failure);
    else this.#halve({ kind, items, takenBefore });
  }

  #halve({ items, ...parcel }: Parcel): void {
    const half = Math.ceil(items.length / 2);
    this.#options.onLater({ ...parcel, failures: 0, items: items.slice(half) });
    this.#options.onLater({ ...parcel, failures: 0, items: items.slice(0, half) });
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

function ofRoute(kind: Parcel['kind']): string {
  return `route ${kind}`;
}

function isResult(value: unknown): value is EventResult {
  const { status } = (value ?? {}) as Partial<EventResult>;
  return status === 'stored' || status === 'duplicate' || status === 'rejected';
}
