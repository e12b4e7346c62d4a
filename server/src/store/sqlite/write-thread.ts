import { openWriter } from './open-database.ts';
import { SearchIndexer } from './search-indexer.ts';
import type { Thread } from './thread.ts';
import { writeGroup } from './write-group.ts';
import { Writer } from './writer.ts';

/** The index waits until nothing was written for so long, in ms … */
const IDLE_MS = 20;
/** … but under a load that never pauses it gets a slice this often. */
const PATIENCE_MS = 1000;

const VACUUM_PAGES = 2000;

/** Writes groups as they come, and the full-text index while there is nothing else to do. */
export function writeThread(path: string): Thread {
  const database = openWriter(path);
  const writer = new Writer(database);
  const indexer = new SearchIndexer(database);
  let lastSlice = performance.now();
  let timer: NodeJS.Timeout | undefined;

  const indexSoon = (delayMs: number): void => {
    clearTimeout(timer);
    timer = setTimeout(indexSlice, delayMs);
  };
  const indexSlice = (): void => {
    lastSlice = performance.now();
    try {
      if (indexer.indexSlice()) indexSoon(1);
    } catch {
      // Another process may hold the lock, or the disk be full: neither is a reason to stop writing.
      indexSoon(PATIENCE_MS);
    }
  };
  const catchUp = async (): Promise<void> => {
    while (indexer.indexSlice()) await new Promise((resolve) => setImmediate(resolve));
  };
  // What was written before this process began may not be in the index yet.
  indexSoon(IDLE_MS);

  return {
    answer(question) {
      switch (question.kind) {
        case 'write': {
          const outcomes = writeGroup(database, writer, question.requests);
          const deleted = question.requests.some((request) => request.method === 'deleteBefore');
          // Pages that deleted rows leave go back to the file system a few at a time.
          if (deleted) database.exec(`pragma incremental_vacuum(${VACUUM_PAGES})`);
          if (performance.now() - lastSlice > PATIENCE_MS) setImmediate(indexSlice);
          else indexSoon(IDLE_MS);
          return outcomes;
        }
        case 'catch-up':
          return catchUp();
        case 'close':
          clearTimeout(timer);
          return database.close();
        case 'read':
          throw new Error('The thread that writes was asked to read.');
      }
    },
  };
}
