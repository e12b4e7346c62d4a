import type {
  ChainUpdateResponse,
  EventBatchResponse,
  EventDetail,
  EventPage,
  EventSummary,
  FeedbackResponse,
  JsonObject,
  JsonValue,
  LossReport,
  ModelList,
  Statistics,
  TemplateDetail,
  TemplateList,
} from 'footlight/wire';
import * as z from 'zod';
import { eventSchema } from '../ingest/event-schema.ts';
import { isoDate } from '../ingest/fields.ts';

const count = z.int().min(0);
const amount = z.number().min(0);
const rating = z.number().min(0).max(1).nullable();
const object = z.record(z.string(), z.unknown()) as unknown as z.ZodType<JsonObject>;
const anything = z.unknown() as unknown as z.ZodType<JsonValue>;
/** One of a list that newer senders may make longer. */
const word = <Word extends string>() => z.string() as unknown as z.ZodType<Word>;

const summary = z.object({
  id: z.string(),
  startedAt: isoDate,
  receivedAt: isoDate,
  operation: word<EventSummary['operation']>(),
  promptTemplateName: z.string(),
  templateVersion: z.int().min(1).nullable(),
  templateParams: object,
  provider: z.string(),
  model: z.string(),
  status: word<EventSummary['status']>(),
  preview: z.string(),
  errorCode: z.string().nullable(),
  latencyMs: amount,
  timeToFirstChunkMs: amount.nullable(),
  promptTokens: count.nullable(),
  completionTokens: count.nullable(),
  costUsd: amount.nullable(),
  chatId: z.string().nullable(),
  chainId: z.string().nullable(),
  userId: z.string().nullable(),
  feedbackKey: z.string(),
  rating,
}) satisfies z.ZodType<EventSummary>;

const feedback = z.object({
  id: z.string(),
  feedbackKey: z.string(),
  rating,
  betterResponse: z.string().nullable(),
  comment: z.string().nullable(),
  author: z.string().nullable(),
  receivedAt: isoDate,
});

const durations = z.object({ mean: amount, p50: amount, p95: amount, p99: amount }).nullable();

const figures = z.object({
  events: count,
  errors: count,
  promptTokens: count,
  completionTokens: count,
  cachedTokens: count,
  costUsd: amount,
  unpricedEvents: count,
  latencyMs: durations,
  timeToFirstChunkMs: durations,
});

const result = z.union([
  z.object({ id: z.string(), status: z.enum(['stored', 'duplicate']) }),
  z.object({ id: z.string().nullable(), status: z.literal('rejected'), reason: z.string() }),
]);

/** What the routes answer, by the names of the wire's types; a type that parts from its schema does not compile. */
export const ANSWERS = {
  EventBatchResponse: z.object({ results: z.array(result) }) satisfies z.ZodType<EventBatchResponse>,
  EventPage: z.object({
    events: z.array(summary),
    nextCursor: z.string().nullable(),
  }) satisfies z.ZodType<EventPage>,
  EventSummary: summary,
  EventDetail: z.object({
    event: eventSchema as unknown as z.ZodType<EventDetail['event']>,
    receivedAt: isoDate,
    templateVersion: z.int().min(1).nullable(),
    costUsd: amount.nullable(),
    feedback: z.array(feedback),
    chainResult: anything,
  }) satisfies z.ZodType<EventDetail>,
  FeedbackResponse: z.object({
    id: z.string(),
    status: z.enum(['stored', 'duplicate']),
  }) satisfies z.ZodType<FeedbackResponse>,
  ChainUpdateResponse: z.object({
    chainId: z.string(),
    status: z.literal('stored'),
  }) satisfies z.ZodType<ChainUpdateResponse>,
  LossReport: z.object({
    total: count,
    reasons: z.array(z.object({ reason: z.string(), count, senders: count, lastSeen: isoDate })),
  }) satisfies z.ZodType<LossReport>,
  Statistics: z.object({
    from: isoDate,
    to: isoDate,
    interval: z.enum(['hour', 'day']),
    total: figures,
    points: z.array(figures.extend({ start: isoDate })),
    parts: z.array(
      figures.extend({
        template: z.string().optional(),
        version: z.int().min(1).nullable().optional(),
        model: z.string().optional(),
      }),
    ),
  }) satisfies z.ZodType<Statistics>,
  TemplateList: z.object({
    templates: z.array(
      z.object({
        name: z.string(),
        latestVersion: z.int().min(1).nullable(),
        events: count,
        lastSeen: isoDate,
      }),
    ),
  }) satisfies z.ZodType<TemplateList>,
  TemplateDetail: z.object({
    name: z.string(),
    versions: z.array(
      z.object({ version: z.int().min(1), template: anything, firstSeen: isoDate, events: count }),
    ),
  }) satisfies z.ZodType<TemplateDetail>,
  ModelList: z.object({
    models: z.array(z.object({ model: z.string(), events: count })),
  }) satisfies z.ZodType<ModelList>,
  Session: z.object({
    passwordSet: z.boolean(),
    signedIn: z.boolean(),
    projects: z.array(z.string()),
  }),
  Health: z.object({ status: z.literal('ok'), version: z.string() }),
  Readiness: z.object({ status: z.literal('ready') }),
  OpenApiDocument: z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
  ExportTraceServiceResponse: z.object({
    partialSuccess: z
      .object({ rejectedSpans: z.string().regex(/^\d+$/u), errorMessage: z.string() })
      .optional(),
  }),
  LibrettoEventResponse: z.object({ id: z.string(), api_name: z.string() }),
  LibrettoResponse: z.object({ id: z.string() }),
} as const;

/** The name of an answer's schema. */
export type AnswerName = keyof typeof ANSWERS;
