// What the SDK and the server agree on: types and constants that import nothing.
export type { JsonObject, JsonValue } from './json.ts';
export { EVENT_SCHEMA_VERSION } from './event.ts';
export type {
  EventChoice,
  EventError,
  EventRedaction,
  EventStatus,
  EventToolCall,
  EventUsage,
  FootlightEvent,
  Operation,
} from './event.ts';
export { MAX_BODY_BYTES, MAX_EVENT_BYTES, MAX_EVENTS_PER_BATCH } from './batch.ts';
export type { ErrorResponse, EventBatch, EventBatchResponse, EventResult } from './batch.ts';
export type { Feedback, FeedbackResponse } from './feedback.ts';
export type { ChainUpdate, ChainUpdateResponse } from './chain.ts';
export { PREVIEW_LENGTH } from './reading.ts';
export type {
  EventDetail,
  EventFilter,
  EventPage,
  EventQuery,
  EventSummary,
  LossQuery,
  LossReason,
  LossReport,
  StoredFeedback,
} from './reading.ts';
export type {
  DurationFigures,
  Statistics,
  StatisticsFigures,
  StatisticsGroup,
  StatisticsInterval,
  StatisticsPart,
  StatisticsPoint,
  StatisticsQuery,
} from './statistics.ts';
export type {
  ModelList,
  ModelSummary,
  TemplateDetail,
  TemplateList,
  TemplateSummary,
  TemplateVersion,
} from './templates.ts';
export {
  DEFAULT_BASE_URL,
  PUBLISHABLE_KEY_PREFIX,
  READING_ROUTES,
  ROUTES,
  SECRET_KEY_PREFIX,
} from './routes.ts';
