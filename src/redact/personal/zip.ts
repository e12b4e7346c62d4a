import type { Scan } from '../scan.ts';
import { STATES } from './countries.ts';
import { CUE } from './cues.ts';

const AFTER_STATE =
  /(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? {1,2}(\d{5}(?:-\d{4})?)(?![\w-]|\.\d)/y;
const BRITISH =
  /(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])|GIR) ?\d[ABD-HJLNP-UW-Z]{2}(?!\w)/y;
const CANADIAN = /[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d(?!\w)/y;
const STATE = new RegExp(`(?:${STATES}),? $`);
const AFTER_STREET = /\d{5}(?:-\d{3,4})?(?![\w-]|[.,]\d)/y;
/** The codes of other countries: only right behind the street, before the town, or behind a state. */
const BEFORE_TOWN =
  /\d{4} ?[A-Z]{2}(?!\w)|\d{2}-\d{3}(?![\w-])|\d{3} \d{2}(?= \p{Lu})|\d{4}-\d{3}(?= \p{Lu})|\d{4}(?= \p{Lu}\p{Ll})|\d{3}-\d{4}(?![\w-])/uy;
const BEHIND_TOWN = /(?!19|20)\d{4}(?=\s*(?:[,.]?\s*$|[,.\n]))|[1-9]\d{5}(?![\w-]|[.,]\d)/y;
const BEHIND_STATE = /\d{4}(?![\w-]|[.,]\d)/y;

/** ZIP codes after a US state, British and Canadian codes after a place. */
export function findZipByLetters({ text, spans, cues }: Scan, index: number): number {
  const second = text.charCodeAt(index + 1);
  AFTER_STATE.lastIndex = index;
  const match = AFTER_STATE.exec(text);
  if (
    match !== null &&
    (/[,.\n] {0,3}$/.test(text.slice(Math.max(0, index - 4), index)) ||
      (/[a-z] $/.test(text.slice(Math.max(0, index - 4), index)) &&
        !/^(?:A[KLR]|C[OT]|D[CE]|HI|I[DN]|LA|M[AE]|O[HKR]|P[AR]|VA)/.test(match[0])) ||
      index === 0)
  ) {
    const end = AFTER_STATE.lastIndex;
    spans.push({ kind: 'ZIP', start: end - (match[1] ?? '').length, end, score: 0.85 });
    return end;
  }
  if (second > 90) return 0;
  const near =
    index - (cues[CUE.street] ?? 0) < 80 ||
    /[A-Za-z], {0,2}$|[a-z] $|\b(?:ON|QC|BC|AB|MB|SK|N[SBLTU]|PE|YT) {1,2}$/.test(
      text.slice(Math.max(0, index - 5), index),
    );
  for (const shape of [BRITISH, CANADIAN]) {
    shape.lastIndex = index;
    if (!shape.test(text) || !near) continue;
    // Without its space it may as well be a part number.
    if (!text.slice(index, shape.lastIndex).includes(' ') && index - (cues[CUE.street] ?? 0) >= 80) continue;
    spans.push({ kind: 'ZIP', start: index, end: shape.lastIndex, score: 0.75 });
    return shape.lastIndex;
  }
  return 0;
}

/** Whether a street address ended close before. */
export function followsStreet({ cues }: Scan, index: number): boolean {
  return index - (cues[CUE.street] ?? 0) <= 60;
}

/** A postal code close behind a street address. */
export function findZipAfterStreet(scan: Scan, index: number): number {
  const { text, spans, cues } = scan;
  if (!followsStreet(scan, index) && !STATE.test(text.slice(Math.max(0, index - 18), index))) return 0;
  const between = text.slice(cues[CUE.street] ?? 0, index);
  for (const shape of [
    AFTER_STREET,
    ...(/^[\s,.>|]{1,6}$/.test(between) ? [BEFORE_TOWN] : []),
    // In South Africa and India the code stands behind the town; four digits may be a year.
    ...(/^, (?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}$/u.test(between) ? [BEHIND_TOWN] : []),
    ...(/ (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? $/.test(between) ? [BEHIND_STATE] : []),
  ]) {
    shape.lastIndex = index;
    // A number to call may stand close to a street, too.
    if (!shape.test(text) || /^ \d{3}/.test(text.slice(shape.lastIndex, shape.lastIndex + 4))) continue;
    spans.push({ kind: 'ZIP', start: index, end: shape.lastIndex, score: 0.7 });
    return shape.lastIndex;
  }
  return 0;
}
