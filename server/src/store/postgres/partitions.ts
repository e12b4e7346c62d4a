import type pg from 'pg';
import { DAY_MS } from '../statistics-range.ts';
import { inTransaction } from './in-transaction.ts';

/** The tables with a partition a day. */
export const PARTITIONED = ['event', 'event_body', 'event_search'] as const;

/** Makes partitions before they are needed. */
export class Partitions {
  readonly #pool: pg.Pool;
  readonly #known = new Set<number>();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** Sees to it that rows of a moment have a partition to go to, and those of a day later, too. */
  async ensure(receivedAt: number): Promise<void> {
    const day = Math.floor(receivedAt / DAY_MS);
    if (this.#known.has(day)) return;
    await this.#create([day, day + 1]);
    this.#known.add(day);
  }

  /** To be called when a partition was found to be gone. */
  forget(): void {
    this.#known.clear();
  }

  async #create(days: readonly number[]): Promise<void> {
    const client = await this.#pool.connect();
    try {
      await inTransaction(client, async () => {
        await client.query(
          "select pg_advisory_xact_lock(hashtext('footlight partitions ' || current_schema()))",
        );
        for (const day of days) {
          for (const table of PARTITIONED) {
            const [from, to] = [day * DAY_MS, (day + 1) * DAY_MS];
            await client.query(
              `create table if not exists ${partitionName(table, day)} partition of ${table} for values from (${from}) to (${to})`,
            );
          }
        }
      });
    } finally {
      client.release();
    }
  }
}

/** Days before 1970 have an `m` for their minus. */
export function partitionName(table: string, day: number): string {
  return `${table}_d${day < 0 ? 'm' : ''}${Math.abs(day)}`;
}
