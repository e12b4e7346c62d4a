import {
  bounded,
  text,
  type Answer,
  type CallOutcome,
  type CallStart,
  type FindParts,
  type Fold,
} from '../capture/index.ts';
import type { EventStatus } from '../wire/index.ts';
import { jsonObject } from './json-object.ts';
import type { FootlightTag } from './options.ts';
import { isData, ownData } from './request-body.ts';

/** UTF-16 units of a request's JSON from which it is copied in part. */
const LARGE_REQUEST = 256 * 1024;
/** What is kept of each string of a large request, in UTF-16 units. */
const MAX_STRING = 16 * 1024;
/** What is kept of all of them. */
const MAX_TOTAL = 128 * 1024;

/** Where a call's record goes. */
export interface Sink {
  /** Takes the record of a call that has ended; it is sent with `apiKey`. */
  record(start: CallStart, outcome: CallOutcome, apiKey: string): void;
  /** Finds what must not be parted where a long string is cut. */
  readonly findParts: FindParts | undefined;
  /** Hears of a failure to record, which must never become the caller's. */
  report(error: unknown): void;
}

/** The stages of a request; where a subclass has a way of its own, any of them may go unseen. */
export type Stage = 'made' | 'built' | 'leaving';

/** A call that has not ended. */
interface OpenCall {
  readonly start: CallStart;
  /** The caller's. */
  readonly body: unknown;
  /** ms of the monotonic clock. */
  readonly startTick: number;
  readonly apiKey: string;
  attempts: number;
  /** That of its latest request. */
  stage: Stage;
  requestJson: string | undefined;
  /** What was copied of a request that is too large to be parsed again. */
  request: unknown;
  requestId: string | undefined;
  fold: Fold | undefined;
  timeToFirstChunkMs: number | undefined;
}

/** A call under way: it collects what passes by and reports it once, whatever way the call ends. */
export class Call {
  readonly tag: FootlightTag;
  /** Called when the record is complete. */
  onEnd: (() => void) | undefined;
  /** What is known so far; undefined once it is recorded, because promises may hold the call for longer than that. */
  #open: OpenCall | undefined;
  readonly #sink: Sink;

  constructor(start: CallStart, body: unknown, startTick: number, apiKey: string, sink: Sink) {
    this.#open = {
      start,
      body,
      startTick,
      apiKey,
      attempts: 0,
      stage: 'leaving',
      requestJson: undefined,
      request: undefined,
      requestId: undefined,
      fold: undefined,
      timeToFirstChunkMs: undefined,
    };
    this.#sink = sink;
    this.tag = { feedbackKey: start.feedbackKey, eventId: start.id };
  }

  /**
   * An HTTP request comes to a stage; a call whose request is retried has several. `json` is its body, and `body` what
   * that was made of, as far as it is known.
   */
  attempt(stage: Stage, json?: unknown, body?: unknown): void {
    const open = this.#open;
    if (!open) return;
    const { stage: known } = open;
    open.stage = stage;
    if (stage === 'made' || known === 'leaving') open.attempts += 1;
    // Nobody has changed what is known.
    if (typeof json !== 'string' || (known === 'built' && body)) return;
    // What is serialised already is a snapshot for nothing; a large one costs less to copy in part than to parse.
    // The last attempt is the one that was answered.
    const large = json.length > LARGE_REQUEST;
    open.requestJson = large ? undefined : json;
    open.request = large ? this.#copy(isData(body) ? body : (jsonObject(json) ?? open.body)) : undefined;
  }

  respond(response: Response): void {
    if (this.#open) this.#open.requestId = response.headers.get('x-request-id') ?? undefined;
  }

  chunk(chunk: unknown): void {
    const open = this.#open;
    if (!open) return;
    open.timeToFirstChunkMs ??= elapsed(open);
    try {
      open.fold ??= open.start.endpoint.fold();
      open.fold.add(chunk);
    } catch (error) {
      this.#sink.report(error);
    }
  }

  /** The whole answer arrived. */
  answer(response: unknown): void {
    // openai 7 asks again for what stalls behind its headers: the answer knows of which request it is.
    const requestId = text(ownData(Object(response), '_request_id'));
    if (this.#open && requestId !== undefined) this.#open.requestId = requestId;
    this.#end('ok', ({ start }) => start.endpoint.readAnswer(response));
  }

  /** The stream came to its end, on its own or because its controller was aborted. */
  streamEnd(aborted: boolean): void {
    const answer = this.#open?.fold?.answer();
    const finished = answer?.finished ?? answer?.choices.some((choice) => choice.finishReason !== null);
    this.#end(finished ? 'ok' : aborted ? 'aborted' : 'incomplete', () => answer);
  }

  /** The call failed, or was cancelled with an error. */
  fail(error: unknown, status: 'error' | 'aborted'): void {
    this.#end(status, ({ fold }) => fold?.answer(), error);
  }

  /** The caller left the stream before its end; nothing is missing where the model had finished. */
  leave(): void {
    this.streamEnd(true);
  }

  /** The provider answered, and nobody parsed the answer here. */
  unread(): void {
    this.#end('unread', () => undefined);
  }

  #end(status: EventStatus, read: (open: OpenCall) => Answer | undefined, error?: unknown): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    this.onEnd?.();
    try {
      const answer = read(open);
      const outcome: CallOutcome = {
        answer,
        error,
        // A model may fail in an answer that arrives whole.
        status: answer?.error ? 'error' : status,
        request: this.#sentRequest(open),
        truncated: open.request !== undefined,
        requestId: text(ownData(error as object, 'requestID')) ?? open.requestId,
        latencyMs: elapsed(open),
        timeToFirstChunkMs: open.timeToFirstChunkMs,
        attempts: open.attempts,
      };
      this.#sink.record(open.start, outcome, open.apiKey);
    } catch (failure) {
      this.#sink.report(failure);
    }
  }

  #sentRequest(open: OpenCall): unknown {
    // Read only now where the request never left, or a subclass has replaced it or the hook that tells of it.
    return jsonObject(open.requestJson) ?? open.request ?? this.#copy(open.body);
  }

  #copy(body: unknown): unknown {
    return bounded(body, { maxString: MAX_STRING, maxTotal: MAX_TOTAL, findParts: this.#sink.findParts });
  }
}

function elapsed({ startTick }: OpenCall): number {
  return Math.round((performance.now() - startTick) * 10) / 10;
}
