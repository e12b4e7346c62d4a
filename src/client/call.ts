import type { CallOutcome, CallStart, Fold } from '../capture/index.ts';
import type { EventStatus } from '../wire/index.ts';
import type { FootlightTag } from './options.ts';

/** Where a call's record goes. */
export interface Sink {
  /** Takes the record of a call that has ended. */
  record(start: CallStart, outcome: CallOutcome): void;
  /** Hears of a failure to record, which must never become the caller's. */
  report(error: unknown): void;
}

/** A call under way: it collects what passes by and reports it once, whatever way the call ends. */
export class Call {
  readonly tag: FootlightTag;
  readonly #start: CallStart;
  readonly #startTick: number;
  readonly #sink: Sink;
  #done = false;
  #attempts = 0;
  #requestBody: string | undefined;
  #requestId: string | undefined;
  #fold: Fold | undefined;
  #timeToFirstChunkMs: number | undefined;

  constructor(start: CallStart, startTick: number, sink: Sink) {
    this.#start = start;
    this.#startTick = startTick;
    this.#sink = sink;
    this.tag = { feedbackKey: start.feedbackKey, eventId: start.id };
  }

  get done(): boolean {
    return this.#done;
  }

  /** An HTTP request leaves; a call whose request is retried has several. */
  attempt(body: unknown): void {
    this.#attempts += 1;
    if (typeof body === 'string') this.#requestBody = body;
  }

  respond(response: Response): void {
    this.#requestId ??= response.headers.get('x-request-id') ?? undefined;
  }

  chunk(chunk: unknown): void {
    this.#timeToFirstChunkMs ??= this.#elapsed();
    this.#quietly(() => {
      this.#fold ??= this.#start.endpoint.fold();
      this.#fold.add(chunk);
    });
  }

  /** The whole answer arrived. */
  answer(response: unknown): void {
    this.#end('ok', () => ({ answer: this.#start.endpoint.readAnswer(response), rawResponse: response }));
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

  /** The caller left the stream before its end. */
  leave(): void {
    this.#end('aborted', () => ({ answer: this.#fold?.answer() }));
  }

  /** The provider answered, and nobody parsed the answer here. */
  unread(): void {
    this.#end('unread', () => ({ answer: undefined }));
  }

  #end(status: EventStatus, read: () => Pick<CallOutcome, 'answer' | 'rawResponse' | 'error'>): void {
    if (this.#done) return;
    this.#done = true;
    this.#quietly(() =>
      this.#sink.record(this.#start, {
        ...read(),
        status,
        requestBody: this.#requestBody,
        requestId: this.#requestId,
        latencyMs: this.#elapsed(),
        timeToFirstChunkMs: this.#timeToFirstChunkMs,
        attempts: this.#attempts,
      }),
    );
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
