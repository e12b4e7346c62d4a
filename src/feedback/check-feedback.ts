import { FeedbackError } from '../errors/feedback-error.ts';
import type { Feedback } from '../wire/index.ts';

/**
 * Refuses feedback that says nothing, or says it out of range.
 *
 * @throws FeedbackError
 */
export function checkFeedback(feedback: Feedback): void {
  const { feedbackKey, rating, ...texts } = feedback ?? {};
  if (typeof feedbackKey !== 'string' || !feedbackKey) {
    refuse('feedbackKey must be the key of an answer', feedbackKey);
  }
  if (rating === undefined && texts.betterResponse === undefined) {
    refuse('rating or betterResponse must be given', rating);
  }
  if (rating !== undefined && !(typeof rating === 'number' && rating >= 0 && rating <= 1)) {
    refuse('rating must be a number from 0 (bad) to 1 (good)', rating);
  }
  for (const [name, value] of Object.entries(texts)) {
    if (value !== undefined && typeof value !== 'string') refuse(`${name} must be a string`, value);
  }
}

function refuse(expected: string, got: unknown): never {
  const shown = typeof got === 'number' || got === null ? got : `a value of type ${typeof got}`;
  throw new FeedbackError(`${expected}; got ${shown}.`);
}
