import type { QueuedEvent } from './event-queue.ts';

type Captured = Pick<QueuedEvent, 'id' | 'apiKey'>;

/** What was captured and has not been settled, in its order: whoever flushes waits for what was captured before. */
export class Unsettled {
  /** The place in that order of each id, by the keys that they are sent with. */
  readonly #orders = new Map<string, Map<string, number>>();
  #next = 0;

  add({ id, apiKey }: Captured): void {
    let orders = this.#orders.get(apiKey);
    if (!orders) this.#orders.set(apiKey, (orders = new Map()));
    // An id that comes again is as new as any other.
    orders.delete(id);
    orders.set(id, this.#next);
    this.#next += 1;
  }

  /** It is stored, lost, on disk alone, or fails by itself: nobody waits for it any more. */
  delete({ id, apiKey }: Captured): void {
    const orders = this.#orders.get(apiKey);
    orders?.delete(id);
    if (orders?.size === 0) this.#orders.delete(apiKey);
  }

  /** Gives what says whether all that are there now have gone, but for those whose key `isHeld`. */
  now(isHeld: (apiKey: string) => boolean): () => boolean {
    const until = this.#next;
    return () => {
      for (const [apiKey, orders] of this.#orders) {
        const { value: oldest } = orders.values().next();
        if (oldest !== undefined && oldest < until && !isHeld(apiKey)) return false;
      }
      return true;
    };
  }
}
