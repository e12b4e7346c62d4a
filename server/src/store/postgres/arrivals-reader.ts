import { type Kysely, sql } from 'kysely';
import { InvalidCursorError } from '../../errors/invalid-cursor-error.ts';
import type { Arrivals } from '../records.ts';
import { EVENT_SUMMARY_COLUMNS, eventSummary } from '../sqlite/event-summary.ts';
import type { Tables } from './tables.ts';

const POSITION = /^(\d{1,19}):(\d{1,19})$/u;

/**
 * Reads events in the order in which they arrived, over all nodes.
 *
 * A number is taken before its transaction commits, so that a higher one may be seen first. What is shown is therefore
 * only what was written by transactions older than every one that still runs: nothing can come in before it any more.
 */
export class ArrivalsReader {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async read(projectId: number, after: string | null, limit: number): Promise<Arrivals> {
    const from = after === null ? undefined : parsePosition(after);
    const { rows } = await sql<{ horizon: string }>`
      select pg_snapshot_xmin(pg_current_snapshot())::text as horizon
    `.execute(this.#db);
    const horizon = rows[0]?.horizon ?? '0';
    const end = `${horizon}:0`;
    if (from === undefined) return { events: [], position: end };
    const found = await this.#db
      .selectFrom('event')
      .select(EVENT_SUMMARY_COLUMNS)
      .select(['event.seq', sql<number>`event.written_by`.as('written_by')])
      .where('event.project_id', '=', projectId)
      .where(sql<boolean>`(event.written_by, event.seq) > (${from.writtenBy}::bigint, ${from.seq}::bigint)`)
      .where(sql<boolean>`event.written_by < ${horizon}::bigint`)
      .orderBy(sql`event.written_by`)
      .orderBy('event.seq')
      .limit(limit)
      .execute();
    const last = found.length < limit ? undefined : found.at(-1);
    // Transactions below the horizon are over: the position may move up to it, and never back.
    const position =
      last !== undefined
        ? `${last.written_by}:${last.seq}`
        : BigInt(horizon) > BigInt(from.writtenBy)
          ? end
          : `${from.writtenBy}:${from.seq}`;
    return { events: found.map(eventSummary), position };
  }
}

function parsePosition(text: string): { readonly writtenBy: string; readonly seq: string } {
  const [, writtenBy, seq] = POSITION.exec(text) ?? [];
  if (writtenBy === undefined || seq === undefined) throw new InvalidCursorError();
  return { writtenBy, seq };
}
