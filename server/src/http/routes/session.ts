import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { RequestError } from '../../errors/request-error.ts';
import { parseBody } from '../../ingest/parse-body.ts';
import { MAX_PASSWORD_LENGTH } from '../../sessions/password.ts';
import type { Sessions } from '../../sessions/sessions.ts';
import type { Store } from '../../store/store.ts';
import type { ClientAddress } from '../client-address.ts';
import { readJson } from '../json-body.ts';
import { dropSessionToken, giveSessionToken, sessionToken } from '../session-cookie.ts';
import { TokenBuckets } from '../token-buckets.ts';

const MAX_BODY_BYTES = 10_000;
/** Guesses from one address, and from all of them. */
const GUESSES = { perSecond: 0.1, burst: 10 };
const ALL_GUESSES = { perSecond: 2, burst: 60 };

/** What signing in takes. */
export const signInSchema = z.object({ password: z.string().max(MAX_PASSWORD_LENGTH) });

/** What the routes of sessions need. */
export interface SessionRoutesOptions {
  readonly store: Store;
  readonly sessions: Sessions;
  readonly addressOf: ClientAddress;
  /** Whether browsers reach the server through TLS. */
  readonly secure: boolean;
}

/** `/v1/session`: who is signed in, signing in with a password, and signing out. */
export function sessionRoutes({ store, sessions, addressOf, secure }: SessionRoutesOptions): Hono {
  const guesses = new TokenBuckets(GUESSES);
  const allGuesses = new TokenBuckets(ALL_GUESSES);
  const state = async (signedIn: boolean) => ({
    passwordSet: await sessions.hasPassword(),
    signedIn,
    projects: signedIn ? (await store.listProjects()).map(({ slug }) => slug) : [],
  });
  return new Hono()
    .get('/', async (context) => context.json(await state(await sessions.isSignedIn(sessionToken(context)))))
    .post('/', async (context) => {
      refuseOtherSites(context);
      const { password } = parseBody(signInSchema, await readJson(context, { maxBytes: MAX_BODY_BYTES }));
      const wait = guesses.take(addressOf(context), 1) || allGuesses.take('all', 1);
      if (wait > 0) {
        throw new RequestError('rate_limited', `Too many attempts. Try again in ${wait} s.`, {
          retryAfter: wait,
        });
      }
      const token = await sessions.signIn(password);
      if (token === undefined) {
        throw new RequestError(
          'wrong_password',
          'That is not the password of this dashboard. Set one with: footlight password',
        );
      }
      giveSessionToken(context, token, secure);
      return context.json(await state(true));
    })
    .delete('/', async (context) => {
      refuseOtherSites(context);
      const token = sessionToken(context);
      // The browser forgets it also where that cannot be written down.
      dropSessionToken(context, secure);
      await sessions.signOut(token);
      return context.json(await state(false));
    });
}

/**
 * A page of another site could post here, and a browser would say so.
 * @throws RequestError `cross_site_refused`
 */
function refuseOtherSites(context: Context): void {
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  const host = context.req.header('host');
  const isForeign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host));
  if (isForeign) {
    throw new RequestError('cross_site_refused', 'Only the dashboard of this server may do this.');
  }
}
