import { isRegion, type Scan } from '../scan.ts';
import { announced, CUE, isThing } from './cues.ts';

const NORTH = ['US', 'CA'];
const EXTENSION = '(?:[ ,]{0,2}(?:x|ext\\.?|extension|poste|Durchwahl) ?\\d{1,6})?';
/** Behind a comma the next cell of a row may follow, but no further digits of a number in one piece. */
const END = '(?![\\w]|\\.\\d|-[\\w])';
const shape = (pattern: string, end = END): RegExp => new RegExp(`(?:${pattern})${EXTENSION}${end}`, 'iy');

const INTERNATIONAL = shape('(?:\\+|00)[1-9]\\d{0,3}(?:[ .\\-/\\u00a0]{0,2}\\(?\\d{1,12}\\)?){1,7}');
const NORTH_AMERICA = shape(
  '(?:1[ .-]{0,2})?(?:\\([2-9]\\d\\d\\)[ .-]{0,2}|[2-9]\\d\\d[ .\\-/])[2-9]\\d\\d[ .-]\\d{4}',
);
const AREA_IN_BRACKETS = shape(
  '(?:\\(0?\\d{2,5}\\)|\\(0\\) ?\\d{1,4})[ -]{0,2}\\d{3,5}[ -]?\\d{2,5}(?:[ -]\\d{2,4})?',
);
/** National numbers outside of North America begin with a zero, before groups of two digits and more. */
const TRUNK_ZERO = shape('0[1-9]\\d{0,4}(?: [-/] |[ \\-/]{1,2}|\\. ?)\\d{2,8}(?:[ .-]\\d{2,5}){0,4}');
/** Russia and Kazakhstan, from within: 8 (495) 123-45-67. */
const EIGHT = shape('8[ -]?\\(\\d{3,4}\\)[ -]?\\d{2,3}-\\d\\d-\\d\\d');
const DATE = /^[0-3]?\d([./-])[0-2]?\d\1(?:19|20)\d\d$/;
/** Groups of three write any number. */
const GROUPS_OF_THREE = /^\d{3} \d{3} \d{3}(?! ?\d)/;
const ANNOUNCED = shape('\\(?\\d{1,12}\\)?(?:[ .\\-/\\u00a0]{1,2}\\(?\\d{2,8}\\)?){0,6}', `(?!,\\d)${END}`);
/** As signatures have them: 416 60 039 office, 082 490 1693-Fax. */
const NAMED_BEHIND =
  /[(\d][\d().\-/ ]{5,18}\d(?=(?: ?- ?| \(?)(?:office|fax|mobile|mob|cell|home|work|tel|phone|direct)\)?(?:\s*$|\s*[\n,;|]|\\))/iy;

const CUED =
  /(?:手机|电话|電話|手機|携帯|휴대폰|전화)[\u0080-\uffff]{0,4}[:：]? ?$|(?:text|message) (?:me|us|him|her|them) (?:at|on) $/;

/** Phone numbers: with a country code, in the groups of a country, or announced. */
export function findPhone(scan: Scan, index: number): number {
  const { text } = scan;
  const first = text.charCodeAt(index);
  const before = text.charCodeAt(index - 1);
  const cue =
    announced(scan, CUE.phone, index) ||
    // In words of other scripts, and in a sentence: text me at 4155552671.
    ((before > 0x2e7f ||
      text.charCodeAt(index - 2) > 0x2e7f ||
      (before === 32 && 'tn'.includes(text.charAt(index - 2)))) &&
      CUED.test(text.slice(Math.max(0, index - 18), index)));
  // In one piece, a number with two zeros before it is more often just a number.
  const zeros =
    first === 48 &&
    text.charCodeAt(index + 1) === 48 &&
    (cue || !/^\d{9}/.test(text.slice(index, index + 9)));
  if (first === 43 || (zeros && (cue || !isThing(scan, index)))) {
    // With its zeros and a country's code, what nothing announces is longer than a number of a case.
    const end = push(scan, INTERNATIONAL, index, zeros && !cue ? 11 : 8, 15, 0.95);
    if (end > 0 || first === 43) return end;
  }
  if (!cue && isThing(scan, index)) return 0;
  const elsewhere = scan.regions === undefined || [...scan.regions].some((region) => !NORTH.includes(region));
  return (
    (isRegion(scan, NORTH) ? push(scan, NORTH_AMERICA, index, 10, 17, 0.9) : 0) ||
    (first === 56 && elsewhere ? push(scan, EIGHT, index, 11, 11, 0.9) : 0) ||
    (first === 40 && elsewhere ? push(scan, AREA_IN_BRACKETS, index, 8, 17, 0.85) : 0) ||
    (first === 48 && elsewhere
      ? push(
          scan,
          TRUNK_ZERO,
          index,
          cue || !GROUPS_OF_THREE.test(text.slice(index, index + 12)) ? 9 : 10,
          12,
          0.8,
        )
      : 0) ||
    (cue ? push(scan, ANNOUNCED, index, 7, 15, 0.8) : push(scan, NAMED_BEHIND, index, 7, 15, 0.75))
  );
}

function push(
  { text, spans }: Scan,
  pattern: RegExp,
  start: number,
  least: number,
  most: number,
  score: number,
): number {
  pattern.lastIndex = start;
  const match = pattern.exec(text)?.[0];
  if (match === undefined) return 0;
  const digits = match.replace(/(?:x|ext).*$/i, '').replace(/\D/g, '');
  if (digits.length < least || digits.length > most || /^(\d)\1+$/.test(digits) || DATE.test(match)) return 0;
  const end = pattern.lastIndex;
  spans.push({ kind: 'PHONE', start, end, score });
  return end;
}
