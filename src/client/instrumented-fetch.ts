import { endpointOf, ServerSentEvents } from '../capture/index.ts';
import type { DeliveryStats, FlushResult } from '../delivery/index.ts';
import type { Call } from './call.ts';
import { jsonObject } from './json-object.ts';
import { observeBody } from './observed-body.ts';
import type { FootlightOptions } from './options.ts';
import { Recorder } from './recorder.ts';
import { textOf, textOfRequest } from './request-text.ts';
import { hostOf } from './target.ts';
import { keepOpen } from './watch.ts';

/** The response header that carries a recorded call's feedback key. */
export const FEEDBACK_KEY_HEADER = 'x-footlight-feedback-key';

/** What an instrumented `fetch` records, and what it calls. */
export interface InstrumentedFetchOptions {
  /** What to record and where to send it. */
  readonly footlight?: FootlightOptions | undefined;
  /** The `fetch` that makes the calls; the global one by default. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The name of the provider on the events; `openai` by default. */
  readonly provider?: string | undefined;
}

/** A `fetch` that records calls of OpenAI's API, with the means to see to their delivery. */
export interface InstrumentedFetch {
  (...args: Parameters<typeof globalThis.fetch>): Promise<Response>;
  /** Sends what waits, and waits for it at most `timeoutMs` (5000 by default). Never rejects. */
  flush(options?: { timeoutMs?: number | undefined }): Promise<FlushResult>;
  /** Flushes, then stops recording. Never rejects. */
  shutdown(options?: { timeoutMs?: number | undefined }): Promise<FlushResult>;
  /** Counters since it was made. */
  stats(): DeliveryStats;
}

/**
 * A `fetch` for libraries that bring a client of their own: it recognises chat completions, completions,
 * responses and embeddings, records them, and passes everything through as it is.
 *
 * A `footlight` key in the request's JSON is taken as with `Client` and not sent on. The feedback key comes
 * back in the response header {@link FEEDBACK_KEY_HEADER}. Each request is one event; retries are the library's.
 *
 * @example
 * ```ts
 * const model = new ChatOpenAI({ configuration: { fetch: instrumentedFetch() } });
 * ```
 * @throws ConfigurationError when an option of `footlight` cannot work.
 */
export function instrumentedFetch(options: InstrumentedFetchOptions = {}): InstrumentedFetch {
  const recorder = new Recorder(options.footlight);
  const plain: typeof globalThis.fetch = options.fetch ?? ((...args) => globalThis.fetch(...args));
  const provider = options.provider ?? 'openai';

  const recordedFetch = async (...[input, init]: Parameters<typeof globalThis.fetch>): Promise<Response> => {
    const given = input instanceof Request ? input : undefined;
    const url = given?.url ?? String(input);
    const endpoint = endpointOf(url);
    if (!endpoint || (init?.method ?? given?.method)?.toUpperCase() !== 'POST') return plain(input, init);
    // Only what has to be is waited for: what is sent is what the caller has given now.
    const text =
      given && (init?.body ?? undefined) === undefined ? await textOfRequest(given) : textOf(init?.body);
    const body = jsonObject(text);
    if (!body) return plain(input, init);
    const { footlight, ...sent } = body;
    const call = recorder.open({
      endpoint,
      body: () => body,
      footlight,
      helper: undefined,
      provider,
      host: hostOf(url),
      startedAt: Date.now(),
      startTick: performance.now(),
      signal: undefined,
    });
    const changed = 'footlight' in body ? JSON.stringify(sent) : undefined;
    const request = changed === undefined ? init : withBody(changed, given, init);
    if (!call) return plain(input, request);
    call.attempt('leaving', changed ?? text, body);
    let response: Response;
    try {
      response = await plain(input, request);
    } catch (error) {
      failed(call, error);
      throw error;
    }
    try {
      const streamed = body['stream'] === true;
      return observe(response, { call, recorder, streamed, signal: init?.signal ?? given?.signal });
    } catch {
      // A `fetch` may answer with what only resembles a response.
      call.unread();
      return response;
    }
  };
  return Object.assign(recordedFetch, {
    flush: (limit?: { timeoutMs?: number | undefined }) => recorder.flush(limit),
    shutdown: (limit?: { timeoutMs?: number | undefined }) => recorder.shutdown(limit),
    stats: () => recorder.delivery.stats(),
  });
}

/** A request with another body in the form that it had, and without the length of the old one. */
function withBody(body: string, request: Request | undefined, init: RequestInit | undefined): RequestInit {
  const { method = request?.method, headers: given } = init ?? {};
  const changed: RequestInit = {
    ...init,
    // A class may have them, too.
    ...(method && { method }),
    ...(given && { headers: given }),
    body: typeof init?.body === 'string' ? body : new TextEncoder().encode(body),
  };
  let headers: Headers;
  try {
    headers = new Headers(given ?? request?.headers);
  } catch {
    // For `fetch` to complain about.
    return changed;
  }
  if (!headers.has('content-length')) return changed;
  headers.delete('content-length');
  // Whoever puts headers of their own to these finds what an object has.
  return { ...changed, headers: Object.fromEntries(headers) };
}

/** A call that is answered. */
interface Answered {
  readonly call: Call;
  readonly recorder: Recorder;
  /** Whether a stream was asked for. */
  readonly streamed: boolean;
  readonly signal: AbortSignal | null | undefined;
}

function observe(response: Response, { call, recorder, streamed, signal }: Answered): Response {
  call.respond(response);
  const headers = new Headers(response.headers);
  headers.set(FEEDBACK_KEY_HEADER, call.tag.feedbackKey);
  const { ok } = response;
  const reading = readingOf(response, call, streamed);
  let opened = false;
  const unlist = recorder.calls.addUnawaited(() => reading.leave());
  const leave = (): void => (ok && opened ? call.leave() : reading.leave());
  const observed = observeBody(response, headers, {
    onRead: () => {
      if (!opened) unlist();
      opened = true;
    },
    onBytes: (bytes) => reading.push(bytes),
    onEnd: () => reading.end(),
    onError: (error) => (ok ? failed(call, error) : reading.leave()),
    onCancel: () => (ok ? call.leave() : reading.leave()),
  });
  // What ends it must not hold its reader.
  keepOpen(call, leave, observed.body ?? observed, signal, recorder.calls);
  return observed;
}

interface Reading {
  push(bytes: Uint8Array): void;
  end(): void;
  /** Nobody has read it. */
  leave(): void;
}

function readingOf(response: Response, call: Call, streamed: boolean): Reading {
  if (!response.ok) return readError(response, call);
  const type = response.headers.get('content-type') ?? '';
  // Some servers give a stream another type.
  return /text\/event-stream/iu.test(type) || (streamed && !/json/iu.test(type))
    ? readStream(call)
    : readWhole(
        (answer) => call.answer(answer),
        () => call.unread(),
      );
}

/** What the provider says with an error, as far as it is read. */
function readError({ status, statusText }: Response, call: Call): Reading {
  return readWhole((answer) => {
    const said = (answer as { error?: object } | undefined)?.error;
    call.fail({ name: 'APIError', message: statusText, ...said, status }, 'error');
  });
}

function readStream(call: Call): Reading {
  const events = new ServerSentEvents((data) => {
    const chunk = jsonObject(data);
    if (!chunk) return;
    if (chunk['error'] && !('type' in chunk)) call.fail(chunk['error'], 'error');
    else call.chunk(chunk);
  });
  return {
    push: (bytes) => events.push(bytes),
    end: () => {
      events.end();
      call.streamEnd(false);
    },
    leave: () => call.unread(),
  };
}

/** Hands on what a whole body says; `leave` is called in its place where nobody has read it. */
function readWhole(onEnd: (answer: object | undefined) => void, leave?: () => void): Reading {
  const decoder = new TextDecoder();
  let text = '';
  const end = (): void => onEnd(jsonObject(text));
  return {
    push: (bytes) => {
      text += decoder.decode(bytes, { stream: true });
    },
    end,
    leave: leave ?? end,
  };
}

function failed(call: Call, error: unknown): void {
  call.fail(error, error instanceof Error && error.name === 'AbortError' ? 'aborted' : 'error');
}
