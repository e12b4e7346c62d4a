import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BackupFailedError } from '../../errors/backup-failed-error.ts';
import { RestoreRefusedError } from '../../errors/restore-refused-error.ts';
import { databasePath, PAGE_BYTES } from './open-database.ts';

const BUSY_TIMEOUT_MS = 5000;

/**
 * Writes the database as it is now into a new file, while a server may be writing: it keeps one view of the
 * database for itself, and nobody waits. Gives the size of the file in bytes.
 * @throws BackupFailedError
 */
export function backupDatabase(dataDir: string, target: string): number {
  const source = databasePath(dataDir);
  if (!existsSync(source)) throw new BackupFailedError(target, `there is no database in ${dataDir}`);
  if (existsSync(target)) throw new BackupFailedError(target, 'that file exists already');
  const draft = `${target}.part`;
  try {
    rmSync(draft, { force: true });
    // Made private before SQLite fills it: it holds prompts.
    closeSync(openSync(draft, 'wx', 0o600));
    const database = new DatabaseSync(source, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
    try {
      database.prepare('vacuum into ?').run(draft);
    } finally {
      database.close();
    }
    const problem = problemOf(draft);
    if (problem !== undefined) throw new Error(problem);
    sync(draft);
    renameSync(draft, target);
    sync(dirname(target));
    return statSync(target).size;
  } catch (cause) {
    rmSync(draft, { force: true });
    throw new BackupFailedError(target, cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/**
 * Puts a backup in the place of a data directory's database, and gives the path that the old one has now;
 * undefined where there was none. Nobody may have the database open.
 * @throws RestoreRefusedError
 */
export function restoreDatabase(dataDir: string, backup: string, now: Date): string | undefined {
  if (!existsSync(backup)) throw new RestoreRefusedError(backup, 'there is no such file');
  const problem = problemOf(backup);
  if (problem !== undefined) throw new RestoreRefusedError(backup, problem);
  const path = databasePath(dataDir);
  const draft = join(dataDir, 'footlight.db.restoring');
  rmSync(draft, { force: true });
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
  const old = existsSync(path) ? setAside(path, now) : undefined;
  renameSync(draft, path);
  sync(dataDir);
  return old;
}

function setAside(path: string, now: Date): string {
  foldLog(path);
  const old = `${path}.before-restore-${now.toISOString().replaceAll(/[:.]/gu, '-')}`;
  renameSync(path, old);
  return old;
}

/** Leaves the database in one file; only who has it alone can do that. */
function foldLog(path: string): void {
  const database = new DatabaseSync(path);
  try {
    const mode = database.prepare('pragma journal_mode = delete').get()?.['journal_mode'];
    if (mode !== 'delete') throw new Error('it is in use');
  } catch (cause) {
    throw new RestoreRefusedError(path, 'a server has the database open; stop it first', { cause });
  } finally {
    database.close();
  }
}

/** What is wrong with a file as a database of ours; undefined for nothing. */
export function problemOf(path: string): string | undefined {
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
    try {
      const found = database.prepare('pragma quick_check(1)').get()?.['quick_check'];
      if (found !== 'ok') return `it is damaged: ${String(found)}`;
      database.prepare('select 1 from schema_migration, project limit 1').get();
      return undefined;
    } finally {
      database.close();
    }
  } catch (cause) {
    return `it is no database of Footlight (${cause instanceof Error ? cause.message : String(cause)})`;
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
