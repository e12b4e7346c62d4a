import { APIUserAbortError, type APIPromise } from 'openai';
import type { Call } from './call.ts';
import type { Recorder } from './recorder.ts';
import { promiseInternals, streamInternals, type PromiseInternals } from './openai-internals.ts';
import { tag } from './tag.ts';
import { tagChunks, watchStream } from './watch-stream.ts';

/** Time for a reader to meet the end of a stream that was aborted. */
const ABORT_GRACE_MS = 50;

/** A call that may be recorded: whether it is, openai 7 lets us know only after the promise has been made. */
export interface PendingCall {
  call: Call | undefined;
  /** Whether its stream carries usage that the caller did not ask for. */
  hidesUsage: boolean;
  /** Whether another promise was derived of the one that the caller was given. */
  derivedTwice: boolean;
  /** Whether the caller has asked for the answer. */
  awaited: boolean;
  /** Whether the caller has taken the raw response. */
  raw: boolean;
  readonly recorder: Pick<Recorder, 'calls' | 'streamIdleTimeoutMs' | 'waitForEvent' | 'flush'>;
}

/**
 * Observes a call's promise without becoming a subscriber of it: the body is parsed only when the caller
 * asks, a rejection is unhandled exactly when it would have been, and the promise is OpenAI's own.
 */
export function watch<Result>(promise: APIPromise<Result>, pending: PendingCall): APIPromise<Result> {
  const inside = promiseInternals(promise);
  if (!inside) return promise;
  const answered = inside.asResponse().then(
    (response) => onHeaders(response, pending),
    (error: unknown) => {
      nameParse(pending);
      fail(pending.call, error);
      // Thrown on, so that a failing call that nobody awaits is one unhandled rejection, as it is without us.
      throw error;
    },
  );
  const derived = inside._thenUnwrap((value, { response }) => {
    receive(value, response, pending);
    return value;
  });
  return observe(derived, { pending, answered }, 1) as unknown as APIPromise<Result>;
}

interface Watched {
  readonly pending: PendingCall;
  /** Rejects with the call, unheard, until the caller listens. */
  readonly answered: Promise<void>;
}

function observe(promise: PromiseInternals, watched: Watched, depth: number): PromiseInternals {
  const { pending, answered } = watched;
  const { parse, asResponse, _thenUnwrap } = promise;
  let parsed: Promise<unknown> | undefined;
  const own = {
    parse(): Promise<unknown> {
      if (parsed) return parsed;
      pending.awaited = true;
      answered.catch(ignore);
      parsed = untilDelivered(Reflect.apply(parse, promise, []), pending);
      parsed.catch((error: unknown) => fail(pending.call, error));
      return parsed;
    },
    asResponse(): Promise<Response> {
      pending.raw = true;
      answered.catch(ignore);
      return Reflect.apply(asResponse, promise, []);
    },
    _thenUnwrap(transform: Parameters<PromiseInternals['_thenUnwrap']>[0]): PromiseInternals {
      const derived = Reflect.apply(_thenUnwrap, promise, [
        (value: unknown, props: { response: Response }) => tagResult(transform(value, props), pending.call),
      ]);
      if (depth === 2) pending.derivedTwice = true;
      return observe(derived, watched, depth + 1);
    },
  };
  for (const [name, value] of Object.entries(own)) {
    Object.defineProperty(promise, name, { value, configurable: true, writable: true });
  }
  return promise;
}

// `responses.parse` does not say who it is, but derives once more than `responses.create`.
function nameParse({ call, derivedTwice }: PendingCall): void {
  if (derivedTwice && call?.parsesLate) call.nameHelper('parse');
}

/** With `waitForEvent`, holds the answer (or the error) of a recorded call back until its event has left. */
function untilDelivered(parsed: Promise<unknown>, pending: PendingCall): Promise<unknown> {
  const { recorder } = pending;
  if (!recorder.waitForEvent) return parsed;
  const deliver = async (value: unknown): Promise<unknown> => {
    // A stream's event is there only at its end, which waits for itself.
    if (pending.call && !streamInternals(value)) await recorder.flush();
    return value;
  };
  return parsed.then(deliver, async (error: unknown) => {
    fail(pending.call, error);
    if (pending.call) await recorder.flush();
    throw error;
  });
}

function onHeaders(response: Response, pending: PendingCall): void {
  nameParse(pending);
  const { call, recorder } = pending;
  call?.respond(response);
  if (!call || pending.awaited) return;
  recorder.calls.addUnawaited(() => {
    if (!pending.awaited) call.unread();
  }, pending.raw);
}

function receive(value: unknown, response: Response, { call, hidesUsage, recorder }: PendingCall): void {
  const idleTimeoutMs = recorder.streamIdleTimeoutMs;
  if (!call && idleTimeoutMs === undefined) return;
  call?.respond(response);
  const stream = streamInternals(value);
  if (stream) {
    const onEnd = recorder.waitForEvent && call ? () => recorder.flush() : undefined;
    watchStream(stream, { call, hidesUsage, idleTimeoutMs, onEnd, onError: (error) => fail(call, error) });
    if (call) keepOpen(call, stream.controller.signal, recorder);
  } else if (call) {
    call.answer(value);
    tag(value, call.tag);
  }
}

/** A stream that is aborted, or never read at all, has no end that a reader would meet. */
function keepOpen(call: Call, signal: AbortSignal, { calls }: PendingCall['recorder']): void {
  const settle = (): void => call.leave();
  calls.addStream(settle);
  call.onEnd = () => calls.removeStream(settle);
  signal.addEventListener('abort', () => void setTimeout(settle, ABORT_GRACE_MS), { once: true });
}

// Helpers derive other objects from the answer, and openai 7 other chunks: each carries the tag that the caller reads.
function tagResult(value: unknown, call: Call | undefined): unknown {
  if (!call) return value;
  const stream = streamInternals(value);
  if (stream) tagChunks(stream, call.tag);
  else tag(value, call.tag);
  return value;
}

function fail(call: Call | undefined, error: unknown): void {
  const aborted =
    error instanceof APIUserAbortError || (error instanceof Error && error.name === 'AbortError');
  call?.fail(error, aborted ? 'aborted' : 'error');
}

function ignore(): void {
  // The caller listens to the promise itself.
}
