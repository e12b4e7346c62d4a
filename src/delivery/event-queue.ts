/** JSON that is kept elsewhere until it is sent. */
export interface StoredJson {
  readonly bytes: number;
  /**
   * Writes it, as UTF-8, into `target` from `offset` on.
   *
   * @throws Error when it cannot be read any more.
   */
  copyTo(target: Uint8Array, offset: number): void;
}

/** Something that waits to be sent, already serialised: later changes of the caller's objects cannot reach it. */
export interface QueuedEvent {
  readonly id: string;
  readonly json: string | StoredJson;
  /** The key of the project that it belongs to. */
  readonly apiKey: string;
  /** Told once when it is delivered or lost for good; what it came from may then be forgotten. */
  settle?(): void;
}

/** Bounds of the queue. */
export interface QueueLimits {
  /** Events at most. */
  readonly maxEvents: number;
  /** UTF-16 units or bytes of JSON at most: an estimate that costs nothing to keep. */
  readonly maxSize: number;
}

/** First in, first out for each project, bounded by count and size; when it is full the oldest make room. */
export class EventQueue {
  readonly #limits: QueueLimits;
  readonly #onOverflow: (event: QueuedEvent) => void;
  readonly #lanes = new Map<string, Lane>();
  #length = 0;
  #size = 0;

  constructor(limits: QueueLimits, onOverflow: (event: QueuedEvent) => void) {
    this.#limits = limits;
    this.#onOverflow = onOverflow;
  }

  get length(): number {
    return this.#length;
  }

  /** UTF-16 units or bytes of JSON that wait. */
  get size(): number {
    return this.#size;
  }

  add(event: QueuedEvent): void {
    const { apiKey } = event;
    let lane = this.#lanes.get(apiKey);
    if (!lane) this.#lanes.set(apiKey, (lane = new Lane()));
    lane.push(event);
    this.#count(event, 1);
    const { maxEvents, maxSize } = this.#limits;
    while (this.#length > maxEvents || (this.#size > maxSize && this.#length > 1)) {
      this.#onOverflow(this.#shift(this.#longest()));
    }
  }

  /** Takes events of one project whose key may be used: at most `maxEvents` and `maxSize`, but at least one. */
  take(maxEvents: number, maxSize: number, mayUse: (apiKey: string) => boolean): QueuedEvent[] {
    for (const [apiKey, lane] of this.#lanes) {
      if (lane.length === 0 || !mayUse(apiKey)) continue;
      const batch = [this.#shift(lane)];
      let size = batch[0] ? sizeOf(batch[0]) : 0;
      while (lane.length > 0 && batch.length < maxEvents && size + sizeOf(lane.first) <= maxSize) {
        const next = this.#shift(lane);
        size += sizeOf(next);
        batch.push(next);
      }
      // The next project's turn comes next.
      this.#lanes.delete(apiKey);
      this.#lanes.set(apiKey, lane);
      return batch;
    }
    return [];
  }

  #shift(lane: Lane): QueuedEvent {
    const event = lane.shift();
    this.#count(event, -1);
    return event;
  }

  #count(event: QueuedEvent, sign: 1 | -1): void {
    this.#length += sign;
    this.#size += sign * sizeOf(event);
  }

  #longest(): Lane {
    let longest: Lane | undefined;
    for (const lane of this.#lanes.values()) if (lane.length > (longest?.length ?? 0)) longest = lane;
    return longest as Lane;
  }
}

function sizeOf({ json }: QueuedEvent): number {
  return typeof json === 'string' ? json.length : json.bytes;
}

/** The events of one project. */
class Lane {
  #events: (QueuedEvent | undefined)[] = [];
  #head = 0;

  get length(): number {
    return this.#events.length - this.#head;
  }

  get first(): QueuedEvent {
    return this.#events[this.#head] as QueuedEvent;
  }

  push(event: QueuedEvent): void {
    this.#events.push(event);
  }

  shift(): QueuedEvent {
    const event = this.first;
    // What was taken must not be held until the next compaction: a thousand events can be large.
    this.#events[this.#head] = undefined;
    this.#head += 1;
    // Compacting now and then keeps taking from the front cheap.
    if (this.#head > 1024 || this.#head === this.#events.length) {
      this.#events = this.#events.slice(this.#head);
      this.#head = 0;
    }
    return event;
  }
}
