import { createHash, randomBytes } from 'node:crypto';
import type { Store } from '../store/store.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { isSessionToken, makeSessionToken, SESSION_MS, sessionName } from './session-token.ts';

const PASSWORD = 'dashboard.password';
const SECRET = 'dashboard.session-secret';
const SIGNED_OUT = 'dashboard.signed-out.';

/** Sets the password of the dashboard, or takes it away; either way everybody is signed out. */
export async function setDashboardPassword(store: Store, password: string | null): Promise<void> {
  await store.putSetting(PASSWORD, password === null ? '' : await hashPassword(password));
}

/** Forgets the sign-outs of sessions that have ended by their age since; gives how many. */
export function forgetSignOuts(store: Store, now: number): Promise<number> {
  return store.deleteSettings(SIGNED_OUT, new Date(now - SESSION_MS).toISOString());
}

/** Who is signed in to the dashboard; nothing of it is in memory, so that any node knows it. */
export class Sessions {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Whether the dashboard has a password. Without one, only a project's secret key opens it. */
  async hasPassword(): Promise<boolean> {
    return Boolean(await this.#store.getSetting(PASSWORD));
  }

  /** A token for whoever knows the password; undefined for others. */
  async signIn(password: string): Promise<string | undefined> {
    const stored = await this.#store.getSetting(PASSWORD);
    if (!stored || !(await verifyPassword(password, stored))) return undefined;
    return makeSessionToken(await this.#secret(stored), Date.now());
  }

  /** Whether a token is of somebody who is signed in. */
  async isSignedIn(token: string | undefined): Promise<boolean> {
    const stored = await this.#store.getSetting(PASSWORD);
    if (!token || !stored) return false;
    if (!isSessionToken(token, await this.#secret(stored), Date.now())) return false;
    return (await this.#store.getSetting(SIGNED_OUT + sessionName(token))) === undefined;
  }

  /** Ends the session of a token wherever it was copied to; those of others go on. */
  async signOut(token: string | undefined): Promise<void> {
    // Only of a session that there is, so that nobody fills the database with others.
    if (token === undefined || !(await this.isSignedIn(token))) return;
    await this.#store.ensureSetting(SIGNED_OUT + sessionName(token), new Date().toISOString());
  }

  /** Another password makes another secret, so that tokens of before end with it. */
  async #secret(stored: string): Promise<string> {
    const kept = await this.#store.getSetting(SECRET);
    const own = kept ?? (await this.#store.ensureSetting(SECRET, randomBytes(32).toString('base64url')));
    return createHash('sha256').update(`${own}:${stored}`).digest('base64url');
  }
}
