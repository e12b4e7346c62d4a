import { placeholderEnd } from '../placeholder.ts';
import type { Parser } from '../scan.ts';

const BEARER = /(?:bearer|basic) {1,2}([\w.+/=~-]{16,4096})/iy;
const SPOKEN =
  /(?:password|passwd|pwd|passphrase|passcode|pin code|pin)(?: for [\w@. -]{1,40}?)?(?: (?:is|was)(?: now)?|:? ?=)?:? {1,2}["'`“]?([^\s"'`”\\]{4,64})/iy;

/** A secret behind the word for it: `Bearer …`, "the password is …". */
export const spokenSecret: Parser = {
  at: 'bBpP',
  parse({ text, spans }, index) {
    const bearer = text.charCodeAt(index) % 32 === 2;
    const pattern = bearer ? BEARER : SPOKEN;
    if (!bearer && !/^p(?:ass|wd|in)/i.test(text.slice(index, index + 4))) return 0;
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match === null) return 0;
    const value = (match[1] ?? '').replace(/[.,;:?)]+$/, '');
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const end = start + value.length;
    if (placeholderEnd(text, start) > 0) return 0;
    if (bearer ? !/\d/.test(value) || !/[a-z]/i.test(value) : !isPassword(value, match[0])) return 0;
    spans.push({ kind: bearer ? 'API_KEY' : 'PASSWORD', start, end, score: 0.85 });
    return end;
  },
};

/** No word of a sentence: digits or signs among the letters. */
function isPassword(value: string, whole: string): boolean {
  if (/^[<[{$(*%]|^\d{1,3}$|^[a-z]+[-'’][a-z]+$|\(\)?$|^\w+\.\w+\(/i.test(value)) return false;
  if (/^pin/i.test(whole)) return /^\d{4,8}$/.test(value) && / is |code|:/i.test(whole);
  return /(?=.*\d)(?=.*\D)|[!@#$%^&*?]/.test(value) || (/ is /.test(whole) && /["'`“]/.test(whole));
}
