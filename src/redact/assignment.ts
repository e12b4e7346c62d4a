/** A value that stands behind `key:`, `key=` or `"key":`. */
export interface Assigned {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const MAX_KEY = 40;
const MAX_VALUE = 512;
const KEY_CHARACTER = /[\w .$-]/;

/** The words right before a `:` or `=` at `index`, lower case: a JSON key, a header, a variable, a label. */
export function keyBefore(text: string, index: number): string {
  let end = index;
  while (end > 0 && index - end < 5 && ' "\'`\\]*'.includes(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && end - start < MAX_KEY && KEY_CHARACTER.test(text.charAt(start - 1))) start -= 1;
  return text
    .slice(start, end)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** The value behind a `:` or `=` at `index`; undefined for a comparison, a bracket, or nothing. */
export function valueAfter(text: string, index: number): Assigned | undefined {
  let start = index + 1;
  if (text.charAt(start) === '=' || '=!<>'.includes(text.charAt(index - 1) || ' ')) return undefined;
  while (start - index < 5 && ' \t>*'.includes(text.charAt(start) || '-')) start += 1;
  let escapes = start;
  while (escapes - start < 8 && text.charCodeAt(escapes) === 92) escapes += 1;
  const quote = text.charAt(escapes);
  const quoted = quote !== '' && '"\'`'.includes(quote);
  if (quoted) return inQuotes(text, escapes + 1, quote, escapes - start);
  let end = start;
  while (end < text.length && end - start < MAX_VALUE && !/[\s,;&"'`<>(){}[\]|\\]/.test(text.charAt(end)))
    end += 1;
  return end > start ? { start, end, quoted } : undefined;
}

function inQuotes(text: string, start: number, quote: string, escapes: number): Assigned {
  let backslashes = 0;
  let end = start;
  for (; end < text.length && end - start < MAX_VALUE; end += 1) {
    const character = text.charAt(end);
    if (character === '\n') break;
    if (character === quote && backslashes <= escapes) return { start, end: end - backslashes, quoted: true };
    backslashes = character === '\\' ? backslashes + 1 : 0;
  }
  return { start, end, quoted: true };
}
