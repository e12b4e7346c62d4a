/** Aborts when `stop` or `limit` does; runtimes from before 2024 cannot join signals by themselves. */
export function firstAbort(stop: AbortSignal, limit: AbortSignal): AbortSignal {
  if (typeof AbortSignal.any === 'function') return AbortSignal.any([stop, limit]);
  const first = new AbortController();
  const abort = (): void => {
    // `stop` outlives many requests, and would keep a listener of each; `limit` comes in any case.
    stop.removeEventListener('abort', abort);
    first.abort(stop.aborted ? stop.reason : limit.reason);
  };
  if (stop.aborted) abort();
  stop.addEventListener('abort', abort);
  limit.addEventListener('abort', abort);
  return first.signal;
}
