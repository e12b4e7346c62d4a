/** The options of a request, as far as they concern us. */
export interface PostOptions {
  readonly body?: unknown;
  readonly [option: PropertyKey]: unknown;
}

/** Takes our key out of a request's body: what is left for the provider, and what was told to us. */
export function strip<Options extends PostOptions | undefined>(
  options: Options,
): { readonly options: Options; readonly footlight: unknown } {
  const body = options?.body;
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, 'footlight')) {
    // The same object: openai 7 binds its helpers to a body by identity.
    return { options, footlight: undefined };
  }
  const { footlight } = body as { footlight?: unknown };
  const helper = (options?.['__metadata'] as { helperMethod?: unknown } | undefined)?.helperMethod;
  if ((helper === 'stream' || helper === 'runTools') && Reflect.deleteProperty(body, 'footlight')) {
    // These helpers hand over a copy of their own, whose identity they need.
    return { options, footlight };
  }
  return { options: { ...options, body: withoutKey(body) } as Options, footlight };
}

/** A copy without our key; the caller's object stays as it is, getters are not read. */
function withoutKey(body: object): object {
  const { footlight: _, ...properties } = Object.getOwnPropertyDescriptors(body) as PropertyDescriptorMap;
  const copy = Object.create(Object.getPrototypeOf(body) as object | null, properties) as object;
  const { toJSON } = body as { toJSON?: unknown };
  if (typeof toJSON !== 'function') return copy;
  // A toJSON of the caller's may read private state of the original, and bring our key back.
  return Object.defineProperty(copy, 'toJSON', {
    value: (key: string) => {
      const { footlight: __, ...json } = Reflect.apply(toJSON, body, [key]) as Record<string, unknown>;
      return json;
    },
  });
}
