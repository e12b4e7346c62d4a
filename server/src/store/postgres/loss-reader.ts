import type { LossReport } from 'footlight/wire';
import type pg from 'pg';
import { type LossRow, lossReport } from '../loss-report.ts';

/** Reads what senders lost. */
export async function readLosses(pool: pg.Pool, projectId: number, since: number): Promise<LossReport> {
  const { rows } = await pool.query<LossRow>(
    `select reason, sum(count) as lost, count(*) as senders, max(last_seen) as last_seen
     from loss where project_id = $1 and last_seen >= $2
     group by reason order by lost desc, reason collate "C"`,
    [projectId, since],
  );
  return lossReport(rows);
}
