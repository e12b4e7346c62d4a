import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { DatabaseNewerError } from '../../errors/database-newer-error.ts';
import { MigrationChangedError } from '../../errors/migration-changed-error.ts';
import { inTransaction } from './in-transaction.ts';
import type { Migration } from './migrations/migration.ts';

const MIGRATION_TABLE = `
create table if not exists schema_migration (
  number integer primary key,
  name text not null,
  checksum text not null,
  applied_at integer not null
) strict`;

/**
 * Brings a database up to the last of the given migrations, all or none.
 * @throws DatabaseNewerError, MigrationChangedError
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[], now: number): void {
  // The write lock comes before the look, so that two processes starting together cannot both migrate.
  inTransaction(database, () => {
    database.exec(MIGRATION_TABLE);
    const applied = readApplied(database);
    refuseNewer(applied, migrations);
    for (const migration of migrations) {
      const before = applied.get(migration.number);
      if (before === undefined) apply(database, migration, now);
      else if (before !== checksum(migration))
        throw new MigrationChangedError(migration.number, migration.name);
    }
  });
}

function readApplied(database: DatabaseSync): ReadonlyMap<number, string> {
  const rows = database.prepare('select number, checksum from schema_migration').all();
  return new Map(rows.map((row) => [Number(row['number']), String(row['checksum'])]));
}

function refuseNewer(applied: ReadonlyMap<number, string>, migrations: readonly Migration[]): void {
  const found = Math.max(0, ...applied.keys());
  const known = Math.max(0, ...migrations.map((migration) => migration.number));
  if (found > known) throw new DatabaseNewerError(found, known);
}

function apply(database: DatabaseSync, migration: Migration, now: number): void {
  database.exec(migration.sql);
  migration.backfill?.(database);
  database
    .prepare('insert into schema_migration (number, name, checksum, applied_at) values (?, ?, ?, ?)')
    .run(migration.number, migration.name, checksum(migration), now);
}

function checksum(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}
