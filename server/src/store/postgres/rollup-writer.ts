import type pg from 'pg';
import type { StatisticsInterval } from 'footlight/wire';
import { emptyRollup, type HourlyRollups, mergeRollup, type Rollup } from '../rollup.ts';
import { rollupOf, ROLLUP_TABLES } from '../sqlite/rollup-table.ts';
import { DAY_MS } from '../statistics-range.ts';
import { transpose } from './transpose.ts';

const COLUMNS = [
  ['project_id', 'integer'],
  ['start', 'bigint'],
  ['template', 'text'],
  ['version', 'bigint'],
  ['model', 'text'],
  ['slot', 'integer'],
  ['events', 'bigint'],
  ['errors', 'bigint'],
  ['prompt_tokens', 'double precision'],
  ['completion_tokens', 'double precision'],
  ['cached_tokens', 'double precision'],
  ['cost_usd', 'double precision'],
  ['unpriced', 'bigint'],
  ['latency_ms', 'double precision'],
  ['first_chunk_ms', 'double precision'],
  ['streamed', 'bigint'],
  ['latency', 'bytea'],
  ['first_chunk', 'bytea'],
] as const;
const KEY_LENGTH = 6;
const KEY = COLUMNS.slice(0, KEY_LENGTH);

const names = COLUMNS.map(([name]) => name);
const keyNames = KEY.map(([name]) => name).join(', ');
const unnest = (columns: readonly (readonly [string, string])[]): string =>
  columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ');

type RollupRow = Parameters<typeof rollupOf>[0];

/** Adds what came to the roll-ups of one writer's slot, by hour and by day. */
export async function addRollups(
  client: pg.ClientBase,
  slot: number,
  projects: ReadonlyMap<number, HourlyRollups>,
): Promise<void> {
  await add(
    client,
    'hour',
    slot,
    [...projects].map(([projectId, hours]) => [projectId, [...hours]] as const),
  );
  await add(
    client,
    'day',
    slot,
    [...projects].map(([projectId, hours]) => [projectId, daily(hours)] as const),
  );
}

/** Roll-ups by day of those by hour. */
export function daily(hours: Iterable<Rollup>): readonly Rollup[] {
  const days = new Map<string, Rollup>();
  for (const hour of hours) {
    const start = Math.floor(hour.start / DAY_MS) * DAY_MS;
    const key = JSON.stringify([start, hour.template, hour.version, hour.model]);
    const day = days.get(key) ?? emptyRollup({ ...hour, start });
    days.set(key, day);
    mergeRollup(day, hour);
  }
  return [...days.values()];
}

async function add(
  client: pg.ClientBase,
  interval: StatisticsInterval,
  slot: number,
  projects: readonly (readonly [number, readonly Rollup[]])[],
): Promise<void> {
  const added = projects.flatMap(([projectId, rollups]) => rollups.map((rollup) => ({ projectId, rollup })));
  if (added.length === 0) return;
  const table = ROLLUP_TABLES[interval];
  const keys = added.map(({ projectId, rollup }) => keyOf(projectId, rollup, slot));
  const { rows } = await client.query<RollupRow>({
    name: `${table} read`,
    // By their names: a prepared "*" fails for good once a newer version has added a column.
    text: `select ${names.map((column) => `r.${column}`).join(', ')} from unnest(${unnest(KEY)}) as k (${keyNames}) join ${table} r using (${keyNames})`,
    values: transpose(keys),
  });
  const before = new Map(
    rows.map((row) => [JSON.stringify(keyOf(Number(row['project_id']), rollupOf(row), slot)), row]),
  );
  const sums = added.map(({ projectId, rollup }) => {
    const row = before.get(JSON.stringify(keyOf(projectId, rollup, slot)));
    if (row === undefined) return { projectId, rollup };
    const sum = rollupOf(row);
    mergeRollup(sum, rollup);
    return { projectId, rollup: sum };
  });
  await putRollups(client, interval, slot, sums);
}

/** Puts roll-ups in place of what is there. */
export async function putRollups(
  client: pg.ClientBase,
  interval: StatisticsInterval,
  slot: number,
  rollups: readonly { readonly projectId: number; readonly rollup: Rollup }[],
): Promise<void> {
  const table = ROLLUP_TABLES[interval];
  await client.query({
    name: `${table} write`,
    text:
      `insert into ${table} (${names.join(', ')}) select * from unnest(${unnest(COLUMNS)}) ` +
      `on conflict (${keyNames}) do update set ${names
        .slice(KEY_LENGTH)
        .map((name) => `${name} = excluded.${name}`)
        .join(', ')}`,
    values: transpose(rollups.map(({ projectId, rollup }) => rowOf(projectId, rollup, slot))),
  });
}

function keyOf(projectId: number, { start, template, version, model }: Rollup, slot: number): unknown[] {
  return [projectId, start, template, version, model, slot];
}

function rowOf(projectId: number, rollup: Rollup, slot: number): unknown[] {
  return [
    ...keyOf(projectId, rollup, slot),
    rollup.events,
    rollup.errors,
    rollup.promptTokens,
    rollup.completionTokens,
    rollup.cachedTokens,
    rollup.costUsd,
    rollup.unpriced,
    rollup.latencyMs,
    rollup.firstChunkMs,
    rollup.streamed,
    Buffer.from(rollup.latency.encode()),
    Buffer.from(rollup.firstChunk.encode()),
  ];
}
