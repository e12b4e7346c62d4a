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

/** Anything of OpenAI's that is private in its types. */
type Method<Result = unknown> = (this: OpenAI, ...args: unknown[]) => Result;

/** How a client makes its requests; a method is undefined where a future version has another way. */
export interface RequestMethods {
  /** Makes a request of a method, a path and a copy of the options; it calls `request()` before it returns. */
  readonly methodRequest?: Method;
  /** Sends, and sends again; `request()` calls it before it returns. */
  readonly makeRequest?: Method<Promise<{ readonly response: Response }>>;
  /** Gives the body of a request, serialised. */
  readonly buildBody?: Method<{ body?: unknown }> | undefined;
}

/** The methods of a class of clients that all its requests go through. */
export function requestMethods(prototype: OpenAI): RequestMethods {
  const { methodRequest, makeRequest, buildBody } = prototype as unknown as RequestMethods;
  const known = typeof methodRequest === 'function' && typeof makeRequest === 'function';
  return known ? { methodRequest, makeRequest, buildBody } : {};
}

/** Puts a member of ours on an object or a prototype of OpenAI's, where no listing of its keys shows it. */
export function own(holder: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(holder, name, { value, configurable: true, writable: true });
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
