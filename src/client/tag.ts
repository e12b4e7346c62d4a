import type { FootlightTag } from './options.ts';

/** Puts our tag on an answer or a chunk, where JSON, spread and comparison do not see it. */
export function tag(value: unknown, tagged: FootlightTag): void {
  tagger(tagged)(value);
}

/** The same for many: one descriptor serves all chunks of a stream. */
export function tagger(tagged: FootlightTag): (value: unknown) => void {
  const descriptor = { value: tagged, configurable: true, writable: true };
  return (value) => {
    // Says no to what is frozen, which then goes without.
    if (typeof value === 'object' && value !== null) Reflect.defineProperty(value, 'footlight', descriptor);
  };
}
