import { HARMLESS, PASSWORD_NAMES, TOKEN_NAMES } from './named-secret.ts';

const PASSWORD_KEY = new RegExp(`(?:${PASSWORD_NAMES})[12]?$`, 'i');
const TOKEN_KEY = new RegExp(`(?:${TOKEN_NAMES})[12]?$`, 'i');

/** Which secret a value of this name is, if any. */
export function secretKind(name: string): 'PASSWORD' | 'API_KEY' | undefined {
  if (PASSWORD_KEY.test(name)) return 'PASSWORD';
  return TOKEN_KEY.test(name) && !HARMLESS.test(name) ? 'API_KEY' : undefined;
}
