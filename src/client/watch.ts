import { APIUserAbortError, type APIPromise } from 'openai';
import type { Call } from './call.ts';
import type { OpenCalls, Settle } from './open-calls.ts';
import type { Recorder } from './recorder.ts';
import { own, promiseInternals, streamInternals, type PromiseInternals } from './openai-internals.ts';
import { tag } from './tag.ts';
import { watchOwnIterator, watchStream } from './watch-stream.ts';

/** Time for a reader to meet the end of a stream that was aborted. */
const ABORT_GRACE_MS = 50;

/** A call that may be recorded: whether it is, openai 7 lets us know only after the promise has been made. */
export interface PendingCall {
  call: Call | undefined;
  /** Whether its stream carries usage that the caller did not ask for. */
  hidesUsage: boolean;
  /** Whether its request is seen on its way to the promises that are made of it. */
  observed: boolean;
  /** Whether the caller has asked for the answer. */
  awaited: boolean;
  /** Whether the caller has taken the raw response. */
  raw: boolean;
  /** Lets go of the call's record, once none of its requests can leave any more. */
  forget: (() => void) | undefined;
  /** Takes the call off the list of those that nobody awaits. */
  unlist: (() => void) | undefined;
  readonly recorder: Pick<Recorder, 'calls' | 'streamIdleTimeoutMs' | 'waitForEvent' | 'delivery'>;
}

/** Sees the headers of a call, or its failure, as a link of the chain: of a fork, V8 would lose who made the call. */
export function observe<Answer extends { readonly response: Response }>(
  request: Promise<Answer>,
  pending: PendingCall,
): Promise<Answer> {
  pending.observed = true;
  return request.then(
    (answer) => {
      try {
        onHeaders(answer.response, pending);
      } catch {
        // What stands in for a response in a test need not have headers.
      }
      return answer;
    },
    (error: unknown) => {
      fail(pending, error);
      throw error;
    },
  );
}

/**
 * Watches a call's promise without becoming a subscriber of it: the body is parsed only when the caller
 * asks, and the promise is OpenAI's own.
 */
export function watch<Result>(promise: APIPromise<Result>, pending: PendingCall): APIPromise<Result> {
  const inside = promiseInternals(promise);
  if (!inside) return promise;
  if (!pending.observed)
    inside.asResponse().then(
      (response) => onHeaders(response, pending),
      (error: unknown) => {
        fail(pending, error);
        // What nobody hears of is for the process to say, as it would without us: once all have had their turn.
        setTimeout(() => {
          if (!pending.awaited && !pending.raw) void Promise.reject(error as Error);
        });
      },
    );
  follow(inside, pending, true);
  return promise;
}

/**
 * Puts our own `parse`, `asResponse` and `_thenUnwrap` on a promise.
 *
 * The promise of `post()`, which is the `first`, records the answer; every one that is derived of it tags what it gives.
 */
function follow(promise: PromiseInternals, pending: PendingCall, first: boolean): void {
  const { parse, asResponse, _thenUnwrap } = promise;
  let parsed: Promise<unknown> | undefined;
  own(promise, 'parse', () => {
    if (parsed) return parsed;
    pending.awaited = true;
    pending.unlist?.();
    parsed = Reflect.apply(parse, promise, []).then(
      (value) => (first ? receive(value, pending) : value),
      (error: unknown) => {
        fail(pending, error);
        throw error;
      },
    );
    if (pending.recorder.waitForEvent) parsed = untilDelivered(parsed, pending);
    return parsed;
  });
  own(promise, 'asResponse', () => {
    pending.raw = true;
    return Reflect.apply(asResponse, promise, []);
  });
  own(promise, '_thenUnwrap', (transform: Parameters<PromiseInternals['_thenUnwrap']>[0]) => {
    const derived = Reflect.apply(_thenUnwrap, promise, [
      (value: unknown, props: { response: Response }) =>
        tagResult(transform(first ? receive(value, pending) : value, props), pending),
    ]);
    follow(derived, pending, false);
    return derived;
  });
}

/** With `waitForEvent`, holds the answer (or the error) of a recorded call back until its event has left. */
async function untilDelivered(parsed: Promise<unknown>, pending: PendingCall): Promise<unknown> {
  let stream = false;
  try {
    const value = await parsed;
    // A stream's event is there only at its end, which waits for itself.
    stream = streamInternals(value) !== undefined;
    return value;
  } finally {
    if (pending.call && !stream) await pending.recorder.delivery.flush(undefined, true);
  }
}

function onHeaders(response: Response, pending: PendingCall): void {
  const { call, recorder } = pending;
  call?.respond(response);
  if (!call || pending.awaited) return;
  const settle = (): void => {
    pending.forget?.();
    call.unread();
  };
  // Whoever drops the promise drops the response, too, and with it a connection.
  const held = new WeakRef(response);
  let isRead = false;
  const readAhead = async (): Promise<void> => {
    const kept = pending.raw ? undefined : held.deref();
    // A stream is its reader's.
    if (kept && (isRead || !/json/iu.test(kept.headers.get('content-type') ?? ''))) return;
    isRead = true;
    const answer: unknown = await kept?.clone().json();
    pending.unlist?.();
    if (!kept) return settle();
    pending.forget?.();
    call.answer(answer);
  };
  pending.unlist = recorder.calls.addUnawaited(settle, pending.raw ? undefined : readAhead);
}

/** Records an answer, or begins to watch a stream; gives it on. */
function receive(value: unknown, pending: PendingCall): unknown {
  const { call, hidesUsage, recorder } = pending;
  // Not before: openai 7 sends again what stalls behind its headers.
  pending.forget?.();
  const idleTimeoutMs = recorder.streamIdleTimeoutMs;
  if (!call && idleTimeoutMs === undefined) return value;
  const stream = streamInternals(value);
  if (stream) {
    const onEnd = recorder.waitForEvent && call ? () => recorder.delivery.flush(undefined, true) : undefined;
    watchStream(stream, { call, hidesUsage, idleTimeoutMs, onEnd, onError: (error) => fail(pending, error) });
    if (call) keepOpen(call, () => call.leave(), stream, stream.controller.signal, recorder.calls);
  } else if (call) {
    call.answer(value);
    tag(value, call.tag);
  }
  return value;
}

/** A stream that is aborted, or never read to its end, has no end that its `reader` would meet. */
export function keepOpen(
  call: Call,
  settle: Settle,
  reader: object,
  signal: AbortSignal | null | undefined,
  calls: OpenCalls,
): void {
  calls.addStream(settle, reader);
  const abort = (): void => void setTimeout(settle, ABORT_GRACE_MS);
  call.onEnd = () => {
    calls.removeStream(settle);
    signal?.removeEventListener('abort', abort);
  };
  signal?.addEventListener('abort', abort, { once: true });
}

// Helpers derive other objects from the answer, and openai 7 other chunks: each carries the tag that the caller reads.
function tagResult(value: unknown, { call }: PendingCall): unknown {
  const stream = streamInternals(value);
  if (stream) watchOwnIterator(stream);
  else if (call) tag(value, call.tag);
  return value;
}

function fail({ call, forget }: PendingCall, error: unknown): void {
  forget?.();
  const aborted =
    error instanceof APIUserAbortError || (error instanceof Error && error.name === 'AbortError');
  call?.fail(error, aborted ? 'aborted' : 'error');
}
