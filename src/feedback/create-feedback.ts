import type { Feedback } from '../wire/index.ts';
import { sendFeedback, type FeedbackOptions } from './page-feedback.ts';
import { checkedKey } from './post.ts';

/** What {@link createFeedback} gives; also good as the second argument of `sendFeedback`. */
export interface FeedbackSender extends FeedbackOptions {
  /**
   * Sends what a user thought of an answer; resolves once the server has stored it.
   *
   * @throws FeedbackError, IngestError
   */
  sendFeedback(this: void, feedback: Feedback): Promise<void>;
}

/**
 * Says once where a page's feedback goes.
 *
 * @example
 * ```ts
 * const { sendFeedback } = createFeedback({ baseURL: 'https://footlight.example', publishableKey: 'fl_pk_…' });
 * await sendFeedback({ feedbackKey, rating: 0, betterResponse: '⚽' });
 * ```
 * @throws ConfigurationError when the key is missing, or is a secret one.
 */
export function createFeedback(options: FeedbackOptions): FeedbackSender {
  checkedKey(options);
  return { ...options, sendFeedback: (feedback) => sendFeedback(feedback, options) };
}
