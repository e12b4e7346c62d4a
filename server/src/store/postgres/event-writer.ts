import type pg from 'pg';
import type { EventColumns } from '../event-columns.ts';
import type { AppendResult } from '../records.ts';
import { HourlyRollups } from '../rollup.ts';
import { transpose } from './rollup-writer.ts';
import type { TemplateRegistry } from './template-registry.ts';
import type { BatchWrite, EventRow } from './write-request.ts';

const COLUMNS = {
  id: 'uuid',
  started_at: 'bigint',
  operation: 'text',
  template_name: 'text',
  template_params: 'text',
  provider: 'text',
  model: 'text',
  status: 'text',
  preview: 'text',
  error_code: 'text',
  latency_ms: 'double precision',
  first_chunk_ms: 'double precision',
  prompt_tokens: 'bigint',
  completion_tokens: 'bigint',
  cached_tokens: 'bigint',
  cost_usd: 'double precision',
  chat_id: 'text',
  chain_id: 'text',
  parent_id: 'text',
  user_id: 'text',
  feedback_key: 'text',
} as const satisfies Readonly<Record<keyof EventColumns, string>>;

const NAMES = Object.keys(COLUMNS) as readonly (keyof EventColumns)[];
const BEFORE = [
  ['seq', 'bigint'],
  ['project_id', 'integer'],
  ['received_at', 'bigint'],
  ['template_version', 'bigint'],
  ['rating', 'double precision'],
] as const;
const ALL = [...BEFORE, ...Object.entries(COLUMNS)];

const INSERT_EVENTS =
  `insert into event (${ALL.map(([name]) => name).join(', ')}) ` +
  `select * from unnest(${ALL.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ')})`;

interface Candidate {
  readonly batch: BatchWrite;
  readonly row: EventRow;
  seq: number;
}

/** What became of the events of a group. */
export interface WrittenEvents {
  /** By batch: one result an event, in their order. */
  readonly results: ReadonlyMap<BatchWrite, readonly AppendResult[]>;
  /** By project: what the new events add to the roll-ups. */
  readonly rollups: ReadonlyMap<number, HourlyRollups>;
}

/** Writes the events of a group of batches that are new; the mark that an id was seen is in the same transaction. */
export async function writeEvents(
  client: pg.ClientBase,
  batches: readonly BatchWrite[],
  templates: TemplateRegistry,
): Promise<WrittenEvents> {
  await templates.prepare(client, batches);
  // Of two events with one id, the first counts.
  const candidates = new Map<string, Candidate>();
  for (const batch of batches) {
    for (const row of batch.rows) {
      const key = keyOf(batch.projectId, row.columns.id);
      if (!candidates.has(key)) candidates.set(key, { batch, row, seq: 0 });
    }
  }
  const stored = await insertIds(client, candidates);
  const rows = [...candidates].filter(([key]) => stored.has(key)).map(([, candidate]) => candidate);
  const rollups = new Map<number, HourlyRollups>();
  if (rows.length > 0) await insertRows(client, rows, templates, rollups);
  const results = batches.map((batch) => {
    const list = batch.rows.map((row): AppendResult => {
      const key = keyOf(batch.projectId, row.columns.id);
      const isNew = stored.has(key) && candidates.get(key)?.row === row;
      return isNew ? 'stored' : 'duplicate';
    });
    return [batch, list] as const;
  });
  return { results: new Map(results), rollups };
}

/** Claims the ids that are new, and gives them. */
async function insertIds(
  client: pg.ClientBase,
  candidates: ReadonlyMap<string, Candidate>,
): Promise<ReadonlySet<string>> {
  if (candidates.size === 0) return new Set();
  const { rows: numbers } = await client.query<{ seq: number }>({
    name: 'event seq',
    text: "select nextval('event_seq') as seq from generate_series(1, $1)",
    values: [candidates.size],
  });
  [...candidates.values()].forEach((candidate, index) => (candidate.seq = numbers[index]?.seq ?? 0));
  // In the order of the ids, so that two writers that bring the same ones never wait for each other in a circle.
  const sorted = [...candidates].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, candidate]) => candidate);
  const { rows } = await client.query<{ project_id: number; id: string }>({
    name: 'event id',
    text: `insert into event_id (project_id, id, received_at, seq)
           select * from unnest($1::integer[], $2::uuid[], $3::bigint[], $4::bigint[])
           on conflict (project_id, id) do nothing returning project_id, id`,
    values: transpose(
      sorted.map(({ batch, row, seq }) => [batch.projectId, row.columns.id, batch.receivedAt, seq]),
    ),
  });
  return new Set(rows.map((row) => keyOf(row.project_id, row.id)));
}

async function insertRows(
  client: pg.ClientBase,
  rows: readonly Candidate[],
  templates: TemplateRegistry,
  rollups: Map<number, HourlyRollups>,
): Promise<void> {
  const ratings = await readRatings(client, rows);
  const values = rows.map(({ batch: { projectId, receivedAt }, row, seq }) => {
    const version = templates.versionOf(projectId, row);
    const hourly = rollups.get(projectId) ?? new HourlyRollups();
    rollups.set(projectId, hourly);
    hourly.add(row.columns, version);
    const rating = ratings.get(keyOf(projectId, row.columns.feedback_key)) ?? null;
    return [seq, projectId, receivedAt, version, rating, ...NAMES.map((name) => row.columns[name])];
  });
  await client.query({ name: 'event', text: INSERT_EVENTS, values: transpose(values) });
  await client.query({
    name: 'event body',
    text: `insert into event_body (seq, received_at, body)
           select * from unnest($1::bigint[], $2::bigint[], $3::text[])`,
    values: transpose(rows.map(({ batch, row, seq }) => [seq, batch.receivedAt, row.json])),
  });
}

/** The newest ratings that came before their events: newest by arrival, so that no clock can bring an old one forward. */
async function readRatings(
  client: pg.ClientBase,
  rows: readonly Candidate[],
): Promise<ReadonlyMap<string, number>> {
  const { rows: found } = await client.query<{ project_id: number; feedback_key: string; rating: number }>({
    name: 'ratings',
    text: `select distinct on (f.project_id, f.feedback_key) f.project_id, f.feedback_key, f.rating
           from unnest($1::integer[], $2::text[]) as k (project_id, feedback_key)
           join feedback f using (project_id, feedback_key)
           where f.rating is not null
           order by f.project_id, f.feedback_key, f.seq desc`,
    values: transpose(rows.map(({ batch, row }) => [batch.projectId, row.columns.feedback_key])),
  });
  return new Map(found.map((row) => [keyOf(row.project_id, row.feedback_key), row.rating]));
}

function keyOf(projectId: number, id: string): string {
  return `${projectId}:${id}`;
}
