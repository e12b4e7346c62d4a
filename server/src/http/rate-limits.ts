import { RequestError } from '../errors/request-error.ts';
import { LeasedBuckets, type SharedBuckets } from './leased-buckets.ts';
import { type Rate, TokenBuckets } from './token-buckets.ts';

/** How much is taken of each kind of key. */
export interface RateLimitOptions {
  /** Requests with one secret key. */
  readonly requests?: Rate | undefined;
  /** Bytes of bodies with one secret key, counted after inflation. */
  readonly bytes?: Rate | undefined;
  /** Feedback with one publishable key from one address. */
  readonly feedbackPerAddress?: Rate | undefined;
  /** Bytes of feedback with one publishable key from one address. */
  readonly feedbackBytesPerAddress?: Rate | undefined;
  /** Feedback with one publishable key from everywhere. */
  readonly feedback?: Rate | undefined;
  /** Bytes of feedback with one publishable key from everywhere. */
  readonly feedbackBytes?: Rate | undefined;
}

const MB = 1024 * 1024;
const DEFAULTS: Readonly<Record<keyof RateLimitOptions, Rate>> = {
  requests: { perSecond: 2000, burst: 10_000 },
  bytes: { perSecond: 64 * MB, burst: 512 * MB },
  feedbackPerAddress: { perSecond: 2, burst: 120 },
  feedbackBytesPerAddress: { perSecond: 0.1 * MB, burst: 5 * MB },
  feedback: { perSecond: 100, burst: 6000 },
  feedbackBytes: { perSecond: 2 * MB, burst: 100 * MB },
};

/** Who asks. */
export interface Caller {
  readonly keyId: string;
  readonly kind: 'secret' | 'publishable';
  readonly address: string;
}

/** Buckets by name, from which tokens are taken at once. */
interface Buckets {
  take(name: string, tokens: number): number;
  /** Sees to it that {@link take} knows what there is; to be called with the name first. */
  prepare?(name: string | undefined): Promise<void>;
}

/** Counts requests and bytes by key, and by address where a key is in everybody's hands. */
export class RateLimits {
  readonly #buckets: Readonly<Record<keyof RateLimitOptions, Buckets>>;

  /** With `shared` buckets, the limits hold over all servers that share them. */
  constructor(options: RateLimitOptions = {}, now?: () => number, shared?: SharedBuckets) {
    const buckets = (name: keyof RateLimitOptions): Buckets => {
      const rate = options[name] ?? DEFAULTS[name];
      return shared === undefined ? new TokenBuckets(rate, now) : new LeasedBuckets(rate, name, shared);
    };
    this.#buckets = {
      requests: buckets('requests'),
      bytes: buckets('bytes'),
      feedbackPerAddress: buckets('feedbackPerAddress'),
      feedbackBytesPerAddress: buckets('feedbackBytesPerAddress'),
      feedback: buckets('feedback'),
      feedbackBytes: buckets('feedbackBytes'),
    };
  }

  /**
   * Counts a request.
   * @throws RequestError `rate_limited`
   */
  async request(caller: Caller): Promise<void> {
    await Promise.all(
      Object.entries(this.#buckets).map(([limit, buckets]) =>
        buckets.prepare?.(nameFor(limit as keyof RateLimitOptions, caller)),
      ),
    );
    if (caller.kind === 'secret') return this.#take('requests', caller.keyId, 1);
    // The address first, so that one that sends too much takes nothing from the others.
    this.#take('feedbackPerAddress', addressName(caller), 1);
    this.#take('feedback', caller.keyId, 1);
  }

  /**
   * Counts the bytes of a body; one that is over the limit is still let in, and the next is not.
   * @throws RequestError `rate_limited`
   */
  bytes(caller: Caller, count: number): void {
    if (caller.kind === 'secret') return this.#take('bytes', caller.keyId, count);
    this.#take('feedbackBytesPerAddress', addressName(caller), count);
    this.#take('feedbackBytes', caller.keyId, count);
  }

  #take(limit: keyof RateLimitOptions, name: string, tokens: number): void {
    const wait = this.#buckets[limit].take(name, tokens);
    if (wait === 0) return;
    throw new RequestError(
      'rate_limited',
      `This is more than this server takes with one key. Send it again after ${wait} s.`,
      { retryAfter: wait },
    );
  }
}

function addressName({ keyId, address }: Caller): string {
  return `${keyId} ${address}`;
}

/** The bucket of a limit that a caller takes from; undefined where it is not held to that limit. */
function nameFor(limit: keyof RateLimitOptions, caller: Caller): string | undefined {
  const isFeedback = limit.startsWith('feedback');
  if (isFeedback !== (caller.kind === 'publishable')) return undefined;
  return limit.endsWith('PerAddress') ? addressName(caller) : caller.keyId;
}
