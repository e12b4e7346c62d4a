import { Client } from 'pg';
import { connectionSettings } from './connection-settings.ts';

/** Slots that are tried before something must be wrong. */
const MAX_SLOTS = 1000;

/** A connection that writes, and the slot that is its own as long as it lives. */
export interface WriterConnection {
  readonly client: Client;
  /**
   * A number that no other writer of this database has, whichever node it belongs to: its roll-up rows are nobody
   * else's, so that they can be read and written without waiting.
   */
  readonly slot: number;
}

/** Connects and takes the lowest free slot, which the database frees when the connection ends, however it does. */
export async function connectWriter(databaseUrl: string): Promise<WriterConnection> {
  const client = new Client(connectionSettings(databaseUrl));
  // The next query will tell; without a listener the process would end.
  client.on('error', () => {});
  await client.connect();
  try {
    // What is acknowledged is on disk, whatever the default of this database is.
    await client.query(
      "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'",
    );
    for (let slot = 0; slot < MAX_SLOTS; slot += 1) {
      const { rows } = await client.query<{ taken: boolean }>(
        "select pg_try_advisory_lock(hashtext('footlight slot ' || current_schema()), $1) as taken",
        [slot],
      );
      if (rows[0]?.taken) return { client, slot };
    }
    throw new Error(`All of ${MAX_SLOTS} slots for writers are taken.`);
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}
