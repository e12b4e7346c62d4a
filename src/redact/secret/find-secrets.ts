import type { Span } from '../span.ts';
import { behindName } from './behind-name.ts';
import { mayHoldSecret } from './hints.ts';
import { isSpokenPassword, RANDOM } from './named-secret.ts';
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

/** Where a secret can be. Captures: 1 to 4 are prefixes, 5 to 8 values, 9 and 10 names, 11 the quotes behind a name. */
const HIT = new RegExp(
  [JWT, KEY_OF_ONE_LENGTH, VENDOR, DISCORD, URL_USER, LOGIN, SENT, SPOKEN, NAMED, PEM].join('|'),
  'g',
);

const PEM_BODY =
  /(?:(?:\\{1,8}[nrt]|\s){0,8}(?:[\w+/=:,.;()@<>]|-(?!----))){0,20000}(?:(?:\\{1,8}[nrt]|\s){0,4}-----END [A-Z\d ]{0,48}-----)?/y;
/** Both cases and digits, or a case that changes as it does at random. */
const MIXED = /^(?=.*[a-z])(?=.*[A-Z]).*\d|(?:[a-z][A-Z].*){3}/;
/** A form to fill in, or a user alone. */
const NO_CREDENTIALS =
  /^\[[A-Z_]+[\]:_]|^(?:[^:]{0,15}|[^:\d]*|user(?:name)?:pass(?:word)?)$|:(?:$|[${*<[]|%[a-z(]|x{3,}$)/i;

/** A secret, and the quotes that its placeholder needs where it has none: in place of a number of JSON. */
export interface Secret extends Span {
  readonly quote: string;
}

/**
 * Keys, tokens, private keys, passwords and credentials in URLs, in order and without overlaps. Reads JSON as it is
 * written, JSON in strings of JSON included. No character is read more than a bounded number of times.
 */
export function findSecrets(text: string): Secret[] {
  return mayHoldSecret(text) ? searchSecrets(text) : [];
}

/** The search itself, for texts that may hold one. */
export function searchSecrets(text: string): Secret[] {
  const secrets: Secret[] = [];
  const push = (kind: string, start: number, end: number, quote = ''): void => {
    secrets.push({ kind, start, end, score: 0.95, quote });
    HIT.lastIndex = end;
  };
  HIT.lastIndex = 0;
  for (let hit = HIT.exec(text); hit !== null; hit = HIT.exec(text)) {
    const [whole, jwt, fixed, vendor, discord, user, login, key, spoken, password, token, quotes = ''] = hit;
    const { index } = hit;
    const end = HIT.lastIndex;
    const prefix = vendor ?? discord ?? fixed ?? jwt;
    if (prefix !== undefined) {
      if (jwt || fixed || discord || ((RANDOM.test(whole) || MIXED.test(whole)) && !/x{6}|your/i.test(whole)))
        push(jwt ? 'JWT' : 'API_KEY', index + 1 - prefix.length, end);
    } else if (user !== undefined) {
      if (!NO_CREDENTIALS.test(user)) push('URL_CREDENTIALS', end - user.length, end);
    } else if (login !== undefined) {
      if (!NO_CREDENTIALS.test(login) && !/(?:^|:)your/i.test(login) && isOfCurl(text, index))
        push('URL_CREDENTIALS', end - login.length, end);
    } else if (key !== undefined) {
      if (/\d/.test(key) && /[a-z]/i.test(key))
        push(
          'API_KEY',
          startOfKey(text, index, end - key.length),
          // Behind the key of a bot the path goes on.
          text.charAt(index) === ':' ? index + 1 + key.search(/\/|$/) : end,
        );
      // Behind a scheme there may be a key that is known by its prefix.
      else if (/^b/i.test(whole)) HIT.lastIndex = end - key.length;
    } else if (spoken !== undefined) {
      const value = spoken.replace(/[.,;:?)]{1,9}$/, '');
      if (isSpokenPassword(value, whole))
        push('PASSWORD', end - spoken.length, end - spoken.length + value.length);
      else HIT.lastIndex = index + 4;
    } else if (password ?? token) {
      const {
        kind,
        start,
        end: until,
        quote,
        quoted,
      } = behindName(text, index, password !== undefined, quotes);
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

/** Whether the flag at `index` is one of `curl`: behind those of others stand groups, branches and modules. */
function isOfCurl(text: string, index: number): boolean {
  return /\bcurl\b(?:[^\n]|\\\s?\n)*$/.test(text.slice(Math.max(0, index - 256), index));
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
