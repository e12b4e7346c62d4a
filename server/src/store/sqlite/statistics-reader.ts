import type { DatabaseSync } from 'node:sqlite';
import type { Statistics } from 'footlight/wire';
import { foldStatistics } from '../fold-statistics.ts';
import { HourlyRollups, type Rollup } from '../rollup.ts';
import type { StatisticsRange } from '../statistics-range.ts';
import { addCounted, COUNTED_COLUMNS } from './rollup-folder.ts';
import { ROLLUP_TABLES, rollupOf } from './rollup-table.ts';

/** Reads statistics from the roll-ups and from the events that these have not counted yet. */
export class StatisticsReader {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  read(projectId: number, range: StatisticsRange): Statistics {
    // One view of the database, or an event that is counted meanwhile would be seen twice or never.
    this.#database.exec('begin');
    try {
      return foldStatistics(this.#rollups(projectId, range), range);
    } finally {
      this.#database.exec('rollback');
    }
  }

  *#rollups(projectId: number, range: StatisticsRange): Generator<Rollup> {
    const values: (string | number)[] = [projectId, range.from, range.to];
    const counted = this.#database.prepare(
      `select * from ${ROLLUP_TABLES[range.interval]} where project_id = ? and start >= ? and start < ?` +
        filter(range, { template: 'template', version: 'version', model: 'model' }, values),
    );
    for (const row of counted.iterate(...values)) yield rollupOf(row);
    yield* this.#waiting(projectId, range);
  }

  #waiting(projectId: number, range: StatisticsRange): Iterable<Rollup> {
    const values: (string | number)[] = [projectId, range.from, range.to];
    const waiting = this.#database.prepare(
      `select ${COUNTED_COLUMNS} from event where seq > (select seq from rollup_progress)
       and +project_id = ? and started_at >= ? and started_at < ?` +
        filter(range, { template: 'template_name', version: 'template_version', model: 'model' }, values),
    );
    const rollups = new HourlyRollups();
    for (const row of waiting.iterate(...values)) addCounted(rollups, row);
    return rollups;
  }
}

type Filtered = 'template' | 'version' | 'model';

/** The rest of a condition; what it compares with joins the values. */
function filter(
  range: StatisticsRange,
  columns: Readonly<Record<Filtered, string>>,
  values: (string | number)[],
): string {
  return (Object.keys(columns) as Filtered[])
    .map((name) => {
      const value = range[name];
      if (value === undefined) return '';
      values.push(value);
      return ` and ${columns[name]} = ?`;
    })
    .join('');
}
