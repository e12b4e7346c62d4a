import type { Figure, Measure } from '../core/figure.ts';
import { benchEvent } from '../core/sample-events.ts';
import { type Served, serve } from '../core/served.ts';
import { percentile } from '../core/statistics.ts';
import { inTemporaryDirectory } from '../core/temporary.ts';
import { openSqliteStore } from '../../server/src/store/sqlite/sqlite-store.ts';

const BATCH = 500;
const SPAN_MS = 10 * 24 * 60 * 60 * 1000;
const ROUNDS = 60;
const LISTS: readonly (readonly [name: string, query: string])[] = [
  ['newest', ''],
  ['by template', 'template=template-5'],
  ['by error and model', 'status=error&model=o3'],
  ['by chat', 'chatId=chat-31'],
  ['by user', 'userId=user-17'],
  ['by word', `text=${((5 * 7919 + 104_729) % 1_679_616).toString(36)}`],
];

/** What readers wait for when a million events are there. */
export const serverReads: Measure = ({ quick }) =>
  inTemporaryDirectory(async (dataDir) => {
    // The first start makes the project and the key.
    await (await serve(dataDir)).end('SIGTERM');
    const count = quick ? 20_000 : 1_000_000;
    await fill(dataDir, count);
    const served = await serve(dataDir);
    try {
      const figures: Figure[] = [];
      for (const [name, query] of LISTS) {
        figures.push(
          await measure(served, `server: list ${name}, p95`, `/v1/events?limit=50&${query}`, 20, count),
        );
      }
      figures.push(await measure(served, 'server: 24 h chart, p95', '/v1/statistics', 50, count));
      const tenDays = new Date(Date.now() - SPAN_MS).toISOString();
      const chart = `/v1/statistics?groupBy=template&from=${tenDays}&interval=hour`;
      figures.push(await measure(served, 'server: 10 d chart by hour, p95', chart, 300, count));
      return figures;
    } finally {
      await served.end('SIGTERM');
    }
  });

async function fill(dataDir: string, count: number): Promise<void> {
  const store = openSqliteStore({ dataDir });
  const project = await store.findProjectBySlug('default');
  const begin = Date.now() - SPAN_MS;
  let pending: Promise<unknown> = Promise.resolve();
  for (let n = 0; n < count; n += BATCH) {
    const events = Array.from({ length: BATCH }, (_, index) => {
      const event = benchEvent(n + index, Math.floor(begin + ((n + index) / count) * SPAN_MS));
      return { event, json: JSON.stringify(event) };
    });
    await pending;
    pending = store.appendBatch(project?.id ?? 0, { events });
  }
  await pending;
  // The first search brings the index up to date, which is no part of what is measured.
  await store.listEvents(project?.id ?? 0, { text: 'warm', limit: 1 });
  await store.close();
}

async function measure(
  { url, headers }: Served,
  name: string,
  path: string,
  goal: number,
  count: number,
): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const response = await fetch(url + path, { headers });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path} was answered ${response.status}.`);
    times.push(performance.now() - started);
  }
  return { name, value: percentile(times, 0.95), unit: 'ms', goal, detail: `over HTTP, ${count} events` };
}
