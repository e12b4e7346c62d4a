import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseUnusableError } from '../../errors/database-unusable-error.ts';
import { isServerError } from '../../errors/server-error.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';

const BUSY_TIMEOUT_MS = 5000;
/** Bytes of a page: an event takes two thirds of SQLite's own 4 KiB, and every page is written on its own, twice. */
export const PAGE_BYTES = 16 * 1024;
/** Memory for pages: negative numbers count KiB. */
const WRITER_CACHE = -24_000;
const READER_CACHE = -8_000;
/** Pages in the log before a commit moves them to the file: where what follows a write has not done so before. */
const CHECKPOINT_PAGES = 2000;

/** The database file of a data directory. */
export function databasePath(dataDir: string): string {
  return join(dataDir, 'footlight.db');
}

/**
 * Makes a data directory and its database where they are absent, and brings the database up to date.
 * @throws DatabaseUnusableError, DatabaseNewerError, MigrationChangedError
 */
export function prepareDatabase(dataDir: string, migrations: readonly Migration[], now: number): string {
  const path = databasePath(dataDir);
  guard(dataDir, () => makePrivate(dataDir, path));
  guard(path, () => {
    const database = openWriter(path);
    try {
      migrate(database, migrations, now);
    } finally {
      database.close();
    }
  });
  return path;
}

/** Opens the one connection of a process through which it writes. */
export function openWriter(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    configure(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Opens a connection that cannot write. */
export function openReader(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  database.exec(`pragma cache_size = ${READER_CACHE}`);
  return database;
}

/**
 * Opens a connection that cannot write, and holds the file from then on, so that no restore sets it aside.
 * @throws when a restore did so meanwhile: what was written to it would be lost
 */
export function openHolder(path: string): DatabaseSync {
  const before = statSync(path).ino;
  const database = openReader(path);
  try {
    // Reads, for only what has read is held; waits for a restore to end.
    database.prepare('select 1 from schema_migration').get();
    if (statSync(path).ino !== before) throw new Error('a restore has just replaced it; start again');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLite gives its log the mode of the database file, so that file must be private before SQLite sees it. */
function makePrivate(dataDir: string, path: string): void {
  if (!existsSync(dataDir)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    chmodSync(dataDir, 0o700);
    // Prompts and a key live here, often inside a repository.
    writeFileSync(join(dataDir, '.gitignore'), '*\n');
  }
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
}

function configure(database: DatabaseSync): void {
  // Only as the first statements on a new file do these take effect: later they silently do nothing.
  database.exec(`pragma page_size = ${PAGE_BYTES}; pragma auto_vacuum = 2`);
  const mode = database.prepare('pragma journal_mode = wal').get();
  if (mode?.['journal_mode'] !== 'wal')
    throw new Error('its file system does not support write-ahead logging');
  database.exec('pragma synchronous = full; pragma foreign_keys = on');
  database.exec(`pragma cache_size = ${WRITER_CACHE}; pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
}

/**
 * Runs what meets the files for the first time; whatever it throws unforeseen says that they cannot be used.
 * @throws DatabaseUnusableError
 */
export function guard<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (cause) {
    if (isServerError(cause)) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DatabaseUnusableError(path, reason, { cause });
  }
}
