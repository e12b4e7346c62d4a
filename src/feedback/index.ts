// "footlight/feedback": small enough for a page, free of everything that needs Node.
export { sendFeedback } from './send-feedback.ts';
export type { Destination } from './destination.ts';
export type { Feedback } from '../wire/index.ts';
export { FeedbackError } from '../errors/feedback-error.ts';
export { IngestError } from '../errors/ingest-error.ts';
export { isFootlightError } from '../errors/footlight-error.ts';
