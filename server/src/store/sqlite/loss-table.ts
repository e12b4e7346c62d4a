import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { LossReport } from 'footlight/wire';
import { type Kysely, sql } from 'kysely';
import { cleanText } from '../clean-text.ts';
import { isoTime } from '../iso-time.ts';
import type { SenderLosses } from '../store.ts';
import type { Tables } from './tables.ts';

/** What senders lost: written through the one connection, read through the other. */
export class LossTable {
  readonly #db: Kysely<Tables>;
  readonly #find: StatementSync;
  readonly #put: StatementSync;

  constructor(writer: DatabaseSync, db: Kysely<Tables>) {
    this.#db = db;
    this.#find = writer.prepare(
      'select count from loss where project_id = ? and sender_id = ? and reason = ?',
    );
    this.#put = writer.prepare(
      `insert into loss (project_id, sender_id, reason, count, sdk, first_seen, last_seen)
       values (?, ?, ?, ?, ?, ?, ?)
       on conflict (project_id, sender_id, reason)
       do update set count = excluded.count, sdk = excluded.sdk, last_seen = excluded.last_seen`,
    );
  }

  /** Keeps the counts that rose, and says by how much; to be called holding the write lock. */
  append(projectId: number, losses: SenderLosses, now: number): Record<string, number> {
    const senderId = losses.senderId.toLowerCase();
    const rose = Object.entries(losses.counts).flatMap(([reason, count]): [string, number][] => {
      const known = Number(this.#find.get(projectId, senderId, reason)?.['count'] ?? 0);
      if (count <= known) return [];
      this.#put.run(projectId, senderId, reason, count, cleanText(losses.sdk), now, now);
      return [[reason, count - known]];
    });
    return Object.fromEntries(rose);
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
}
