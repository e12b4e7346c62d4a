import type { JsonObject, JsonValue } from './json.ts';

/** The version of the event's shape; raised only when a reader of the old shape would misread the new one. */
export const EVENT_SCHEMA_VERSION = 1;

/** What kind of API call an event is about. */
export type Operation = 'chat' | 'completion' | 'response' | 'embedding';

/**
 * How a call ended.
 * - `ok`: the answer arrived whole.
 * - `error`: the provider, the network or a time limit failed it; see {@link FootlightEvent.error}.
 * - `aborted`: the caller cancelled it, or left a stream before its end; what had arrived is recorded.
 * - `incomplete`: the stream ended without a finish reason.
 * - `unread`: the provider answered, and the caller took the raw response without parsing it here, or never asked for it.
 */
export type EventStatus = 'ok' | 'error' | 'aborted' | 'incomplete' | 'unread';

/** A function or custom tool that the model asked for. */
export interface EventToolCall {
  /** The provider's id of the tool call. */
  readonly id?: string | undefined;
  /** `function`, or another kind that the provider names. */
  readonly type?: string | undefined;
  /** The tool's name. */
  readonly name: string;
  /** The arguments as the model wrote them: JSON text that may be cut or malformed. */
  readonly arguments: string;
}

/** One of the answers (`n` of them) of a call. */
export interface EventChoice {
  /** The provider's index of the choice, from 0. */
  readonly index: number;
  /** `assistant` for chat; absent for text completions. */
  readonly role?: string | undefined;
  /** The answer's text; null when the model answered with tool calls or a refusal only. */
  readonly content: string | null;
  /** The model's refusal, where it gave one. */
  readonly refusal?: string | undefined;
  /** Reasoning text of servers that send it (`reasoning_content` or `reasoning`). */
  readonly reasoning?: string | undefined;
  /** The tools that the model asked for, in its order. */
  readonly toolCalls?: readonly EventToolCall[] | undefined;
  /** `stop`, `length`, `tool_calls`, `content_filter`, …; null when the stream ended without one. */
  readonly finishReason: string | null;
  /** Log probabilities in the provider's own shape. */
  readonly logprobs?: JsonValue | undefined;
}

/** Token counts, as the provider reported them. */
export interface EventUsage {
  /** Tokens of the prompt. */
  readonly promptTokens: number;
  /** Tokens of all answers together, reasoning included. */
  readonly completionTokens: number;
  /** Tokens that were billed in all. */
  readonly totalTokens: number;
  /** Of the prompt's tokens, those read from the provider's cache. */
  readonly cachedTokens?: number | undefined;
  /** Of the answer's tokens, those spent on reasoning. */
  readonly reasoningTokens?: number | undefined;
}

/** What was taken out of an event; never what it was. */
export interface EventRedaction {
  readonly version: string;
  /** Findings by kind; `REDACTION_FAILED` counts fields that were given up whole. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Why a call failed. */
export interface EventError {
  /** The class of the error, such as `RateLimitError` or `APIConnectionTimeoutError`. */
  readonly name: string;
  /** The error's message. */
  readonly message: string;
  /** The HTTP status; absent when no answer came. */
  readonly status?: number | undefined;
  /** The provider's error code, such as `model_not_found`. */
  readonly code?: string | undefined;
  /** The provider's error type, such as `invalid_request_error`. */
  readonly type?: string | undefined;
  /** The request parameter that the provider blames. */
  readonly param?: string | undefined;
}

/**
 * One call to a model: what was asked, what came back, what it took.
 *
 * This is Footlight's own format (see {@link EVENT_SCHEMA_VERSION}). Names are camelCase;
 * values inside `messages`, `tools`, `modelParameters` and `rawResponse` keep the provider's spelling.
 */
export interface FootlightEvent {
  /** {@link EVENT_SCHEMA_VERSION} at the time of recording. */
  readonly schemaVersion: number;
  /** A UUID, version 7 unless the caller gave one; made once, the same on every retry. */
  readonly id: string;
  /** When the call started: ISO 8601, UTC, with milliseconds. */
  readonly startedAt: string;
  readonly operation: Operation;
  /** The helper that made the call (`parse`, `stream`, `runTools`), where the OpenAI client tells. */
  readonly helper?: string | undefined;
  /** `openai`, `azure`, `tgi`, `vllm`, or another name that the client was given. */
  readonly provider: string;
  /** Host (and port) of the API that was called, without path or credentials. */
  readonly host?: string | undefined;

  /** The caller's name of the prompt; null for an unnamed prompt, which the server names by a hash. */
  readonly promptTemplateName: string | null;
  /** The chat template before its parameters were filled in. */
  readonly templateChat?: readonly JsonValue[] | undefined;
  /** The text template before its parameters were filled in. */
  readonly templateText?: string | undefined;
  /** The values that were filled in, by name. */
  readonly templateParams: JsonObject;
  /** The chat messages as they were sent. */
  readonly messages?: readonly JsonValue[] | undefined;
  /** The prompt of a text completion as it was sent. */
  readonly prompt?: JsonValue | undefined;
  /** The input of a response or an embedding as it was sent. */
  readonly input?: JsonValue | undefined;
  /** The instructions of a response as they were sent. */
  readonly instructions?: string | undefined;
  /** The model that was asked for. */
  readonly model: string;
  /** The request's other parameters (`temperature`, `max_tokens`, …) in the provider's spelling. */
  readonly modelParameters: JsonObject;
  /** The tools offered to the model, in the provider's shape. */
  readonly tools?: readonly JsonValue[] | undefined;
  /** Whether the answer was streamed. */
  readonly stream: boolean;

  readonly status: EventStatus;
  /** Every choice of the answer; empty when none arrived. */
  readonly choices: readonly EventChoice[];
  /** The first choice's finish reason; null when there is none. */
  readonly finishReason: string | null;
  /** The provider's answer, unparsed; absent for embeddings, and for streams that are folded from their chunks. */
  readonly rawResponse?: JsonValue | undefined;
  /** The provider's id of the answer. */
  readonly responseId?: string | undefined;
  /** The model that answered, where it differs in name from the one asked for. */
  readonly responseModel?: string | undefined;
  /**
   * The id of the model behind a hosted model's server, as far as its client knows: Azure names a deployment in
   * its requests, TGI an adapter or `tgi`. Only events of `AzureClient`, `TGIClient` and `VLLMClient` have it.
   */
  readonly servedModel?: string | undefined;
  /** The provider's request id (`x-request-id`). */
  readonly requestId?: string | undefined;
  readonly usage?: EventUsage | undefined;
  readonly error?: EventError | undefined;

  /** From the call to the whole answer, in ms, the client's own retries included. */
  readonly latencyMs: number;
  /** From the call to the first chunk of a stream, in ms. */
  readonly timeToFirstChunkMs?: number | undefined;
  /** HTTP requests that the call took: 1 without a retry. */
  readonly attempts?: number | undefined;

  /** The conversation that the call belongs to. */
  readonly chatId?: string | undefined;
  /** The chain of calls that the call belongs to. */
  readonly chainId?: string | undefined;
  /** The event that led to this one. */
  readonly parentEventId?: string | undefined;
  /** Whatever the caller wants to find again. */
  readonly context?: JsonObject | undefined;
  /** The capability by which feedback finds this call: time and 128 random bits unless the caller gave one. */
  readonly feedbackKey: string;
  /** What was taken out of the event before it left: the redactor's version, and how much of each kind. */
  readonly redaction?: EventRedaction | undefined;
  /** Whether long strings were cut to keep the event within its limit; each says how much of it is missing. */
  readonly truncated?: boolean | undefined;
  /** Name and version of the SDK that recorded the call, such as `footlight-js/0.1.0`. */
  readonly sdk: string;
}
