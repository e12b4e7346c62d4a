import { BRANDS } from './names.ts';
import { wordSet } from './word-set.ts';

const isBrand = wordSet(BRANDS, 18);

const TWO = /\p{Lu}[\p{L}\p{M}]*(?:\.|['’]s)?[ -](?:& |and )?(\p{Lu}[\p{L}\p{M}]+)/uy;

/** Where the first two words at `index` end that are a brand and no person; 0 when they are none. */
export function brandEnd(text: string, index: number): number {
  TWO.lastIndex = index;
  const match = TWO.exec(text)?.[0];
  if (match === undefined) return 0;
  const words = match
    .normalize('NFD')
    .replace(/['’]s(?= )|[\u0300-\u036f.]|& |and (?=\p{Lu})/gu, '')
    .replace('-', ' ');
  return isBrand(words) ? index + match.length : 0;
}

/** Where a brand ends that begins at `index`, or with the word before it; 0 when there is none. */
export function brandAround(text: string, index: number): number {
  const end = brandEnd(text, index);
  if (end > 0) return end;
  const before = /(?:^|[^\p{L}])(\p{Lu}\p{L}*[.]?[ -])$/u.exec(
    text.slice(Math.max(0, index - 16), index),
  )?.[1];
  const around = before === undefined ? 0 : brandEnd(text, index - before.length);
  return around > index ? around : 0;
}
