import { chownSync, readFileSync } from 'node:fs';

/** Whom a server runs as. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** The system's user of that name where this process may become it (PostgreSQL refuses root); else undefined: run as ourselves. */
export function systemUser(name: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/** Hands a file or directory to a user. */
export function giveTo(user: SystemUser | undefined, path: string): void {
  if (user !== undefined) chownSync(path, user.uid, user.gid);
}
