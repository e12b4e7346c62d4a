import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { RestoreRefusedError } from '../../errors/restore-refused-error.ts';
import { problemOf, sync } from './backup.ts';
import { databasePath, PAGE_BYTES } from './open-database.ts';

const BUSY = 5;
/** What SQLite says of a file that it cannot read as a database. */
const UNREADABLE: ReadonlySet<unknown> = new Set([11, 26]);

/**
 * Puts a backup in the place of a data directory's database, and gives the path that the old one has now;
 * undefined where there was none. Nobody may have the database open. Whatever fails leaves the old one in its place.
 * @throws RestoreRefusedError
 */
export function restoreDatabase(dataDir: string, backup: string, now: Date): string | undefined {
  if (!existsSync(backup)) throw new RestoreRefusedError(backup, 'there is no such file');
  const problem = problemOf(backup);
  if (problem !== undefined) throw new RestoreRefusedError(backup, problem);
  const path = databasePath(dataDir);
  const draft = join(dataDir, 'footlight.db.restoring');
  // Held to the end, so that no server starts on a file that is about to be set aside.
  const held = existsSync(path) ? holdAlone(path) : undefined;
  try {
    copy(backup, draft);
    const old = setAside(path, now);
    renameSync(draft, path);
    sync(dataDir);
    return old;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RestoreRefusedError(backup, reason, { cause });
  } finally {
    held?.close();
    for (const suffix of ['', '-journal']) rmSync(draft + suffix, { force: true });
  }
}

function copy(backup: string, draft: string): void {
  rmSync(draft, { force: true });
  // Made private before SQLite fills it: it holds prompts.
  closeSync(openSync(draft, 'wx', 0o600));
  const source = new DatabaseSync(backup, { readOnly: true });
  try {
    // A database of an older version has smaller pages, and can change them only while it is copied.
    source.exec(`pragma page_size = ${PAGE_BYTES}`);
    source.prepare('vacuum into ?').run(draft);
  } finally {
    source.close();
  }
  sync(draft);
}

/** Gives the database a second name, and its log, which would be played into the one that takes its place. */
function setAside(path: string, now: Date): string | undefined {
  const old = `${path}.before-restore-${now.toISOString().replaceAll(/[:.]/gu, '-')}`;
  const isThere = existsSync(path);
  if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${old}-wal`);
  rmSync(`${path}-shm`, { force: true });
  if (isThere) nameAgain(path, old);
  sync(dirname(path));
  return isThere ? old : undefined;
}

/** A second name, so that there is a database at every moment; where a file has one name only, the other goes first. */
function nameAgain(path: string, old: string): void {
  try {
    linkSync(path, old);
  } catch {
    renameSync(path, old);
  }
}

/** Locks the database with all that is in its log; undefined for a file that is no database any more. */
function holdAlone(path: string): DatabaseSync | undefined {
  const database = new DatabaseSync(path);
  try {
    // Only who has it alone can leave it in one file.
    const mode = database.prepare('pragma journal_mode = delete').get()?.['journal_mode'];
    if (mode !== 'delete') throw new Error('it is in use');
    database.exec('begin exclusive');
    return database;
  } catch (cause) {
    database.close();
    const code = (cause as { errcode?: number }).errcode;
    if (UNREADABLE.has(code)) return undefined;
    const reason =
      code === BUSY || code === undefined
        ? 'a server or a backup has the database open; stop it first'
        : `the database in its place cannot be locked (${cause instanceof Error ? cause.message : String(cause)})`;
    throw new RestoreRefusedError(path, reason, { cause });
  }
}
