import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { FootlightEvent } from 'footlight/wire';
import { searchText } from '../search-text.ts';
import { inTransaction } from './in-transaction.ts';

/** Bytes of events indexed in one go: enough to be quick, few enough that a write never waits long. */
const SLICE_BYTES = 256 * 1024;

/** Feeds the full-text index behind the events, so that no write waits for it. */
export class SearchIndexer {
  readonly #database: DatabaseSync;
  readonly #next: StatementSync;
  readonly #insert: StatementSync;
  readonly #progress: StatementSync;
  readonly #read: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#next = database.prepare(
      `select event.seq, event.project_id, event_body.body
       from event join event_body on event_body.seq = event.seq where event.seq > ? order by event.seq`,
    );
    this.#insert = database.prepare('insert into event_search (rowid, project, content) values (?, ?, ?)');
    this.#progress = database.prepare('update search_progress set seq = ?');
    this.#read = database.prepare('select seq from search_progress');
  }

  /** The number of the last event that is in the index. */
  get progress(): number {
    return Number(this.#read.get()?.['seq'] ?? 0);
  }

  /** Indexes the next events; gives the bytes of them, 0 when there are none left. */
  indexSlice(): number {
    return inTransaction(this.#database, () => {
      const before = this.progress;
      let seq = before;
      let bytes = 0;
      for (const row of this.#next.iterate(before)) {
        seq = Number(row['seq']);
        const body = String(row['body']);
        this.#insert.run(
          seq,
          projectWord(Number(row['project_id'])),
          searchText(JSON.parse(body) as FootlightEvent),
        );
        bytes += body.length;
        if (bytes >= SLICE_BYTES) break;
      }
      if (seq !== before) this.#progress.run(seq);
      return bytes;
    });
  }
}

/** A project as a word of the index, so that a search never walks through the events of others. */
export function projectWord(projectId: number): string {
  return `p${projectId}`;
}
