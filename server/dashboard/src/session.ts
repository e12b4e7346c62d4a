import { request } from './request.ts';
import { asList, asRecord, asText } from './read-json.ts';

const PATH = './v1/session';

/** Who is signed in. */
export interface SessionState {
  readonly passwordSet: boolean;
  readonly signedIn: boolean;
  readonly projects: readonly string[];
}

/** Asks the server who is signed in; a server that has no sessions has no password either. */
export async function readSession(): Promise<SessionState> {
  try {
    return stateOf(await request(PATH));
  } catch {
    return { passwordSet: false, signedIn: false, projects: [] };
  }
}

/**
 * Signs in.
 * @throws ApiError
 */
export async function signIn(password: string): Promise<SessionState> {
  const body = JSON.stringify({ password });
  return stateOf(
    await request(PATH, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
  );
}

/** Signs out; a server that cannot be reached is told by the cookie's end. */
export async function signOut(): Promise<void> {
  await request(PATH, { method: 'DELETE' }).catch(() => undefined);
}

function stateOf(body: unknown): SessionState {
  const state = asRecord(body);
  return {
    passwordSet: state['passwordSet'] === true,
    signedIn: state['signedIn'] === true,
    projects: asList(state['projects']).map(asText).filter(Boolean),
  };
}
