import type { Pool } from 'pg';
import { openPool } from '../postgres/open-pool.ts';
import { Partitions } from '../postgres/partitions.ts';
import { SearchIndexer } from '../postgres/search-indexer.ts';
import { copyEvents } from './copy-events.ts';
import { copyFeedback } from './copy-feedback.ts';
import { copyRegistry } from './copy-registry.ts';
import type { CopyProgress, CopyReport } from './copy-report.ts';
import { copyRollups } from './copy-rollups.ts';
import type { SqliteSource } from './sqlite-source.ts';
import { Target } from './target.ts';

/** One copies, one makes partitions, one indexes. */
const CONNECTIONS = 3;

/**
 * Copies a SQLite store into a PostgreSQL database, whose schema is up to date. It may be ended at any moment and run
 * again, and again after more has arrived: what is there is known by its id, and nothing is stored or counted twice.
 */
export async function copyToPostgres(
  source: SqliteSource,
  databaseUrl: string,
  onProgress: (progress: CopyProgress) => void,
): Promise<CopyReport> {
  const pool = openPool(databaseUrl, CONNECTIONS);
  try {
    const client = await pool.connect();
    try {
      onProgress({ step: 'projects and keys', done: 0, total: 1 });
      const target = new Target(client, source.id);
      const registry = await copyRegistry(source, target);
      onProgress({ step: 'projects and keys', done: 1, total: 1 });
      const report = await copyEvents(source, target, registry, new Partitions(pool), (done, total) =>
        onProgress({ step: 'events', done, total }),
      );
      await copyFeedback(source, target, registry, (done, total) =>
        onProgress({ step: 'feedback', done, total }),
      );
      onProgress({ step: 'statistics', done: 0, total: 1 });
      await copyRollups(source, target, registry);
      onProgress({ step: 'statistics', done: 1, total: 1 });
      await indexWords(pool, onProgress);
      return report;
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

/** What an earlier run copied and did not index is part of it. */
async function indexWords(pool: Pool, onProgress: (progress: CopyProgress) => void): Promise<void> {
  const { rows } = await pool.query<{ events: number; indexed: number }>(
    'select (select count(*) from event) as events, (select count(*) from event_search) as indexed',
  );
  const { events = 0, indexed: before = 0 } = rows[0] ?? {};
  await new SearchIndexer(pool).catchUp((indexed) => {
    const done = before + indexed;
    onProgress({ step: 'search index', done, total: Math.max(done, events) });
  });
}
