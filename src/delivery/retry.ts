import pRetry from 'p-retry';
import { BatchFailure } from './post-batch.ts';
import { sleep } from './sleep.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;
const LONGEST_RETRY_AFTER_MS = 300_000;

/** What steers the repetition. */
export interface RetryOptions {
  /** Ends it, also in the middle of a wait. */
  readonly signal: AbortSignal;
  /** Gives a signal that cuts the next wait short. */
  readonly wake: () => AbortSignal;
  /** Told of every attempt that failed. */
  readonly onFailure: (failure: BatchFailure) => void;
}

/**
 * Repeats `attempt` until it succeeds, fails for good, or is stopped.
 *
 * Between attempts it waits a random time up to 250 ms, doubled each time up to 15 s (full jitter),
 * or what `Retry-After` asked for, up to 5 min. The waits do not hold the process.
 */
export async function retry<Result>(attempt: () => Promise<Result>, options: RetryOptions): Promise<Result> {
  const { signal, wake, onFailure } = options;
  return pRetry(attempt, {
    retries: Number.POSITIVE_INFINITY,
    // p-retry knows neither Retry-After nor full jitter, so the waiting is done in shouldRetry.
    minTimeout: 0,
    maxTimeout: 0,
    unref: true,
    signal,
    shouldRetry: async ({ error, attemptNumber }) => {
      if (!(error instanceof BatchFailure) || signal.aborted) return false;
      onFailure(error);
      if (!error.retryable) return false;
      await sleep(wait(error, attemptNumber), AbortSignal.any([signal, wake()]));
      return !signal.aborted;
    },
  });
}

function wait(failure: BatchFailure, attemptNumber: number): number {
  if (failure.retryAfterMs !== undefined) return Math.min(failure.retryAfterMs, LONGEST_RETRY_AFTER_MS);
  return Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attemptNumber - 1));
}
