/** The texts of the ready-made widgets. */
export interface FeedbackLabels {
  /** The name of the whole, for screen readers. */
  readonly group: string;
  readonly up: string;
  readonly down: string;
  /** The field for a better answer. */
  readonly answer: string;
  readonly send: string;
  readonly sent: string;
  readonly failed: string;
}

export const FEEDBACK_LABELS: FeedbackLabels = {
  group: 'Feedback on this answer',
  up: 'Good answer',
  down: 'Bad answer',
  answer: 'What would have been better?',
  send: 'Send',
  sent: 'Thank you for your feedback.',
  failed: 'Your feedback could not be sent. Please try again.',
};
