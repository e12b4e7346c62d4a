const GIVE_UP_MS = 1000;

/** Calls that the provider has answered while nobody awaits them: they may still be read, or never. */
export class UnreadCalls {
  readonly #settlers = new Map<() => void, ReturnType<typeof setTimeout>>();

  /** Has `settle` called after a second, or at {@link settleAll}. */
  add(settle: () => void): void {
    const timer = setTimeout(() => {
      this.#settlers.delete(settle);
      settle();
    }, GIVE_UP_MS);
    if (typeof timer === 'object') timer.unref();
    this.#settlers.set(settle, timer);
  }

  /** Settles all of them now, because their records are about to be sent for the last time. */
  settleAll(): void {
    for (const [settle, timer] of this.#settlers) {
      clearTimeout(timer);
      settle();
    }
    this.#settlers.clear();
  }
}
