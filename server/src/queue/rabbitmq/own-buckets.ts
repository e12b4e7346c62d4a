import type { SharedBuckets } from '../../http/leased-buckets.ts';
import { type Rate, TokenBuckets } from '../../http/token-buckets.ts';
import type { Outage } from './outage.ts';

/** Buckets that all nodes share, or the node's own while the database that holds them is away. */
export class OwnBuckets implements SharedBuckets {
  readonly #shared: SharedBuckets;
  readonly #outage: Outage;
  readonly #own = new Map<string, TokenBuckets>();

  constructor(shared: SharedBuckets, outage: Outage) {
    this.#shared = shared;
    this.#outage = outage;
  }

  takeTokens(name: string, tokens: number, rate: Rate): Promise<number> {
    const own = (): number => this.#of(rate).take(name, tokens);
    if (this.#outage.isOn) return Promise.resolve(own());
    return this.#outage.answerOr(this.#shared.takeTokens(name, tokens, rate), own);
  }

  #of(rate: Rate): TokenBuckets {
    const key = `${rate.perSecond} ${rate.burst}`;
    let buckets = this.#own.get(key);
    if (buckets === undefined) this.#own.set(key, (buckets = new TokenBuckets(rate)));
    return buckets;
  }
}
