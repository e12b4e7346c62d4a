import type { Call } from './call.ts';
import type { StreamInternals } from './openai-internals.ts';
import type { FootlightTag } from './options.ts';
import { tag } from './tag.ts';

/**
 * Lets a call see the chunks that its caller reads. The stream stays the same object, and nothing is read
 * ahead: `tee()`, `toReadableStream()`, leaving early and backpressure work as before.
 */
export function watchStream(stream: StreamInternals, call: Call, onError: (error: unknown) => void): void {
  const open = stream.iterator;
  let opened = false;
  stream.iterator = () => {
    const source = Reflect.apply(open, stream, []);
    // Reading a stream twice fails in the source, and that must not fail the record of the first reading.
    if (opened) return source;
    opened = true;
    return forward(source, stream, call, onError);
  };
}

function forward(
  source: AsyncIterator<unknown>,
  stream: StreamInternals,
  call: Call,
  onError: (error: unknown) => void,
): AsyncIterator<unknown> {
  const see = (result: IteratorResult<unknown>): IteratorResult<unknown> => {
    if (result.done) {
      // An aborted stream ends as if it had come to its end.
      call.streamEnd(stream.controller.signal.aborted);
    } else {
      call.chunk(result.value);
      tag(result.value, call.tag);
    }
    return result;
  };
  const failed = (error: unknown): never => {
    onError(error);
    throw error;
  };
  return inherit(source, {
    next: (...args) => source.next(...args).then(see, failed),
    return: (value) => {
      call.leave();
      return source.return?.(value) ?? Promise.resolve({ done: true, value });
    },
    throw: (error) => {
      onError(error);
      return source.throw?.(error) ?? Promise.reject(error as Error);
    },
  });
}

/** Tags the chunks of an iterator that was put over the stream's own, as openai 7 does to normalise chunks. */
export function tagChunks(stream: StreamInternals, tagged: FootlightTag): void {
  if (!Object.hasOwn(stream, Symbol.asyncIterator)) return;
  const open = stream[Symbol.asyncIterator];
  stream[Symbol.asyncIterator] = () => {
    const source = Reflect.apply(open, stream, []);
    return inherit(source, {
      next: (...args) =>
        source.next(...args).then((result) => {
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
