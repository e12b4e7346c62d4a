import { IngestError } from '../errors/index.ts';
import { Asking } from './asking.ts';
import { DropCounter, type DropCounts, type DropReason } from './drop-counter.ts';
import { EventQueue, type QueuedEvent } from './event-queue.ts';
import { drainBeforeExit, forgetBeforeExit, type Drainable } from './exit.ts';
import { Returned } from './returned.ts';
import { Sender, type MayUse, type Parcel } from './sender.ts';
import { timeLimitOf } from './time-limit.ts';
import { unref } from './unref.ts';
import { Unsettled } from './unsettled.ts';
import type { Spool } from './spool/spool.ts';
import { lossOf } from './spool/stored-event.ts';
import type { Transport } from './transport/transport.ts';

/** A request costs as much as twenty events in it, and holds the application up for a moment. */
const BATCH_EVENTS = 400;
const BATCH_SIZE = 768 * 1024;
const BATCH_WAIT_MS = 1000;
/** A drain's own time where the last attempt to connect has taken all that it had, and nothing is on disk. */
const UNREACHABLE_DRAIN_MS = 200;
/** Every so many parcels, one of an earlier process may go before those of this one. */
const REPLAY_EVERY = 4;

/** So many failures in a row are met with whole batches. */
const FULL_PROBES = 8;
/** Parcels that may have failed before hardly any new one is tried in an outage. */
const RETURNED_PARCELS = 64;
/** Events in all that have failed and are kept in the memory, beside those that wait, and UTF-16 units of their JSON. */
const RETURNED_EVENTS = 5000;
const RETURNED_SIZE = 16 * 1024 * 1024;
/** Flushes of whoever makes one for each request of its own cut pauses short so often. */
const HURRY_EVERY_MS = 5000;

const MEMORY_EVENTS = 10_000;
const MEMORY_SIZE = 32 * 1024 * 1024;
const FEEDBACK_LIMITS = { maxEvents: 1000, maxSize: 4 * 1024 * 1024 };

/** What became of the events so far. */
export interface FlushResult {
  /** Events and feedback that the server acknowledged since the client was made. */
  readonly delivered: number;
  /** Those that still wait, in memory or on disk, or are on their way. */
  readonly pending: number;
  /** Those that were lost since the client was made. */
  readonly dropped: number;
}

/** The counters of a client, since it was made. */
export interface DeliveryStats {
  readonly captured: number;
  readonly delivered: number;
  readonly pending: number;
  /** Events lost, by reason. */
  readonly dropped: DropCounts;
}

/** How events are delivered. */
export interface DeliveryOptions {
  readonly baseURL: string;
  readonly sdk: string;
  readonly transport: Transport;
  /** Keeps what waits on disk; undefined for memory alone. */
  readonly spool: Spool | undefined;
  /** Told once for each event that is lost; the id is empty where it could not be read any more. */
  readonly onDrop: (eventId: string, reason: DropReason) => void;
  /** Told when an outage begins, and of each event that is rejected. */
  readonly onError: (error: IngestError) => void;
  /** Told when an outage is over. */
  readonly onRecovery: () => void;
  /** Called before the last flush: whatever is still to be captured must be so now. */
  readonly onDrain: () => void;
}

/** Sends events and feedback to the ingest server, in the background. No method throws or rejects. */
export class Delivery implements Drainable {
  readonly #options: DeliveryOptions;
  readonly #sender: Sender;
  readonly #events: EventQueue;
  readonly #feedback: EventQueue;
  readonly #returned = new Returned();
  readonly #unsettled = new Unsettled();
  readonly #drops = new DropCounter();
  readonly #waiters = new Set<() => void>();
  readonly #asking = new Asking();
  /** Calls under way that will be captured. */
  #expected = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = false;
  #stopped = false;
  #parcels = 0;
  #turn = 0;
  #hurriedAt = Number.NEGATIVE_INFINITY;
  #captured = 0;
  #delivered = 0;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    const { baseURL, sdk, transport, spool } = options;
    // An event that is on disk is not lost with the memory that it takes.
    this.#events = new EventQueue(
      {
        maxEvents: MEMORY_EVENTS,
        get maxSize() {
          return spool?.usable ? spool.window : MEMORY_SIZE;
        },
      },
      (event) => this.#leave(event, 'event', 'overflow'),
    );
    this.#feedback = new EventQueue(FEEDBACK_LIMITS, (item) => this.#leave(item, 'feedback', 'overflow'));
    this.#sender = new Sender({
      baseURL,
      sdk,
      transport,
      dropped: () => this.#drops.counts(),
      next: (mayUse, failures) => this.#next(mayUse, failures),
      nextInMs: (since) => this.#returned.waitMs(since),
      onStored: (item) => {
        this.#delivered += 1;
        this.#unsettled.delete(item);
        this.#asking.answer(item.id);
        item.settle?.();
      },
      onUnreadable: (item) => this.#drop(item, lossOf(item)),
      onRejected: (item, error) => {
        this.#options.onError(error);
        this.#asking.answer(item.id, error);
        this.#drop(item, 'rejected');
      },
      onLater: (parcel) => {
        if (this.#stopped) this.#leaveAll(parcel);
        else this.#takeBack(parcel);
      },
      onOutage: (error) => {
        if (error) this.#options.onError(error);
        else this.#options.onRecovery();
      },
      onChange: () => this.#changed(),
    });
    spool?.start({
      onDrop: (id, reason) => this.#lose(id, reason),
      onReplay: () => {
        this.#sender.pump();
        this.#changed();
      },
      isRefused: (apiKey) => this.#sender.refusal('events', apiKey)?.keyOnly === true,
    });
    // What an earlier process has left is sent even if this one never makes a call.
    if (spool) drainBeforeExit(this);
  }

  /** Something is under way that will be captured, and should be waited for if the process ends. */
  expect(): void {
    if (this.#stopped) return;
    this.#expected += 1;
    drainBeforeExit(this);
  }

  /** Takes an event over; returns at once. */
  enqueue(event: QueuedEvent): void {
    this.#captured += 1;
    this.#expected = Math.max(0, this.#expected - 1);
    if (this.#stopped) {
      this.#leave(event, 'event', 'shutdown');
      return;
    }
    this.#unsettled.add(event);
    this.#events.add(this.#options.spool?.write(event, 'event') ?? event);
    drainBeforeExit(this);
    if (this.#events.length >= BATCH_EVENTS || this.#events.size >= BATCH_SIZE) this.#sendNow();
    else this.#sendSoon();
  }

  /**
   * Takes feedback over, on a lane of its own that events never displace.
   *
   * Resolves once the server has it, or after 5 s while it goes on trying; rejects when the server refuses it.
   */
  sendFeedback(item: QueuedEvent): Promise<void> {
    this.#captured += 1;
    const answered = this.#asking.ask(item.id, item.apiKey);
    if (this.#stopped) {
      this.#drop(item, 'shutdown');
    } else {
      if (!this.#sender.refusal('feedback', item.apiKey)) this.#unsettled.add(item);
      this.#feedback.add(this.#options.spool?.write(item, 'feedback') ?? item);
      drainBeforeExit(this);
      this.#sender.pump();
      this.#changed();
    }
    return answered;
  }

  /**
   * Sends what waits, and waits for it at most `timeoutMs` (5000 by default), and no longer than that can help. Never
   * rejects.
   *
   * @param isRoutine One of many that nobody has asked for just now: they wait for what was captured before, and for
   * nothing that an earlier process has left or that fails by itself, and do not cut pauses short each time.
   */
  async flush(options?: { timeoutMs?: number | undefined }, isRoutine = false): Promise<FlushResult> {
    const timeoutMs = timeLimitOf(options);
    const until = performance.now() + timeoutMs;
    const isHeld = (apiKey: string): boolean => this.#sender.refusal('events', apiKey) !== undefined;
    const isDone = isRoutine ? this.#unsettled.now(isHeld) : () => this.#pending === 0;
    if (!this.#stopped) {
      this.#due = true;
      if (!isRoutine || performance.now() - this.#hurriedAt >= HURRY_EVERY_MS) this.#hurry();
      else this.#sender.pump();
    }
    const limit = new AbortController();
    // This timer holds the process: whoever awaits a flush must not see it end in the middle.
    const timer = setTimeout(() => {
      limit.abort();
      this.#changed();
    }, timeoutMs);
    while (!limit.signal.aborted && !this.#stopped && !isDone() && !this.#isInVain(until)) {
      await new Promise<void>((resolve) => this.#waiters.add(resolve));
    }
    clearTimeout(timer);
    return { delivered: this.#delivered, pending: this.#pending, dropped: this.#drops.total() };
  }

  /** Flushes, then stops; what then still waits stays on disk, or is counted as dropped where there is no spool. */
  async shutdown(options?: { timeoutMs?: number | undefined }): Promise<FlushResult> {
    if (!this.#stopped) await this.flush(options);
    return this.#end();
  }

  leave(): void {
    this.#options.onDrain();
    this.#stop();
    for (const parcel of this.#sender.abandon()) this.#leaveAll(parcel);
  }

  async drain(timeoutMs: number): Promise<void> {
    this.#options.onDrain();
    // The attempt that found nobody has held the process for long enough.
    if (!this.#sender.unreachable) await this.flush({ timeoutMs });
    else if (!this.#options.spool?.usable) await this.flush({ timeoutMs: UNREACHABLE_DRAIN_MS });
    if (this.#pending > 0) await this.#end();
    else this.#options.spool?.close();
  }

  stats(): DeliveryStats {
    return {
      captured: this.#captured,
      delivered: this.#delivered,
      pending: this.#pending,
      dropped: this.#drops.counts(),
    };
  }

  get #pending(): number {
    const onDisk = this.#options.spool?.waiting ?? 0;
    const queued = this.#events.length + this.#feedback.length + this.#returned.items;
    return queued + onDisk + this.#sender.inFlight;
  }

  #next(mayUse: MayUse, failures: number): Parcel | undefined {
    const again = (kind: Parcel['kind']): Parcel | undefined =>
      this.#returned.take(
        (parcel) => parcel.kind === kind && mayUse(parcel.items[0]?.apiKey ?? '', kind),
        failures > 0,
      );
    const sources = [
      () => again('feedback'),
      () => this.#freshFeedback(mayUse),
      () => again('events'),
      () => this.#freshEvents(mayUse, failures),
    ];
    // Each has its turn: what fails, and what is much, must not stand in the way of the others.
    for (let index = 0; index < sources.length; index += 1) {
      const turn = (this.#turn + index) % sources.length;
      const parcel = sources[turn]?.();
      if (!parcel) continue;
      this.#turn = turn + 1;
      return parcel;
    }
    return undefined;
  }

  #takeBack(parcel: Parcel): void {
    this.#returned.add(parcel);
    const { kind, items, failures = 0, isSuspect = false } = parcel;
    // Halves of what fails by itself may be good.
    if ((isSuspect && failures > 0) || this.#sender.refusal(kind, items[0]?.apiKey ?? ''))
      for (const item of items) this.#unsettled.delete(item);
    for (const { kind, items } of this.#returned.shrink(RETURNED_EVENTS, RETURNED_SIZE)) {
      for (const item of items) this.#leave(item, kind === 'feedback' ? kind : 'event', 'overflow');
    }
  }

  #freshFeedback(mayUse: MayUse): Parcel | undefined {
    const items = this.#feedback.take(1, 0, (apiKey) => mayUse(apiKey, 'feedback'));
    return items.length > 0 ? { kind: 'feedback', items } : undefined;
  }

  #freshEvents(mayUse: MayUse, failures: number): Parcel | undefined {
    // An outage is probed with little, and does not fill the memory with what was tried.
    const isOutage = failures > FULL_PROBES;
    if (isOutage && this.#returned.length >= RETURNED_PARCELS && Math.random() > 1 / FULL_PROBES)
      return undefined;
    const maxEvents = isOutage ? 1 : BATCH_EVENTS;
    this.#parcels += 1;
    const live = (): Parcel | undefined => this.#live(mayUse, maxEvents);
    const earlier = (): Parcel | undefined => this.#options.spool?.take(maxEvents, BATCH_SIZE, mayUse);
    return this.#parcels % REPLAY_EVERY === 0 ? (earlier() ?? live()) : (live() ?? earlier());
  }

  #live(mayUse: MayUse, maxEvents: number): Parcel | undefined {
    if (!this.#due && this.#events.length < BATCH_EVENTS && this.#events.size < BATCH_SIZE) return undefined;
    const items = this.#events.take(maxEvents, BATCH_SIZE, (apiKey) => mayUse(apiKey, 'events'));
    if (this.#events.length === 0) this.#due = false;
    return items.length > 0 ? { kind: 'events', items } : undefined;
  }

  /** Whether nothing will be sent before `until`, in ms of the monotonic clock. */
  #isInVain(until: number): boolean {
    return !this.#options.spool?.isLoading && (this.#sender.stuck || this.#sender.restsUntil(until));
  }

  /** Does not wait for the end of a pause that we have imposed ourselves. */
  #hurry(): void {
    this.#hurriedAt = performance.now();
    this.#options.spool?.replay();
    this.#returned.hurry();
    this.#sender.hurry();
  }

  #sendSoon(): void {
    if (this.#timer) return;
    this.#timer = setTimeout(() => this.#sendNow(), BATCH_WAIT_MS);
    unref(this.#timer);
  }

  #sendNow(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#due = true;
    this.#sender.pump();
  }

  #changed(): void {
    if (this.#events.length > 0 && !this.#timer && !this.#due) this.#sendSoon();
    if (this.#pending === 0 && this.#expected === 0) forgetBeforeExit(this);
    this.#asking.refuse((apiKey) => this.#sender.refusal('feedback', apiKey));
    for (const wake of this.#waiters) wake();
    this.#waiters.clear();
  }

  async #end(): Promise<FlushResult> {
    this.#stop();
    // What was on its way comes back at once, now that it was let go of.
    while (this.#sender.inFlight > 0) await new Promise<void>((resolve) => this.#waiters.add(resolve));
    this.#options.spool?.close();
    // Feedback that stays on disk is still delivered, but nobody can wait for that.
    this.#asking.end();
    return { delivered: this.#delivered, pending: this.#pending, dropped: this.#drops.total() };
  }

  #stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#sender.stop();
    forgetBeforeExit(this);
    for (const parcel of this.#returned.empty()) this.#leaveAll(parcel);
    for (const [kind, queue] of [['feedback', this.#feedback] as const, ['events', this.#events] as const]) {
      while (queue.length > 0)
        this.#leaveAll({ kind, items: queue.take(BATCH_EVENTS, BATCH_SIZE, () => true) });
    }
    this.#changed();
  }

  #leaveAll({ kind, items }: Parcel): void {
    for (const item of items) this.#leave(item, kind === 'feedback' ? kind : 'event', 'shutdown');
  }

  /** What leaves the memory stays on disk, where it is there. */
  #leave(item: QueuedEvent, kind: 'event' | 'feedback', reason: DropReason): void {
    this.#unsettled.delete(item);
    if (!this.#options.spool?.leave(item, kind)) this.#drop(item, reason);
  }

  #drop(item: QueuedEvent, reason: DropReason): void {
    this.#unsettled.delete(item);
    item.settle?.();
    this.#lose(item.id, reason);
  }

  #lose(eventId: string, reason: DropReason): void {
    this.#asking.answer(eventId, new IngestError(`The feedback could not be delivered: ${reason}.`));
    this.#drops.add(reason);
    this.#options.onDrop(eventId, reason);
  }
}
