// OpenAI's errors keep only a part of the body, in which TGI's `error_type` is lost.
const bodies = new WeakMap<object, unknown>();

/** Keeps the whole body of a server's error beside OpenAI's error object, which stays as it is. */
export function keepBody(error: object, body: unknown): void {
  bodies.set(error, body);
}

/** The whole body of a server's error; undefined where none was kept. */
export function bodyOf(error: unknown): unknown {
  return bodies.get(error as object);
}
