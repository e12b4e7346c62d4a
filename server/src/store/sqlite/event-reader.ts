import type { EventDetail, EventFilter, FootlightEvent, JsonValue } from 'footlight/wire';
import type { DatabaseSync } from 'node:sqlite';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { cutPage, type ListedPage, type ListPosition } from '../cut-page.ts';
import { isoTime } from '../iso-time.ts';
import type { Arrivals } from '../records.ts';
import { EVENT_SUMMARY_COLUMNS, eventSummary } from './event-summary.ts';
import { readFeedback } from './feedback-reader.ts';
import { eventConditions, matchExpression, withIndex } from './filter-events.ts';
import { type Driver, FilterProbe, leavesFew } from './filter-probe.ts';
import type { Tables } from './tables.ts';

/** Reads events back: as pages of a list, and one whole. */
export class EventReader {
  readonly #db: Kysely<Tables>;
  readonly #probe: FilterProbe;

  constructor(db: Kysely<Tables>, database: DatabaseSync) {
    this.#db = db;
    this.#probe = new FilterProbe(database);
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
      return cutPage(rows, limit, (row) => ({ startedAt: row.started_at, tie: row.seq }), eventSummary);
    }
    const rows = await this.#byArrival(projectId, filter, filter.text, limit + 1, after);
    return cutPage(rows, limit, (row) => ({ arrival: row.seq }), eventSummary);
  }

  async get(projectId: number, eventId: string): Promise<EventDetail | undefined> {
    const row = await this.#db
      .selectFrom('event')
      .innerJoin('event_body', 'event_body.seq', 'event.seq')
      .select(['event.received_at', 'event.feedback_key', 'event.chain_id', 'event_body.body'])
      .select(['event.template_version', 'event.cost_usd'])
      .where('event.project_id', '=', projectId)
      .where('event.id', '=', eventId.toLowerCase())
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { feedback_key: feedbackKey, chain_id: chainId } = row;
    return {
      event: JSON.parse(row.body) as FootlightEvent,
      receivedAt: isoTime(row.received_at),
      templateVersion: row.template_version,
      costUsd: row.cost_usd,
      feedback: (await readFeedback(this.#db, projectId, [feedbackKey])).get(feedbackKey) ?? [],
      chainResult: chainId === null ? null : await this.#chainResult(projectId, chainId),
    };
  }

  async arrivals(projectId: number, after: number | null, limit: number): Promise<Arrivals> {
    const newest = await this.#db
      .selectFrom('event')
      .select((eb) => eb.fn.max('seq').as('seq'))
      .executeTakeFirst();
    const end = newest?.seq ?? 0;
    // The last numbers are given out again when their events are deleted.
    const position = after === null ? end : Math.min(after, end);
    if (position === end) return { events: [], position: String(end) };
    const rows = await this.#db
      .selectFrom('event')
      .select(EVENT_SUMMARY_COLUMNS)
      .select('event.seq')
      // The unary plus keeps SQLite on the order of arrival, which nears its end here.
      .where(sql`+event.project_id`, '=', projectId)
      .where('event.seq', '>', position)
      .where('event.seq', '<=', end)
      .orderBy('event.seq')
      .limit(limit)
      .execute();
    const reached = rows.length < limit ? end : (rows.at(-1)?.seq ?? end);
    return { events: rows.map(eventSummary), position: String(reached) };
  }

  async #byStart(projectId: number, filter: EventFilter, limit: number, after?: ListPosition) {
    const driver = this.#probe.narrowest(projectId, filter);
    const read = (where: RawBuilder<boolean>, most: number) => {
      const select = this.#db
        .selectFrom('event')
        .select(EVENT_SUMMARY_COLUMNS)
        .select('event.seq')
        .where((eb) => eb.and(eventConditions(eb, projectId, filter)))
        .where(where)
        // Every index ends with the number of the row: any other order of ties would have to be paid for in each.
        .orderBy('event.started_at', 'desc')
        .orderBy('event.seq', 'desc')
        .limit(most);
      if (driver === undefined) return this.#db.executeQuery(select.compile());
      if (driver.inOrder) return this.#db.executeQuery(withIndex(select.compile(), driver.index));
      const narrowed = select.where(sql<boolean>`event.seq in ${listOf(projectId, driver)}`);
      return this.#db.executeQuery(narrowed.compile());
    };
    if (after === undefined || !('tie' in after)) return (await read(sql`true`, limit)).rows;
    const { startedAt, tie } = after;
    // One after the other, since SQLite does not use the number in an index that it compares rows by.
    const tied = await read(sql`event.started_at = ${startedAt} and event.seq < ${tie}`, limit);
    if (tied.rows.length === limit) return tied.rows;
    const earlier = await read(sql`event.started_at < ${startedAt}`, limit - tied.rows.length);
    return [...tied.rows, ...earlier.rows];
  }

  async #byArrival(
    projectId: number,
    filter: EventFilter,
    text: string,
    limit: number,
    after?: ListPosition,
  ) {
    const driver = this.#probe.narrowest(projectId, filter);
    const few = driver !== undefined && leavesFew(driver) ? driver : undefined;
    // The few are of this project already: then its word need not be looked for in every match.
    const match = matchExpression(few === undefined ? projectId : undefined, text);
    if (match === undefined) return [];
    let select = this.#db
      .selectFrom('event_search')
      // The index walks from the newest match back; joined the other way it would look every event up in it.
      .crossJoin('event')
      .whereRef('event.seq', '=', 'event_search.rowid')
      .select(EVENT_SUMMARY_COLUMNS)
      .select('event.seq')
      .where('event_search', '=', match)
      .where((eb) => eb.and(eventConditions(eb, projectId, filter)));
    if (few !== undefined)
      select = select.where(sql<boolean>`+event_search.rowid in ${listOf(projectId, few)}`);
    if (after !== undefined && 'arrival' in after) {
      select = select.where('event_search.rowid', '<', after.arrival);
    }
    return select.orderBy('event_search.rowid', 'desc').limit(limit).execute();
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

/** The numbers of the events that a condition leaves, from its index alone. */
function listOf(projectId: number, { index, condition, values }: Driver) {
  const parts = condition.split('?').map((part, index_) => [part, values[index_]] as const);
  const filled = parts.map(([part, value]) =>
    value === undefined ? sql.raw(part) : sql`${sql.raw(part)}${value}`,
  );
  return sql`(select seq from event indexed by ${sql.raw(index)}
    where project_id = ${projectId} and ${sql.join(filled, sql.raw(''))})`;
}
