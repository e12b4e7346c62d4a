const DEFAULT_FLUSH_MS = 5000;

/** Timers know no time limit beyond 2^31 - 1 ms, and none that is not a number. */
export function timeLimitOf(options: { timeoutMs?: number | undefined } | undefined): number {
  let timeoutMs: unknown;
  try {
    timeoutMs = options?.timeoutMs;
  } catch {
    // A getter of the caller's that throws says nothing, and must not make a flush fail.
  }
  if (typeof timeoutMs !== 'number' || Number.isNaN(timeoutMs)) return DEFAULT_FLUSH_MS;
  return Math.min(Math.max(timeoutMs, 0), 2 ** 31 - 1);
}
