import type { Destination } from './destination.ts';
import type { Send } from './opinion.ts';
import { sendWatched } from './page-feedback.ts';

/** Sends opinions to a destination that is asked for each time. */
export function opinionSender(destination: () => Destination): Send {
  return async (feedback, watch, signal) => {
    const options = destination();
    const { fetch = globalThis.fetch } = options;
    const abortable: typeof fetch = (url, init) =>
      fetch(url, { ...init, signal: either(signal, init?.signal) });
    return sendWatched(feedback, { ...options, fetch: abortable }, watch);
  };
}

/** In browsers from before 2024, which cannot join them, the time limit is the one that counts. */
function either(signal: AbortSignal, limit: AbortSignal | null | undefined): AbortSignal {
  return limit ? (AbortSignal.any?.([signal, limit]) ?? limit) : signal;
}
