import type { Statistics } from 'footlight/wire';
import type pg from 'pg';
import { foldStatistics } from '../fold-statistics.ts';
import { rollupOf, ROLLUP_TABLES } from '../sqlite/rollup-table.ts';
import type { StatisticsRange } from '../statistics-range.ts';

/** Reads statistics from the roll-ups, those of every writer folded into one. */
export async function readStatistics(
  pool: pg.Pool,
  projectId: number,
  range: StatisticsRange,
): Promise<Statistics> {
  const filters = (['template', 'version', 'model'] as const).flatMap((name) => {
    const value = range[name];
    return value === undefined ? [] : [{ name, value }];
  });
  const { rows } = await pool.query<Parameters<typeof rollupOf>[0]>(
    `select * from ${ROLLUP_TABLES[range.interval]} where project_id = $1 and start >= $2 and start < $3` +
      filters.map(({ name }, index) => ` and ${name} = $${index + 4}`).join(''),
    [projectId, range.from, range.to, ...filters.map(({ value }) => value)],
  );
  return foldStatistics(rows.map(rollupOf), range);
}
