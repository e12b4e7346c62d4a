import { APIConnectionTimeoutError } from 'openai';
import type { Call } from './call.ts';
import { own, type StreamInternals } from './openai-internals.ts';
import { hideNullUsage, isUsageChunk } from './stream-usage.ts';
import { tagger } from './tag.ts';

/** What is to be seen to while a stream is read. */
export interface StreamWatch {
  /** The record; undefined for a stream that is only timed. */
  readonly call: Call | undefined;
  /** Whether we asked for the usage that the caller did not ask for. */
  readonly hidesUsage: boolean;
  /** ms without a chunk after which the stream is given up; undefined for never. */
  readonly idleTimeoutMs: number | undefined;
  /** Waited for before the stream's end reaches the caller. */
  readonly onEnd: (() => Promise<unknown>) | undefined;
  readonly onError: (error: unknown) => void;
}

interface Watched extends StreamWatch {
  /** What reads the stream; a second reading fails in the source, and must not fail the record. */
  reader: AsyncIterator<unknown> | undefined;
}

const MAX_TIMER_MS = 2 ** 31 - 1;

const watched = new WeakMap<StreamInternals, Watched>();

/**
 * Lets a call see the chunks that its caller reads. The stream stays the same object, and nothing is read
 * ahead: `tee()`, `toReadableStream()`, leaving early and backpressure work as before.
 */
export function watchStream(stream: StreamInternals, watch: StreamWatch): void {
  const state = { ...watch, reader: undefined };
  watched.set(stream, state);
  const open = stream.iterator;
  stream.iterator = () => forward(Reflect.apply(open, stream, []), stream, state);
}

/**
 * Watches the iterator that openai 7 puts over a stream's own to normalise chunks, instead of that one:
 * its chunks are copies, and the caller's must carry the tag.
 */
export function watchOwnIterator(stream: StreamInternals): void {
  const state = watched.get(stream);
  if (!state || !Object.hasOwn(stream, Symbol.asyncIterator)) return;
  const open = stream[Symbol.asyncIterator];
  stream[Symbol.asyncIterator] = () => forward(Reflect.apply(open, stream, []), stream, state);
}

function forward(
  source: AsyncIterator<unknown>,
  stream: StreamInternals,
  state: Watched,
): AsyncIterator<unknown> {
  // Whatever this opens in turn is not watched again.
  if (state.reader) return source;
  const { call, hidesUsage, idleTimeoutMs, onEnd, onError } = state;
  const tagging = call && tagger(call.tag);
  const read =
    idleTimeoutMs === undefined ? () => source.next() : () => withIdleTimeout(source, stream, idleTimeoutMs);
  const see = (
    result: IteratorResult<unknown>,
  ): IteratorResult<unknown> | Promise<IteratorResult<unknown>> => {
    if (result.done) {
      // An aborted stream ends as if it had come to its end.
      call?.streamEnd(stream.controller.signal.aborted);
      return onEnd ? onEnd().then(() => result) : result;
    }
    const chunk: unknown = result.value;
    call?.chunk(chunk);
    if (hidesUsage) {
      if (isUsageChunk(chunk)) return read().then(see, failed);
      hideNullUsage(chunk);
    }
    tagging?.(chunk);
    return result;
  };
  const failed = (error: unknown): Promise<never> => {
    onError(error);
    if (!onEnd) throw error;
    return onEnd().then(() => {
      throw error;
    });
  };
  const reader = inherit(source, {
    // Whoever asks first is the one that reads: an iterator that is never asked is none's.
    next: () => ((state.reader ??= reader) === reader ? read().then(see, failed) : source.next()),
    return: (value) => {
      const reads = state.reader === reader;
      if (reads) call?.leave();
      const left = source.return?.(value) ?? Promise.resolve({ done: true, value });
      return reads && onEnd ? left.finally(onEnd) : left;
    },
    throw: (error) => {
      const reads = state.reader === reader;
      if (reads) onError(error);
      const thrown = source.throw?.(error) ?? Promise.reject(error as Error);
      return reads && onEnd ? thrown.finally(onEnd) : thrown;
    },
  });
  return reader;
}

/** The next chunk, or an `APIConnectionTimeoutError` when none has come within `timeoutMs`. */
export async function withIdleTimeout(
  source: AsyncIterator<unknown>,
  stream: Pick<StreamInternals, 'controller'>,
  timeoutMs: number,
): Promise<IteratorResult<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const idle = new Promise<never>((_resolve, reject) => {
    const giveUp = (): void => {
      const message = `No chunk arrived for ${timeoutMs} ms (streamIdleTimeoutMs), so the stream was given up.`;
      reject(new APIConnectionTimeoutError({ message }));
      stream.controller.abort();
    };
    // Timers cannot count further, and would take "never" for "now".
    timer = setTimeout(giveUp, Math.min(timeoutMs, MAX_TIMER_MS));
  });
  try {
    return await Promise.race([source.next(), idle]);
  } finally {
    clearTimeout(timer);
  }
}

/** An iterator with three methods of its own and everything else of `source`, such as its own async disposal. */
function inherit(
  source: AsyncIterator<unknown>,
  methods: Required<AsyncIterator<unknown>>,
): AsyncIterator<unknown> {
  const inheriting = Object.create(source) as AsyncIterator<unknown>;
  // Defined, not assigned: what it inherits may be frozen.
  for (const [name, method] of Object.entries(methods)) own(inheriting, name, method);
  return inheriting;
}
