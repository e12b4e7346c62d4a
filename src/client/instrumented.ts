import type { APIPromise, OpenAI } from 'openai';
import type { Stream } from 'openai/streaming';
import type { FootlightCallOptions, FootlightTag } from './options.ts';

// Types only: what our clients add to OpenAI's resources, said by overloads and not by global augmentation,
// so that a plain OpenAI client in the same program still refuses the key.

/** The parameter that every recorded method takes. */
export interface WithFootlight {
  /** What Footlight is told about this call; it never reaches the provider. */
  footlight?: FootlightCallOptions | undefined;
}

/** The tag that every recorded answer and chunk carries; absent when the call was not recorded. */
export interface Tagged {
  readonly footlight?: FootlightTag;
}

type RequestOptions = OpenAI.RequestOptions;
type Chat = OpenAI.Chat.Completions.ChatCompletion & Tagged;
type ChatChunk = OpenAI.Chat.Completions.ChatCompletionChunk & Tagged;
type Text = OpenAI.Completions.Completion & Tagged;

/** `client.chat.completions`. */
export interface InstrumentedChatCompletions {
  create(
    body: OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<Chat>;
  create(
    body: OpenAI.Chat.Completions.ChatCompletionCreateParamsStreaming & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatChunk>>;
  create(
    body: OpenAI.Chat.Completions.ChatCompletionCreateParams & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatChunk> | Chat>;
}

/** `client.completions`. */
export interface InstrumentedCompletions {
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

/** `client.chat` with our overloads before OpenAI's own. */
export type InstrumentedChat = Omit<OpenAI['chat'], 'completions'> & {
  completions: InstrumentedChatCompletions & OpenAI['chat']['completions'];
} & OpenAI['chat'];
