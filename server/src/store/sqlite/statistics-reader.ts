import type { DatabaseSync } from 'node:sqlite';
import type { Statistics } from 'footlight/wire';
import { foldStatistics } from '../fold-statistics.ts';
import type { Rollup } from '../rollup.ts';
import type { StatisticsRange } from '../statistics-range.ts';
import { ROLLUP_TABLES, rollupOf } from './rollup-table.ts';

/** Reads statistics from the roll-ups. */
export class StatisticsReader {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  read(projectId: number, range: StatisticsRange): Statistics {
    const filters = (['template', 'version', 'model'] as const).flatMap((name) => {
      const value = range[name];
      return value === undefined ? [] : [{ sql: ` and ${name} = ?`, value }];
    });
    const statement = this.#database.prepare(
      `select * from ${ROLLUP_TABLES[range.interval]} where project_id = ? and start >= ? and start < ?` +
        filters.map((filter) => filter.sql).join(''),
    );
    const rows = statement.iterate(projectId, range.from, range.to, ...filters.map((filter) => filter.value));
    return foldStatistics(rollups(rows), range);
  }
}

function* rollups(rows: Iterable<Parameters<typeof rollupOf>[0]>): Generator<Rollup> {
  for (const row of rows) yield rollupOf(row);
}
