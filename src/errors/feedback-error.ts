import { FootlightError } from './footlight-error.ts';

/** Feedback that says nothing or says it out of range; thrown before anything is sent. */
export class FeedbackError extends FootlightError {
  override readonly name = 'FeedbackError' as const;
  declare readonly code: 'invalid_feedback';

  constructor(message: string, options?: ErrorOptions) {
    super('invalid_feedback', message, options);
  }
}
