import type { Rate } from './token-buckets.ts';

/** Buckets that several servers take from. */
export interface SharedBuckets {
  /**
   * Takes tokens where a whole one is left, and resolves with 0; else with the seconds until there is one. More may be
   * taken than there is: the debt is paid before anything else is given.
   */
  takeTokens(name: string, tokens: number, rate: Rate): Promise<number>;
}

interface Lease {
  /** Tokens that were taken from the shared bucket and not used yet; below 0 what was used beyond them. */
  level: number;
  /** Seconds until the shared bucket gives again; 0 where it gave. */
  wait: number;
  /** The question that is on its way to the shared bucket. */
  filling?: Promise<void> | undefined;
}

/** Of a bucket this share is taken at a time, so that a large one is asked once for many requests. */
const LEASE_SHARE = 0.01;
const MAX_LEASES = 50_000;

/** Tokens of shared buckets, a few of which are held here; no more than all of them are ever given together. */
export class LeasedBuckets {
  readonly #rate: Rate;
  readonly #limit: string;
  readonly #shared: SharedBuckets;
  readonly #leases = new Map<string, Lease>();

  constructor(rate: Rate, limit: string, shared: SharedBuckets) {
    this.#rate = rate;
    this.#limit = limit;
    this.#shared = shared;
  }

  /** Takes tokens from the shared bucket where none are held, once what was used beyond them is paid. */
  async prepare(name: string | undefined): Promise<void> {
    if (name === undefined) return;
    const lease = this.#lease(name);
    // Requests that come together wait for one answer, and none of them for the next one's.
    while (lease.level < 1) {
      const isMine = lease.filling === undefined;
      await (lease.filling ??= this.#fill(name, lease).finally(() => (lease.filling = undefined)));
      if (isMine || lease.wait > 0) return;
    }
  }

  /** Uses tokens, and gives 0; else the seconds until there are some. A body may use more than is held. */
  take(name: string, tokens: number): number {
    const lease = this.#lease(name);
    if (lease.wait > 0) return lease.wait;
    lease.level -= tokens;
    // Paid at once, so that the other servers know of it; where that fails, the next request pays.
    if (lease.level < 0) this.prepare(name).catch(() => {});
    return 0;
  }

  async #fill(name: string, lease: Lease): Promise<void> {
    const take = (tokens: number): Promise<number> =>
      this.#shared.takeTokens(`${this.#limit} ${name}`, tokens, this.#rate);
    const debt = -lease.level;
    if (debt > 0) {
      lease.wait = await take(debt);
      if (lease.wait > 0) return;
      lease.level += debt;
    }
    const share = Math.max(1, Math.floor(this.#rate.burst * LEASE_SHARE));
    lease.wait = await take(share);
    if (lease.wait === 0) lease.level += share;
  }

  #lease(name: string): Lease {
    const lease = this.#leases.get(name) ?? { level: 0, wait: 0 };
    // To the end of the map's order, whose beginning is forgotten first.
    this.#leases.delete(name);
    this.#leases.set(name, lease);
    const [oldest] = this.#leases.keys();
    if (this.#leases.size > MAX_LEASES && oldest !== undefined) this.#leases.delete(oldest);
    return lease;
  }
}
