const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;
const LONGEST_RETRY_AFTER_MS = 300_000;
const IDLE_MS = 4000;
const MOST_IN_FLIGHT = 2;

/**
 * When the next request may leave: one gate for everything that goes to one address.
 *
 * While requests fail, one at a time leaves, after a random wait that grows up to 15 s (full jitter), or
 * after what `Retry-After` asked for, up to 5 min.
 */
export class Gate {
  #failures = 0;
  #notBefore = 0;
  #askedFor = 0;
  #lastSuccess = 0;

  /** Requests that have failed in a row. */
  get failures(): number {
    return this.#failures;
  }

  /** Requests that may be on their way at once. */
  get limit(): number {
    return this.#failures > 0 ? 1 : MOST_IN_FLIGHT;
  }

  /** ms until the next request may leave. */
  get waitMs(): number {
    return Math.max(0, Math.ceil(Math.max(this.#notBefore, this.#askedFor) - performance.now()));
  }

  /** A request was answered. */
  succeed(): void {
    this.#failures = 0;
    this.#notBefore = 0;
    this.#lastSuccess = performance.now();
  }

  /** A request failed and is to be tried again. */
  fail(retryAfterMs: number | undefined): void {
    this.#failures += 1;
    const now = performance.now();
    // After a pause or a freeze the connection was likely stale, which says nothing about the server.
    const stale = this.#failures === 1 && this.#lastSuccess > 0 && now - this.#lastSuccess > IDLE_MS;
    const backoff = Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (this.#failures - 1));
    this.#notBefore = stale && retryAfterMs === undefined ? 0 : now + backoff;
    if (retryAfterMs !== undefined) {
      this.#askedFor = now + Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS) + Math.random() * FIRST_WAIT_MS;
    }
  }

  /** Lets one request leave now, unless the server has asked for a pause. */
  hurry(): void {
    this.#notBefore = 0;
  }
}
