import { PUBLISHABLE_KEY_PREFIX, SECRET_KEY_PREFIX } from 'footlight/wire';

/** What is wrong with a key that someone typed; null when it may be tried. */
export function problemWithKey(key: string): string | null {
  if (key === '') return 'Paste a secret key first.';
  if (key.startsWith(PUBLISHABLE_KEY_PREFIX)) {
    return `This is a publishable key: it can send feedback and nothing else. Reading needs the secret one, which starts with ${SECRET_KEY_PREFIX}.`;
  }
  // Anything but visible ASCII cannot travel in a header, so fetch would throw before it asked the server.
  if (!key.startsWith(SECRET_KEY_PREFIX) || !/^[\x21-\x7e]+$/.test(key)) {
    return `A secret key starts with ${SECRET_KEY_PREFIX} and has no spaces in it.`;
  }
  return null;
}
