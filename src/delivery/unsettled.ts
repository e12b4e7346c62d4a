/** What was captured and has not been settled, in its order: whoever flushes waits for what was captured before. */
export class Unsettled {
  readonly #orders = new Map<string, number>();
  #next = 0;

  add(id: string): void {
    // An id that comes again is as new as any other.
    this.#orders.delete(id);
    this.#orders.set(id, this.#next);
    this.#next += 1;
  }

  /** It is stored, lost, on disk alone, or fails by itself: nobody waits for it any more. */
  delete(id: string): void {
    this.#orders.delete(id);
  }

  /** Gives what says whether all that are there now have gone. */
  now(): () => boolean {
    const until = this.#next;
    return () => {
      const { value: oldest } = this.#orders.values().next();
      return oldest === undefined || oldest >= until;
    };
  }
}
