import type { Scan } from '../scan.ts';
import { announced, CUE } from './cues.ts';

/** The length of an IBAN by country (SWIFT's registry). */
const LENGTHS =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22' +
  'GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19' +
  'MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23' +
  'TN24TR26UA29VA22VG24XK20YE30';
const lengths = new Map(
  [...LENGTHS.matchAll(/([A-Z]{2})(\d\d)/g)].map(([, country, length]) => [country, Number(length)]),
);

const SHAPE = /[A-Z]{2}\d\d(?:[ \u00a0-]?[A-Z\d]){11,30}/iy;

/** Bank accounts whose two check digits are right, in one piece or in groups. */
export function findIban(scan: Scan, index: number): number {
  const { text, spans } = scan;
  const third = text.charCodeAt(index + 2);
  if (third < 48 || third > 57) return 0;
  const length = lengths.get(text.slice(index, index + 2).toUpperCase());
  if (length === undefined) return 0;
  SHAPE.lastIndex = index;
  const match = SHAPE.exec(text)?.[0];
  if (match === undefined) return 0;
  let end = index;
  let account = '';
  for (; account.length < length && end < index + match.length; end += 1)
    if (/[A-Z\d]/i.test(text.charAt(end))) account += text.charAt(end);
  if (account.length < length || /[A-Za-z\d]/.test(text.charAt(end))) return 0;
  const lower = /[a-z]/.test(account);
  const valid = remainder97(account.slice(4) + account.slice(0, 4)) === 1;
  if ((!valid || lower) && !announced(scan, CUE.iban, index)) return 0;
  spans.push({ kind: 'IBAN', start: index, end, score: valid ? 1 : 0.6 });
  return end;
}

function remainder97(account: string): number {
  let remainder = 0;
  for (const character of account) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
