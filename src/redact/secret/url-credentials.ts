import { placeholderEnd } from '../placeholder.ts';
import type { Parser } from '../scan.ts';

const USER_INFO = /[^\s/?#"'`<>\\@]{1,256}@(?=[\w[$])/y;

/** `user:password` in a URL; the rest of the URL stays readable. */
export const urlCredentials: Parser = {
  at: ':',
  parse({ text, spans }, index) {
    if (!text.startsWith('//', index + 1) || !/[a-z\d]/i.test(text.charAt(index - 1))) return 0;
    const start = index + 3;
    const skipped = placeholderEnd(text, start);
    if (skipped > 0) return text.charAt(skipped) === '@' ? skipped + 1 : 0;
    USER_INFO.lastIndex = start;
    if (!USER_INFO.test(text)) return 0;
    const end = USER_INFO.lastIndex - 1;
    const info = text.slice(start, end);
    if (isBlank(info)) return end + 1;
    spans.push({ kind: 'URL_CREDENTIALS', start, end, score: 0.99 });
    return end + 1;
  },
};

/** A form to fill in, or a user alone that is no token. */
function isBlank(info: string): boolean {
  const colon = info.indexOf(':');
  const password = info.slice(colon + 1);
  if (colon < 0) return info.length < 16 || !/\d/.test(info);
  return password === '' || /^(?:\$|%[a-z(]|\{|\*+$|x{3,}$|\[[A-Z_]+\]$)/i.test(password);
}
