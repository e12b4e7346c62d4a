export { FootlightError, isFootlightError } from './footlight-error.ts';
export type { FootlightErrorCode } from './footlight-error.ts';
export { ChainUpdateError } from './chain-update-error.ts';
export { ConfigurationError } from './configuration-error.ts';
export { FeedbackError } from './feedback-error.ts';
export { IngestError } from './ingest-error.ts';
export { TemplateError } from './template-error.ts';
