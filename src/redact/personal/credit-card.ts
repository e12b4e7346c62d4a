import type { Scan } from '../scan.ts';
import { announced, CUE, isThing } from './cues.ts';

const SHAPE =
  /\d{4}([ \u00a0.-]{1,3})(?:\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{6}\1\d{4,5})(?!\d)|\d{12,19}(?!\d)/y;
/** Number ranges and lengths of the card networks. */
const NETWORK =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-59]|[689]\d)\d{11,16}|6(?:011|5\d\d|4[4-9]\d)\d{12,15}|62\d{14,17}|35(?:2[89]|[3-8]\d)\d{12,15}|(?:5018|5020|5038|5[6-9]\d\d|6[37]\d\d|6304|6759|676[1-3])\d{8,15}|220[0-4]\d{12}|9792\d{12}|1\d{14}|1800\d{11}|2131\d{11})$/;

/** Card numbers of a known network whose last digit checks (Luhn). */
export function findCreditCard(scan: Scan, index: number): number {
  const { text, spans } = scan;
  SHAPE.lastIndex = index;
  const match = SHAPE.exec(text);
  if (match === null) return 0;
  const digits = match[0].replace(/\D/g, '');
  const grouped = match[1] !== undefined;
  const cue = announced(scan, CUE.card, index, 60);
  if (!(NETWORK.test(digits) || (cue && /^[2-6]/.test(digits))) || !luhn(digits) || /^(\d)\1*$/.test(digits))
    return 0;
  // A number of 13 digits, or one of the ranges of Maestro, is more often something else.
  const rare = digits.length < 15 || /^(?:1|5[06-9]|6[37]|9|220|2131)/.test(digits);
  if (!cue && ((rare && !grouped && digits.length !== 14) || (!grouped && isThing(scan, index)))) return 0;
  const end = SHAPE.lastIndex;
  spans.push({ kind: 'CREDIT_CARD', start: index, end, score: cue ? 1 : 0.95 });
  return end;
}

/** The check digit of cards, phones' IMEI and several national numbers. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
