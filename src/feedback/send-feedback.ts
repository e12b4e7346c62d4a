import { FeedbackError } from '../errors/index.ts';
import { ROUTES, type Feedback } from '../wire/index.ts';
import type { Destination } from './destination.ts';
import { post } from './post.ts';

/**
 * Sends what a user thought of an answer; resolves once the server has stored it.
 *
 * @example
 * ```ts
 * await sendFeedback({ feedbackKey, rating: 0, betterResponse: '⚽' });
 * ```
 * @throws FeedbackError when the feedback says nothing or its rating is not within 0 and 1; nothing is sent.
 * @throws ConfigurationError when the key or the address cannot be one.
 * @throws IngestError when the server refuses it or cannot be reached.
 */
export async function sendFeedback(feedback: Feedback, destination: Destination = {}): Promise<void> {
  checkFeedback(feedback);
  // The id makes the second try of a request the same piece of feedback.
  await post(ROUTES.feedback, { id: globalThis.crypto.randomUUID(), ...feedback }, destination);
}

/**
 * Refuses feedback that says nothing, or says it out of range.
 *
 * @throws FeedbackError
 */
export function checkFeedback(feedback: Feedback): void {
  if (typeof feedback !== 'object' || feedback === null) {
    throw new FeedbackError(
      `Feedback must be an object such as { feedbackKey, rating: 1 }; got ${show(feedback)}.`,
    );
  }
  const { feedbackKey, rating, betterResponse, comment } = feedback;
  if (typeof feedbackKey !== 'string' || feedbackKey === '') {
    throw new FeedbackError(
      `feedbackKey must be the key that the answer carried (completion.footlight.feedbackKey); got ${show(feedbackKey)}.`,
    );
  }
  if (rating === undefined && betterResponse === undefined) {
    throw new FeedbackError('Feedback needs a rating from 0 to 1, a betterResponse, or both; got neither.');
  }
  if (rating !== undefined && !(typeof rating === 'number' && rating >= 0 && rating <= 1)) {
    throw new FeedbackError(`rating must be a number from 0 (useless) to 1 (perfect); got ${show(rating)}.`);
  }
  for (const [name, value] of Object.entries({ betterResponse, comment })) {
    if (value !== undefined && typeof value !== 'string') {
      throw new FeedbackError(`${name} must be a string; got ${show(value)}.`);
    }
  }
}

function show(value: unknown): string {
  return typeof value === 'number'
    ? String(value)
    : value === null
      ? 'null'
      : `a value of type ${typeof value}`;
}
