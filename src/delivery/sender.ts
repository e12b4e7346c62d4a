import type { IngestError } from '../errors/index.ts';
import { ROUTES, type EventBatchResponse, type EventResult } from '../wire/index.ts';
import { batchBody, type BatchBody } from './batch-body.ts';
import { BodyMemory } from './body-memory.ts';
import type { DropCounts } from './drop-counter.ts';
import { newEventId } from './event-id.ts';
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
/** After each so many failures, of a parcel or in a row, a single item is tried: less may be what the server can take. */
const PROBE_EVERY = 3;
/** More in a row than it takes to find one bad event in a batch: nothing is taken, whatever is in it. */
const MOST_IN_A_ROW = 10;
/** Where more than so many begin to fail one after the other, it is rather the server. */
const MOST_SUSPECTS = 2;
/** After so many failures of its own a parcel is not hurried any more. */
export const HURRIED = 3;
/** As if they had failed so often, halves wait that may well be good. */
const HALVES_PAUSE = 2;

/** What leaves in one request: events of one project, or one piece of feedback. */
export interface Parcel {
  readonly kind: 'events' | 'feedback';
  readonly items: readonly QueuedEvent[];
  /** How often it has failed as it is. */
  readonly failures?: number;
  /** Whether it has failed while others were taken: it waits by itself, and holds up nobody. */
  readonly isSuspect?: boolean;
  /** How many parcels had been taken when it failed last: if others are since, the fault is likely its own. */
  readonly takenBefore?: number;
}

/** Whether something of a kind may leave with a key. */
export type MayUse = (apiKey: string, kind: Parcel['kind']) => boolean;

/** What the sender needs to know, and whom it tells. */
export interface SenderOptions {
  readonly baseURL: string;
  readonly sdk: string;
  readonly transport: Transport;
  readonly dropped: () => DropCounts;
  /** What to send next, after so many failures in a row; undefined when there is nothing. */
  readonly next: (mayUse: MayUse, failures: number) => Parcel | undefined;
  /** ms until there may be something to send that was not due at `since`; undefined when only a change tells. */
  readonly nextInMs: (since: number) => number | undefined;
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
  /** Not before it is needed: a worker that is only being loaded has no chance to draw from. */
  #id: string | undefined;
  readonly #gate = new Gate();
  /** Ends each of the requests on their way. */
  readonly #underWay = new Set<AbortController>();
  readonly #news = new OutageNews();
  readonly #memory = new BodyMemory();
  /** Keys and routes that are not taken: what the server said, and when each may be tried again. */
  readonly #blocks = new Map<string, { readonly failure: PostFailure; until: number }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer ends, in ms of the monotonic clock. */
  #nextAt = Number.NEGATIVE_INFINITY;
  #stopped = false;
  #requests = 0;
  readonly #sending = new Set<Parcel>();
  /** Parcels that were taken, and those that have failed since the last one was. */
  #taken = 0;
  #failedInRow = 0;
  /** Of these, those that were no suspects. */
  #newInRow = 0;
  /** Refusals of each key and kind since the last time that something was taken of it. */
  readonly #refusals = new Map<string, number>();
  #unreachable = false;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** Items on their way. */
  get inFlight(): number {
    let count = 0;
    for (const { items } of this.#sending) count += items.length;
    return count;
  }

  /** Whether nothing is on its way and nothing can leave before somebody mends an address or a key. */
  get stuck(): boolean {
    const now = performance.now();
    // Something else may only be waiting for its next attempt.
    return (
      this.#requests === 0 &&
      this.#blockedMs(now) !== undefined &&
      this.#gate.waitMs === 0 &&
      this.#options.nextInMs(now) === undefined
    );
  }

  /** Whether nothing is on its way, nor will be before `until`, in ms of the monotonic clock. */
  restsUntil(until: number): boolean {
    return this.#requests === 0 && this.#timer !== undefined && this.#nextAt > until;
  }

  /** Whether the last attempt did not even lead to a connection, in all the time that it had. */
  get unreachable(): boolean {
    return this.#unreachable;
  }

  /** Why nothing of a kind leaves with a key before somebody mends it, or the address. */
  refusal(kind: Parcel['kind'], apiKey: string): PostFailure | undefined {
    if (this.#blocks.size === 0) return undefined;
    const now = performance.now();
    const blocks = subjectsOf(kind, apiKey).map((subject) => this.#blocks.get(subject));
    return blocks.find((block) => block !== undefined && block.until > now)?.failure;
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
      // What becomes due while it is looked for has to be waited for, too.
      const since = performance.now();
      const parcel = this.#options.next((apiKey, kind) => !this.refusal(kind, apiKey), this.#gate.failures);
      if (!parcel) {
        const waits = [this.#blockedMs(since), this.#options.nextInMs(since)].filter(
          (ms) => ms !== undefined,
        );
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

  /** Gives back what is on its way: nobody will hear whether it has arrived. */
  abandon(): Parcel[] {
    const parcels = [...this.#sending];
    this.#sending.clear();
    return parcels;
  }

  #pumpIn(ms: number): void {
    this.#nextAt = performance.now() + ms;
    this.#timer = setTimeout(() => this.pump(), ms);
    unref(this.#timer);
  }

  /** ms until the next block ends that had not at `since`; undefined when none has to be waited for. */
  #blockedMs(since: number): number | undefined {
    const ends = [...this.#blocks.values()].map(({ until }) => until).filter((until) => until > since);
    return ends.length > 0 ? Math.max(1, Math.ceil(Math.min(...ends) - performance.now())) : undefined;
  }

  #block(subject: string, parcel: Parcel, failure: PostFailure): void {
    this.#blocks.set(subject, { failure, until: performance.now() + BLOCKED_MS });
    this.#options.onLater(parcel);
    this.#tell(subject, failure);
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
    const sending = { ...parcel, items: sent };
    this.#sending.add(sending);
    const apiKey = sent[0]?.apiKey ?? '';
    try {
      const url = this.#options.baseURL + ROUTES[kind];
      const answer = await this.#post(url, apiKey, body);
      if (!this.#sending.has(sending)) return;
      if (kind === 'events') this.#readResults(url, answer, sent);
      else for (const item of sent) this.#options.onStored(item);
      this.#taken += 1;
      this.#refusals.delete(ofBoth(kind, apiKey));
      this.#answered(kind, apiKey);
    } catch (error) {
      if (this.#sending.has(sending)) this.#failed(sending, apiKey, error as PostFailure);
    } finally {
      this.#requests -= 1;
      this.#sending.delete(sending);
    }
    this.#options.onChange();
    this.pump();
  }

  #batch(items: readonly QueuedEvent[]): BatchBody {
    const { sdk, dropped, onUnreadable } = this.#options;
    const senderId = (this.#id ??= newEventId());
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
    else this.#block(failure.keyOnly ? ofKey(apiKey) : ofRoute(parcel.kind), parcel, failure);
  }

  #tell(subject: string, failure: PostFailure): void {
    if (!this.#stopped && this.#news.fails(subject)) this.#options.onOutage(failure);
  }

  /** The server did what it should: whatever held the gate is over. */
  #answered(kind: Parcel['kind'], apiKey: string): void {
    this.#gate.succeed();
    this.#failedInRow = 0;
    this.#newInRow = 0;
    this.#unreachable = false;
    const works = [NETWORK, ...subjectsOf(kind, apiKey)];
    for (const subject of works) this.#blocks.delete(subject);
    if (works.filter((subject) => this.#news.works(subject)).length > 0) this.#options.onOutage(undefined);
  }

  /** Sends a parcel again after a while; in parts where something in it, or its size, may be what fails. */
  #postpone(parcel: Parcel, failure: PostFailure): void {
    const { kind, items, failures = 0, takenBefore = this.#taken } = parcel;
    this.#failedInRow += 1;
    if (!parcel.isSuspect) this.#newInRow += 1;
    const othersAreTaken = this.#taken > takenBefore;
    // That nobody is there is no parcel's fault, unless somebody is there for all the others.
    const isNobody =
      failure.status === undefined && !failure.mayBeOfContent && !(othersAreTaken && failures >= PROBE_EVERY);
    const failsAlone = !isNobody && othersAreTaken && this.#newInRow <= MOST_SUSPECTS;
    // Once it is one, it holds up nobody until it is taken.
    const isSuspect = failsAlone || parcel.isSuspect === true;
    const isOutage = isNobody || !isSuspect;
    if (isOutage || failure.retryAfterMs !== undefined) this.#gate.fail(failure.retryAfterMs);
    const counts = othersAreTaken || (isOutage ? failure.mayBeOfContent : failures <= HURRIED);
    const again = { kind, items, failures: failures + Number(counts), takenBefore: this.#taken, isSuspect };
    const later = (part: Parcel): void => this.#options.onLater({ ...again, ...part });
    const splits = (failure.mayBeOfContent || (isSuspect && !isNobody)) && items.length > 1;
    // Where nothing is taken any more, the halves take their time.
    const pause = this.#failedInRow > MOST_IN_A_ROW ? HALVES_PAUSE : 0;
    if (splits && isSuspect) this.#halve({ ...again, failures: pause });
    else if (splits && !isSuspect && [again.failures, this.#gate.failures].some(isProbe)) {
      later({ kind, items: items.slice(1) });
      later({ kind, items: items.slice(0, 1), failures: 0 });
    } else later(again);
    if (isOutage) this.#tell(NETWORK, failure);
  }

  /** Something in the parcel will never be taken: halves of it find out what. */
  #isolate(parcel: Parcel, apiKey: string, failure: PostFailure): void {
    const { kind, items } = parcel;
    const [only] = items;
    const both = ofBoth(kind, apiKey);
    // What is not a Footlight server's word may be a proxy's, who takes nothing at all.
    const refusals = (this.#refusals.get(both) ?? 0) + Number(failure.serverCode === undefined);
    this.#refusals.set(both, refusals);
    if (failure.serverCode === undefined && refusals > MOST_IN_A_ROW) {
      const { message, status = 0 } = failure;
      this.#block(both, parcel, new PostFailure('blocked', message, { status }));
      return;
    }
    this.#answered(kind, apiKey);
    if (items.length === 1 && only) this.#options.onRejected(only, failure);
    else this.#halve({ kind, items });
  }

  #halve({ items, ...parcel }: Parcel): void {
    const half = Math.ceil(items.length / 2);
    this.#options.onLater({ ...parcel, items: items.slice(half) });
    this.#options.onLater({ ...parcel, items: items.slice(0, half) });
  }

  #reject(item: QueuedEvent, reason: unknown): void {
    const said = typeof reason === 'string' ? printable(without(item, reason)) : 'no reason given';
    this.#options.onRejected(
      item,
      new PostFailure('refused', `The server rejected event ${item.id}: ${said}`, { status: 200 }),
    );
  }
}

function isProbe(failures: number): boolean {
  return failures > 0 && failures % PROBE_EVERY === 0;
}

function ofKey(apiKey: string): string {
  return `key ${apiKey}`;
}

function ofRoute(kind: Parcel['kind']): string {
  return `route ${kind}`;
}

/** One kind with one key. */
function ofBoth(kind: Parcel['kind'], apiKey: string): string {
  return `${kind} of ${apiKey}`;
}

/** Everything that may be blocked for a kind with a key. */
function subjectsOf(kind: Parcel['kind'], apiKey: string): string[] {
  return [ofRoute(kind), ofKey(apiKey), ofBoth(kind, apiKey)];
}

function isResult(value: unknown): value is EventResult {
  const { status } = (value ?? {}) as Partial<EventResult>;
  return status === 'stored' || status === 'duplicate' || status === 'rejected';
}
