import { APIConnectionTimeoutError } from 'openai';
import type { Call } from './call.ts';
import type { StreamInternals } from './openai-internals.ts';
import type { FootlightTag } from './options.ts';
import { hideNullUsage, isUsageChunk } from './stream-usage.ts';
import { tag } from './tag.ts';

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

/**
 * Lets a call see the chunks that its caller reads. The stream stays the same object, and nothing is read
 * ahead: `tee()`, `toReadableStream()`, leaving early and backpressure work as before.
 */
export function watchStream(stream: StreamInternals, watch: StreamWatch): void {
  const open = stream.iterator;
  let opened = false;
  stream.iterator = () => {
    const source = Reflect.apply(open, stream, []);
    // Reading a stream twice fails in the source, and that must not fail the record of the first reading.
    if (opened) return source;
    opened = true;
    return forward(source, stream, watch);
  };
}

function forward(
  source: AsyncIterator<unknown>,
  stream: StreamInternals,
  { call, hidesUsage, idleTimeoutMs, onEnd, onError }: StreamWatch,
): AsyncIterator<unknown> {
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
    if (call) tag(chunk, call.tag);
    return result;
  };
  const failed = (error: unknown): never => {
    onError(error);
    throw error;
  };
  return inherit(source, {
    next: () => read().then(see, failed),
    return: (value) => {
      call?.leave();
      return source.return?.(value) ?? Promise.resolve({ done: true, value });
    },
    throw: (error) => {
      onError(error);
      return source.throw?.(error) ?? Promise.reject(error as Error);
    },
  });
}

async function withIdleTimeout(
  source: AsyncIterator<unknown>,
  stream: StreamInternals,
  timeoutMs: number,
): Promise<IteratorResult<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const idle = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const message = `No chunk arrived for ${timeoutMs} ms (streamIdleTimeoutMs), so the stream was given up.`;
      reject(new APIConnectionTimeoutError({ message }));
      stream.controller.abort();
    }, timeoutMs);
  });
  try {
    return await Promise.race([source.next(), idle]);
  } finally {
    clearTimeout(timer);
  }
}

/** Tags the chunks of an iterator that was put over the stream's own, as openai 7 does to normalise chunks. */
export function tagChunks(stream: StreamInternals, tagged: FootlightTag): void {
  if (!Object.hasOwn(stream, Symbol.asyncIterator)) return;
  const open = stream[Symbol.asyncIterator];
  stream[Symbol.asyncIterator] = () => {
    const source = Reflect.apply(open, stream, []);
    return inherit(source, {
      next: () =>
        source.next().then((result) => {
          if (!result.done) tag(result.value, tagged);
          return result;
        }),
      return: (value) => source.return?.(value) ?? Promise.resolve({ done: true, value }),
      throw: (error) => source.throw?.(error) ?? Promise.reject(error as Error),
    });
  };
}

/** An iterator with three methods of its own and everything else of `source`, such as its own async disposal. */
function inherit(
  source: AsyncIterator<unknown>,
  methods: Required<AsyncIterator<unknown>>,
): AsyncIterator<unknown> {
  return Object.assign(Object.create(source) as AsyncIterator<unknown>, methods);
}
