import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { SESSION_MS } from '../sessions/session-token.ts';

const NAME = 'footlight_session';

/** The token that a browser was given when it signed in. */
export function sessionToken(context: Context): string | undefined {
  return getCookie(context, NAME);
}

/** Gives a browser its token: no script can read it, no other site can send it, and with TLS nobody overhears it. */
export function giveSessionToken(context: Context, token: string, secure: boolean): void {
  setCookie(context, NAME, token, { ...attributes(secure), maxAge: SESSION_MS / 1000 });
}

/** Takes it away. */
export function dropSessionToken(context: Context, secure: boolean): void {
  deleteCookie(context, NAME, attributes(secure));
}

function attributes(secure: boolean) {
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure } as const;
}
