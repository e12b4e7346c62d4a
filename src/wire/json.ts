/** Any value that JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/** A JSON object; a key set to `undefined` is a key that is absent. */
export type JsonObject = { readonly [key: string]: JsonValue | undefined };
