import type { APIPromise, OpenAI } from 'openai';
import type { RunnerOptions } from 'openai/lib/AbstractChatCompletionRunner';
import type { ChatCompletionRunner, ChatCompletionToolRunnerParams } from 'openai/lib/ChatCompletionRunner';
import type { ChatCompletionStream, ChatCompletionStreamParams } from 'openai/lib/ChatCompletionStream';
import type {
  ChatCompletionStreamingRunner,
  ChatCompletionStreamingToolRunnerParams,
} from 'openai/lib/ChatCompletionStreamingRunner';
import type { ExtractParsedContentFromParams } from 'openai/lib/parser';
import type * as Tools from 'openai/lib/RunnableFunction';
import type { ParsedChatCompletion } from 'openai/resources/chat/completions/completions';
import type { Stream } from 'openai/streaming';
import type { CheckedFootlight, Tagged, WithFootlight } from './footlight-key.ts';

// Types only: what our clients add to OpenAI's resources, said by overloads and not by global augmentation,
// so that a plain OpenAI client in the same program still refuses the key. The interfaces extend OpenAI's classes
// instead of being intersected with them, or else a wrong key would fall through to OpenAI's own overloads.

type RequestOptions = OpenAI.RequestOptions;
type ChatParams = OpenAI.Chat.Completions.ChatCompletionCreateParams;
type ChatAnswer = OpenAI.Chat.Completions.ChatCompletion & Tagged;
type ChatChunk = OpenAI.Chat.Completions.ChatCompletionChunk & Tagged;
type Text = OpenAI.Completions.Completion & Tagged;
// eslint-disable-next-line typescript/no-explicit-any -- as in OpenAI's own signature: the arguments of any tool.
type ToolRun = ChatCompletionToolRunnerParams<any>;
// eslint-disable-next-line typescript/no-explicit-any -- as above.
type StreamedToolRun = ChatCompletionStreamingToolRunnerParams<any>;
type WithoutTools<Params> = Omit<Params, 'tools' | 'toolContext'>;
/** @ts-ignore -- openai 5 does not have it. */
type ContextTool<Context> = Tools.RunnableToolFunctionWithContext<Context>;

interface ToolsInContext<Context> {
  toolContext: Context;
  tools: readonly ContextTool<Context>[];
}

/** What `stream()` gives. */
export interface TaggedChatStream<ParsedT> extends ChatCompletionStream<ParsedT> {
  finalChatCompletion(): Promise<ParsedChatCompletion<ParsedT> & Tagged>;
  [Symbol.asyncIterator](): AsyncIterator<ChatChunk>;
}

/** What `runTools()` gives. */
export interface TaggedChatRunner<ParsedT> extends ChatCompletionRunner<ParsedT> {
  finalChatCompletion(): Promise<ParsedChatCompletion<ParsedT> & Tagged>;
}

/** What `runTools()` gives where it streams. */
export interface TaggedChatStreamingRunner<ParsedT> extends ChatCompletionStreamingRunner<ParsedT> {
  finalChatCompletion(): Promise<ParsedChatCompletion<ParsedT> & Tagged>;
  [Symbol.asyncIterator](): AsyncIterator<ChatChunk>;
}

/** `client.chat.completions`. */
export interface InstrumentedChatCompletions extends OpenAI.Chat.Completions {
  create(
    body: OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<ChatAnswer>;
  create(
    body: OpenAI.Chat.Completions.ChatCompletionCreateParamsStreaming & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatChunk>>;
  create(
    body: ChatParams & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatChunk> | ChatAnswer>;

  parse<
    Params extends OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(
    body: Params & CheckedFootlight<Params>,
    options?: RequestOptions,
  ): APIPromise<ParsedChatCompletion<ParsedT> & Tagged>;

  stream<Params extends ChatCompletionStreamParams, ParsedT = ExtractParsedContentFromParams<Params>>(
    body: Params & CheckedFootlight<Params>,
    options?: RequestOptions,
  ): TaggedChatStream<ParsedT>;

  runTools<Params extends ToolRun, ParsedT = ExtractParsedContentFromParams<Params>>(
    body: Params & CheckedFootlight<Params>,
    options?: RunnerOptions,
  ): TaggedChatRunner<ParsedT>;
  runTools<Params extends StreamedToolRun, ParsedT = ExtractParsedContentFromParams<Params>>(
    body: Params & CheckedFootlight<Params>,
    options?: RunnerOptions,
  ): TaggedChatStreamingRunner<ParsedT>;
  runTools<
    Context,
    Params extends WithoutTools<ToolRun> = WithoutTools<ToolRun>,
    ParsedT = ExtractParsedContentFromParams<Params & ChatParams>,
  >(
    body: Params & CheckedFootlight<Params> & ToolsInContext<Context>,
    options?: RunnerOptions,
  ): TaggedChatRunner<ParsedT>;
  runTools<
    Context,
    Params extends WithoutTools<StreamedToolRun> = WithoutTools<StreamedToolRun>,
    ParsedT = ExtractParsedContentFromParams<Params & ChatParams>,
  >(
    body: Params & CheckedFootlight<Params> & ToolsInContext<Context>,
    options?: RunnerOptions,
  ): TaggedChatStreamingRunner<ParsedT>;
}

/** `client.chat`. */
export interface InstrumentedChat extends OpenAI.Chat {
  completions: InstrumentedChatCompletions;
}

/** `client.completions`. */
export interface InstrumentedCompletions extends OpenAI.Completions {
  create(
    body: OpenAI.Completions.CompletionCreateParamsNonStreaming & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<Text>;
  create(
    body: OpenAI.Completions.CompletionCreateParamsStreaming & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<Stream<Text>>;
  create(
    body: OpenAI.Completions.CompletionCreateParams & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<Stream<Text> | Text>;
}

/** What OpenAI's `embeddings.create` answers first when it is overloaded, as in openai 7, or else its one answer. */
type Base64Embeddings = OpenAI.Embeddings['create'] extends {
  (body: never, options?: never): APIPromise<infer First>;
  (body: never, options?: never): APIPromise<infer Last>;
}
  ? unknown extends First
    ? Last
    : First
  : never;

/** `client.embeddings`. */
export interface InstrumentedEmbeddings extends OpenAI.Embeddings {
  create(
    body: OpenAI.EmbeddingCreateParams & { encoding_format: 'base64' } & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<Base64Embeddings & Tagged>;
  create(
    body: OpenAI.EmbeddingCreateParams & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<OpenAI.CreateEmbeddingResponse & Tagged>;
}
