import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { FootlightEvent } from '../../src/wire/index.ts';
import { openSqliteStore } from '../../server/src/store/sqlite/sqlite-store.ts';
import { benchEvent } from './sample-events.ts';
import { serve } from './served.ts';

const BATCH = 500;
/** What the events of a history are spread over. */
export const HISTORY_MS = 10 * 24 * 60 * 60 * 1000;
/** One call in so many is the only one of its kind, in one respect each: what is rare is the hardest to find. */
const RARE_EVERY = 100_000;
const RATED_EVERY = 50;
const BEGAN = 'bench.began';

/** Fills a data directory with the history of a project; one that a run before left unfinished is gone on with. */
export async function fillHistory(dataDir: string, count: number): Promise<void> {
  // The first start makes the project and the key.
  await (await serve(dataDir)).end('SIGTERM');
  const store = openSqliteStore({ dataDir });
  const projectId = (await store.findProjectBySlug('default'))?.id ?? 0;
  const began = Number(await store.ensureSetting(BEGAN, String(Date.now() - HISTORY_MS)));
  const there = (await store.statistics(projectId, { from: 0, to: Date.now(), interval: 'day' })).total
    .events;
  let pending: Promise<unknown> = Promise.resolve();
  for (let n = there; n < count; n += BATCH) {
    const events = Array.from({ length: BATCH }, (_, index) =>
      historyEvent(n + index, Math.floor(began + ((n + index) / count) * HISTORY_MS)),
    );
    await pending;
    const rated = events.filter((_, index) => (n + index) % RATED_EVERY === 0);
    pending = Promise.all([
      store.appendBatch(projectId, {
        events: events.map((event) => ({ event, json: JSON.stringify(event) })),
      }),
      ...rated.map((event, index) =>
        store.appendFeedback(projectId, {
          id: event.id,
          feedbackKey: event.feedbackKey,
          rating: index === 0 && n % RARE_EVERY === 0 ? 0.1 : 0.9,
        }),
      ),
    ]);
  }
  await pending;
  // A search waits for the index for a while, which is no part of what is measured.
  for (let ms = Number.POSITIVE_INFINITY; ms > 1000;) {
    const started = performance.now();
    await store.listEvents(projectId, { text: 'warm', limit: 1 });
    ms = performance.now() - started;
  }
  await store.close();
}

function historyEvent(n: number, time: number): FootlightEvent {
  const event = benchEvent(n, time);
  switch (n % RARE_EVERY) {
    case 1:
      return { ...event, model: 'rare-model' };
    case 2:
      return { ...event, status: 'aborted' };
    case 3:
      return { ...event, context: { userId: 'rare-user' } };
    case 4:
      return { ...event, promptTemplateName: 'rare-template' };
    case 5:
      return { ...event, templateChat: [{ role: 'user', content: 'A rare text: {question}' }] };
    case 6:
      return { ...event, chainId: 'rare-chain' };
    case 7:
      return { ...event, templateParams: { question: 'xylograph' } };
    default:
      return event;
  }
}

/** The durations of every event of a history, rising. */
export function historyDurations(dataDir: string) {
  const database = new DatabaseSync(join(dataDir, 'footlight.db'), { readOnly: true });
  const column = (name: string): Float64Array =>
    Float64Array.from(
      database
        .prepare(`select ${name} as ms from event`)
        .all()
        .map((row) => Number(row['ms'])),
    ).toSorted();
  const durations = { latencyMs: column('latency_ms'), timeToFirstChunkMs: column('first_chunk_ms') };
  database.close();
  return durations;
}
