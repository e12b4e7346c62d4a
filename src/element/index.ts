// "footlight/element": <footlight-feedback>, for pages of any framework and of none.
export { defineFeedbackElement } from './define.ts';
export { FootlightFeedbackElement } from './footlight-feedback.ts';
export type { OpinionState } from '../feedback/opinion-state.ts';
export type { FeedbackLabels } from '../feedback/labels.ts';
