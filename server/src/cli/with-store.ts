import { existsSync } from 'node:fs';
import { DatabaseUnusableError } from '../errors/database-unusable-error.ts';
import { databasePath } from '../store/sqlite/open-database.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';

/** Looking must not leave a new database behind where somebody mistyped the directory. */
export function requireDatabase(dataDir: string): void {
  if (existsSync(databasePath(dataDir))) return;
  throw new DatabaseUnusableError(dataDir, 'there is no Footlight database in it');
}

/** Opens the store of a data directory for one piece of work. */
export async function withStore(dataDir: string, work: (store: Store) => Promise<number>): Promise<number> {
  const store = openSqliteStore({ dataDir });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
