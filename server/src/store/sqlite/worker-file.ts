import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a thread of the store runs: it lies beside the built server, or beside this source when the server runs from its sources. */
export function workerFile(): string {
  const [built, source] = ['./store-worker.js', './store-worker.ts'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  ) as [string, string];
  return existsSync(built) ? built : source;
}
