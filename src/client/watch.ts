import { APIUserAbortError, type APIPromise } from 'openai';
import type { Call } from './call.ts';
import { promiseInternals, streamInternals, type PromiseInternals } from './openai-internals.ts';
import { tag } from './tag.ts';
import { tagChunks, watchStream } from './watch-stream.ts';

/** A call that may be recorded: whether it is, openai 7 lets us know only after the promise has been made. */
export interface PendingCall {
  call: Call | undefined;
  /** Called when the provider has answered a call that nobody awaits yet; gives the call up as unread. */
  onUnawaited: (settle: () => void) => void;
}

/**
 * Observes a call's promise without becoming a subscriber of it: the body is parsed only when the caller
 * asks, a rejection is unhandled exactly when it would have been, and the promise is OpenAI's own.
 */
export function watch<Result>(promise: APIPromise<Result>, pending: PendingCall): APIPromise<Result> {
  const inside = promiseInternals(promise);
  if (!inside) return promise;
  const awaited = { yes: false };
  const answered = inside.asResponse().then(
    (response) => onHeaders(response, pending, awaited),
    (error: unknown) => {
      fail(pending.call, error);
      // Thrown on, so that a failing call that nobody awaits is one unhandled rejection, as it is without us.
      throw error;
    },
  );
  const derived = inside._thenUnwrap((value, { response }) => {
    receive(value, response, pending.call);
    return value;
  });
  return observe(derived, { pending, answered, awaited }) as unknown as APIPromise<Result>;
}

interface Watched {
  readonly pending: PendingCall;
  /** Rejects with the call, unheard, until the caller listens. */
  readonly answered: Promise<void>;
  readonly awaited: { yes: boolean };
}

function observe(promise: PromiseInternals, watched: Watched): PromiseInternals {
  const { pending, answered, awaited } = watched;
  const { parse, asResponse, _thenUnwrap } = promise;
  let parsed: Promise<unknown> | undefined;
  const own = {
    parse(): Promise<unknown> {
      if (parsed) return parsed;
      awaited.yes = true;
      answered.catch(ignore);
      parsed = Reflect.apply(parse, promise, []);
      parsed.catch((error: unknown) => fail(pending.call, error));
      return parsed;
    },
    asResponse(): Promise<Response> {
      answered.catch(ignore);
      return Reflect.apply(asResponse, promise, []);
    },
    _thenUnwrap(transform: Parameters<PromiseInternals['_thenUnwrap']>[0]): PromiseInternals {
      const derived = Reflect.apply(_thenUnwrap, promise, [
        (value: unknown, props: { response: Response }) => tagResult(transform(value, props), pending.call),
      ]);
      return observe(derived, watched);
    },
  };
  for (const [name, value] of Object.entries(own)) {
    Object.defineProperty(promise, name, { value, configurable: true, writable: true });
  }
  return promise;
}

function onHeaders(response: Response, { call, onUnawaited }: PendingCall, awaited: { yes: boolean }): void {
  call?.respond(response);
  if (!call || awaited.yes) return;
  onUnawaited(() => {
    if (!awaited.yes) call.unread();
  });
}

function receive(value: unknown, response: Response, call: Call | undefined): void {
  if (!call) return;
  call.respond(response);
  const stream = streamInternals(value);
  if (stream) {
    watchStream(stream, call, (error) => fail(call, error));
  } else {
    call.answer(value);
    tag(value, call.tag);
  }
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
