import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { inTransaction } from './in-transaction.ts';
import type { RollupFolder } from './rollup-folder.ts';
import { SearchIndexer } from './search-indexer.ts';

/** What follows the events waits until nothing was written for so long, in ms … */
const IDLE_MS = 20;
/** … but under a load that never pauses, roll-ups get a turn this often, and with every write while they are behind, … */
const ROLLUPS_EVERY_MS = 1000;
/** … and so does the full-text index, until it is so many events behind: then it gets one with every write. */
const SEARCH_EVERY_MS = 1000;
const SEARCH_BEHIND = 50_000;
/** From here on it gets as many turns as keep it from falling further behind. */
const SEARCH_FAR_BEHIND = 500_000;
/** A search waits for the index at most so long. */
const CATCH_UP_MS = 2000;
/** After a failure: another process may hold the lock, or the disk be full. */
const RETRY_MS = 1000;
/**
 * Bytes of events after which what is in the log moves to the file: only once whoever waits for them was told, since a
 * commit that does it on its way takes five times as long.
 */
const CHECKPOINT_BYTES = 6 * 1024 * 1024;
/** Pages that deleted rows leave go back to the file system a few at a time. */
const VACUUM_PAGES = 500;

/** Keeps roll-ups and the full-text index behind the events, between writes, which wait for a short turn at most. */
export class FollowUp {
  readonly #database: DatabaseSync;
  readonly #rollups: RollupFolder;
  readonly #search: SearchIndexer;
  readonly #newest: StatementSync;
  #timer: NodeJS.Timeout | undefined;
  #rollupsAt = Number.NEGATIVE_INFINITY;
  #rollupsBehind = false;
  #searchAt = 0;
  #logged = 0;
  #stopped = false;

  constructor(database: DatabaseSync, rollups: RollupFolder) {
    this.#database = database;
    this.#rollups = rollups;
    this.#search = new SearchIndexer(database);
    this.#newest = database.prepare('select max(seq) as seq from event');
    // What was written before this process began may wait still.
    this.#soon(IDLE_MS);
  }

  /** To be called after each write, once whoever waits for it was told. */
  afterWrite(bytes: number): void {
    const now = performance.now();
    this.#attempt(() => {
      if (this.#rollupsBehind || now - this.#rollupsAt > ROLLUPS_EVERY_MS) this.#foldSlice();
      const behind = Number(this.#newest.get()?.['seq'] ?? 0) - this.#search.progress;
      if (behind > SEARCH_FAR_BEHIND) this.#indexBytes(bytes);
      else if (behind > SEARCH_BEHIND || now - this.#searchAt > SEARCH_EVERY_MS) this.#indexSlice();
      this.#logged += bytes;
      if (this.#logged > CHECKPOINT_BYTES) this.#checkpoint();
      this.#soon(IDLE_MS);
    });
  }

  /** To be called after a write that deleted rows. */
  afterDeletion(): void {
    this.#attempt(() => this.#database.exec(`pragma incremental_vacuum(${VACUUM_PAGES})`));
  }

  /** Resolves when the full-text index has all events, after two seconds, or when it cannot be written. */
  async catchUp(): Promise<void> {
    const end = performance.now() + CATCH_UP_MS;
    let indexed = 1;
    while (indexed > 0 && performance.now() < end) {
      indexed = 0;
      this.#attempt(() => (indexed = this.#indexSlice()));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #soon(delayMs: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#attempt(() => {
        if (this.#foldSlice() || this.#indexSlice() > 0) this.#soon(1);
      });
    }, delayMs);
  }

  #attempt(work: () => void): void {
    if (this.#stopped) return;
    try {
      work();
    } catch {
      // No reason to stop writing.
      this.#soon(RETRY_MS);
    }
  }

  #foldSlice(): boolean {
    this.#rollupsAt = performance.now();
    this.#rollupsBehind = inTransaction(this.#database, () => this.#rollups.foldSlice());
    return this.#rollupsBehind;
  }

  #checkpoint(): void {
    this.#logged = 0;
    this.#database.exec('pragma wal_checkpoint(passive)');
  }

  #indexBytes(bytes: number): void {
    for (let left = bytes; left > 0;) {
      const indexed = this.#indexSlice();
      if (indexed === 0) return;
      left -= indexed;
    }
  }

  #indexSlice(): number {
    this.#searchAt = performance.now();
    return this.#search.indexSlice();
  }
}
