import type { EventDetail, EventFilter, FootlightEvent, JsonValue } from 'footlight/wire';
import { type Kysely, sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import { cutPage, type ListedPage, type ListPosition } from '../cut-page.ts';
import { isoTime } from '../iso-time.ts';
import { EVENT_SUMMARY_COLUMNS, eventSummary } from '../sqlite/event-summary.ts';
import { readFeedback } from '../sqlite/feedback-reader.ts';
import { eventConditions } from '../sqlite/filter-events.ts';
import { searchQuery } from './search-words.ts';
import type { Tables } from './tables.ts';

/** Reads events back: as pages of a list, and one whole. */
export class EventReader {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async list(
    projectId: number,
    filter: EventFilter,
    limit: number,
    after?: ListPosition,
  ): Promise<ListedPage> {
    // One more than asked for tells whether there is another page.
    if (filter.text === undefined) {
      const rows = await this.#byStart(projectId, filter, limit + 1, after);
      return cutPage(rows, limit, (row) => ({ startedAt: row.started_at, tie: row.id }), eventSummary);
    }
    const rows = await this.#byArrival(projectId, filter, filter.text, limit + 1, after);
    return cutPage(rows, limit, (row) => ({ arrival: row.seq }), eventSummary);
  }

  async get(projectId: number, eventId: string): Promise<EventDetail | undefined> {
    if (!isUuid(eventId)) return undefined;
    const row = await this.#db
      .selectFrom('event_id')
      .innerJoin('event', (join) =>
        join.onRef('event.seq', '=', 'event_id.seq').onRef('event.received_at', '=', 'event_id.received_at'),
      )
      .innerJoin('event_body', (join) =>
        join
          .onRef('event_body.seq', '=', 'event_id.seq')
          .onRef('event_body.received_at', '=', 'event_id.received_at'),
      )
      .select(['event.received_at', 'event.feedback_key', 'event.chain_id', 'event_body.body'])
      .select(['event.template_version', 'event.cost_usd'])
      .where('event_id.project_id', '=', projectId)
      .where('event_id.id', '=', eventId)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { feedback_key: feedbackKey, chain_id: chainId } = row;
    return {
      event: JSON.parse(row.body) as FootlightEvent,
      receivedAt: isoTime(row.received_at),
      templateVersion: row.template_version,
      costUsd: row.cost_usd,
      feedback: (await readFeedback(this.#db as never, projectId, [feedbackKey])).get(feedbackKey) ?? [],
      chainResult: chainId === null ? null : await this.#chainResult(projectId, chainId),
    };
  }

  #byStart(projectId: number, filter: EventFilter, limit: number, after?: ListPosition) {
    let select = this.#db
      .selectFrom('event')
      .select(EVENT_SUMMARY_COLUMNS)
      .select('event.seq')
      .where((eb) => eb.and(eventConditions(eb as never, projectId, filter)));
    if (after !== undefined && 'tie' in after) {
      select = select.where(sql<boolean>`(event.started_at, event.id) < (${after.startedAt}, ${after.tie})`);
    }
    return select.orderBy('event.started_at', 'desc').orderBy('event.id', 'desc').limit(limit).execute();
  }

  async #byArrival(
    projectId: number,
    filter: EventFilter,
    text: string,
    limit: number,
    after?: ListPosition,
  ) {
    const query = searchQuery(text);
    if (query === undefined) return [];
    let select = this.#db
      .selectFrom('event_search')
      .innerJoin('event', (join) =>
        join
          .onRef('event.seq', '=', 'event_search.seq')
          .onRef('event.received_at', '=', 'event_search.received_at'),
      )
      .select(EVENT_SUMMARY_COLUMNS)
      .select('event.seq')
      .where('event_search.project_id', '=', projectId)
      .where(sql<boolean>`event_search.words @@ ${query}::tsquery`)
      .where((eb) => eb.and(eventConditions(eb as never, projectId, filter)));
    if (after !== undefined && 'arrival' in after) {
      select = select.where('event_search.seq', '<', after.arrival);
    }
    return select.orderBy('event_search.seq', 'desc').limit(limit).execute();
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
