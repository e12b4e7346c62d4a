import { EVENT_COLUMN_TYPES, insertEventRows } from '../postgres/event-rows.ts';
import type { Partitions } from '../postgres/partitions.ts';
import type { CopyReport } from './copy-report.ts';
import type { Registry } from './copy-registry.ts';
import type { SourceRow, SqliteSource } from './sqlite-source.ts';
import type { Target } from './target.ts';

const SLICE_EVENTS = 500;
/** Characters of bodies in a slice at most, but for a single event. */
const SLICE_LENGTH = 8 * 1024 * 1024;

/** Copies events and their bodies, in the order in which they arrived, from where an earlier run ended. */
export async function copyEvents(
  source: SqliteSource,
  target: Target,
  registry: Registry,
  partitions: Partitions,
  onProgress: (done: number, total: number) => void,
): Promise<CopyReport> {
  const total = source.count('event');
  let from = await target.progress('event');
  let done = Number(source.all('select count(*) as n from event where seq <= ?', from)[0]?.['n']);
  let added = 0;
  onProgress(done, total);
  for (let slice = read(source, from), next = slice; slice.length > 0; slice = next) {
    from = Number(slice.at(-1)?.['seq']);
    for (const row of slice) await partitions.ensure(Number(row['received_at']));
    const rows = slice;
    const written = target.step('event', from, async () => {
      added += await write(target, registry, rows);
    });
    // Should reading fail, that is what is told.
    written.catch(() => {});
    // The file is read while the database writes.
    next = read(source, from);
    await written;
    done += rows.length;
    onProgress(done, Math.max(done, total));
  }
  return { events: total, added };
}

function read(source: SqliteSource, after: number): readonly SourceRow[] {
  const rows = source.all(
    `select event.*, event_body.body from event join event_body on event_body.seq = event.seq
     where event.seq > ? order by event.seq limit ${SLICE_EVENTS}`,
    after,
  );
  let length = 0;
  const end = rows.findIndex((row) => (length += String(row['body']).length) > SLICE_LENGTH);
  return end === -1 ? rows : rows.slice(0, Math.max(1, end));
}

async function write(target: Target, registry: Registry, slice: readonly SourceRow[]): Promise<number> {
  const rows = slice.map((row) => ({
    projectId: registry.projectId(row['project_id']),
    receivedAt: Number(row['received_at']),
    version: registry.version(row['project_id'], row['template_name'], row['template_version']),
    rating: row['rating'] === null ? null : Number(row['rating']),
    columns: Object.fromEntries(Object.keys(EVENT_COLUMN_TYPES).map((name) => [name, row[name] ?? null])),
    json: String(row['body']),
    id: String(row['id']),
  }));
  return insertEventRows(target.client, rows);
}
