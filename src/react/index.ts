// "footlight/react": feedback for React 18 and later.
export { useFeedback } from './use-feedback.ts';
export type { UseFeedback } from './use-feedback.ts';
export { Feedback } from './feedback.ts';
export type { FeedbackProps } from './feedback.ts';
export type { FeedbackLabels } from '../feedback/labels.ts';
export type { OpinionState } from '../feedback/opinion-state.ts';
export { FeedbackContext, FeedbackProvider } from './context.ts';
export { createFeedback } from '../feedback/index.ts';
export type { FeedbackOptions, FeedbackSender } from '../feedback/index.ts';
