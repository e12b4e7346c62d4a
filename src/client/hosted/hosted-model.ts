import type { APIPromise, OpenAI } from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { LLMServer } from '../../errors/index.ts';
import type { TemplateChat, TemplateText } from '../../template/index.ts';
import type { EventToolCall, EventUsage } from '../../wire/index.ts';
import type { FootlightTag } from '../options.ts';
import type { WithFootlight } from '../footlight-key.ts';

/** A prompt: a text, or the messages of a chat. */
export type Prompt = string | TemplateText | readonly ChatCompletionMessageParam[] | TemplateChat;

/** How long a question about the server may take. */
export interface TimeLimit {
  /** ms, the whole of all requests; 5000 by default (30,000 for a deep health check). */
  readonly timeoutMs?: number | undefined;
}

/** How to look at a server's health. */
export interface HealthOptions extends TimeLimit {
  /** Generates one token, too: a server may answer everything else while its engine hangs. It is not recorded. */
  readonly deep?: boolean | undefined;
}

/**
 * What is the matter with a server.
 * - `refused`: no connection. A TGI or vLLM server that loads its model looks like this, too.
 * - `timeout`: a connection, and no answer in time.
 * - `loading`: it says that it loads its model.
 * - `unhealthy`: it says that it cannot work.
 * - `auth`: it does not take the key.
 * - `model_mismatch`: it serves another model; see `model`.
 * - `not_a_model_server`: something answers, but not as this kind of server would.
 */
export type HealthReason =
  | 'ok'
  | 'refused'
  | 'timeout'
  | 'loading'
  | 'unhealthy'
  | 'auth'
  | 'model_mismatch'
  | 'not_a_model_server';

/** The state of a server. */
export interface Health {
  /** Whether the server answers at all as it should; what `isAlive()` says. */
  readonly alive: boolean;
  /** Whether it can be expected to answer prompts. */
  readonly ready: boolean;
  readonly reason: HealthReason;
  /** The HTTP status that `reason` was read from; null when no answer came. */
  readonly status: number | null;
  /** ms that the look took. */
  readonly latencyMs: number;
  /** The model that the server says it serves; null where it did not. For Azure, the model as configured. */
  readonly model: string | null;
}

/** What else a call would send. */
export interface ValidityOptions extends TimeLimit {
  /** Tokens that the answer may take, for which there must be room; 1 by default, 100 are what `prompt()` asks for. */
  readonly maxTokens?: number | undefined;
  /** The tools that are offered with the prompt. */
  readonly tools?: readonly object[] | undefined;
}

/**
 * Why a prompt is valid or not.
 * - `prompt_too_long`: the prompt alone exceeds the limit.
 * - `no_room_for_answer`: the prompt fits, but not with `maxTokens` for the answer.
 * - `no_chat_template`: the model takes no messages.
 * - `unknown_limit`: the tokens were counted, but nobody knows how many are allowed.
 * - `not_counted`: the server does not count tokens, or the prompt holds what cannot be counted, such as an image.
 */
export type ValidityReason =
  | 'ok'
  | 'prompt_too_long'
  | 'no_room_for_answer'
  | 'no_chat_template'
  | 'unknown_limit'
  | 'not_counted';

/** Whether a prompt fits. An object is always true: look at `valid`, which can be null for "nobody knows". */
export interface PromptValidity {
  readonly valid: boolean | null;
  /** The prompt's tokens; null when they were not counted, or not to the end because the limit was exceeded. */
  readonly tokens: number | null;
  /** The limit that decided, in tokens: of prompt and answer together, or TGI's of the prompt alone; null if unknown. */
  readonly limit: number | null;
  /** Whether the server itself counted, with its own chat template. */
  readonly exact: boolean;
  readonly reason: ValidityReason;
}

type Known = Omit<OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming, 'messages' | 'stream'>;

type Parameters = { [Name in keyof Known]?: Known[Name] | undefined };

/** The parameters of a call, under OpenAI's names and the server's own (`top_k`, …), and the options of its request. */
export interface PromptOptions extends Parameters, WithFootlight {
  /** Gives the answer piece by piece; `false` by default. */
  stream?: boolean | undefined;
  /** Cancels the call. */
  signal?: AbortSignal | undefined;
  /** ms until an answer must have begun; the client's by default. */
  timeout?: number | undefined;
  /** How often a failed request is tried again; the client's by default. */
  maxRetries?: number | undefined;
  /** Headers of the request, besides the client's. */
  headers?: Readonly<Record<string, string>> | undefined;
  [parameter: string]: unknown;
}

/** A piece of a streamed answer. */
export interface PromptChunk {
  /** What is new of the answer's text; may be empty. */
  readonly text: string;
  /** What is new of the model's reasoning, where the server tells it. */
  readonly reasoning?: string | undefined;
  /** What is new of a refusal. */
  readonly refusal?: string | undefined;
  /** Tools that the model asks for, whole or in part. */
  readonly toolCalls?: readonly EventToolCall[] | undefined;
  /** `stop`, `length`, `tool_calls`, …: OpenAI's names on every server; null before the end. */
  readonly finishReason: string | null;
  readonly usage?: EventUsage | undefined;
  /** What feedback is sent with; absent when the call was not recorded. */
  readonly footlight?: FootlightTag | undefined;
  /** The server's own object. */
  readonly raw: unknown;
}

/** A whole answer: the first choice, in the same shape for chat and text models of every server. */
export interface PromptAnswer extends PromptChunk {
  /** The id of the model that answered, as far as it is known. */
  readonly model?: string | undefined;
}

/** What the clients of hosted models can do besides OpenAI's. */
export interface HostedModel {
  readonly server: LLMServer;
  /** Whether the model takes messages, or texts alone. */
  readonly chatCompletionEnabled: boolean;
  /** The id of the model behind the server, as far as the client knows. */
  readonly servedModel: string | undefined;
  /** Whether the server answers; one request, no retries. Never throws. */
  isAlive(options?: TimeLimit): Promise<boolean>;
  /** How the server is, and what is the matter with it. Never throws. */
  health(options?: HealthOptions): Promise<Health>;
  /**
   * Whether a prompt fits into the model, with room for the answer.
   *
   * @throws TypeError for a prompt that the model cannot take.
   * @throws LLMClientError when the server cannot be asked.
   */
  isValidPrompt(prompt: Prompt, options?: ValidityOptions): Promise<PromptValidity>;
  /**
   * Calls the model: a chat model with messages or with one user message, any other with a text.
   *
   * `max_tokens` is 100 by default, and vLLM's `temperature` 0.
   *
   * @throws TypeError for a prompt that is empty or that the model cannot take, before any request.
   * @throws LLMClientError for every failure, those in the middle of a stream included.
   */
  prompt(prompt: Prompt, options: PromptOptions & { stream: true }): Promise<PromptStream>;
  prompt(prompt: Prompt, options?: PromptOptions & { stream?: false | undefined }): Promise<PromptAnswer>;
  prompt(prompt: Prompt, options?: PromptOptions): Promise<PromptAnswer | PromptStream>;
}

/** The pieces of an answer as they arrive; leaving the loop ends the request. */
export type PromptStream = AsyncGenerator<PromptChunk, void, undefined>;

/** A client as the code behind these methods sees it. */
export interface HostedClient extends HostedModel {
  readonly baseURL: string;
  /** ms, as in OpenAI's client. */
  readonly timeout: number;
  readonly model?: string | undefined;
  servedModel: string | undefined;
  readonly streamIdleTimeoutMs: number;
  readonly chat: { readonly completions: Creates };
  readonly completions: Creates;
  request(options: object): APIPromise<unknown>;
  withOptions(options: object): HostedClient;
}

interface Creates {
  create(body: never, options: object): APIPromise<unknown>;
}
