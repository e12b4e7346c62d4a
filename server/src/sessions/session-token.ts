import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long somebody stays signed in, in ms. */
export const SESSION_MS = 7 * 24 * 60 * 60 * 1000;

/** Makes a token that says until when it is good, and that only the secret's owner can make. */
export function makeSessionToken(secret: string, now: number): string {
  const until = String(now + SESSION_MS);
  return `${until}.${sign(secret, until)}`;
}

/** Tells whether a token was made with the secret and is still good; one from the future is not. */
export function isSessionToken(token: string, secret: string, now: number): boolean {
  const [until = '', signature = ''] = token.split('.');
  const expected = Buffer.from(sign(secret, until));
  const found = Buffer.from(signature);
  if (expected.length !== found.length || !timingSafeEqual(expected, found)) return false;
  const left = Number(until) - now;
  return left > 0 && left <= SESSION_MS;
}

/** What tells a token from others, however it is written. */
export function sessionName(token: string): string {
  return token.split('.')[1] ?? '';
}

function sign(secret: string, until: string): string {
  return createHmac('sha256', secret).update(`session:${until}`).digest('base64url');
}
