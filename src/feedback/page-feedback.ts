import type { Feedback } from '../wire/index.ts';
import { FEEDBACK_ROUTE } from '../wire/routes.ts';
import { checkFeedback } from './check-feedback.ts';
import type { Destination } from './destination.ts';
import { post, type Watch } from './post.ts';

/** Where a page sends its feedback, with the key that it may show. It reads no environment. */
export interface FeedbackOptions extends Omit<Destination, 'apiKey'> {
  /** A key of `footlight keys create --publishable --origin <the page's origin>`: `fl_pk_…`. */
  readonly publishableKey: string;
  /** Address of the Footlight server; `http://127.0.0.1:4100` by default. */
  readonly baseURL?: string | undefined;
}

/**
 * Sends what a user thought of an answer; resolves once the server has stored it.
 *
 * While the browser is offline it waits. What has no answer when the page goes away is left to the browser to send.
 *
 * @example
 * ```ts
 * await sendFeedback({ feedbackKey, rating: 0, betterResponse: '⚽' }, { baseURL, publishableKey: 'fl_pk_…' });
 * ```
 * @throws FeedbackError when the feedback says nothing or its rating is not within 0 and 1; nothing is sent.
 * @throws ConfigurationError when there is no key, and for a secret one in a page; nothing is sent.
 * @throws IngestError when the server refuses it or cannot be reached.
 */
export const sendFeedback: (feedback: Feedback, options: FeedbackOptions | Destination) => Promise<void> =
  sendWatched;

/** {@link sendFeedback} where something else may know when the page goes away. */
export async function sendWatched(feedback: Feedback, options: Destination, watch?: Watch): Promise<void> {
  checkFeedback(feedback);
  // The id makes the second try of a request the same piece of feedback. Pages without TLS cannot make one:
  // there the second try replaces the first, as any later word of the same author does.
  await post(FEEDBACK_ROUTE, { id: globalThis.crypto?.randomUUID?.(), ...feedback }, options, watch);
}
