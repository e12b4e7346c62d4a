import type { StatisticsInterval } from 'footlight/wire';
import { inTransaction } from '../postgres/in-transaction.ts';
import { putRollups } from '../postgres/rollup-writer.ts';
import { mergeRollup, type Rollup } from '../rollup.ts';
import { rollupOf, ROLLUP_TABLES } from '../sqlite/rollup-table.ts';
import type { Registry } from './copy-registry.ts';
import type { SqliteSource } from './sqlite-source.ts';
import type { Target } from './target.ts';

const SLICE_ROWS = 500;

/**
 * Copies roll-ups as they are, since they outlive their events, into a slot of the source's own: a later run puts the
 * source's newer sums in place of its older ones, beside what the target's servers have counted.
 */
export async function copyRollups(source: SqliteSource, target: Target, registry: Registry): Promise<void> {
  source.foldRollups();
  await inTransaction(target.client, async () => {
    for (const interval of Object.keys(ROLLUP_TABLES) as StatisticsInterval[]) {
      await target.client.query(`delete from ${ROLLUP_TABLES[interval]} where slot = $1`, [target.slot]);
      const rollups = read(source, registry, interval);
      for (let start = 0; start < rollups.length; start += SLICE_ROWS) {
        await putRollups(target.client, interval, target.slot, rollups.slice(start, start + SLICE_ROWS));
      }
    }
  });
}

function read(source: SqliteSource, registry: Registry, interval: StatisticsInterval) {
  const sums = new Map<string, { readonly projectId: number; readonly rollup: Rollup }>();
  for (const row of source.all(`select * from ${ROLLUP_TABLES[interval]}`)) {
    const projectId = registry.projectId(row['project_id']);
    const found = rollupOf(row);
    // 0 stands for calls whose template's text nobody knows.
    const version =
      found.version === 0 ? 0 : (registry.version(row['project_id'], found.template, found.version) ?? 0);
    const rollup: Rollup = { ...found, version };
    const key = JSON.stringify([projectId, rollup.start, rollup.template, version, rollup.model]);
    const before = sums.get(key);
    if (before === undefined) sums.set(key, { projectId, rollup });
    else mergeRollup(before.rollup, rollup);
  }
  return [...sums.values()];
}
