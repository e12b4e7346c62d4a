import type { Parser } from '../scan.ts';
import { crypto } from './crypto.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { namedValue } from './named-value.ts';
import { nationalId } from './national-id.ts';
import { hardware } from './network.ts';
import { number } from './number.ts';
import { words } from './words.ts';

/** What recognises personal data; the readers of numbers and of words come last, since they pass over the rest. */
export const personalParsers: readonly Parser[] = [
  email,
  hardware,
  namedValue,
  crypto,
  iban,
  nationalId,
  number,
  words,
];
