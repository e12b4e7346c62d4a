/** How fast something may be used up. */
export interface Rate {
  /** What comes back every second. */
  readonly perSecond: number;
  /** What can be used at once after a pause. */
  readonly burst: number;
}

interface Bucket {
  level: number;
  /** Milliseconds of a clock that never jumps. */
  at: number;
}

/** So many buckets are remembered; beyond them the one that was not used for longest is forgotten. */
const MAX_BUCKETS = 50_000;

/** One bucket of tokens for each name, filled at the same rate. */
export class TokenBuckets {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
  }

  /**
   * Takes tokens where a whole one is left, and gives 0; else the seconds until there are, whole ones.
   *
   * More may be taken than there is, since nobody knows how long a body is before it was read: the debt is paid
   * before the next is let in.
   */
  take(name: string, tokens: number): number {
    const now = this.#now();
    const { perSecond, burst } = this.#rate;
    const bucket = this.#buckets.get(name) ?? { level: burst, at: now };
    bucket.level = Math.min(burst, bucket.level + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    this.#remember(name, bucket);
    if (bucket.level < 1) return Math.max(1, Math.ceil((1 - bucket.level) / perSecond));
    bucket.level -= tokens;
    return 0;
  }

  #remember(name: string, bucket: Bucket): void {
    // To the end of the map's order, whose beginning is forgotten first.
    this.#buckets.delete(name);
    this.#buckets.set(name, bucket);
    if (this.#buckets.size <= MAX_BUCKETS) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
