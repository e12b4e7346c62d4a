import { chmodSync, closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseUnusableError } from '../../errors/database-unusable-error.ts';
import { isServerError } from '../../errors/server-error.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';

const BUSY_TIMEOUT_MS = 5000;

/** The two connections to one file: all writes go through one, so that a reader never meets half a batch. */
export interface Connections {
  readonly writer: DatabaseSync;
  /** Opened read-only. */
  readonly reader: DatabaseSync;
}

/** The database file of a data directory. */
export function databasePath(dataDir: string): string {
  return join(dataDir, 'footlight.db');
}

/**
 * Opens the database of a data directory, making both where they are absent, and migrates it.
 * @throws DatabaseUnusableError, DatabaseNewerError, MigrationChangedError
 */
export function openDatabase(dataDir: string, migrations: readonly Migration[], now: number): Connections {
  const path = databasePath(dataDir);
  guard(dataDir, () => makePrivate(dataDir, path));
  const writer = guard(path, () => new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS }));
  try {
    return guard(path, () => {
      configure(writer);
      migrate(writer, migrations, now);
      return { writer, reader: new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS }) };
    });
  } catch (error) {
    writer.close();
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
  // Only as the first statement on a new file does this take effect: later it silently does nothing.
  database.exec('pragma auto_vacuum = 2');
  const mode = database.prepare('pragma journal_mode = wal').get();
  if (mode?.['journal_mode'] !== 'wal')
    throw new Error('its file system does not support write-ahead logging');
  database.exec('pragma synchronous = full; pragma foreign_keys = on');
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
