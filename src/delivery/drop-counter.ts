/**
 * Why an event was lost.
 * - `overflow`: too much was waiting, in memory or on disk.
 * - `rejected`: the server will never take it.
 * - `shutdown`: it was still waiting, in memory only, when the client was shut down.
 * - `expired`: it waited on disk for longer than the spool's age limit.
 * - `corrupt`: its record on disk was torn or damaged.
 */
export type DropReason = 'overflow' | 'rejected' | 'shutdown' | 'expired' | 'corrupt';

/** Numbers of events, by the reason they were lost for. */
export type DropCounts = Readonly<Partial<Record<DropReason, number>>>;

/** Counts lost events. */
export class DropCounter {
  readonly #counts: Partial<Record<DropReason, number>> = {};

  add(reason: DropReason, count = 1): void {
    this.#counts[reason] = (this.#counts[reason] ?? 0) + count;
  }

  counts(): DropCounts {
    return { ...this.#counts };
  }

  total(): number {
    return Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
  }
}
