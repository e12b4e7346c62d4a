import { anyCase, QUOTES_BEHIND, valueAfter } from '../assignment.ts';
import type { Span } from '../span.ts';
import { isNamedSecret, isSpokenPassword, PASSWORD_NAMES, RANDOM, TOKEN_NAMES } from './named-secret.ts';
import { VENDOR_KEYS } from './vendor-keys.ts';

/** A word begins here: also behind the letter of an escape such as `\n`. */
const BOUND = '(?:\\\\[nrt]|(?<![A-Za-z\\d]))';

/**
 * Where a secret can be. Every alternative begins with a character that is rare in prose and looks back from there:
 * such a search is several times faster than one for the words themselves.
 */
const HIT = new RegExp(
  // Captures: 1 to 3 are prefixes, 4 to 6 values, 7 and 8 names, 9 the quotes behind a name.
  `J(?<=(?:\\\\[nrt]|(?<![\\w-]))(eyJ))[\\w-]{8,}\\.{1,2}[\\w-]{6,}(?:\\.[\\w-]+){0,3}` +
    // Keys of one length: of Amazon, Google, Twilio, Atlassian.
    `|[KSBCIT](?<=${BOUND}(A[KSBC](?=IA[A-Z2-7]{16}(?!\\w))|AI(?=za[\\w-]{35}(?![\\w-]))|` +
    `SK(?=(?:[\\da-f]{32}|[\\dA-F]{32})(?!\\w))|AT(?=[AC]TT3x[\\w=-]{40})))(?:za[\\w-]+|\\w+(?:[\\w=]|-(?!-))*)` +
    `|[-_.](?=[\\w-]{16})(?<=${BOUND}((?:${VENDOR_KEYS}).))[\\w-]+` +
    '|:\\/\\/([^\\s/?#"\'`<>\\\\]{1,256})(?=@[\\w[$])' +
    `|(?:[Bb](?:earer|asic|EARER) +|\\.(?<=hooks.)slack\\.com\\/[a-z]+\\/|:(?<=\\b\\d{8,10}:)(?=AA[\\w-]{33}))` +
    '([\\w.+/=~-]{16,})' +
    '|[Pp](?:ass(?:word|wd|phrase|code)|wd)(?: for [\\w@. -]{1,40}?)?(?:[\\x27\\u2019]s| (?:is|was)(?: now)?)?:? {1,2}(?:\\\\{0,3}["\'`“])?([^\\s"\'`”\\\\]{4,256})' +
    `|[:=](?<=(?:(${anyCase(PASSWORD_NAMES)})|(${anyCase(TOKEN_NAMES)}))[12]?(${QUOTES_BEHIND}).)` +
    '|-----BEGIN (?:[A-Z\\d]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----',
  'g',
);

const PEM_BODY =
  /(?:(?:\\{1,8}[nrt]|\s){0,8}(?:[\w+/=:,.;()@<>]|-(?!----))){0,20000}(?:(?:\\{1,8}[nrt]|\s){0,4}-----END [A-Z\d ]{0,48}-----)?/y;
/** Both cases and digits, or a case that changes as it does at random. */
const MIXED = /^(?=.*[a-z])(?=.*[A-Z]).*\d|(?:[a-z][A-Z].*){3}/;
/** A form to fill in, or a user alone. */
const NO_CREDENTIALS = /^\[[A-Z_]+[\]:_]|^(?:[^:]{0,15}|[^:\d]*)$|:(?:$|[${*<[]|%[a-z(]|x{3,}$)/i;

/** A secret, and the quotes that its placeholder needs where it has none: in place of a number of JSON. */
export interface Secret extends Span {
  readonly quote: string;
}

/**
 * Keys, tokens, private keys, passwords and credentials in URLs, in order and without overlaps. Reads JSON as it is
 * written, JSON in strings of JSON included. No character is read more than a bounded number of times.
 */
export function findSecrets(text: string): Secret[] {
  const secrets: Secret[] = [];
  const push = (kind: string, start: number, end: number, quote = ''): void => {
    secrets.push({ kind, start, end, score: 0.95, quote });
    HIT.lastIndex = end;
  };
  HIT.lastIndex = 0;
  for (let hit = HIT.exec(text); hit !== null; hit = HIT.exec(text)) {
    const [whole, jwt, fixed, vendor, user, key, spoken, password, token, quotes = ''] = hit;
    const { index } = hit;
    const end = HIT.lastIndex;
    const prefix = vendor ?? fixed ?? jwt;
    if (prefix !== undefined) {
      if (jwt || fixed || ((RANDOM.test(whole) || MIXED.test(whole)) && !/x{6}|your/i.test(whole)))
        push(jwt ? 'JWT' : 'API_KEY', index + 1 - prefix.length, end);
    } else if (user !== undefined) {
      if (!NO_CREDENTIALS.test(user)) push('URL_CREDENTIALS', end - user.length, end);
    } else if (key !== undefined) {
      if (/\d/.test(key) && /[a-z]/i.test(key))
        push('API_KEY', startOfKey(text, index, end - key.length), end);
      // Behind a scheme there may be a key that is known by its prefix.
      else if (/^b/i.test(whole)) HIT.lastIndex = end - key.length;
    } else if (spoken !== undefined) {
      const value = spoken.replace(/[.,;:?)]{1,9}$/, '');
      if (isSpokenPassword(value, whole))
        push('PASSWORD', end - spoken.length, end - spoken.length + value.length);
      else HIT.lastIndex = index + 4;
    } else if (password ?? token) {
      const [kind, start, until, quote, quoted] = namedValue(text, index, password !== undefined, quotes);
      if (kind !== '') push(kind, start, until, quote);
      // What is long, in one piece and no secret is not read once for each `=` in it; quotes may hold a key in PEM, or prose.
      else if (!quoted && until - start > 64) HIT.lastIndex = until;
    } else {
      PEM_BODY.lastIndex = end;
      PEM_BODY.test(text);
      push('PRIVATE_KEY', index, PEM_BODY.lastIndex);
    }
  }
  return secrets;
}

/** A bot's number belongs to its key, and the whole address of a hook is one. */
function startOfKey(text: string, index: number, start: number): number {
  const before = text.slice(Math.max(0, index - 20), index);
  const part =
    text.charAt(index) === ':'
      ? /\d{8,10}$/.exec(before)
      : text.charAt(index) === '.'
        ? /https:\/\/hooks$/.exec(before)
        : null;
  return part === null ? start : index - part[0].length;
}

/** Where the value is behind the `:` or `=` at `index`, and of which kind; '' if it is not what the name before says. */
function namedValue(
  text: string,
  index: number,
  isPassword: boolean,
  quotes: string,
): [kind: string, start: number, end: number, quote: string, quoted: boolean] {
  const { start, end, quoted } = valueAfter(text, index, !isPassword);
  const value = text.slice(start, end);
  const name = text.slice(Math.max(0, index - 48), index - quotes.length);
  const kind =
    !text.startsWith('==', index) && isNamedSecret(name, isPassword, value, quoted, text.slice(end, end + 4))
      ? isPassword
        ? 'PASSWORD'
        : /^eyJ[\w-]{8,}\.[\w-]/.test(value)
          ? 'JWT'
          : 'API_KEY'
      : '';
  // In place of a number of JSON, what comes needs the quotes that its key has.
  return [
    kind,
    start,
    end,
    !quoted && /^-?\d[\d.eE+-]*$/.test(value) ? (/\\*"/.exec(quotes)?.[0] ?? '') : '',
    quoted,
  ];
}
