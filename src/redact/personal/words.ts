import { isWord, LOWER, OTHER_LETTER, UPPER, type Parser, type Scan } from '../scan.ts';
import { findAnnouncedName } from './announced-name.ts';
import { STREET_STARTS as SMALL_STARTS, STREET_TYPES as SMALL_TYPES } from './announcing.ts';
import { announced, CUE } from './cues.ts';
import { findCrypto } from './crypto.ts';
import { fold, hashOf } from './hash.ts';
import { findIban } from './iban.ts';
import {
  AMBIGUOUS_NAME,
  COMMON,
  CUE_SHIFT,
  FIRST,
  known,
  LABEL,
  LAST,
  meansSomething,
  NO_NAME,
} from './lexicon.ts';
import { findNationalId } from './national-id.ts';
import { findLabelled } from './labelled.ts';
import { findPassenger } from './passenger.ts';
import {
  findInitials,
  findListedName,
  findNameByEnding,
  findRepeatedName,
  findSmallFullName,
  findSmallName,
} from './person.ts';
import { findStreetByName, findStreetByType } from './street-address.ts';
import { findZipByLetters } from './zip.ts';

const MAX_WORD = 28;
const SURE_FIRST = FIRST | AMBIGUOUS_NAME | LAST | NO_NAME;
const STREET_ENDS =
  /(?:stra(?:ß|ss)e|str|gasse|allee|platz|damm|katu|kuja|polku|gatan?|gate|vej|gade|veien|vegen|väg|vägen|straat|laan|gracht|plein|utca|weg|ufer|steig|chaussee|tie|bepark|iepark|sspark)$/;
const STREET_STARTS =
  /^(?:C|Calle|Avenida|Av|Avda|Plaza|Paseo|Carrer|Via|Viale|Piazza|Corso|Rua|Travessa|Jalan|Jl|Am|An|Im|Unter|Strada|Bulevardul|Rue|Avenue|Boulevard|Chaussée|Rúa|Vicolo|Largo|Praça|Alameda|Estrada|Carrera|Camino|Trg|Prospekt|Piazzale|ul|ulica|P|PO|PSC|CMR|Unit|USS|USNS|USCGC|Apt|Suite|Ste|Apartment|Laan|Cra|Cl|Diagonal|Transversal)$/;
/** Friedrich-Ebert-Str. 22 */
const HYPHENED =
  /^\p{Lu}[\p{L}-]{1,34}-(?:Str(?:aße|asse|\.)|Platz|Allee|Weg|Ring|Damm|Ufer|Gasse|Chaussee|Promenade) \d/u;
const SMALL_TYPE = new Set(SMALL_TYPES.split(' '));
const SMALL_START = new Set(SMALL_STARTS.split(' '));
/** In English, `via` is how something is sent. */
const BEFORE_VIA = /(?:^|[^a-z])(?:in|di|da|alla|abito|indirizzo|sede|ufficio):? $/i;
const STREET_TYPE = /^(?:Stra(?:ß|ss)e|Str|Weg|Allee|Platz|Gasse|Ring|Ufer|Damm|Graben|Markt)$/;

/** How family names end in the languages that mark them so. */
const FAMILY_ENDS =
  /(?:ss[oe]n|sen|d[oó]ttir|[a-z](?:ov|ev)(?:[aá])?|[vnw]sky|ski|ska|wicz|czyk|vi[cćč]|enko|chuk|dze|shvili|str[oö]m|berg|gren|qvist|quist|mann|opoulos|idis|[aeiouäöy]nen|escu|[^aeiou]ez|elli|o[gğ]lu|[^aeiou]ian)$/;

const NUMERO = hashOf('numero');

/** Reads each word once: remembers what it announces, and tries what may begin with it. */
export const words: Parser = {
  at: UPPER + LOWER + OTHER_LETTER,
  parse(scan, index) {
    const { text } = scan;
    let end = index;
    let hash = 0;
    // Most words are written small and mean nothing: these are over after one look.
    let small = text.charCodeAt(end);
    while (small > 96 && small < 123) {
      hash = (Math.imul(hash, 31) + small) | 0;
      end += 1;
      small = text.charCodeAt(end);
    }
    if (end > index && end - index <= MAX_WORD && !isWord(small) && !meansSomething(hash)) return end;
    let digits = 0;
    let plain = true;
    for (; ; end += 1) {
      const code = text.charCodeAt(end);
      if (code < 128) {
        if (!isWord(code)) break;
        if (code < 58) digits += 1;
      } else if (code >= 0xc0 && code < 0x530) plain = false;
      else break;
      hash = (Math.imul(hash, 31) + (code | 32)) | 0;
    }
    const length = end - index;
    const first = text.charCodeAt(index);
    const upper = first < 97 || (first > 127 && isUpper(text.charAt(index)));
    if (digits > 0 || length > MAX_WORD) return findToken(scan, index, length, upper) || end;
    if (!plain) hash = hashOf(text.slice(index, end));
    const info = known(hash);
    // A `numéro de` is that of what follows.
    if (
      info >= 1 << CUE_SHIFT &&
      (hash !== NUMERO || !/^ d(?:[eioa]s? |['’])/.test(text.slice(end, end + 5)))
    )
      scan.cues[(info >> CUE_SHIFT) - 1] = end;
    if ((info & LABEL) !== 0) {
      const word = text.slice(index, end).toLowerCase();
      let found = 0;
      if ((info & COMMON) === 0 || capitalFollows(text, end))
        found =
          findLabelled(scan, index, word, plain ? word : fold(word)) ||
          findAnnouncedName(scan, index, end) ||
          findSmallStreet(scan, index, word);
      else if (word === 'm' || word === 'am') found = findSmallName(scan, index, end);
      if (found > 0) return found;
    }
    if (!upper && (info & SURE_FIRST) === FIRST && length > 2)
      return findSmallFullName(scan, index, end) || end;
    return (
      (upper &&
        (findCapitalised(scan, index, length, info) || findRepeatedName(scan, index, length, info, hash))) ||
      end
    );
  },
};

/** Letters and digits in one: a bank account, a national number, a wallet, a code of a region. */
function findToken(scan: Scan, index: number, length: number, upper: boolean): number {
  if (length > 25) return (length < 111 && findCrypto(scan, index)) || (upper ? findIban(scan, index) : 0);
  if (!upper) return announced(scan, CUE.iban, index) ? findIban(scan, index) : 0;
  return (
    findIban(scan, index) || findNationalId(scan, index) || (length < 8 ? findZipByLetters(scan, index) : 0)
  );
}

function findCapitalised(scan: Scan, index: number, length: number, info: number): number {
  const { text } = scan;
  const next = text.charCodeAt(index + length);
  let found = 0;
  if (length < 3) found = findNationalId(scan, index) || findZipByLetters(scan, index);
  if (found === 0 && next === 45 && HYPHENED.test(text.slice(index, index + 48)))
    found = findStreetByName(scan, index);
  if (found === 0 && (next === 32 || next === 46 || next === 44 || next === 47)) {
    const word = text.slice(index, index + length);
    if (STREET_STARTS.test(word) || (length > 4 && STREET_ENDS.test(word)))
      found = findStreetByName(scan, index);
    if (found === 0 && STREET_TYPE.test(word)) found = findStreetByType(scan, index);
  }
  if (found === 0 && next === 47 && length > 1) found = findPassenger(scan, index);
  if (found > 0) return found;
  if (length === 1 && next === 46) return findInitials(scan, index);
  if ((info & (FIRST | LAST)) !== 0) return findListedName(scan, index, length, info);
  return info === 0 && length > 5 && FAMILY_ENDS.test(text.slice(index, index + length))
    ? findNameByEnding(scan, index)
    : 0;
}

function findSmallStreet(scan: Scan, index: number, word: string): number {
  if (SMALL_TYPE.has(word)) return findStreetByType(scan, index);
  if (!SMALL_START.has(word)) return 0;
  const before = scan.text.slice(Math.max(0, index - 12), index);
  return word === 'via' && !BEFORE_VIA.test(before) ? 0 : findStreetByName(scan, index);
}

/** Whether a capital letter follows close behind, past spaces, quotes and an `'s`. */
function capitalFollows(text: string, end: number): boolean {
  let at = end;
  if ("'’".includes(text.charAt(at) || ' ') && text.charCodeAt(at + 1) === 115) at += 2;
  while (at - end < 8 && ' "\'“*\\:'.includes(text.charAt(at) || 'x')) at += 1;
  const code = text.charCodeAt(at);
  return (code > 64 && code < 91) || (code > 191 && isUpper(text.charAt(at)));
}

function isUpper(letter: string): boolean {
  return letter.toLowerCase() !== letter;
}
