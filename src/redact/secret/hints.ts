import { behindName } from './behind-name.ts';
import {
  DISCORD,
  JWT,
  KEY_OF_ONE_LENGTH,
  LOGIN,
  NAMED,
  PEM,
  SENT,
  SPOKEN,
  URL_USER,
  VENDOR,
} from './patterns.ts';

const NAME = new RegExp(NAMED, 'y');
const AFTER_COLON = new RegExp(`${URL_USER}|${SENT}`, 'y');
const AT_SIGN = new RegExp(`${VENDOR}|${DISCORD}|${SENT}|${PEM}`, 'y');
const AFTER_CAPITAL = new RegExp(`${JWT}|${KEY_OF_ONE_LENGTH}`, 'y');
const WORDS = new RegExp(`${LOGIN}|[Bb](?:earer|asic|EARER) +[\\w.+/=~-]{16}|${SPOKEN}`);

const setOf = (characters: RegExp): Uint8Array =>
  Uint8Array.from({ length: 128 }, (_, code) => (characters.test(String.fromCharCode(code)) ? 1 : 0));
const BEHIND_NAME = setOf(/[\\"'`\]* ]/);
const IN_KEYS = setOf(/[\w-]/);

/** The last letters of the names of secrets, three or two of short ones, by five bits of each. */
const NAME_ENDS = new Uint8Array(32_768);
for (const end of 'ord swd ase ode ass pw pwd pin ort ena sse nha ana slo key ken ret ion kie ial ure sig'.split(
  ' ',
))
  for (let first = 0; first < 32; first += 1)
    NAME_ENDS[[...end].map((one) => one.charCodeAt(0)).reduce(hashed, end.length < 3 ? first : 0)] = 1;

function hashed(before: number, code: number): number {
  return (before << 5) | (code & 31);
}

/** The rare signs that the engine finds many characters at a time, and what is looked for at each. */
const LOOKS: readonly { readonly sign: string; readonly look: (text: string, index: number) => boolean }[] = [
  { sign: ':', look: (text, index) => isNamed(text, index) || isAfterColon(text, index) },
  { sign: '=', look: isNamed },
  { sign: '-', look: isInKey },
  { sign: '_', look: isInKey },
  { sign: '.', look: isInKey },
  {
    sign: 'J',
    look: (text, index) => text.charCodeAt(index - 1) === 121 && isAt(AFTER_CAPITAL, text, index),
  },
  { sign: 'A', look: isKeyOfOneLength },
  { sign: 'SK', look: isKeyOfOneLength },
];

/** Whether a text can hold a secret; where this says no, `findSecrets` finds nothing. */
export function mayHoldSecret(text: string): boolean {
  for (const { sign, look } of LOOKS)
    for (let index = text.indexOf(sign); index >= 0; index = text.indexOf(sign, index + 1))
      if (look(text, index)) return true;
  return WORDS.test(text);
}

function isAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

/** Whether the `:` or `=` at `index` stands behind the name of a secret and before one. */
function isNamed(text: string, index: number): boolean {
  let end = index;
  while (index - end < 10 && BEHIND_NAME[text.charCodeAt(end - 1)] === 1) end -= 1;
  const digit = text.charCodeAt(end - 1);
  if (digit === 49 || digit === 50) end -= 1;
  const last = text.charCodeAt(end - 1);
  const second = text.charCodeAt(end - 2);
  const ending = hashed(hashed(hashed(0, text.charCodeAt(end - 3)), second), last);
  // Names in other letters are looked at closely.
  if (last < 128 && second < 128 && NAME_ENDS[ending] === 0) return false;
  // Every event has one, which is none.
  if (text.startsWith('"feedbackKey"', end - 12)) return false;
  // Of the many names that end in -ation one is meant.
  if (last === 110 && text.charCodeAt(end - 3) === 105 && (text.charCodeAt(end - 6) | 32) !== 122)
    return false;
  NAME.lastIndex = index;
  const match = NAME.exec(text);
  if (match === null) return false;
  const value = behindName(text, index, match[1] !== undefined, match[3] ?? '');
  // What is long and in one piece would be read here for each sign in it; the search passes over it.
  return value.kind !== '' || (!value.quoted && value.end - value.start > 64);
}

/** Whether the `:` at `index` stands before the user of a URL, or behind the number of a bot. */
function isAfterColon(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1);
  return (next === 47 || next === 65) && isAt(AFTER_COLON, text, index);
}

/** Whether the `-`, `_` or `.` at `index` stands behind the prefix of a vendor, in the address of a hook, or before a PEM. */
function isInKey(text: string, index: number): boolean {
  // A prefix ends with a letter or a digit; that of SendGrid, before a dot, with any sign.
  const behindSign = text.charCodeAt(index) !== 46 && '-_'.includes(text.charAt(index - 1));
  let end = index + 1;
  if (!behindSign) while (end - index < 17 && IN_KEYS[text.charCodeAt(end)] === 1) end += 1;
  return (
    (end - index > 16 ||
      ((end - index === 6 || end - index === 7) && text.charCodeAt(end) === 46) ||
      text.startsWith('-----BEGIN', index)) &&
    isAt(AT_SIGN, text, index)
  );
}

function isKeyOfOneLength(text: string, index: number): boolean {
  // Of the many capital letters in base64, few go on so.
  return 'KSBCIT'.includes(text.charAt(index + 1)) && isAt(AFTER_CAPITAL, text, index + 1);
}
