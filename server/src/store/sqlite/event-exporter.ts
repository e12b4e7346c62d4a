import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { EventFilter } from 'footlight/wire';
import type { Kysely } from 'kysely';
import type { ExportedEvent } from '../records.ts';
import type { ListPosition } from '../cut-page.ts';
import { EventReader } from './event-reader.ts';
import { readFeedback } from './feedback-reader.ts';
import type { Tables } from './tables.ts';

const SLICE_EVENTS = 100;
/** A slice by arrival cannot stop in its middle. */
const SLICE_EVENTS_BY_ARRIVAL = 10;
/** Characters of bodies read in one go: an event may have a million. */
const SLICE_LENGTH = 2 * 1024 * 1024;

/** A part of an export, and where the next one begins. */
export interface ExportSlice {
  readonly events: readonly ExportedEvent[];
  readonly next: ListPosition | undefined;
}

/** Reads many events whole, in slices of bounded size. */
export class EventExporter {
  readonly #db: Kysely<Tables>;
  readonly #events: EventReader;
  readonly #body: StatementSync;

  constructor(db: Kysely<Tables>, database: DatabaseSync) {
    this.#db = db;
    this.#events = new EventReader(db, database);
    this.#body = database.prepare(
      `select seq, body from event_body where seq = (select seq from event where project_id = ? and id = ?)`,
    );
  }

  async slice(projectId: number, filter: EventFilter, after?: ListPosition): Promise<ExportSlice> {
    const most = filter.text === undefined ? SLICE_EVENTS : SLICE_EVENTS_BY_ARRIVAL;
    const page = await this.#events.list(projectId, filter, most, after);
    const keys = page.events.map((event) => event.feedbackKey);
    const feedback = await readFeedback(this.#db, projectId, keys);
    const events: ExportedEvent[] = [];
    let length = 0;
    for (const summary of page.events) {
      const row = this.#body.get(projectId, summary.id);
      // Deleted between the two looks.
      if (row === undefined) continue;
      const json = String(row['body']);
      events.push({ summary, json, feedback: feedback.get(summary.feedbackKey) ?? [] });
      length += json.length;
      const isFull = length >= SLICE_LENGTH && filter.text === undefined;
      if (!isFull || summary === page.events.at(-1)) continue;
      return { events, next: { startedAt: Date.parse(summary.startedAt), tie: Number(row['seq']) } };
    }
    return { events, next: page.next };
  }
}
