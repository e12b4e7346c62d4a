import type { Parser } from './scan.ts';

const PLACEHOLDER = /\[[A-Z][A-Z_]{1,39}(?:_\d{1,6}|:[\da-f]{8})?\]/y;

/** Where the placeholder at `index` ends, such as `[EMAIL]`, `[EMAIL_1]` or `[EMAIL:9f2c41ab]`; 0 when there is none. */
export function placeholderEnd(text: string, index: number): number {
  PLACEHOLDER.lastIndex = index;
  return PLACEHOLDER.test(text) ? PLACEHOLDER.lastIndex : 0;
}

/** What was redacted before stays as it is. */
export const placeholder: Parser = { at: '[', parse: ({ text }, index) => placeholderEnd(text, index) };
