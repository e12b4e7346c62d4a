import { createHash } from 'node:crypto';
import type pg from 'pg';
import { DatabaseNewerError } from '../../errors/database-newer-error.ts';
import { MigrationChangedError } from '../../errors/migration-changed-error.ts';
import { inTransaction } from './in-transaction.ts';
import type { Migration } from './migrations/migration.ts';

const MIGRATION_TABLE = `
create table if not exists schema_migration (
  number integer primary key,
  name text not null,
  checksum text not null,
  additive boolean not null,
  applied_at bigint not null
)`;

/**
 * Brings a database up to the last of the given migrations, all or none. Steps of a newer server that only add are
 * no reason to refuse: a node of the older version may start beside them while a newer one is rolled out.
 * @throws DatabaseNewerError, MigrationChangedError
 */
export async function migrate(
  client: pg.ClientBase,
  migrations: readonly Migration[],
  now: number,
): Promise<void> {
  await inTransaction(client, async () => {
    // Held to the end of the transaction: of several nodes that start together, one migrates and the others wait.
    await client.query("select pg_advisory_xact_lock(hashtext('footlight migrate ' || current_schema()))");
    await client.query(MIGRATION_TABLE);
    const { rows } = await client.query<{ number: number; checksum: string; additive: boolean }>(
      'select number, checksum, additive from schema_migration',
    );
    const applied = new Map(rows.map((row) => [row.number, row]));
    const known = Math.max(0, ...migrations.map(({ number }) => number));
    const foreign = rows.filter(({ number, additive }) => number > known && !additive);
    if (foreign.length > 0) {
      throw new DatabaseNewerError(Math.max(...foreign.map(({ number }) => number)), known);
    }
    for (const migration of migrations) {
      const before = applied.get(migration.number);
      if (before === undefined) await apply(client, migration, now);
      else if (before.checksum !== checksum(migration)) {
        throw new MigrationChangedError(migration.number, migration.name);
      }
    }
  });
}

async function apply(client: pg.ClientBase, migration: Migration, now: number): Promise<void> {
  await client.query(migration.sql);
  await client.query(
    'insert into schema_migration (number, name, checksum, additive, applied_at) values ($1, $2, $3, $4, $5)',
    [migration.number, migration.name, checksum(migration), migration.additive, now],
  );
}

function checksum(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}
