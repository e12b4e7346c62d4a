import { searchWords } from '../search-text.ts';

/** A lexeme of PostgreSQL has at most 2,046 bytes; words as long are no words. */
const MAX_WORD_LENGTH = 200;
const WORD = /[\p{L}\p{N}]+/gu;

/** The distinct words of a text, as they are searched: letters and digits, in lower case. */
export function indexedWords(text: string): readonly string[] {
  return [...new Set(text.match(WORD) ?? [])].map((word) => normalWord(word));
}

/** The words of a search as a `tsquery`; undefined where there is no word in it. */
export function searchQuery(text: string): string | undefined {
  const words = searchWords(text).map((word) => `'${normalWord(word)}'`);
  // Nothing but letters and digits is in them, so that the quotes hold.
  return words.length === 0 ? undefined : words.join(' & ');
}

function normalWord(word: string): string {
  const lower = word.toLowerCase();
  // By characters, and not by halves of one; most words need no such care.
  return lower.length <= MAX_WORD_LENGTH ? lower : [...lower].slice(0, MAX_WORD_LENGTH).join('');
}
