import type { Scan } from '../scan.ts';

/** What the last words announced, by the number under which a scan remembers where. */
export const CUE = {
  phone: 0,
  card: 1,
  ssn: 2,
  iban: 3,
  /** Numbers that stand for things: orders, tickets, versions. */
  thing: 5,
  address: 6,
  /** Where the last street address ended. */
  street: 7,
  nationalId: 8,
  /** Where the last version was that has four parts. */
  version: 9,
} as const;

const NEAR = 40;
const NEXT_KEY = /[^:\s\\]\\*["']?\s*[,}]\s*\\*["'][\w -]{1,30}\\*["']\s*:/;

/** Whether such a cue stands close before `index`, and no word since said that it is a thing. */
export function announced(scan: Scan, cue: number, index: number, near = NEAR): boolean {
  const at = scan.cues[cue] ?? -near;
  return (
    index - at <= near &&
    at >= (scan.cues[CUE.thing] ?? 0) &&
    // What announces a value under one key of JSON says nothing of the next key's.
    !NEXT_KEY.test(scan.text.slice(at, index))
  );
}

/** Whether a word close before `index` says that the number stands for a thing. */
export function isThing(scan: Scan, index: number): boolean {
  return index - (scan.cues[CUE.thing] ?? 0) <= 28;
}
