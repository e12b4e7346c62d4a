import { isWord, type Parser } from '../scan.ts';
import { findOwner } from './email-owner.ts';

const MAX_LOCAL = 64;
const LOCAL = new Set("._%+-'&=~!#$*");
const DOMAIN =
  /(?:[a-z\d\u00c0-\u052f](?:[a-z\d\u00c0-\u052f-]{0,62}[a-z\d\u00c0-\u052f])?\.){1,8}(?:xn--[a-z\d-]{2,40}|[a-z\u00c0-\u052f]{2,24})(?![a-z\d\u00c0-\u052f_])|\[(?:\d{1,3}\.){3}\d{1,3}\]/iy;
/** Endings of file names, as in `logo@2x.png`. */
const FILE = /\.(?:png|jpe?g|gif|svg|webp|ico|css|js|ts|json|md|html?)$/i;

/** Addresses of mail, found from their `@` outwards; also with the `@` written as `%40`. */
export const email: Parser = {
  at: '@%',
  parse(scan, index) {
    const { text, spans } = scan;
    let length = 1;
    if (text.charCodeAt(index) === 37) {
      if (!text.startsWith('40', index + 1)) return 0;
      length = 3;
    }
    const start = localStart(text, index);
    if (start === index) return 0;
    // The user of a URL, not the beginning of an address.
    if (length === 1 && /:\/\/[^\s/@]{0,100}$/.test(text.slice(Math.max(0, start - 48), index)))
      return index + 1;
    DOMAIN.lastIndex = index + length;
    if (!DOMAIN.test(text)) return 0;
    const end = DOMAIN.lastIndex;
    // The user of a repository's address is everyone.
    if (
      FILE.test(text.slice(end - 6, end)) ||
      (text.slice(start, index) === 'git' && ':/'.includes(text.charAt(end) || ' '))
    )
      return 0;
    spans.push({ kind: 'EMAIL', start, end, score: 0.99 });
    findOwner(scan, start, index, end);
    return end;
  },
};

function localStart(text: string, index: number): number {
  let start = index;
  while (start > 0 && index - start < MAX_LOCAL) {
    const code = text.charCodeAt(start - 1);
    if (!isWord(code) && !LOCAL.has(text.charAt(start - 1))) break;
    start -= 1;
  }
  // Of `\nann@…` inside of JSON the escape is no part, nor is a sign before the name, nor `to=` of a query.
  if (text.charCodeAt(start - 1) === 92 && 'nrt'.includes(text.charAt(start))) start += 1;
  const equals = text.slice(start, index).lastIndexOf('=');
  if (equals >= 0) start += equals + 1;
  while (start < index && !isWord(text.charCodeAt(start))) start += 1;
  return text.charCodeAt(index - 1) === 46 ? index : start;
}
