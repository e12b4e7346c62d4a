import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BackupFailedError } from '../../errors/backup-failed-error.ts';
import { databasePath } from './open-database.ts';

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

/** Puts what was written to a file, or to the names in a directory, on disk. */
export function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
