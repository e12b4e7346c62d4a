import { dataUri } from '../data-uri.ts';
import { placeholder } from '../placeholder.ts';
import type { Parser } from '../scan.ts';
// Numbers before words: gzip codes the packed names apart from the code where they stand late, in 0.6 kB less.
import { hardware } from './network.ts';
import { number } from './number.ts';
import { email } from './email.ts';
import { words } from './words.ts';

/** What recognises personal data, the guards first. */
export const personalParsers: readonly Parser[] = [placeholder, dataUri, email, hardware, number, words];
