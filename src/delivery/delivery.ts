import { IngestError } from '../errors/index.ts';
import { DropCounter, type DropCounts, type DropReason } from './drop-counter.ts';
import { EventQueue, type QueuedEvent } from './event-queue.ts';
import { drainBeforeExit, forgetBeforeExit, type Drainable } from './exit.ts';
import { postBatch } from './post-batch.ts';
import { retry } from './retry.ts';
import { unref } from './sleep.ts';

const BATCH_EVENTS = 100;
const BATCH_SIZE = 192 * 1024;
const BATCH_WAIT_MS = 1000;
const REQUEST_TIMEOUT_MS = 10_000;
const QUEUE_LIMITS = { maxEvents: 10_000, maxSize: 32 * 1024 * 1024 };
const DEFAULT_FLUSH_MS = 5000;

/** What became of the events so far. */
export interface FlushResult {
  /** Events that the server acknowledged since the client was made. */
  readonly delivered: number;
  /** Events that still wait, or are on their way. */
  readonly pending: number;
  /** Events that were lost since the client was made. */
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
  readonly fetch: typeof globalThis.fetch;
  /** Told once for each event that is lost. */
  readonly onDrop: (eventId: string, reason: DropReason) => void;
  /** Told of each failure that loses events or delays them. */
  readonly onError: (error: IngestError) => void;
}

/** Sends events to the ingest server, in batches, in the background. No method throws or rejects. */
export class Delivery implements Drainable {
  readonly #options: DeliveryOptions;
  readonly #queue: EventQueue;
  readonly #stop = new AbortController();
  #wake = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #inFlight = 0;
  #captured = 0;
  #delivered = 0;
  readonly #drops = new DropCounter();

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#queue = new EventQueue(QUEUE_LIMITS, (event) => this.#drop(event.id, 'overflow'));
  }

  /** Takes an event over; returns at once. */
  enqueue(event: QueuedEvent): void {
    this.#captured += 1;
    if (this.#stop.signal.aborted) {
      this.#drop(event.id, 'shutdown');
      return;
    }
    this.#queue.add(event);
    drainBeforeExit(this);
    if (this.#queue.length >= BATCH_EVENTS || this.#queue.size >= BATCH_SIZE) this.#send();
    else this.#sendSoon();
  }

  /** Sends what waits, and waits for it at most `timeoutMs` (5000 by default). Never rejects. */
  async flush({
    timeoutMs = DEFAULT_FLUSH_MS,
  }: { timeoutMs?: number | undefined } = {}): Promise<FlushResult> {
    this.#wake.abort();
    this.#wake = new AbortController();
    this.#send();
    let deadline: ReturnType<typeof setTimeout> | undefined;
    // This timer holds the process: whoever awaits a flush must not see it end in the middle.
    const late = new Promise<void>((resolve) => (deadline = setTimeout(resolve, timeoutMs)));
    await Promise.race([this.#sending, late]);
    clearTimeout(deadline);
    return { delivered: this.#delivered, pending: this.#pending, dropped: this.#drops.total() };
  }

  /** Flushes, then stops; events that come later, or could not be sent, are counted as dropped. */
  async shutdown(options?: { timeoutMs?: number | undefined }): Promise<FlushResult> {
    await this.flush(options);
    this.#stop.abort();
    await this.#sending;
    while (this.#queue.length > 0) {
      for (const event of this.#queue.take(BATCH_EVENTS, BATCH_SIZE)) this.#drop(event.id, 'shutdown');
    }
    forgetBeforeExit(this);
    return { delivered: this.#delivered, pending: this.#pending, dropped: this.#drops.total() };
  }

  async drain(timeoutMs: number): Promise<void> {
    const { pending } = await this.flush({ timeoutMs });
    if (pending > 0) await this.shutdown({ timeoutMs: 0 });
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
    return this.#queue.length + this.#inFlight;
  }

  #sendSoon(): void {
    this.#timer ??= setTimeout(() => this.#send(), BATCH_WAIT_MS);
    unref(this.#timer);
  }

  #send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
    });
  }

  async #sendAll(): Promise<void> {
    while (this.#queue.length > 0 && !this.#stop.signal.aborted) {
      const batch = this.#queue.take(BATCH_EVENTS, BATCH_SIZE);
      this.#inFlight = batch.length;
      await this.#sendBatch(batch);
      this.#inFlight = 0;
    }
    if (this.#queue.length === 0) forgetBeforeExit(this);
  }

  async #sendBatch(batch: readonly QueuedEvent[]): Promise<void> {
    const dropped = this.#drops.untold();
    try {
      const results = await retry(
        () =>
          postBatch(batch, {
            ...this.#options,
            dropped,
            signal: AbortSignal.any([this.#stop.signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]),
          }),
        {
          signal: this.#stop.signal,
          wake: () => this.#wake.signal,
          onFailure: (failure) => this.#options.onError(failure),
        },
      );
      this.#drops.tell(dropped);
      results.forEach((result, index) => {
        if (result.status === 'rejected') this.#reject(batch[index]?.id ?? '', result.reason);
        else this.#delivered += 1;
      });
    } catch {
      for (const event of batch) this.#drop(event.id, this.#stop.signal.aborted ? 'shutdown' : 'rejected');
    }
  }

  #reject(eventId: string, reason = 'no reason given'): void {
    this.#options.onError(
      new IngestError(`The server rejected event ${eventId}: ${reason}`, { status: 200 }),
    );
    this.#drop(eventId, 'rejected');
  }

  #drop(eventId: string, reason: DropReason): void {
    this.#drops.add(reason);
    this.#options.onDrop(eventId, reason);
  }
}
