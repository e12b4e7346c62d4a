import { bounded, type CallOutcome, type CallStart, type FindParts, type Fold } from '../capture/index.ts';
import type { EventStatus } from '../wire/index.ts';
import type { FootlightTag } from './options.ts';

/** UTF-16 units of a request's JSON from which it is copied in part. */
const LARGE_REQUEST = 256 * 1024;
/** What is kept of each string of a large request, in UTF-16 units. */
const MAX_STRING = 16 * 1024;

/** Where a call's record goes. */
export interface Sink {
  /** Takes the record of a call that has ended. */
  record(start: CallStart, outcome: CallOutcome): void;
  /** Finds what must not be parted where a long string is cut. */
  readonly findParts: FindParts | undefined;
  /** Hears of a failure to record, which must never become the caller's. */
  report(error: unknown): void;
}

/** A call under way: it collects what passes by and reports it once, whatever way the call ends. */
export class Call {
  readonly tag: FootlightTag;
  /** Called when the record is complete. */
  onEnd: (() => void) | undefined;
  #start: CallStart;
  readonly #startTick: number;
  readonly #sink: Sink;
  #done = false;
  #attempts = 0;
  readonly #body: unknown;
  #requestJson: string | undefined;
  #request: unknown;
  #requestId: string | undefined;
  #fold: Fold | undefined;
  #timeToFirstChunkMs: number | undefined;

  constructor(start: CallStart, body: unknown, startTick: number, sink: Sink) {
    this.#start = start;
    this.#body = body;
    this.#startTick = startTick;
    this.#sink = sink;
    this.tag = { feedbackKey: start.feedbackKey, eventId: start.id };
  }

  /** Names the helper that made the call, where it shows only after the call was made. */
  nameHelper(helper: string): void {
    if (this.#start.helper === undefined) this.#start = { ...this.#start, helper };
  }

  /** An HTTP request leaves, `body` being its JSON; a call whose request is retried has several. */
  attempt(body: unknown): void {
    this.#attempts += 1;
    if (this.#requestJson !== undefined || typeof body !== 'string') return;
    // What is serialised already is a snapshot for nothing; a large one costs less to copy in part than to parse.
    if (body.length <= LARGE_REQUEST) this.#requestJson = body;
    else this.#request ??= this.#copy();
  }

  respond(response: Response): void {
    this.#requestId ??= response.headers.get('x-request-id') ?? undefined;
  }

  chunk(chunk: unknown): void {
    this.#timeToFirstChunkMs ??= this.#elapsed();
    try {
      this.#fold ??= this.#start.endpoint.fold();
      this.#fold.add(chunk);
    } catch (error) {
      this.#sink.report(error);
    }
  }

  /** Whether an answer's second derivation tells that `parse` asked for it. */
  get parsesLate(): boolean {
    return this.#start.endpoint.operation === 'response';
  }

  /** The whole answer arrived. */
  answer(response: unknown): void {
    this.#end('ok', () => ({ answer: this.#start.endpoint.readAnswer(response) }));
  }

  /** The stream came to its end, on its own or because its controller was aborted. */
  streamEnd(aborted: boolean): void {
    const answer = this.#fold?.answer();
    const finished = answer?.choices.some((choice) => choice.finishReason !== null);
    this.#end(finished ? 'ok' : aborted ? 'aborted' : 'incomplete', () => ({ answer }));
  }

  /** The call failed, or was cancelled with an error. */
  fail(error: unknown, status: 'error' | 'aborted'): void {
    this.#end(status, () => ({ answer: this.#fold?.answer(), error }));
  }

  /** The caller left the stream before its end; nothing is missing where the model had finished. */
  leave(): void {
    this.streamEnd(true);
  }

  /** The provider answered, and nobody parsed the answer here. */
  unread(): void {
    this.#end('unread', () => ({ answer: undefined }));
  }

  #end(status: EventStatus, read: () => Pick<CallOutcome, 'answer' | 'error'>): void {
    if (this.#done) return;
    this.#done = true;
    this.onEnd?.();
    this.#quietly(() => {
      const outcome = read();
      this.#sink.record(this.#start, {
        ...outcome,
        // A model may fail in an answer that arrives whole.
        status: outcome.answer?.error ? 'error' : status,
        request: this.#sentRequest(),
        truncated: this.#request !== undefined,
        requestId: this.#requestId,
        latencyMs: this.#elapsed(),
        timeToFirstChunkMs: this.#timeToFirstChunkMs,
        attempts: this.#attempts,
      });
    });
  }

  #sentRequest(): unknown {
    if (this.#requestJson !== undefined) return JSON.parse(this.#requestJson);
    // Read only now where the request never left, or a subclass has replaced the hook that tells of it.
    return this.#request ?? this.#copy();
  }

  #copy(): unknown {
    return bounded(this.#body, MAX_STRING, this.#sink.findParts);
  }

  #quietly(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#sink.report(error);
    }
  }

  #elapsed(): number {
    return Math.round((performance.now() - this.#startTick) * 10) / 10;
  }
}
