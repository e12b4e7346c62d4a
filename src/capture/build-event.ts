import {
  EVENT_SCHEMA_VERSION,
  type EventStatus,
  type FootlightEvent,
  type JsonObject,
  type JsonValue,
} from '../wire/index.ts';
import type { Answer, Endpoint } from './answer.ts';
import { readError } from './call-error.ts';
import { readRequest } from './request.ts';
import { servedModel } from './served-model.ts';

/** What is known of a call when it is made. */
export interface CallStart {
  readonly endpoint: Endpoint;
  readonly id: string;
  readonly feedbackKey: string;
  /** ms since the epoch. */
  readonly startedAt: number;
  readonly promptTemplateName: string | null;
  readonly templateChat?: readonly unknown[] | undefined;
  readonly templateText?: string | undefined;
  readonly templateParams: Readonly<Record<string, unknown>>;
  readonly chatId?: string | undefined;
  readonly chainId?: string | undefined;
  readonly parentEventId?: string | undefined;
  readonly context?: Readonly<Record<string, unknown>> | undefined;
  readonly helper?: string | undefined;
  readonly provider: string;
  /** The id of the model behind the server, where the client knows it. */
  readonly servedModel?: string | undefined;
  readonly host?: string | undefined;
  readonly sdk: string;
}

/** How a call went. */
export interface CallOutcome {
  /** The request as it was sent: what JSON can hold of it. */
  readonly request: unknown;
  /** Whether long strings of the request were cut. */
  readonly truncated: boolean;
  readonly status: EventStatus;
  readonly answer: Answer | undefined;
  readonly error?: unknown;
  readonly requestId?: string | undefined;
  /** ms, as are the others. */
  readonly latencyMs: number;
  readonly timeToFirstChunkMs?: number | undefined;
  readonly attempts?: number | undefined;
}

/** One call, one event, which nobody has redacted yet. Pure: it reads, and changes nothing. */
export function buildEvent(start: CallStart, outcome: CallOutcome): FootlightEvent {
  const { answer } = outcome;
  const error = outcome.error ?? answer?.error;
  const request = readRequest(outcome.request);
  // Written out field by field: spreading took as long as all the rest of an event.
  return {
    // First, so that a search for secrets can begin behind them: the key is random, and would be taken for one.
    feedbackKey: start.feedbackKey,
    redaction: undefined,
    schemaVersion: EVENT_SCHEMA_VERSION,
    id: start.id,
    startedAt: new Date(start.startedAt).toISOString(),
    operation: start.endpoint.operation,
    helper: start.helper,
    provider: start.provider,
    host: start.host,
    promptTemplateName: start.promptTemplateName,
    templateChat: start.templateChat as readonly JsonValue[] | undefined,
    templateText: start.templateText,
    templateParams: start.templateParams as JsonObject,
    messages: request.messages,
    prompt: request.prompt,
    input: request.input,
    instructions: request.instructions,
    model: request.model,
    modelParameters: request.modelParameters,
    tools: request.tools,
    stream: request.stream,
    status: outcome.status,
    choices: answer?.choices ?? [],
    finishReason: answer?.choices[0]?.finishReason ?? null,
    rawResponse: answer?.raw as JsonValue | undefined,
    responseId: answer?.responseId,
    responseModel: answer?.responseModel,
    servedModel: servedModel(start.provider, start.servedModel, request.model, answer?.responseModel),
    requestId: outcome.requestId,
    usage: answer?.usage,
    error: error ? readError(error) : undefined,
    latencyMs: outcome.latencyMs,
    timeToFirstChunkMs: outcome.timeToFirstChunkMs,
    attempts: outcome.attempts,
    chatId: start.chatId,
    chainId: start.chainId,
    parentEventId: start.parentEventId,
    context: start.context as JsonObject | undefined,
    truncated: outcome.truncated || undefined,
    sdk: start.sdk,
  };
}
