import type { LossReport } from 'footlight/wire';
import { type Kysely, sql } from 'kysely';
import { lossReport } from '../loss-report.ts';
import type { Tables } from './tables.ts';

/** Reads what senders lost. */
export class LossReader {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async list(projectId: number, since: number): Promise<LossReport> {
    const rows = await this.#db
      .selectFrom('loss')
      .select((eb) => [
        'reason',
        // A sum of integers would throw where it overflows.
        sql<number>`total(count)`.as('lost'),
        eb.fn.countAll<number>().as('senders'),
        eb.fn.max('last_seen').as('last_seen'),
      ])
      .where('project_id', '=', projectId)
      .where('last_seen', '>=', since)
      .groupBy('reason')
      .orderBy('lost', 'desc')
      .orderBy('reason')
      .execute();
    return lossReport(rows);
  }
}
