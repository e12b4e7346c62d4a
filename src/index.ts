// "footlight": the drop-in client. Every name that users may import stands here.
export { Client } from './client/client.ts';
export type { ClientOptions } from './client/client.ts';
export type { FootlightCallOptions, FootlightOptions, FootlightTag } from './client/options.ts';
export type { Tagged, WithFootlight } from './client/instrumented.ts';
export type { DeliveryStats, DropCounts, DropReason, FlushResult } from './delivery/index.ts';
export { TemplateChat, TemplateText } from './template/index.ts';
export type { TemplateMessage, TemplateParams } from './template/index.ts';
export { sendFeedback } from './feedback/send-feedback.ts';
export { updateChain } from './feedback/update-chain.ts';
export type { Destination } from './feedback/destination.ts';
export {
  ChainUpdateError,
  ConfigurationError,
  FeedbackError,
  FootlightError,
  IngestError,
  TemplateError,
  isFootlightError,
} from './errors/index.ts';
export type { FootlightErrorCode } from './errors/index.ts';
export type { ChainUpdate, Feedback, FootlightEvent } from './wire/index.ts';
