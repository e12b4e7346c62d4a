import type { Feedback } from '../wire/index.ts';
import { checkFeedback } from './check-feedback.ts';
import { settleDestination, type Destination } from './destination.ts';
import { sendFeedback as send } from './page-feedback.ts';
import { withoutKey } from './without-key.ts';

export { checkFeedback } from './check-feedback.ts';

/**
 * Sends what a user thought of an answer; resolves once the server has stored it.
 *
 * @example
 * ```ts
 * await sendFeedback({ feedbackKey, rating: 0, betterResponse: '⚽' });
 * ```
 * @throws FeedbackError when the feedback says nothing or its rating is not within 0 and 1; nothing is sent.
 * @throws ConfigurationError when there is no key, or the key or the address cannot be one; nothing is sent.
 * @throws IngestError when the server refuses it or cannot be reached.
 */
export async function sendFeedback(feedback: Feedback, destination: Destination = {}): Promise<void> {
  checkFeedback(feedback);
  const settled = settleDestination(destination);
  return withoutKey(send(feedback, settled), settled);
}
