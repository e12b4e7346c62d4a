import type { APIPromise, OpenAI } from 'openai';

// What we lean on inside the OpenAI client: private by convention, the same in 5, 6 and 7, and checked before use.

/** The inside of an `APIPromise`. */
export interface PromiseInternals {
  /** Parses the body once; `then`, `catch` and `finally` all go through it. */
  parse(): Promise<unknown>;
  asResponse(): Promise<Response>;
  /** A derived promise of the same request; runs `transform` on the parsed value. */
  _thenUnwrap(
    transform: (value: unknown, props: { readonly response: Response }) => unknown,
  ): PromiseInternals;
}

/** The inside of a `Stream`: every way to read it starts with `iterator`. */
export interface StreamInternals {
  iterator: () => AsyncIterator<unknown>;
  readonly controller: AbortController;
  [Symbol.asyncIterator]: () => AsyncIterator<unknown>;
}

/** The options that a client keeps for the children of `withOptions()`; undefined where a future version has others. */
export function keptOptions(client: OpenAI): object | undefined {
  const { _options: options } = client as unknown as { _options?: unknown };
  return typeof options === 'object' && options !== null ? options : undefined;
}

/** `promise` with its inside, or undefined where a future version has another one. */
export function promiseInternals(promise: APIPromise<unknown>): PromiseInternals | undefined {
  const inside = promise as unknown as Partial<PromiseInternals>;
  return typeof inside.parse === 'function' &&
    typeof inside._thenUnwrap === 'function' &&
    typeof inside.asResponse === 'function'
    ? (inside as PromiseInternals)
    : undefined;
}

/** `value` as a stream with its inside, or undefined when it is none. */
export function streamInternals(value: unknown): StreamInternals | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { iterator, controller } = value as { iterator?: unknown; controller?: unknown };
  return typeof iterator === 'function' && controller instanceof AbortController
    ? (value as StreamInternals)
    : undefined;
}
