import { dataUri } from '../data-uri.ts';
import { placeholder } from '../placeholder.ts';
import type { Parser } from '../scan.ts';
import { assignedSecret } from './assigned-secret.ts';
import { jsonWebToken } from './json-web-token.ts';
import { prefixedKey } from './prefixed-key.ts';
import { privateKey } from './private-key.ts';
import { spokenSecret } from './spoken-secret.ts';
import { urlCredentials } from './url-credentials.ts';

/** What recognises secrets, the guards first. */
export const secretParsers: readonly Parser[] = [
  placeholder,
  dataUri,
  jsonWebToken,
  privateKey,
  urlCredentials,
  prefixedKey,
  assignedSecret,
  spokenSecret,
];
