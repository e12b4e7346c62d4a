import { hashOf } from './hash.ts';
import { known } from './lexicon.ts';

/** What only people do, behind a name. */
const ACTS =
  /^(?:,? who(?!\p{L})|['’]s? \p{Ll}| (?:said|says|told|tells|asked|asks|wrote|writes|called|calls|phoned|emailed|sent|wants|needs|thinks|thought|replied|confirmed|mentioned|knows|agreed|promised|complained|reported|lives|works|joined|left|met|paid|owes|signed|visited|came|went|got|knew|from(?= \p{Ll}))(?!\p{L})|, (?:can|could|would|will|please|thanks|are|do|did)(?!\p{L})|: ["“]?(?:I|I['’]m|Hi|Yes|No|Can|Please|My|We)(?!\p{L}))/u;
/** What is only done to people, before a name. */
const DONE_TO =
  /(?:^|[^\p{L}])(?:ask|asked|tell|told|thank|thanks|thanked|contact|meet|met|text|texted|email|emailed|call|called|phone|phoned|saw|know|knows|remind|reminded|notify|cc|with|by)\s$/iu;

/** Whether what follows a name is what only people do. */
export function acts(text: string, end: number): boolean {
  return ACTS.test(text.slice(end, end + 16));
}

/** Whether what stands around a name that may also be a word's, a firm's or a plant's says that it is somebody. */
export function isSomebody(text: string, start: number, end: number): boolean {
  return acts(text, end) || DONE_TO.test(text.slice(Math.max(0, start - 12), start));
}

const AND = '(?:,? (?:and|or|und|oder|et|y|e)|,? &)';
const BEFORE = new RegExp(`(\\p{Lu}\\p{L}*)(?:(,)|${AND}) $`, 'u');
const BEHIND = new RegExp(`^(?:(,)|${AND}) (\\p{Lu}\\p{L}+)`, 'u');

/** Whether a name stands in a row with words that are none: Haskell and Pascal; Fuchs, Hirsch und Marder. */
export function isInRowOfThings(text: string, start: number, end: number): boolean {
  if (isSomebody(text, start, end)) return false;
  const before = BEFORE.exec(text.slice(Math.max(0, start - 28), start));
  const behind = BEHIND.exec(text.slice(end, end + 28));
  const neighbours = [before?.[1], behind?.[2]].filter((word) => word !== undefined);
  const joined = (before !== null && before[2] === undefined) || (behind !== null && behind[1] === undefined);
  return neighbours.length > (joined ? 0 : 1) && neighbours.every((word) => known(hashOf(word)) === 0);
}
