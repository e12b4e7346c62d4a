import { StoreUnavailableError } from '../../errors/store-unavailable-error.ts';
import type { ApiKey, Store } from '../../store/store.ts';
import type { Outage } from './outage.ts';
import { within } from './within.ts';

/** How long a key is good for while nobody can ask the database whether it was revoked, in ms. */
const GOOD_FOR_MS = 10 * 60_000;
const GIVES_UP_AFTER_MS = 5000;
const MAX_KEYS = 10_000;

interface KnownKey {
  readonly key: ApiKey;
  /** When the database last told of it. */
  readonly at: number;
}

/**
 * Finds keys in the database, and remembers them for when it is away: a node whose broker takes events goes on letting
 * in whom it knows. While the database answers, it is asked every time, so that a revoked key is refused at once.
 */
export class KnownKeys {
  readonly #store: Pick<Store, 'findKeyByHash'>;
  readonly #outage: Outage;
  readonly #now: () => number;
  readonly #known = new Map<string, KnownKey>();
  readonly #asking = new Map<string, Promise<ApiKey | undefined>>();

  constructor(
    store: Pick<Store, 'findKeyByHash'>,
    outage: Outage,
    now: () => number = () => performance.now(),
  ) {
    this.#store = store;
    this.#outage = outage;
    this.#now = now;
  }

  /** @throws StoreUnavailableError where the database is away and did not tell of the key lately */
  find(hash: string): Promise<ApiKey | undefined> {
    const known = this.#known.get(hash);
    const answer = this.#ask(hash);
    if (known === undefined || this.#now() - known.at > GOOD_FOR_MS) return this.#outage.watch(answer);
    return this.#outage.answerOr(answer, () => known.key);
  }

  /** Requests that come together share one question. */
  #ask(hash: string): Promise<ApiKey | undefined> {
    const asking = this.#asking.get(hash);
    if (asking !== undefined) return asking;
    const asked = this.#read(hash).finally(() => this.#asking.delete(hash));
    this.#asking.set(hash, asked);
    return asked;
  }

  async #read(hash: string): Promise<ApiKey | undefined> {
    // A connection whose other end is gone may say nothing for a quarter of an hour.
    const key = await within(GIVES_UP_AFTER_MS, this.#store.findKeyByHash(hash), () => {
      throw new StoreUnavailableError();
    });
    this.#known.delete(hash);
    if (key !== undefined) this.#remember(hash, key);
    return key;
  }

  #remember(hash: string, key: ApiKey): void {
    this.#known.set(hash, { key, at: this.#now() });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MAX_KEYS && oldest !== undefined) this.#known.delete(oldest);
  }
}
