import { openSqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

/** Where everything is kept. */
export interface StoreLocation {
  /** The directory of the SQLite file, where there is no `databaseUrl`. */
  readonly dataDir: string;
  /** A PostgreSQL database, which several servers may share. */
  readonly databaseUrl?: string | undefined;
  /** A RabbitMQ broker before that database. */
  readonly amqpUrl?: string | undefined;
  /** How long an answer waits for the commit behind the queue at most, in ms. */
  readonly commitPatienceMs?: number | undefined;
}

/**
 * Opens the store at a location, and migrates its database.
 * @throws DatabaseUnusableError, DatabaseNewerError, MigrationChangedError
 */
export async function openStore(location: StoreLocation): Promise<Store> {
  const { dataDir, databaseUrl, amqpUrl, commitPatienceMs } = location;
  if (databaseUrl === undefined) return openSqliteStore({ dataDir });
  // What reaches the other engines takes a third of the start, and most servers need none of it.
  const { openPostgresStore } = await import('./postgres/postgres-store.ts');
  const store = await openPostgresStore({ databaseUrl });
  if (amqpUrl === undefined) return store;
  try {
    const { openQueuedStore } = await import('../queue/rabbitmq/queued-store.ts');
    return await openQueuedStore(store, { amqpUrl, patienceMs: commitPatienceMs });
  } catch (error) {
    await store.close();
    throw error;
  }
}
