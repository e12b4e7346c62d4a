import { dataUri } from '../data-uri.ts';
import { placeholder } from '../placeholder.ts';
import type { Parser } from '../scan.ts';
import { email } from './email.ts';
import { hardware } from './network.ts';
import { number } from './number.ts';
import { words } from './words.ts';

/** What recognises personal data, the guards first. */
export const personalParsers: readonly Parser[] = [placeholder, dataUri, email, hardware, number, words];
