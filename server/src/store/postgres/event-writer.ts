import type { ClientBase } from 'pg';
import type { AppendResult } from '../records.ts';
import { HourlyRollups } from '../rollup.ts';
import { binaryColumns } from './binary-arrays.ts';
import { claimIds, idKey, insertClaimedRows } from './event-rows.ts';
import type { TemplateRegistry } from './template-registry.ts';

import type { BatchWrite, EventRow } from './write-request.ts';

interface Candidate {
  readonly projectId: number;
  readonly receivedAt: number;
  readonly id: string;
  readonly row: EventRow;
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
  client: ClientBase,
  batches: readonly BatchWrite[],
  templates: TemplateRegistry,
): Promise<WrittenEvents> {
  await templates.prepare(client, batches);
  // Of two events with one id, the first counts.
  const candidates = new Map<string, Candidate>();
  for (const { projectId, receivedAt, rows } of batches) {
    for (const row of rows) {
      const candidate = { projectId, receivedAt, id: row.columns.id, row };
      const key = idKey(candidate);
      if (!candidates.has(key)) candidates.set(key, candidate);
    }
  }
  const claimed = await claimIds(client, [...candidates.values()]);
  const fresh = [...candidates].flatMap(([key, candidate]) => {
    const seq = claimed.get(key);
    return seq === undefined ? [] : [{ ...candidate, seq }];
  });
  const results = batches.map((batch) => {
    const list = batch.rows.map((row): AppendResult => {
      const key = idKey({ projectId: batch.projectId, id: row.columns.id });
      return claimed.has(key) && candidates.get(key)?.row === row ? 'stored' : 'duplicate';
    });
    return [batch, list] as const;
  });
  const rollups = await insertFresh(client, fresh, templates);
  return { results: new Map(results), rollups };
}

async function insertFresh(
  client: ClientBase,
  fresh: readonly (Candidate & { readonly seq: number })[],
  templates: TemplateRegistry,
): Promise<ReadonlyMap<number, HourlyRollups>> {
  const rollups = new Map<number, HourlyRollups>();
  if (fresh.length === 0) return rollups;
  const ratings = await readRatings(client, fresh);
  const rows = fresh.map(({ row, ...rest }) => {
    const { columns, json } = row;
    const version = templates.versionOf(rest.projectId, row);
    const hourly = rollups.get(rest.projectId) ?? new HourlyRollups();
    rollups.set(rest.projectId, hourly);
    hourly.add(columns, version);
    const rating = ratings.get(ratingKey(rest.projectId, columns.feedback_key)) ?? null;
    return { ...rest, version, rating, columns, json };
  });
  await insertClaimedRows(client, rows);
  return rollups;
}

/** The newest ratings that came before their events: newest by arrival, so that no clock can bring an old one forward. */
async function readRatings(
  client: ClientBase,
  fresh: readonly Candidate[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ project_id: number; feedback_key: string; rating: number }>({
    name: 'ratings',
    text: `select distinct on (f.project_id, f.feedback_key) f.project_id, f.feedback_key, f.rating
           from unnest($1::integer[], $2::text[]) as k (project_id, feedback_key)
           join feedback f using (project_id, feedback_key)
           where f.rating is not null
           order by f.project_id, f.feedback_key, f.seq desc`,
    values: binaryColumns(
      ['integer', 'text'],
      fresh.map(({ projectId, row }) => [projectId, row.columns.feedback_key]),
    ),
  });
  return new Map(rows.map((row) => [ratingKey(row.project_id, row.feedback_key), row.rating]));
}

function ratingKey(projectId: number, feedbackKey: string): string {
  return `${projectId}:${feedbackKey}`;
}
