import type { ClientBase } from 'pg';
import type { EventColumns } from '../event-columns.ts';
import { binaryColumns, type ColumnType } from './binary-arrays.ts';

/** The type of each column that an event fills. */
export const EVENT_COLUMN_TYPES = {
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
} as const satisfies Readonly<Record<keyof EventColumns, ColumnType>>;

const NAMES = Object.keys(EVENT_COLUMN_TYPES);
const ALL = [
  ['seq', 'bigint'],
  ['project_id', 'integer'],
  ['received_at', 'bigint'],
  ['template_version', 'bigint'],
  ['rating', 'double precision'],
  ...Object.entries(EVENT_COLUMN_TYPES),
] as const satisfies readonly (readonly [string, ColumnType])[];
const TYPES = ALL.map(([, type]) => type);

const INSERT =
  `insert into event (${ALL.map(([name]) => name).join(', ')}) ` +
  `select * from unnest(${ALL.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ')})`;

/** What claims an id. */
export interface NewId {
  readonly projectId: number;
  readonly receivedAt: number;
  /** A UUID in lower case. */
  readonly id: string;
}

/** An event to insert. */
export interface NewRow extends NewId {
  readonly version: number | null;
  readonly rating: number | null;
  readonly columns: Readonly<Record<string, unknown>> | EventColumns;
  readonly json: string;
}

/**
 * Claims the ids that are new, no id twice in the list, and gives their numbers of arrival by project and id; within
 * the transaction that inserts their rows.
 */
export async function claimIds(
  client: ClientBase,
  ids: readonly NewId[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const { rows: numbers } = await client.query<{ seq: number }>({
    name: 'event seq',
    text: "select nextval('event_seq') as seq from generate_series(1, $1)",
    values: [ids.length],
  });
  const numbered = ids.map((id, index) => ({ ...id, key: idKey(id), seq: Number(numbers[index]?.seq) }));
  // In the order of the ids, so that two writers that bring the same ones never wait for each other in a circle.
  const sorted = numbered.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const { rows } = await client.query<{ project_id: number; id: string; seq: number }>({
    name: 'event id',
    text: `insert into event_id (project_id, id, received_at, seq)
           select * from unnest($1::integer[], $2::uuid[], $3::bigint[], $4::bigint[])
           on conflict (project_id, id) do nothing returning project_id, id, seq`,
    values: binaryColumns(
      ['integer', 'uuid', 'bigint', 'bigint'],
      sorted.map(({ projectId, id, receivedAt, seq }) => [projectId, id, receivedAt, seq]),
    ),
  });
  return new Map(rows.map((row) => [idKey({ projectId: row.project_id, id: row.id }), Number(row.seq)]));
}

/** Inserts events whose ids were claimed, with their bodies. */
export async function insertClaimedRows(
  client: ClientBase,
  rows: readonly (NewRow & { readonly seq: number })[],
): Promise<void> {
  if (rows.length === 0) return;
  await client.query({
    name: 'event',
    text: INSERT,
    values: binaryColumns(
      TYPES,
      rows.map(({ seq, projectId, receivedAt, version, rating, columns }) => {
        const values = columns as Readonly<Record<string, unknown>>;
        return [seq, projectId, receivedAt, version, rating, ...NAMES.map((name) => values[name])];
      }),
    ),
  });
  await client.query({
    name: 'event body',
    text: `insert into event_body (seq, received_at, body)
           select * from unnest($1::bigint[], $2::bigint[], $3::text[])`,
    values: binaryColumns(
      ['bigint', 'bigint', 'text'],
      rows.map(({ seq, receivedAt, json }) => [seq, receivedAt, json]),
    ),
  });
}

/** Inserts the events that are not there yet, and gives their number. */
export async function insertEventRows(client: ClientBase, rows: readonly NewRow[]): Promise<number> {
  const claimed = await claimIds(client, rows);
  const fresh = rows.flatMap((row) => {
    const seq = claimed.get(idKey(row));
    return seq === undefined ? [] : [{ ...row, seq }];
  });
  await insertClaimedRows(client, fresh);
  return fresh.length;
}

/** A text by which an id of a project is told apart. */
export function idKey({ projectId, id }: Pick<NewId, 'projectId' | 'id'>): string {
  return `${projectId}:${id}`;
}
