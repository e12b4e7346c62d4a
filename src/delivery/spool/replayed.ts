import { EventQueue, type QueuedEvent } from '../event-queue.ts';
import type { MayUse, Parcel } from '../sender.ts';

const UNBOUNDED = { maxEvents: Number.POSITIVE_INFINITY, maxSize: Number.POSITIVE_INFINITY };

/** What was read back from the disk, until it is sent. */
export class Replayed {
  readonly #events = new EventQueue(UNBOUNDED, () => undefined);
  readonly #feedback = new EventQueue(UNBOUNDED, () => undefined);

  get length(): number {
    return this.#events.length + this.#feedback.length;
  }

  /** UTF-16 units of JSON. */
  get size(): number {
    return this.#events.size + this.#feedback.size;
  }

  add(event: QueuedEvent, kind: 'event' | 'feedback'): void {
    (kind === 'feedback' ? this.#feedback : this.#events).add(event);
  }

  /** Feedback first, by itself. */
  take(maxEvents: number, maxSize: number, mayUse: MayUse): Parcel | undefined {
    const feedback = this.#feedback.take(1, 0, (apiKey) => mayUse(apiKey, 'feedback'));
    if (feedback.length > 0) return { kind: 'feedback', items: feedback };
    const items = this.#events.take(maxEvents, maxSize, (apiKey) => mayUse(apiKey, 'events'));
    return items.length > 0 ? { kind: 'events', items } : undefined;
  }
}
