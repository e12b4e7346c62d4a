/** Escapes that JSON.stringify does not write, but Python, PHP, Go, Java and .NET do. */
const ESCAPE = /\\{1,8}(?:u002[6b]|\/)|\\u([\da-f]{4})/gi;

/**
 * The text with such escapes as the characters that they stand for, at the same places: backslashes fill what is left of
 * an escape, as those of JSON do before a quote; what stands in the middle of keys and URLs is repeated.
 */
export function withoutEscapes(text: string): string {
  if (!text.includes('\\u') && !text.includes('\\/')) return text;
  return text.replace(ESCAPE, (escape, code: string | undefined) =>
    code === undefined
      ? (escape.endsWith('/') ? '/' : escape.endsWith('6') ? '&' : '+').repeat(escape.length)
      : `\\\\\\\\\\${String.fromCharCode(Number(`0x${code}`))}`,
  );
}

/** A quote as the text has it, given as `withoutEscapes` shows it. */
export function escapedQuote(quote: string): string {
  return quote.replace(/^(\\?)\\{5}"$/, '$1\\u0022');
}
