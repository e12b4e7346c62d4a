import { DIGITS, followsEscape, isDigit, isWord, type Parser, type Scan } from '../scan.ts';
import { findCreditCard } from './credit-card.ts';
import { findCrypto } from './crypto.ts';
import { findNationalId } from './national-id.ts';
import { findIp4, findMac } from './network.ts';
import { findPhone } from './phone.ts';
import { findSocialSecurity } from './social-security.ts';
import { findStreet } from './street-address.ts';
import { findZipAfterStreet, followsStreet } from './zip.ts';

const DATE_TIME =
  /(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:[0-2]?\d|3[01])(?!\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/y;
/** A French number with dots. */
const DOTTED = /^0\d(?:\.\d\d){4}(?![\d.]\d|\d)/;
const ENCODED = /2B[1-9]\d{7,14}(?!\w)/iy;
const TOKEN = /[\w-]*/y;

/** Everything that begins with a digit, `+` or `(`: what looks like a number of nobody is passed over first. */
export const number: Parser = {
  at: `${DIGITS}+(`,
  parse(scan, index) {
    const { text } = scan;
    const first = text.charCodeAt(index);
    if (first === 43 || first === 40) return findSigned(scan, index, first);
    let end = index + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    if (end - index > 24) return tokenEnd(text, index);
    const next = text.charCodeAt(end);
    if (next === 46 && end - index === 4 && text.charCodeAt(index + 9) === 46) {
      const found = findMac(scan, index);
      if (found > 0) return found;
    }
    if (next === 46 && isDigit(text.charCodeAt(end + 1))) {
      const found = findIp4(scan, index);
      if (found > 0) return found;
      if (first === 48 && DOTTED.test(text.slice(index, index + 16))) return findPhone(scan, index);
      if (end - index === 2 && text.charCodeAt(index + 8) === 45) {
        const national = findNationalId(scan, index);
        if (national > 0) return national;
      }
      if (end - index < 3 || !isDigit(text.charCodeAt(end + 3))) return decimalEnd(text, end);
    }
    // A plus sign in a query: %2B4930901820.
    if (first === 50 && text.charCodeAt(index - 1) === 37) {
      ENCODED.lastIndex = index;
      if (ENCODED.test(text)) {
        scan.spans.push({ kind: 'PHONE', start: index - 1, end: ENCODED.lastIndex, score: 0.9 });
        return ENCODED.lastIndex;
      }
    }
    if (isGlued(text, index)) return tokenEnd(text, index);
    if (end - index < 7) {
      const code = end - index === 5 || followsStreet(scan, index) ? findZipAfterStreet(scan, index) : 0;
      if (code > 0) return code;
      const street = findStreet(scan, index);
      if (street > 0) return street;
    }
    if (isWord(next) || next === 95)
      return (
        (end - index < 3 && findMac(scan, index)) ||
        findCrypto(scan, index) ||
        findNationalId(scan, index) ||
        tokenEnd(text, index)
      );
    if (end - index === 4) {
      DATE_TIME.lastIndex = index;
      if (DATE_TIME.test(text)) return DATE_TIME.lastIndex;
    }
    if (end - index < 7 && !continues(text, end, end - index)) return 0;
    return (
      findCreditCard(scan, index) ||
      findSocialSecurity(scan, index) ||
      findPhone(scan, index) ||
      findNationalId(scan, index)
    );
  },
};

function findSigned(scan: Scan, index: number, first: number): number {
  const { text } = scan;
  if (
    !isDigit(text.charCodeAt(index + 1)) ||
    (index > 0 &&
      ((isWord(text.charCodeAt(index - 1)) && !followsEscape(text, index)) || isGlued(text, index)))
  ) {
    return first === 40 && text.charCodeAt(index + 1) === 43 && isDigit(text.charCodeAt(index + 2))
      ? findPhone(scan, index + 1)
      : 0;
  }
  return findPhone(scan, index);
}

/** Part of a longer token, a price, a decimal, an anchor: no number of its own. */
function isGlued(text: string, index: number): boolean {
  if (index === 0) return false;
  const before = text.charAt(index - 1);
  if ('$€£¥_^~%'.includes(before)) return true;
  if (before === '#') return true;
  const further = index > 1 && isWord(text.charCodeAt(index - 2));
  if ('-./@'.includes(before))
    return (
      further &&
      !(before === '.' && /[a-z]\.$/i.test(text.slice(index - 2, index)) && text.charCodeAt(index - 2) > 96)
    );
  return (
    // The thousands of a number: three digits behind a comma, and no more than three before it.
    before === ',' &&
    further &&
    !/\d{4},$/.test(text.slice(Math.max(0, index - 5), index)) &&
    text.charCodeAt(index + 3) !== 45 &&
    isDigit(text.charCodeAt(index - 2)) &&
    isDigit(text.charCodeAt(index + 2)) &&
    !isDigit(text.charCodeAt(index + 3))
  );
}

/** Whether further digits follow close enough to be of the same number: at least seven in all. */
function continues(text: string, from: number, already: number): boolean {
  let digits = already;
  let gap = 0;
  for (let index = from; index < from + 24 && index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      digits += 1;
      gap = 0;
      if (digits >= 7) return true;
    } else {
      gap += 1;
      if (gap > 3 || !' .-/()\u00a0\u2010\u2011\u2012\u2013'.includes(text.charAt(index))) return false;
    }
  }
  return false;
}

function decimalEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end)) || (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))))
    end += 1;
  return end;
}

function tokenEnd(text: string, index: number): number {
  TOKEN.lastIndex = index;
  TOKEN.test(text);
  return TOKEN.lastIndex;
}
