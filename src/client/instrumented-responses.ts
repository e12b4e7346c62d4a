import type { APIPromise, OpenAI } from 'openai';
import type * as Parser from 'openai/lib/ResponsesParser';
import type { ResponseStream, ResponseStreamParams } from 'openai/lib/responses/ResponseStream';
import type { ParsedResponse } from 'openai/resources/responses/responses';
import type { Stream } from 'openai/streaming';
import type { CheckedFootlight, Tagged, WithFootlight } from './footlight-key.ts';

type RequestOptions = OpenAI.RequestOptions;
type Answer = OpenAI.Responses.Response & Tagged;
type Event = OpenAI.Responses.ResponseStreamEvent & Tagged;

/** The options of the parsing helpers: in openai 7 with `parseAs`, which has a say in what is parsed. */
type ParseOptions = NonNullable<Parameters<OpenAI.Responses['parse']>[1]>;
/** @ts-ignore -- openai 5 and 6 do not have it. */
type ParsedByOptions<Options extends ParseOptions, T> = Parser.ParsedWithOptions<Options, T>;
type ParsedBy<Options extends ParseOptions, T> = 'parseAs' extends keyof ParseOptions
  ? ParsedByOptions<Options, T>
  : T;

/** What `stream()` gives. */
export interface TaggedResponseStream<ParsedT> extends ResponseStream<ParsedT> {
  finalResponse(): Promise<ParsedResponse<ParsedT> & Tagged>;
  [Symbol.asyncIterator](): AsyncIterator<Event>;
}

/** `client.responses`. */
export interface InstrumentedResponses extends OpenAI.Responses {
  create(
    body: OpenAI.Responses.ResponseCreateParamsNonStreaming & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<Answer>;
  create(
    body: OpenAI.Responses.ResponseCreateParamsStreaming & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<Stream<Event>>;
  create(
    body: OpenAI.Responses.ResponseCreateParams & WithFootlight,
    options?: RequestOptions,
  ): APIPromise<Stream<Event> | Answer>;

  parse<
    Params extends Parser.ResponseCreateParamsWithTools,
    ParsedT = Parser.ExtractParsedContentFromParams<Params>,
    Options extends ParseOptions = RequestOptions,
  >(
    body: Params & CheckedFootlight<Params>,
    options?: Options,
  ): APIPromise<ParsedResponse<ParsedBy<Options, ParsedT>> & Tagged>;

  stream<
    Params extends ResponseStreamParams,
    ParsedT = Parser.ExtractParsedContentFromParams<Params>,
    Options extends ParseOptions = RequestOptions,
  >(
    body: Params & CheckedFootlight<Params>,
    options?: Options,
  ): TaggedResponseStream<ParsedBy<Options, ParsedT>>;
}
