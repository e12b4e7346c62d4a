import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Access } from './access.ts';
import { problemWithKey } from './check-key.ts';
import { storeKey } from './key-storage.ts';
import { readSession, type SessionState, signOut } from './session.ts';

/** How the page reads, or what it must ask for before it can. */
export interface AccessState {
  readonly access: Access | null;
  /** What to ask for while there is no access; `wait` until the server has said. */
  readonly ask: 'wait' | 'key' | 'password';
  /** Why the server did not take the last key or session. */
  readonly refusal: string | null;
  readonly projects: readonly string[];
  useKey(key: string): void;
  askForKey(): void;
  signedIn(state: SessionState): void;
  choose(project: string): void;
  /** Ends the access; a reason is shown. */
  leave(reason?: string | null): void;
}

/** Starts with a key where there is one; else with the session that the browser may have. */
export function useAccess(firstKey: string | null): AccessState {
  const firstProblem = firstKey === null ? null : problemWithKey(firstKey);
  const [access, setAccess] = useState<Access | null>(
    firstKey === null || firstProblem !== null ? null : { kind: 'key', key: firstKey },
  );
  const [session, setSession] = useState<SessionState | null>(null);
  const [wantsKey, setWantsKey] = useState(firstProblem !== null);
  const [refusal, setRefusal] = useState<string | null>(firstProblem);
  const signedIn = useCallback((state: SessionState) => {
    setSession(state);
    const [first] = state.projects;
    if (state.signedIn && first !== undefined) setAccess({ kind: 'session', project: first });
  }, []);
  useEffect(() => {
    if (access === null && session === null) void readSession().then(signedIn);
  }, [access, session, signedIn]);

  const useKey = useCallback((key: string) => {
    const problem = problemWithKey(key);
    storeKey(problem === null ? key : null);
    setRefusal(problem);
    setWantsKey(true);
    setAccess(problem === null ? { kind: 'key', key } : null);
  }, []);
  const leave = useCallback(
    (reason: string | null = null) => {
      storeKey(null);
      setRefusal(reason);
      // A key that is refused says nothing of sessions; leaving one ends it.
      if (access?.kind === 'session') void signOut().then(() => setSession(null));
      setWantsKey(access?.kind === 'key');
      setAccess(null);
    },
    [access],
  );
  return {
    access,
    ask: wantsKey || session?.passwordSet === false ? 'key' : session === null ? 'wait' : 'password',
    refusal,
    projects: session?.projects ?? [],
    useKey,
    askForKey: useCallback(() => setWantsKey(true), []),
    signedIn,
    choose: useCallback((project: string) => setAccess({ kind: 'session', project }), []),
    leave,
  };
}
