import type { Statistics } from '../../src/wire/index.ts';
import type { Figure, Measure } from '../core/figure.ts';
import { fillHistory, HISTORY_MS, historyDurations } from '../core/history.ts';
import { type Served, serve } from '../core/served.ts';
import { percentile } from '../core/statistics.ts';
import { inTemporaryDirectory } from '../core/temporary.ts';

const ROUNDS = 40;
const COMMON_WORD = ((5 * 7919 + 104_729) % 1_679_616).toString(36);
const ISO = (ago: number): string => new Date(Date.now() - ago).toISOString();
const HOUR = 3_600_000;

/** What is common is many pages long; what is rare has one match in 100,000, and lists find it among all the rest. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'without a filter': [''],
  'by something common': [
    'template=template-5',
    'template=template-5&version=1',
    'model=o3',
    'status=error',
    'chatId=chat-31',
    'userId=user-17',
    'minRating=0.8',
    `from=${ISO(5 * 24 * HOUR)}&to=${ISO(4 * 24 * HOUR)}`,
    `text=${COMMON_WORD}`,
  ],
  'by something rare': [
    'template=rare-template',
    'version=2',
    'template=template-5&version=2',
    'model=rare-model',
    'status=aborted',
    'chainId=rare-chain',
    'userId=rare-user',
    'maxRating=0.2',
    'text=xylograph',
  ],
  'by what nothing matches': [
    'template=nothing',
    'model=nothing',
    'status=unread',
    'userId=nothing',
    'minRating=1',
    'text=nothing',
    `from=${ISO(-HOUR)}`,
  ],
  'by two things': [
    'status=error&model=o3',
    'model=o3&userId=rare-user',
    'status=error&model=rare-model',
    'template=template-5&status=aborted',
    'template=template-5&chatId=chat-31',
    'maxRating=0.2&template=template-5',
    'minRating=0.8&model=gpt-4o',
    `model=rare-model&from=${ISO(9 * 24 * HOUR)}`,
    `template=template-5&to=${ISO(9 * 24 * HOUR)}`,
    `text=${COMMON_WORD}&model=o3`,
    `text=${COMMON_WORD}&userId=rare-user`,
    `text=${COMMON_WORD}&model=rare-model`,
    `text=${COMMON_WORD}&status=aborted`,
    `text=xylograph&template=template-5`,
  ],
};

/** What readers wait for when a million events are there. */
export const serverReads: Measure = ({ quick }) => {
  const count = quick ? 20_000 : 1_000_000;
  // Filling takes minutes: whoever measures often keeps the directory.
  const kept = process.env['FOOTLIGHT_BENCH_HISTORY'];
  return kept === undefined ? inTemporaryDirectory((dir) => measure(dir, count)) : measure(kept, count);
};

async function measure(dataDir: string, count: number): Promise<readonly Figure[]> {
  await fillHistory(dataDir, count);
  const served = await serve(dataDir);
  try {
    const figures: Figure[] = [];
    for (const [name, queries] of Object.entries(LISTS)) {
      const lists = queries.map((query) => `/v1/events?limit=50&${query}`);
      figures.push(await slowest(served, `server: list ${name}, p95`, lists, 20, count));
    }
    figures.push(await slowest(served, 'server: deep page, p95', [await deepPage(served)], 20, count));
    figures.push(await slowest(served, 'server: 24 h chart, p95', ['/v1/statistics'], 50, count));
    const chart = `/v1/statistics?groupBy=template&from=${ISO(HISTORY_MS)}&interval=hour`;
    figures.push(await slowest(served, 'server: 10 d chart by hour, p95', [chart], 300, count));
    figures.push(await percentileError(served, dataDir));
    return figures;
  } finally {
    await served.end('SIGTERM');
  }
}

/** The p95 of the slowest of some requests. */
async function slowest(
  served: Served,
  name: string,
  paths: readonly string[],
  goal: number,
  count: number,
): Promise<Figure> {
  let worst = { value: -1, path: '' };
  for (const path of paths) {
    const times: number[] = [];
    // The first of a kind is also the first to be compiled.
    await ask(served, path);
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now();
      await ask(served, path);
      times.push(performance.now() - started);
    }
    const value = percentile(times, 0.95);
    if (process.env['FOOTLIGHT_BENCH_VERBOSE']) console.error(`${value.toFixed(1)} ms  ${path}`);
    if (value > worst.value) worst = { value, path };
  }
  const detail = `${count} events; ${paths.length === 1 ? '' : `slowest of ${paths.length}: `}${worst.path}`;
  return { name, value: worst.value, unit: 'ms', goal, detail };
}

async function ask({ url, headers }: Served, path: string): Promise<string> {
  const response = await fetch(url + path, { headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} was answered ${response.status}.`);
  return text;
}

/** The page that somebody reaches after going through half of all days. */
async function deepPage(served: Served): Promise<string> {
  const half = `/v1/events?limit=1&to=${ISO(HISTORY_MS / 2)}`;
  const { nextCursor } = JSON.parse(await ask(served, half)) as { nextCursor: string };
  return `/v1/events?limit=50&cursor=${nextCursor}`;
}

/** By how much the percentiles of all calls are off from the true ones, at most, in percent. */
async function percentileError(served: Served, dataDir: string): Promise<Figure> {
  const { total } = JSON.parse(await ask(served, `/v1/statistics?from=${ISO(2 * HISTORY_MS)}`)) as Statistics;
  const truth = historyDurations(dataDir);
  const errors = (['latencyMs', 'timeToFirstChunkMs'] as const).flatMap((kind) =>
    ([0.5, 0.95, 0.99] as const).map((share) => {
      const told = total[kind]?.[`p${share * 100}` as 'p50' | 'p95' | 'p99'] ?? 0;
      const exact = truth[kind][Math.max(0, Math.ceil(share * truth[kind].length) - 1)] ?? 0;
      return Math.abs(told / exact - 1) * 100;
    }),
  );
  return {
    name: 'server: percentiles off by, in %',
    value: Math.max(...errors),
    unit: 'x',
    goal: 2.5,
    detail: 'p50, p95, p99 of latency and time to first token, over all events',
  };
}
