import type pg from 'pg';
import { DAY_MS } from '../statistics-range.ts';
import { inTransaction } from './in-transaction.ts';
import { PARTITIONED, partitionName } from './partitions.ts';

const DELETIONS = {
  feedback:
    'feedback where seq in (select seq from feedback where project_id = $1 and received_at < $2 limit $3)',
  chains:
    'chain_result where project_id = $1 and chain_id in (select chain_id from chain_result where project_id = $1 and updated_at < $2 limit $3)',
} as const;

/** Deletes what is old, a slice at a time, and the partitions that this leaves empty. */
export class Retention {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** Rows deleted, at most `limit`. */
  async deleteBefore(projectId: number, before: number, limit: number): Promise<number> {
    const client = await this.#pool.connect();
    try {
      return await inTransaction(client, async () => {
        let deleted = await deleteEvents(client, projectId, before, limit);
        for (const deletion of Object.values(DELETIONS)) {
          if (deleted >= limit) return deleted;
          const { rowCount } = await client.query(`delete from ${deletion}`, [
            projectId,
            before,
            limit - deleted,
          ]);
          deleted += rowCount ?? 0;
        }
        return deleted;
      });
    } finally {
      client.release();
    }
  }

  /** Drops the partitions of days that ended before a moment and that hold nothing any more. */
  async dropEmptyPartitions(before: number): Promise<void> {
    const client = await this.#pool.connect();
    try {
      const { rows } = await client.query<{ name: string }>(
        `select child.relname as name from pg_inherits
         join pg_class child on child.oid = inhrelid
         where inhparent = 'event'::regclass`,
      );
      for (const { name } of rows) {
        const day = /^event_d(m?)(\d+)$/u.exec(name);
        if (day === null) continue;
        const number = Number(day[2]) * (day[1] === 'm' ? -1 : 1);
        if ((number + 1) * DAY_MS <= before) await dropIfEmpty(client, number);
      }
    } finally {
      client.release();
    }
  }
}

async function deleteEvents(
  client: pg.ClientBase,
  projectId: number,
  before: number,
  limit: number,
): Promise<number> {
  const { rowCount } = await client.query(
    `with old as (
       select seq, received_at, id from event where project_id = $1 and received_at < $2 limit $3
     ), bodies as (
       delete from event_body b using old where b.seq = old.seq and b.received_at = old.received_at
     ), searches as (
       delete from event_search s using old where s.seq = old.seq and s.received_at = old.received_at
     ), ids as (
       delete from event_id i using old where i.project_id = $1 and i.id = old.id
     )
     delete from event e using old where e.seq = old.seq and e.received_at = old.received_at`,
    [projectId, before, limit],
  );
  return rowCount ?? 0;
}

async function dropIfEmpty(client: pg.ClientBase, day: number): Promise<void> {
  const names = PARTITIONED.map((table) => partitionName(table, day));
  await inTransaction(client, async () => {
    // Nobody waits for a report that reads these tables just now: the next round tries again.
    await client.query("set local lock_timeout = '2s'");
    await client.query(`lock table ${names.join(', ')} in access exclusive mode`);
    const { rowCount } = await client.query(`select 1 from ${names[0]} limit 1`);
    if (rowCount === 0) await client.query(`drop table ${names.join(', ')}`);
  }).catch((error: unknown) => {
    const code = (error as { code?: unknown }).code;
    // The lock was not to be had, or another node dropped it first.
    if (code !== '55P03' && code !== '42P01') throw error;
  });
}
