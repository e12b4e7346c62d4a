import { APIConnectionTimeoutError, type APIPromise } from 'openai';
import { endpointOf, servedModel, type Answer } from '../../capture/index.ts';
import { provenanceOf } from '../../template/index.ts';
import type { FootlightTag } from '../options.ts';
import { withIdleTimeout } from '../watch-stream.ts';
import type {
  HostedClient,
  Prompt,
  PromptAnswer,
  PromptChunk,
  PromptOptions,
  PromptStream,
} from './hosted-model.ts';
import { llmError, unexpected } from './llm-error.ts';
import type { Asked } from './wire.ts';
import { WIRES } from './wires.ts';

/** What `prompt()` asks for where the caller does not say, in tokens. */
const MAX_TOKENS = 100;

type Stream = AsyncIterable<unknown> & { readonly controller: AbortController };

/** Calls the model with a text or messages. */
export async function prompt(
  client: HostedClient,
  given: Prompt,
  { signal, timeout, maxRetries, headers, ...parameters }: PromptOptions = {},
): Promise<PromptAnswer | PromptStream> {
  const { body } = requestOf(client, given, parameters);
  const { stream } = parameters;
  // What may be ended for stalling has a signal of its own; a stream sees to itself.
  const own = stream ? undefined : new AbortController();
  const abort = (): void => own?.abort();
  if (signal?.aborted) abort();
  else if (own) signal?.addEventListener('abort', abort);
  const options = {
    signal: own?.signal ?? signal,
    ...(headers && { headers }),
    ...(timeout && { timeout }),
    ...(maxRetries !== undefined && { maxRetries }),
  };
  try {
    const { completions } = client.chatCompletionEnabled ? client.chat : client;
    const answer = completions.create(body as never, options);
    if (!own) return readStream(client, (await answer) as Stream);
    return readAnswer(client, await wholeWithin(answer, timeout ?? client.timeout, own));
  } catch (error) {
    throw llmError(client, error);
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

/** A whole answer, whose body may stall: openai 5 and 6 stop their clock at its headers. */
async function wholeWithin(
  answer: APIPromise<unknown>,
  timeoutMs: number,
  own: AbortController,
): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const begun = (): void => {
      timer = setTimeout(() => {
        reject(
          new APIConnectionTimeoutError({ message: `the answer began and stalled for ${timeoutMs} ms` }),
        );
        own.abort();
      }, timeoutMs);
    };
    // A failure is the answer's own, below.
    answer.asResponse().then(begun, () => {});
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What the model takes of a prompt. */
export function askedOf({ server, chatCompletionEnabled }: HostedClient, given: Prompt): Asked {
  const isText = typeof given === 'string' || given instanceof String;
  if (!isText && !Array.isArray(given)) {
    throw new TypeError(
      `A prompt is a string or an array of messages; got ${given === null ? 'null' : typeof given}.`,
    );
  }
  if (given.length === 0) throw new TypeError('The prompt is empty: give a text or at least one message.');
  if (!isText) {
    if (chatCompletionEnabled) return { messages: given as readonly object[] };
    throw new TypeError(`This ${server} model takes a string, not messages: chatCompletionEnabled is false.`);
  }
  const text = String(given);
  return chatCompletionEnabled ? { messages: [{ role: 'user', content: text }] } : { prompt: text };
}

/** The request of a prompt: its path, and the body with its defaults and the server's peculiarities. */
export function requestOf(
  client: HostedClient,
  given: Prompt,
  parameters: PromptOptions,
): { readonly path: string; readonly body: Record<string, unknown> } {
  const origin = given instanceof String ? provenanceOf(given) : undefined;
  const body: Record<string, unknown> = {
    ...parameters,
    // A text that becomes a message would lose its template.
    ...(origin && { footlight: { ...origin, ...parameters.footlight } }),
    ...askedOf(client, given),
  };
  if (body['max_completion_tokens'] === undefined) body['max_tokens'] ??= MAX_TOKENS;
  WIRES[client.server].fit(body, client);
  return { path: pathOf(client), body };
}

/** The first choice of a whole answer. */
export function readAnswer(client: HostedClient, raw: unknown): PromptAnswer {
  const answer = endpointOf(pathOf(client))?.readAnswer(raw) as Answer;
  const read = readChoice(answer, raw);
  if (!read.text && !read.toolCalls && !read.finishReason) throw unexpected(client, raw);
  const { server, servedModel: known, model = '' } = client;
  return { ...read, model: servedModel(server, known, model, answer.responseModel) };
}

async function* readStream(client: HostedClient, stream: Stream): PromptStream {
  const source = stream[Symbol.asyncIterator]();
  let [finished, done] = [false, false] as [boolean, boolean | undefined];
  try {
    for (;;) {
      const next = await withIdleTimeout(source, stream, client.streamIdleTimeoutMs);
      done = next.done;
      if (done) break;
      const fold = endpointOf(pathOf(client))?.fold();
      fold?.add(next.value);
      const chunk = readChoice(fold?.answer() as Answer, next.value);
      finished ||= chunk.finishReason !== null;
      yield chunk;
    }
    // A stream that its caller cancels ends quietly, as everywhere.
    if (!finished && !stream.controller.signal.aborted) throw new Error('it ended without a finish reason');
  } catch (error) {
    done = true;
    // The record hears why, before it takes the end of the request for the caller's own wish.
    source.throw?.(error).catch(() => {});
    throw llmError(client, error, 'llm_stream_incomplete');
  } finally {
    if (!done) await source.return?.();
  }
}

function readChoice({ choices: [choice], usage }: Answer, raw: unknown): PromptChunk {
  return {
    text: choice?.content ?? '',
    reasoning: choice?.reasoning,
    refusal: choice?.refusal,
    toolCalls: choice?.toolCalls,
    finishReason: choice?.finishReason ?? null,
    usage,
    footlight: (raw as { footlight?: FootlightTag } | null)?.footlight,
    raw,
  };
}

function pathOf({ chatCompletionEnabled }: HostedClient): string {
  return chatCompletionEnabled ? '/chat/completions' : '/completions';
}
