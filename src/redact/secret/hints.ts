import { behindName } from './behind-name.ts';
import { DISCORD, JWT, KEY_OF_ONE_LENGTH, NAMED, PEM, SENT, SPOKEN, URL_USER, VENDOR } from './patterns.ts';

const NAME = new RegExp(NAMED, 'y');
const AFTER_COLON = new RegExp(`${URL_USER}|${SENT}`, 'y');
const AT_SIGN = new RegExp(`${VENDOR}|${DISCORD}|${SENT}|${PEM}`, 'y');
const AFTER_CAPITAL = new RegExp(`${JWT}|${KEY_OF_ONE_LENGTH}`, 'y');
const WORDS = new RegExp(`[Bb](?:earer|asic|EARER) +[\\w.+/=~-]{16}|${SPOKEN}`);

const setOf = (characters: string): Uint8Array =>
  Uint8Array.from({ length: 128 }, (_, code) => (characters.includes(String.fromCharCode(code)) ? 1 : 0));
const BEHIND_NAME = setOf('\\"\'`]* ');
const IN_KEYS = setOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-');

/** The last letters of the names of secrets: three, or two of short ones. */
const NAME_ENDS = endings(
  'ord swd ase ode ass pw pwd pin ort ena sse nha ana slo key ken ret ion kie ial ure sig',
);
/** The last characters of what vendors put before their keys. */
const PREFIX_ENDS = endings(
  'sk ive est rod sec ghp gho ghu ghs ghr pat ldt lrt ptt cbt oat ent lft imt a29 spx gsk hf npm ypi oxa oxb oxc ' +
    'oxd oxe oxo oxp oxr oxs app hvs hvb hvr vly atp csp idp key _sk org ems xai r8 plx api fw csk ina pt pk st ' +
    '_v1 pss pca ntn ret mak igd rys ryu glc lsa phx sbp a1 a2 a3 u1 u2 u3 p1 p2 p3',
);

function endings(list: string): Uint8Array {
  const table = new Uint8Array(32_768);
  for (const end of list.split(' '))
    for (let first = 0; first < 32; first += 1) {
      const [a = first, b = 0, c = 0] = [
        ...(end.length < 3 ? [first] : []),
        ...[...end].map((one) => one.charCodeAt(0)),
      ];
      table[threeOf(a, b, c)] = 1;
    }
  return table;
}

function threeOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/**
 * Whether a text can hold a secret. Goes from one rare sign to the next, which the engine finds many characters at a
 * time; where this says no, `findSecrets` finds nothing.
 */
export function mayHoldSecret(text: string): boolean {
  for (let index = text.indexOf(':'); index >= 0; index = text.indexOf(':', index + 1))
    if (isNamed(text, index) || isAfterColon(text, index)) return true;
  for (let index = text.indexOf('='); index >= 0; index = text.indexOf('=', index + 1))
    if (isNamed(text, index)) return true;
  for (let index = text.indexOf('-'); index >= 0; index = text.indexOf('-', index + 1))
    if (isInKey(text, index)) return true;
  for (let index = text.indexOf('_'); index >= 0; index = text.indexOf('_', index + 1))
    if (isInKey(text, index)) return true;
  for (let index = text.indexOf('.'); index >= 0; index = text.indexOf('.', index + 1))
    if (isInKey(text, index)) return true;
  for (let index = text.indexOf('J'); index >= 0; index = text.indexOf('J', index + 1))
    if (text.charCodeAt(index - 1) === 121 && isAt(AFTER_CAPITAL, text, index)) return true;
  for (let index = text.indexOf('A'); index >= 0; index = text.indexOf('A', index + 1))
    if (isKeyOfOneLength(text, index)) return true;
  for (let index = text.indexOf('SK'); index >= 0; index = text.indexOf('SK', index + 1))
    if (isKeyOfOneLength(text, index)) return true;
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
  const [first, second, last] = [
    text.charCodeAt(end - 3),
    text.charCodeAt(end - 2),
    text.charCodeAt(end - 1),
  ];
  // Names in other letters are looked at closely.
  if (NAME_ENDS[threeOf(first, second, last)] === 0 && (first | second | last) < 128) return false;
  // Every event has one, which is none.
  if (text.startsWith('"feedbackKey"', end - 12)) return false;
  // Of the many names that end in -ation one is meant.
  if (last === 110 && first === 105 && (text.charCodeAt(end - 6) | 32) !== 122) return false;
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
  let end = index + 1;
  while (end - index < 17 && IN_KEYS[text.charCodeAt(end)] === 1) end += 1;
  if (end - index < 17)
    return (
      (((end - index === 6 || end - index === 7) && text.charCodeAt(end) === 46) ||
        text.startsWith('-----BEGIN', index)) &&
      isAt(AT_SIGN, text, index)
    );
  const [first, second, last] = [
    text.charCodeAt(index - 3),
    text.charCodeAt(index - 2),
    text.charCodeAt(index - 1),
  ];
  // Of SendGrid's keys, the first dot is a hint.
  if (second === 83 && last === 71) return true;
  return (
    (text.charCodeAt(index) === 46 || PREFIX_ENDS[threeOf(first, second, last)] === 1) &&
    isAt(AT_SIGN, text, index)
  );
}

function isKeyOfOneLength(text: string, index: number): boolean {
  return IN_KEYS[text.charCodeAt(index + 16)] === 1 && isAt(AFTER_CAPITAL, text, index + 1);
}
