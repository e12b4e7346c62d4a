// "footlight/feedback": small enough for a page, free of everything that needs Node.
export { createFeedback } from './create-feedback.ts';
export type { FeedbackSender } from './create-feedback.ts';
export { sendFeedback } from './page-feedback.ts';
export type { FeedbackOptions } from './page-feedback.ts';
export type { Destination } from './destination.ts';
export type { Feedback } from '../wire/index.ts';
export { ConfigurationError } from '../errors/configuration-error.ts';
export { FeedbackError } from '../errors/feedback-error.ts';
export { IngestError } from '../errors/ingest-error.ts';
export { isFootlightError } from '../errors/footlight-error.ts';
