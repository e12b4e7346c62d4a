/** What is printed of errors though it be inherited, and what prints in its own way. */
const INHERITED: readonly PropertyKey[] = [
  'stack',
  'message',
  'errors',
  'cause',
  'toJSON',
  Symbol.for('nodejs.util.inspect.custom'),
];

/**
 * Whether what is printed of `thrown` may hold `key`: a `fetch` of the user's may quote the headers of its request.
 * It may wherever it cannot be looked for: in functions, in instances of classes, and in what is too much or endless.
 */
export function quotesKey(thrown: unknown, key: string): boolean {
  let left = 2000;
  const quotes = (value: unknown): boolean => {
    if (Object(value) !== value) return String(value).includes(key);
    const holder = value as Record<PropertyKey, unknown>;
    const isOpen =
      Array.isArray(holder) ||
      holder instanceof Error ||
      !Object.getPrototypeOf(Object.getPrototypeOf(holder));
    const names = INHERITED.concat(Reflect.ownKeys(holder));
    left -= names.length;
    return !isOpen || left < 0 || names.some((name) => quotes(name) || quotes(holder[name]));
  };
  try {
    // A shorter one is no secret, but would be found in every other word.
    return key.length >= 8 && quotes(thrown);
  } catch {
    return true;
  }
}
