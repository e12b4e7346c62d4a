/** Why an event was lost. */
export type DropReason = 'overflow' | 'rejected' | 'shutdown';

/** Numbers of events, by the reason they were lost for. */
export type DropCounts = Readonly<Partial<Record<DropReason, number>>>;

/** Counts lost events, and which of them the server has not been told about yet. */
export class DropCounter {
  readonly #all: Partial<Record<DropReason, number>> = {};
  readonly #told: Partial<Record<DropReason, number>> = {};

  add(reason: DropReason): void {
    this.#all[reason] = (this.#all[reason] ?? 0) + 1;
  }

  counts(): DropCounts {
    return { ...this.#all };
  }

  total(): number {
    return Object.values(this.#all).reduce((sum, count) => sum + count, 0);
  }

  untold(): DropCounts {
    const counts = Object.entries(this.#all) as [DropReason, number][];
    return Object.fromEntries(
      counts
        .map(([reason, count]) => [reason, count - (this.#told[reason] ?? 0)])
        .filter(([, count]) => count),
    ) as DropCounts;
  }

  /** The server has acknowledged a batch that carried `counts`. */
  tell(counts: DropCounts): void {
    for (const [reason, count] of Object.entries(counts) as [DropReason, number][]) {
      this.#told[reason] = (this.#told[reason] ?? 0) + count;
    }
  }
}
