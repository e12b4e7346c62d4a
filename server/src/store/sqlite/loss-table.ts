import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { cleanText } from '../clean-text.ts';
import type { SenderLosses } from '../records.ts';

/** What senders lost. */
export class LossTable {
  readonly #find: StatementSync;
  readonly #put: StatementSync;

  constructor(database: DatabaseSync) {
    this.#find = database.prepare(
      'select count from loss where project_id = ? and sender_id = ? and reason = ?',
    );
    this.#put = database.prepare(
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
}
