import type { Scan } from '../scan.ts';
import { luhn } from './credit-card.ts';
import { announced, CUE, isThing } from './cues.ts';

const END = '(?![\\w]|[-.]\\w)';
const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
const eleven = (rest: number): number => (rest % 11 < 2 ? 0 : 11 - (rest % 11));
const down = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from - index);

interface Rule {
  readonly region: string;
  readonly shape: RegExp;
  readonly valid: (digits: string) => boolean;
  /** So few of its values fail the check that it has to be announced. */
  readonly cue?: boolean;
}

const RULES: readonly Rule[] = [
  // Brazil, CPF
  {
    region: 'BR',
    shape: new RegExp(`\\d{3}\\.\\d{3}\\.\\d{3}-\\d\\d${END}`, 'y'),
    valid: (digits) =>
      eleven(weighted(digits, down(10, 9))) === Number(digits[9]) &&
      eleven(weighted(digits, down(11, 10))) === Number(digits[10]),
  },
  {
    region: 'BR',
    shape: new RegExp(`\\d{11}${END}`, 'y'),
    valid: (digits) =>
      eleven(weighted(digits, down(10, 9))) === Number(digits[9]) &&
      eleven(weighted(digits, down(11, 10))) === Number(digits[10]),
    cue: true,
  },
  // Poland, PESEL
  {
    region: 'PL',
    shape: new RegExp(`\\d{11}${END}`, 'y'),
    valid: (digits) =>
      weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0 && isDay(digits.slice(2, 6)),
    cue: true,
  },
  // Spain, DNI and NIE
  {
    region: 'ES',
    shape: new RegExp(`(?:\\d{8}|[XYZ]-?\\d{7})-?[A-Z]${END}`, 'y'),
    valid: (value) => {
      const digits = value.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
      return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23) === value.slice(-1);
    },
  },
  // France, NIR
  {
    region: 'FR',
    shape: new RegExp(
      `[12] ?\\d\\d ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d\\d|2[AB]) ?\\d{3} ?\\d{3} ?\\d\\d${END}`,
      'y',
    ),
    valid: (value) => {
      const number = value.slice(0, 13).replace('2A', '19').replace('2B', '18');
      return 97 - Number(BigInt(number) % 97n) === Number(value.slice(13));
    },
  },
  // India, Aadhaar
  {
    region: 'IN',
    shape: new RegExp(`[2-9]\\d{3}([ -])\\d{4}\\1\\d{4}(?![ -]\\d)${END}`, 'y'),
    valid: (digits) => verhoeff(digits) && !/^(\d)\1+$|^(?:(?:19|20)\d\d){3}$/.test(digits),
  },
  { region: 'IN', shape: new RegExp(`[2-9]\\d{11}${END}`, 'y'), valid: verhoeff, cue: true },
  // Italy, codice fiscale
  {
    region: 'IT',
    shape: new RegExp(`[A-Z]{6}\\d\\d[A-EHLMPRST]\\d\\d[A-Z]\\d{3}[A-Z]${END}`, 'y'),
    valid: () => true,
  },
  // United Kingdom, national insurance and NHS
  {
    region: 'GB',
    shape: new RegExp(
      `(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]${END}`,
      'y',
    ),
    valid: () => true,
  },
  {
    region: 'GB',
    shape: new RegExp(`\\d{3}[ -]?\\d{3}[ -]?\\d{4}${END}`, 'y'),
    valid: (digits) => (11 - (weighted(digits, down(10, 9)) % 11)) % 11 === Number(digits[9]),
    cue: true,
  },
  // Canada, SIN
  { region: 'CA', shape: new RegExp(`\\d{3}([ -]?)\\d{3}\\1\\d{3}${END}`, 'y'), valid: luhn, cue: true },
  // Netherlands, BSN
  {
    region: 'NL',
    shape: new RegExp(`\\d{9}${END}`, 'y'),
    valid: (digits) => weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
    cue: true,
  },
  // India, PAN; Mexico, CURP
  {
    region: 'IN',
    shape: new RegExp(`[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]${END}`, 'y'),
    valid: () => true,
    cue: true,
  },
  {
    region: 'MX',
    shape: new RegExp(
      `[A-Z][AEIOUX][A-Z]{2}\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[HM][A-Z]{5}[A-Z\\d]\\d${END}`,
      'y',
    ),
    valid: () => true,
  },
  // Sweden, personnummer
  {
    region: 'SE',
    shape: new RegExp(`(?:19|20)?\\d{6}[-+]\\d{4}${END}`, 'y'),
    valid: (digits) => luhn(digits.slice(-10)) && isDay(digits.slice(-8, -4)),
  },
  // Switzerland, AHV; Belgium, national number
  {
    region: 'CH',
    shape: new RegExp(`756\\.\\d{4}\\.\\d{4}\\.\\d\\d${END}`, 'y'),
    valid: (digits) => weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
  },
  {
    region: 'BE',
    shape: new RegExp(`\\d\\d\\.\\d\\d\\.\\d\\d-\\d{3}\\.\\d\\d${END}`, 'y'),
    valid: (digits) =>
      ['', '2'].some(
        (century) => 97 - (Number(century + digits.slice(0, 9)) % 97) === Number(digits.slice(9)),
      ),
  },
  // China, resident; Korea, resident; Singapore, NRIC and FIN
  {
    region: 'CN',
    shape: new RegExp(`[1-8]\\d{5}(?:19|20)\\d{9}[\\dX]${END}`, 'y'),
    valid: (value) =>
      isDay(value.slice(10, 14)) &&
      '10X98765432'.charAt(weighted(value, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) ===
        value.slice(-1),
  },
  {
    region: 'KR',
    shape: new RegExp(`\\d{6}-[1-8]\\d{6}${END}`, 'y'),
    valid: (value) => {
      const digits = value.replace('-', '');
      return (
        isDay(digits.slice(2, 6)) &&
        (11 - (weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === Number(digits[12])
      );
    },
  },
  {
    region: 'SG',
    shape: new RegExp(`[STFG]\\d{7}[A-Z]${END}`, 'y'),
    valid: (value) =>
      (/^[ST]/.test(value) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK').charAt(
        (weighted(value.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (/^[TG]/.test(value) ? 4 : 0)) % 11,
      ) === value.slice(-1),
  },
  // Finland, henkilötunnus
  {
    region: 'FI',
    shape: new RegExp(`\\d{6}[-+A]\\d{3}[\\dA-Y]${END}`, 'y'),
    valid: (value) =>
      '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(value.slice(0, 6) + value.slice(-4, -1)) % 31) ===
      value.slice(-1),
  },
];

/** Most words and numbers are looked at here, so that only those rules are tried that can begin so. */
const BY_LETTER = RULES.filter(({ shape }) => /^\[[A-Z]|^\(\?/.test(shape.source));
const BY_DIGIT = RULES.filter(({ shape }) => !/^\[[A-Z]|^\(\?!/.test(shape.source));

/** National numbers whose checksum is right; those that chance hits often only where they are announced. */
export function findNationalId(scan: Scan, index: number): number {
  const { text, spans } = scan;
  if (isThing(scan, index)) return 0;
  const cue = announced(scan, CUE.nationalId, index);
  for (const { region, shape, valid, cue: needed } of text.charCodeAt(index) < 58 ? BY_DIGIT : BY_LETTER) {
    if (scan.regions?.has(region) === false) continue;
    if (needed === true && !cue) continue;
    shape.lastIndex = index;
    const match = shape.exec(text)?.[0];
    if (match === undefined || !valid(match.replace(/[ .+-]/g, ''))) continue;
    const end = index + match.length;
    spans.push({ kind: 'NATIONAL_ID', start: index, end, score: 0.9 });
    return end;
  }
  return 0;
}

function isDay(monthAndDay: string): boolean {
  const day = Number(monthAndDay.slice(2)) % 60;
  const month = Number(monthAndDay.slice(0, 2)) % 20;
  return day > 0 && day < 32 && month > 0 && month < 13;
}

const MULTIPLY =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210';
const PERMUTE = '01234567891576283094580379614289160435279453126870428657390127938064157046913258';

function verhoeff(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  let check = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(PERMUTE.charAt((index % 8) * 10 + Number(digits.charAt(digits.length - 1 - index))));
    check = Number(MULTIPLY.charAt(check * 10 + digit));
  }
  return check === 0;
}
