/** An event that waits to be sent, already serialised: later changes of the caller's objects cannot reach it. */
export interface QueuedEvent {
  readonly id: string;
  /** The event's JSON. */
  readonly json: string;
  /** The key of the project that it belongs to. */
  readonly apiKey: string;
}

/** Bounds of the queue. */
export interface QueueLimits {
  /** Events at most. */
  readonly maxEvents: number;
  /** UTF-16 units of JSON at most: an estimate of the bytes held in memory that costs nothing to keep. */
  readonly maxSize: number;
}

/** First in, first out, bounded by count and size; when it is full the oldest make room. */
export class EventQueue {
  readonly #limits: QueueLimits;
  readonly #onOverflow: (event: QueuedEvent) => void;
  #events: QueuedEvent[] = [];
  #head = 0;
  #size = 0;

  constructor(limits: QueueLimits, onOverflow: (event: QueuedEvent) => void) {
    this.#limits = limits;
    this.#onOverflow = onOverflow;
  }

  get length(): number {
    return this.#events.length - this.#head;
  }

  /** UTF-16 units of JSON that wait. */
  get size(): number {
    return this.#size;
  }

  add(event: QueuedEvent): void {
    this.#events.push(event);
    this.#size += event.json.length;
    while (this.length > this.#limits.maxEvents || (this.#size > this.#limits.maxSize && this.length > 1)) {
      this.#onOverflow(this.#shift());
    }
  }

  /** Takes events from the front: of one project, at most `maxEvents` and `maxSize`, but at least one where any waits. */
  take(maxEvents: number, maxSize: number): QueuedEvent[] {
    const batch: QueuedEvent[] = [];
    let size = 0;
    while (this.length > 0 && batch.length < maxEvents) {
      const next = this.#events[this.#head] as QueuedEvent;
      if (batch.length > 0 && (size + next.json.length > maxSize || next.apiKey !== batch[0]?.apiKey)) break;
      size += next.json.length;
      batch.push(this.#shift());
    }
    return batch;
  }

  #shift(): QueuedEvent {
    const event = this.#events[this.#head] as QueuedEvent;
    this.#head += 1;
    this.#size -= event.json.length;
    // Compacting now and then keeps taking from the front cheap without holding what was sent.
    if (this.#head > 1024 || this.#head === this.#events.length) {
      this.#events = this.#events.slice(this.#head);
      this.#head = 0;
    }
    return event;
  }
}
