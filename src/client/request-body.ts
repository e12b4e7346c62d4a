/** The options of a request, as far as they concern us. */
export interface PostOptions {
  readonly body?: unknown;
  readonly [option: PropertyKey]: unknown;
}

/** A property of `holder`'s own; undefined where it is computed, for it may be readable only once, and OpenAI reads it. */
export function ownData(holder: object | null | undefined, name: PropertyKey): unknown {
  return (holder && Object.getOwnPropertyDescriptor(holder, name))?.value;
}

/** Options with others in their place: a copy, with what they inherit, such as the getters of a class. */
export function changeOptions<Options>(options: Options, set: object): Options {
  if (isLiteral(options as object)) return { ...options, ...set };
  const copy = Object.create(Object.getPrototypeOf(options) as object | null) as Options & object;
  return Object.assign(copy, options, set);
}

/** `body` with its properties read for good, where they are computed: the record and the request both need them. */
export function readOnce(body: object): object {
  return isLiteral(body) && computes(body) ? { ...body } : body;
}

/** Whether `body` is a literal that says what is sent of it, and is there to be read again. */
export function isData(body: unknown): boolean {
  return body instanceof Object && isLiteral(body) && !computes(body) && !('toJSON' in body);
}

function computes(body: object): boolean {
  return Object.keys(body).some((name) => Object.getOwnPropertyDescriptor(body, name)?.get);
}

/** Whether OpenAI will send `body` as a JSON object, and not as the bytes, the form or the stream that it is. */
export function isJsonObject(body: unknown): body is object {
  if (typeof body !== 'object' || body === null || ArrayBuffer.isView(body)) return false;
  if (Symbol.iterator in body || Symbol.asyncIterator in body) return false;
  return (
    isLiteral(body) ||
    !/^\[object (?:\w*ArrayBuffer|Blob|File)\]$/u.test(Object.prototype.toString.call(body))
  );
}

/** Whether `value` is a JSON body with our key in it. */
export function hasOurKey(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'footlight');
}

/**
 * Changes a request's body without changing the caller's: `set` is put in, our key is taken out.
 *
 * A body that a helper made for itself is changed in place, because openai 7 binds its helpers to a body
 * by identity; any other is copied, an instance of a class with its prototype, and with getters that run on the original.
 */
export function changeBody(
  body: object,
  set: Readonly<Record<string, unknown>>,
  helperOwned: boolean,
): object {
  if (helperOwned && Reflect.deleteProperty(body, 'footlight')) return Object.assign(body, set);
  const { toJSON } = body as { toJSON?: unknown };
  if (isLiteral(body) && typeof toJSON !== 'function') {
    const { footlight: ___, ...rest } = body as Record<string, unknown>;
    return Object.assign(rest, set);
  }
  const copy = Object.create(Object.getPrototypeOf(body) as object | null, propertiesOf(body, set)) as object;
  if (typeof toJSON !== 'function') return copy;
  // A toJSON of the caller's may read private state of the original, and bring our key back.
  return Object.defineProperty(copy, 'toJSON', {
    value: (key: string) => {
      const value: unknown = Reflect.apply(toJSON, body, [key]);
      if (!isJsonObject(value)) return value;
      const { footlight: __, ...json } = value as Record<string, unknown>;
      return { ...json, ...set };
    },
  });
}

/** The properties of `body` without our key, as they are read from it: it may be a proxy, or keep its state private. */
function propertiesOf(body: object, set: Readonly<Record<string, unknown>>): PropertyDescriptorMap {
  // Without a prototype, or else a property of the name `__proto__` would be none.
  const properties = Object.create(null) as PropertyDescriptorMap;
  for (const name of Reflect.ownKeys(body)) {
    if (name === 'footlight') continue;
    properties[name as string] = {
      get: () => Reflect.get(body, name),
      set: (value) => Reflect.set(body, name, value),
      enumerable: Object.prototype.propertyIsEnumerable.call(body, name),
      configurable: true,
    };
  }
  for (const [name, value] of Object.entries(set))
    properties[name] = { value, enumerable: true, configurable: true, writable: true };
  return properties;
}

function isLiteral(body: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(body);
  return prototype === Object.prototype || prototype === null;
}
