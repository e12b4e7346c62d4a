import { isWord, LOWER, OTHER_LETTER, UPPER, type Parser } from '../scan.ts';
import { CUE_SHIFT, FIRST, hashOf, known, LABEL, LAST } from './lexicon.ts';
import { findLabelled } from './labelled.ts';
import { findAnnouncedName, findListedName, findNameByEnding } from './person.ts';
import { findStreetByName } from './street-address.ts';
import { findZipByLetters } from './zip.ts';

const MAX_WORD = 32;
const STREET_ENDS =
  /(?:stra(?:ß|ss)e|str|gasse|allee|platz|damm|katu|kuja|polku|gatan?|gate|vej|gade|veien|vegen|väg|vägen|straat|laan|gracht|plein|utca|tie)$/;
const STREET_STARTS =
  /^(?:Calle|Avenida|Av|Avda|Plaza|Paseo|Carrer|Via|Viale|Piazza|Corso|Rua|Travessa|Jalan|Am|An|Im|Unter|ul|ulica|P|PO|Apt|Suite|Ste|Apartment)$/;

/** How family names end in the languages that mark them so. */
const FAMILY_ENDS =
  /(?:ss[oe]n|sen|d[oó]ttir|[a-z](?:ov|ev)(?:[aá])?|[vnw]sky|ski|ska|wicz|czyk|vi[cćč]|enko|chuk|dze|shvili|str[oö]m|berg|gren|qvist|quist|mann|opoulos|idis|nen|escu|[^aeiou]ez|elli|o[gğ]lu|[^aeiou]ian)$/;

/** Reads each word once: remembers what it announces, and tries what may begin with it. */
export const words: Parser = {
  at: UPPER + LOWER + OTHER_LETTER,
  parse(scan, index) {
    const { text } = scan;
    let end = index;
    let hash = 0;
    let plain = true;
    for (let code = text.charCodeAt(end); isWord(code); code = text.charCodeAt(end)) {
      if (code > 127) plain = false;
      hash = (Math.imul(hash, 31) + (code | 32)) | 0;
      end += 1;
    }
    const length = end - index;
    // What no word is as long as holds no word; `id_1` and `a1b2` are read on as what they are.
    if (length > MAX_WORD) return end;
    if (!plain) hash = hashOf(text.slice(index, end));
    const info = known(hash);
    if (info >= 1 << CUE_SHIFT) scan.cues[(info >> CUE_SHIFT) - 1] = end;
    if ((info & LABEL) !== 0) {
      const word = text.slice(index, end).toLowerCase();
      const found = findLabelled(scan, index, word) || findAnnouncedName(scan, index, word);
      if (found > 0) return found;
    }
    const first = text.charCodeAt(index);
    if (first < 97 || (first > 127 && isUpper(text.charAt(index)))) {
      const next = text.charCodeAt(end);
      if (next === 32 || next === 46 || next === 44) {
        const word = text.slice(index, end);
        if (length < 4 || STREET_ENDS.test(word) || STREET_STARTS.test(word)) {
          const found =
            (length < 4 && findZipByLetters(scan, index)) ||
            (STREET_STARTS.test(word) || STREET_ENDS.test(word) ? findStreetByName(scan, index) : 0);
          if (found > 0) return found;
        }
      } else if (length > 4 && length < 8) {
        const found = findZipByLetters(scan, index);
        if (found > 0) return found;
      }
      if ((info & (FIRST | LAST)) !== 0) {
        const found = findListedName(scan, index, length, info);
        if (found > 0) return found;
      } else if (info === 0 && length > 5 && FAMILY_ENDS.test(text.slice(index, end))) {
        const found = findNameByEnding(scan, index);
        if (found > 0) return found;
      }
    }
    return end;
  },
};

function isUpper(letter: string): boolean {
  return letter.toLowerCase() !== letter;
}
