import type { EventFilter } from 'footlight/wire';
import type { Kysely } from 'kysely';
import type { ExportedEvent } from '../records.ts';
import { readFeedback } from '../sqlite/feedback-reader.ts';
import type { ListPosition } from '../cut-page.ts';
import { EventReader } from './event-reader.ts';
import type { Tables } from './tables.ts';

const SLICE_EVENTS = 100;
/** Characters of bodies read in one go, about: an event may have a million. */
const SLICE_LENGTH = 4 * 1024 * 1024;

/** Reads many events whole, in slices of bounded size. */
export class EventExporter {
  readonly #db: Kysely<Tables>;
  readonly #events: EventReader;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
    this.#events = new EventReader(db);
  }

  async *export(projectId: number, filter: EventFilter): AsyncGenerator<ExportedEvent> {
    let after: ListPosition | undefined;
    let size = SLICE_EVENTS;
    do {
      const page = await this.#events.list(projectId, filter, size, after);
      const bodies = await this.#bodies(
        projectId,
        page.events.map(({ id }) => id),
      );
      const feedback = await this.#feedback(
        projectId,
        page.events.map(({ feedbackKey }) => feedbackKey),
      );
      let length = 0;
      for (const summary of page.events) {
        const json = bodies.get(summary.id);
        // Deleted between the two looks.
        if (json === undefined) continue;
        length += json.length;
        yield { summary, json, feedback: feedback.get(summary.feedbackKey) ?? [] };
      }
      const mean = length / Math.max(1, page.events.length);
      size = Math.max(1, Math.min(SLICE_EVENTS, Math.floor(SLICE_LENGTH / Math.max(1, mean))));
      after = page.next;
    } while (after !== undefined);
  }

  async #bodies(projectId: number, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#db
      .selectFrom('event_id')
      .innerJoin('event_body', (join) =>
        join
          .onRef('event_body.seq', '=', 'event_id.seq')
          .onRef('event_body.received_at', '=', 'event_id.received_at'),
      )
      .select(['event_id.id', 'event_body.body'])
      .where('event_id.project_id', '=', projectId)
      .where('event_id.id', 'in', ids)
      .execute();
    return new Map(rows.map(({ id, body }) => [id, body]));
  }

  async #feedback(projectId: number, keys: readonly string[]) {
    return keys.length === 0 ? new Map<string, never>() : readFeedback(this.#db as never, projectId, keys);
  }
}
