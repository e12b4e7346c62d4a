/** A value that stands behind `key:`, `key=` or `"key":`. */
export interface Assigned {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** What may stand between a name and its `:` or `=`. */
export const QUOTES_BEHIND = '[\\\\"\'`\\]* ]{0,10}';

/** Both cases of every letter outside of brackets; the flag `i` would make the whole search slower. */
export const anyCase = (source: string): string =>
  source.replace(/(\[.*?\]|\\.|\(\?<?.)|(\p{L})/gu, (_, kept: string, letter: string) =>
    letter ? `[${letter}${letter.toUpperCase()}]` : kept,
  );

/** What stands for a value that a program knows: `var.user`, `process.env.USER`. */
export const VARIABLE = /^(?:var|local|module|data|process|env|config)\./;

const QUOTE = /\\*["'`]/g;
const LEAD = /[ \t>*=]{0,4}(\\{0,7}["'`])?((?:bearer|basic|token|bot|apikey) +)?/iy;
const BARE = /[^\s,;&"'`<>(){}[\]|\\‘’“”«»、。「」『』！（），：；？]{0,4096}/y;
const BARE_TOKEN = /[^\s,;&"'`<>(){}[\]|\\\u0080-\uffff]{0,4096}/y;

/** The value behind a `:` or `=` at `index`, empty for none; a token's is ASCII and follows the scheme, if there is one. */
export function valueAfter(text: string, index: number, token = false): Assigned {
  LEAD.lastIndex = index + 1;
  const [, open, word = ''] = LEAD.exec(text) ?? [];
  const start = LEAD.lastIndex - (token ? 0 : word.length);
  const end = open ? closingQuote(text, start, open) : -1;
  if (end >= 0) return { start, end, quoted: true };
  const bare = token ? BARE_TOKEN : BARE;
  bare.lastIndex = start;
  return { start, end: start + (bare.exec(text)?.[0].replace(/[.:]{1,9}$/, '').length ?? 0), quoted: false };
}

/** Where the value in quotes such as `"`, `\"` or `\\\"` ends: one with fewer backslashes ends what it stands in, too. */
function closingQuote(text: string, start: number, open: string): number {
  QUOTE.lastIndex = start;
  for (let match = QUOTE.exec(text); match && match.index < start + 8192; match = QUOTE.exec(text)) {
    const [quote] = match;
    const more = quote.length - open.length;
    if (
      quote.at(-1) === open.at(-1)
        ? more < 0 || more % (2 * open.length) === 0
        : quote.endsWith('"') && !open.endsWith('"')
    )
      return match.index + Math.max(0, quote.at(-1) === open.at(-1) ? more : 0);
  }
  return -1;
}
