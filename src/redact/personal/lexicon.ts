import {
  AMBIGUOUS,
  AMBIGUOUS_LAST,
  CUES_PHONE,
  CUES_CARD,
  CUES_NATIONAL_ID,
  CUES_ADDRESS,
  CUES_THING,
  FIRST_NAMES,
  LAST_NAMES,
  LONE,
  NO_NAMES,
  OF_THINGS,
} from './names.ts';
import { ANNOUNCING } from './announcing.ts';
import { CUE } from './cues.ts';
import { hashOf, placeOf } from './hash.ts';
import { LABELS } from './labels.ts';
import { unpacked } from './word-set.ts';

export const FIRST = 1;
export const AMBIGUOUS_NAME = 2;
export const LAST = 4;
export const NO_NAME = 8;
export const THING = 16;
/** A word behind which a label's or a name's pattern is tried. */
export const LABEL = 32;
/** A word so common that what it announces has to stand right behind it, with a capital letter. */
export const COMMON = 64;
/** A family name that is a word as well: it counts only behind a first name. Of a first name: only with a word behind it. */
export const WORD_LIKE = 128;
export const CUE_SHIFT = 8;

/** A table of twice as many places as words, in which a word lies at its place or behind. */
interface Lexicon {
  readonly places: Int32Array;
  readonly infos: Int32Array;
  /** A bit for each place of a word that means something also when it is written small; a few others share theirs. */
  readonly small: Uint8Array;
}

const MASK = 16_383;
const SMALL_MASK = 131_071;
let lexicon: Lexicon | undefined;

/** Whether a word that is written small can announce something or be a name; for most words this is all it takes. */
export function meansSomething(hash: number): boolean {
  const { small } = (lexicon ??= build());
  const bit = placeOf(hash) & SMALL_MASK;
  return ((small[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** What is known of a word by its hash: flags, and the cue that it is. */
export function known(hash: number): number {
  const { places, infos } = (lexicon ??= build());
  const place = placeOf(hash);
  for (let at = place & MASK; ; at = (at + 1) & MASK) {
    const info = infos[at] ?? 0;
    if (info === 0 || places[at] === place) return info;
  }
}

function build(): Lexicon {
  const words = new Map<number, number>();
  const add = (places: readonly number[], flags: number): void => {
    for (const place of places) words.set(place, (words.get(place) ?? 0) | flags);
  };
  add(unpacked(FIRST_NAMES), FIRST);
  add(unpacked(AMBIGUOUS), FIRST | AMBIGUOUS_NAME);
  add(unpacked(LONE), FIRST | WORD_LIKE);
  add(unpacked(LAST_NAMES), LAST);
  add(unpacked(AMBIGUOUS_LAST), LAST | WORD_LIKE);
  add(unpacked(NO_NAMES), NO_NAME);
  add(unpacked(OF_THINGS), THING);
  add(placesOf(`${ANNOUNCING} ${Object.keys(LABELS).join(' ')}`), LABEL);
  add(placesOf('am im it is by m'), COMMON);
  for (const [cue, places] of [
    [CUE.phone, unpacked(CUES_PHONE)],
    [CUE.card, unpacked(CUES_CARD)],
    [CUE.ssn, placesOf('ssn ss social security socialsecuritynumber ssns')],
    [CUE.iban, placesOf('iban ibans')],
    [CUE.nationalId, unpacked(CUES_NATIONAL_ID)],
    [CUE.address, unpacked(CUES_ADDRESS)],
    [CUE.thing, unpacked(CUES_THING)],
  ] as const)
    for (const place of places) words.set(place, ((words.get(place) ?? 0) & 255) | ((cue + 1) << CUE_SHIFT));
  const table = {
    places: new Int32Array(MASK + 1),
    infos: new Int32Array(MASK + 1),
    small: new Uint8Array((SMALL_MASK + 1) >> 3),
  };
  for (const [place, info] of words) {
    let at = place & MASK;
    while (table.infos[at] !== 0) at = (at + 1) & MASK;
    table.places[at] = place;
    table.infos[at] = info;
    if (
      info >= 1 << CUE_SHIFT ||
      (info & LABEL) !== 0 ||
      (info & (FIRST | AMBIGUOUS_NAME | LAST | NO_NAME)) === FIRST
    ) {
      const bit = place & SMALL_MASK;
      table.small[bit >> 3] = (table.small[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return table;
}

function placesOf(list: string): number[] {
  return list.split(' ').map((word) => placeOf(hashOf(word)));
}
