import { placeholderEnd } from '../placeholder.ts';
import type { Scan } from '../scan.ts';
import { LABELS } from './labels.ts';

/** A value that only its label makes what it is: a passport's number, an account, a date of birth; `key` is the word without accents. */
export function findLabelled({ text, spans }: Scan, index: number, word: string, key: string): number {
  for (const { kind, pattern, valid } of (Object.hasOwn(LABELS, key) && LABELS[key]) || []) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    // A password in a sentence ends before the sentence's signs.
    const whole = match?.[2] ?? match?.[1];
    const value = kind === 'PASSWORD' ? whole?.replace(/[.,;:?)]{1,9}$/, '') : whole;
    if (match === null || whole === undefined || !value || !valid(value) || value.toLowerCase() === word)
      continue;
    // What stands below the head of a column is not always in it.
    if (match[0].includes('\n') && /[,;\t|] ?["']?$/.test(text.slice(Math.max(0, index - 3), index)))
      continue;
    // Without a sign or `is`, only what is said to be a secret is one: other keys are hashes.
    if (
      kind === 'API_KEY' &&
      /^(?:key|token|secret)$/.test(word) &&
      !/(?:api|access|secret|auth|bearer)[ _-]$/i.test(text.slice(Math.max(0, index - 8), index)) &&
      !/ is:? /.test(match[0])
    )
      continue;
    // A user's name in a sentence follows a sign, or `is`, or holds what no word holds.
    if (kind === 'USERNAME' && !/ is | as @/.test(match[0]) && !/[:=@]|['"’”]|\d|_/.test(match[0].slice(8)))
      continue;
    const start = index + match[0].lastIndexOf(whole);
    const end = start + value.length;
    if (placeholderEnd(text, start) > 0) continue;
    if (match[2] !== undefined && match[1] !== undefined) {
      const user = index + match[0].indexOf(match[1], word.length);
      spans.push({ kind: 'USERNAME', start: user, end: user + match[1].length, score: 0.8 });
    }
    spans.push({ kind, start, end, score: 0.8 });
    return end;
  }
  return 0;
}
