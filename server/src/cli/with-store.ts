import { existsSync } from 'node:fs';
import { DatabaseUnusableError } from '../errors/database-unusable-error.ts';
import { databasePath } from '../store/sqlite/open-database.ts';
import { openStore, type StoreLocation } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';

/** Looking must not leave a new database behind where somebody mistyped the directory. */
export function requireDatabase({ dataDir, databaseUrl }: StoreLocation): void {
  if (databaseUrl !== undefined || existsSync(databasePath(dataDir))) return;
  throw new DatabaseUnusableError(dataDir, 'there is no Footlight database in it');
}

/** Opens the database for one piece of work; the queue before it is not asked. */
export async function withStore(
  location: StoreLocation,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const store = await openStore({ ...location, amqpUrl: undefined });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
