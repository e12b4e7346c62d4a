import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { DatabaseUnusableError } from '../../errors/database-unusable-error.ts';
import { migrations } from '../sqlite/migrations/index.ts';
import { inTransaction } from '../sqlite/in-transaction.ts';
import { databasePath, guard, openReader, openWriter, prepareDatabase } from '../sqlite/open-database.ts';
import { RollupFolder } from '../sqlite/rollup-folder.ts';

/** A row as SQLite gives it. */
export type SourceRow = Readonly<Record<string, SQLOutputValue>>;

/** The SQLite file that is copied; it is only read, once its schema and its roll-ups are up to date. */
export class SqliteSource {
  /** The same for the same file, wherever it lies. */
  readonly id: string;
  readonly #path: string;
  readonly #database: DatabaseSync;

  /** @throws DatabaseUnusableError, DatabaseNewerError, MigrationChangedError */
  constructor(dataDir: string) {
    if (!existsSync(databasePath(dataDir))) {
      throw new DatabaseUnusableError(dataDir, 'there is no Footlight database in it');
    }
    const path = prepareDatabase(dataDir, migrations, Date.now());
    this.#path = path;
    this.#database = guard(path, () => openReader(path));
    const { applied_at: madeAt } =
      this.all('select applied_at from schema_migration order by number limit 1')[0] ?? {};
    const projects = this.all('select slug, created_at from project order by id limit 1');
    this.id = createHash('sha256')
      .update(
        JSON.stringify([Number(madeAt), projects.map((row) => [row['slug'], Number(row['created_at'])])]),
      )
      .digest('hex')
      .slice(0, 16);
  }

  /** Every row of a query. */
  all(sql: string, ...values: readonly (string | number)[]): readonly SourceRow[] {
    return this.#database.prepare(sql).all(...values);
  }

  /** The rows of a table. */
  count(table: string): number {
    return Number(this.all(`select count(*) as n from ${table}`)[0]?.['n']);
  }

  /** Lets the roll-ups count every event that is there. */
  foldRollups(): void {
    const database = openWriter(this.#path);
    try {
      const folder = new RollupFolder(database);
      inTransaction(database, () => folder.foldAll());
    } finally {
      database.close();
    }
  }

  close(): void {
    this.#database.close();
  }
}
