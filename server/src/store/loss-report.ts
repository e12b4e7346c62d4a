import type { LossReport } from 'footlight/wire';
import { isoTime } from './iso-time.ts';

/** What was lost for one reason, in whichever database. */
export interface LossRow {
  readonly reason: string;
  readonly lost: number;
  readonly senders: number;
  readonly last_seen: number;
}

/** The report of rows that are in its order. */
export function lossReport(rows: readonly LossRow[]): LossReport {
  return {
    total: rows.reduce((sum, row) => sum + row.lost, 0),
    reasons: rows.map((row) => ({
      reason: row.reason,
      count: row.lost,
      senders: row.senders,
      lastSeen: isoTime(row.last_seen),
    })),
  };
}
