import type { FootlightTag } from './options.ts';

/** Puts our tag on an answer or a chunk, where JSON, spread and comparison do not see it. */
export function tag(value: unknown, tagged: FootlightTag): void {
  tagger(tagged)(value);
}

/** The same for many: one descriptor serves all chunks of a stream. */
export function tagger(tagged: FootlightTag): (value: unknown) => void {
  const descriptor = { value: tagged, configurable: true, writable: true };
  return (value) => {
    if (typeof value !== 'object' || value === null) return;
    // What the server itself calls so is the caller's. Says no to what is frozen, which then goes without, too.
    if (!Object.prototype.propertyIsEnumerable.call(value, 'footlight'))
      Reflect.defineProperty(value, 'footlight', descriptor);
  };
}
