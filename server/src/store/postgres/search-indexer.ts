import type { FootlightEvent } from 'footlight/wire';
import type pg from 'pg';
import { searchText } from '../search-text.ts';
import { binaryColumns } from './binary-arrays.ts';
import { inTransaction } from './in-transaction.ts';
import { indexedWords } from './search-words.ts';

/** Events indexed in one go: enough to be quick, few enough that nobody waits long. */
const SLICE_EVENTS = 500;
/** The index waits so long after a write, in ms, so that it takes many at once. */
const DELAY_MS = 500;
/** While writes wait for each other it stands back for so long at most: a burst is first of all to be taken. */
const BUSY_DELAYS = 20;

/** Feeds the full-text index behind the events, so that no write waits for it; one node at a time does it. */
export class SearchIndexer {
  readonly #pool: pg.Pool;
  readonly #isBusy: () => boolean;
  #delays = 0;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> | undefined;
  #closed = false;

  /** `isBusy` tells whether writes wait; nothing does by default. */
  constructor(pool: pg.Pool, isBusy: () => boolean = () => false) {
    this.#pool = pool;
    this.#isBusy = isBusy;
  }

  /** To be called when something was written. */
  indexSoon(): void {
    if (this.#closed || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const isDue = (this.#delays += 1) >= BUSY_DELAYS;
      if (this.#isBusy() && !isDue) return this.indexSoon();
      this.#delays = 0;
      // Whoever fails leaves the rest to the next write, or to the next search.
      this.#running = this.#follow(isDue).catch(() => {});
    }, DELAY_MS);
    this.#timer.unref();
  }

  /** Indexes every event that is there now; `onSlice` hears how many it has. */
  async catchUp(onSlice?: (indexed: number) => void): Promise<void> {
    let indexed = 0;
    while (!this.#closed) {
      const count = await this.#indexSlice();
      indexed += count;
      onSlice?.(indexed);
      if (count < SLICE_EVENTS) return;
    }
  }

  /** Ends after the slice under way. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  /** Indexes what is there, and stands back again where writes come in between, unless that was put off for long. */
  async #follow(isDue: boolean): Promise<void> {
    while (!this.#closed && (await this.#indexSlice()) === SLICE_EVENTS) {
      if (this.#isBusy() && !isDue) return this.indexSoon();
    }
  }

  async #indexSlice(): Promise<number> {
    const client = await this.#pool.connect();
    try {
      return await inTransaction(client, () => indexSlice(client));
    } finally {
      client.release();
    }
  }
}

interface UnindexedRow {
  readonly seq: number;
  readonly received_at: number;
  readonly project_id: number;
  readonly written_by: string;
  readonly body: string;
}

async function indexSlice(client: pg.ClientBase): Promise<number> {
  const { rows: progress } = await client.query<{ written_by: number; seq: number }>(
    'select written_by, seq from search_progress for update',
  );
  const from = progress[0] ?? { written_by: 0, seq: 0 };
  const { rows } = await client.query<UnindexedRow>(
    `select e.seq, e.received_at, e.project_id, e.written_by::text, b.body
     from event e join event_body b on b.seq = e.seq and b.received_at = e.received_at
     where (e.written_by, e.seq) > ($1, $2)
       and e.written_by < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
     order by e.written_by, e.seq limit ${SLICE_EVENTS}`,
    [from.written_by, from.seq],
  );
  const last = rows.at(-1);
  if (last === undefined) return 0;
  await client.query(
    `insert into event_search (seq, received_at, project_id, words)
     select seq, received_at, project_id, array_to_tsvector(string_to_array(words, ' '))
     from unnest($1::bigint[], $2::bigint[], $3::integer[], $4::text[]) as w (seq, received_at, project_id, words)
     on conflict do nothing`,
    binaryColumns(
      ['bigint', 'bigint', 'integer', 'text'],
      rows.map((row) => [row.seq, row.received_at, row.project_id, wordsOf(row.body)]),
    ),
  );
  await client.query('update search_progress set written_by = $1, seq = $2', [last.written_by, last.seq]);
  return rows.length;
}

function wordsOf(body: string): string {
  return indexedWords(searchText(JSON.parse(body) as FootlightEvent)).join(' ');
}
