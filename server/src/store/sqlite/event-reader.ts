import type {
  EventDetail,
  EventPage,
  EventQuery,
  FootlightEvent,
  JsonValue,
  StoredFeedback,
} from 'footlight/wire';
import { type Kysely, sql } from 'kysely';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { isoTime } from '../iso-time.ts';
import { DEFAULT_PAGE_SIZE } from '../store.ts';
import { EVENT_SUMMARY_COLUMNS, eventSummary } from './event-summary.ts';
import type { Tables } from './tables.ts';

/** Reads events back: as pages of a list, and one whole. */
export class EventReader {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async list(projectId: number, query: EventQuery): Promise<EventPage> {
    const limit = query.limit ?? DEFAULT_PAGE_SIZE;
    let select = this.#db
      .selectFrom('event')
      .select(EVENT_SUMMARY_COLUMNS)
      .select((eb) =>
        eb
          .selectFrom('feedback')
          .select('feedback.rating')
          .whereRef('feedback.project_id', '=', 'event.project_id')
          .whereRef('feedback.feedback_key', '=', 'event.feedback_key')
          .where('feedback.rating', 'is not', null)
          // By arrival and not by time, so that a clock that jumps back cannot bring an old rating forward.
          .orderBy('feedback.seq', 'desc')
          .limit(1)
          .as('rating'),
      )
      .where('event.project_id', '=', projectId);
    if (query.template !== undefined) select = select.where('event.template_name', '=', query.template);
    if (query.chatId !== undefined) select = select.where('event.chat_id', '=', query.chatId);
    if (query.chainId !== undefined) select = select.where('event.chain_id', '=', query.chainId);
    if (query.status !== undefined) select = select.where('event.status', '=', query.status);
    if (query.cursor !== undefined) {
      const { startedAt, id } = decodeCursor(query.cursor);
      select = select.where(sql<boolean>`(event.started_at, event.id) < (${startedAt}, ${id})`);
    }
    const rows = await select
      .orderBy('event.started_at', 'desc')
      .orderBy('event.id', 'desc')
      // One more than asked for tells whether there is another page.
      .limit(limit + 1)
      .execute();
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      events: page.map(eventSummary),
      nextCursor: last === undefined ? null : encodeCursor({ startedAt: last.started_at, id: last.id }),
    };
  }

  async get(projectId: number, eventId: string): Promise<EventDetail | undefined> {
    const row = await this.#db
      .selectFrom('event')
      .innerJoin('event_body', 'event_body.seq', 'event.seq')
      .select(['event.received_at', 'event.feedback_key', 'event.chain_id', 'event_body.body'])
      .where('event.project_id', '=', projectId)
      .where('event.id', '=', eventId.toLowerCase())
      .executeTakeFirst();
    if (row === undefined) return undefined;
    return {
      event: JSON.parse(row.body) as FootlightEvent,
      receivedAt: isoTime(row.received_at),
      feedback: await this.#feedback(projectId, row.feedback_key),
      chainResult: row.chain_id === null ? null : await this.#chainResult(projectId, row.chain_id),
    };
  }

  async #feedback(projectId: number, feedbackKey: string): Promise<StoredFeedback[]> {
    const rows = await this.#db
      .selectFrom('feedback')
      .select(['id', 'feedback_key', 'rating', 'better_response', 'comment', 'received_at'])
      .where('project_id', '=', projectId)
      .where('feedback_key', '=', feedbackKey)
      .orderBy('seq')
      .execute();
    return rows.map((row) => ({
      id: row.id,
      feedbackKey: row.feedback_key,
      rating: row.rating,
      betterResponse: row.better_response,
      comment: row.comment,
      receivedAt: isoTime(row.received_at),
    }));
  }

  async #chainResult(projectId: number, chainId: string): Promise<JsonValue> {
    const row = await this.#db
      .selectFrom('chain_result')
      .select('result')
      .where('project_id', '=', projectId)
      .where('chain_id', '=', chainId)
      .executeTakeFirst();
    return row === undefined ? null : (JSON.parse(row.result) as JsonValue);
  }
}
