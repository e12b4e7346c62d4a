import type { FootlightTag } from './options.ts';

/** Puts our tag on an answer or a chunk, where JSON, spread and comparison do not see it. */
export function tag(value: unknown, tagged: FootlightTag): void {
  if (typeof value !== 'object' || value === null || !Object.isExtensible(value)) return;
  Reflect.defineProperty(value, 'footlight', { value: tagged, configurable: true, writable: true });
}
