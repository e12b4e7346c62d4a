import type pg from 'pg';
import type { BatchWrite, EventRow } from './write-request.ts';

/** A name that gets a new text with every call is no template: further texts are not kept. */
const MAX_VERSIONS = 1000;
const MAX_KNOWN = 10_000;

/** Versions of templates, as they are first met. */
export class TemplateRegistry {
  readonly #known = new Map<string, number | null>();
  #made: string[] = [];

  /** Makes the versions that a group of batches is the first to bring; within its transaction. */
  async prepare(client: pg.ClientBase, batches: readonly BatchWrite[]): Promise<void> {
    this.#made = [];
    const unknown = new Map<string, { readonly batch: BatchWrite; readonly row: EventRow }>();
    for (const batch of batches) {
      for (const row of batch.rows) {
        const key = keyOf(batch.projectId, row);
        if (key !== undefined && !this.#known.has(key)) unknown.set(key, { batch, row });
      }
    }
    // Always in the same order, so that two writers that lock names one by one never wait for each other.
    for (const [key, { batch, row }] of [...unknown].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const version = await findOrMake(client, batch, row);
      if (this.#known.size >= MAX_KNOWN) this.#known.clear();
      this.#known.set(key, version);
      this.#made.push(key);
    }
  }

  /** The version that an event's text is of its name; null where it has none. */
  versionOf(projectId: number, row: EventRow): number | null {
    const key = keyOf(projectId, row);
    return key === undefined ? null : (this.#known.get(key) ?? null);
  }

  /** To be called when the transaction was undone: a version that it made is not there any more. */
  afterRollback(): void {
    for (const key of this.#made) this.#known.delete(key);
    this.#made = [];
  }
}

function keyOf(projectId: number, { columns, template }: EventRow): string | undefined {
  return template === undefined ? undefined : `${projectId}:${columns.template_name}:${template.hash}`;
}

async function findOrMake(
  client: pg.ClientBase,
  { projectId, receivedAt }: BatchWrite,
  { columns, template }: EventRow,
): Promise<number | null> {
  const key = [projectId, columns.template_name];
  const find = async (): Promise<number | undefined> => {
    const { rows } = await client.query<{ version: number }>(
      'select version from template_version where project_id = $1 and name = $2 and hash = $3',
      [...key, template?.hash],
    );
    return rows[0]?.version;
  };
  const found = await find();
  if (found !== undefined) return found;
  // Versions of a name are numbered without gaps, so that one writer at a time numbers them.
  await client.query(
    "select pg_advisory_xact_lock(hashtext('footlight template ' || current_schema()), hashtext($1 || ':' || $2))",
    [String(projectId), columns.template_name],
  );
  const made = await find();
  if (made !== undefined) return made;
  const { rows } = await client.query<{ version: number }>(
    `insert into template_version (project_id, name, version, hash, template, first_seen)
     select $1, $2, last + 1, $3, $4, $5
     from (select coalesce(max(version), 0) as last from template_version where project_id = $1 and name = $2) l
     where last < ${MAX_VERSIONS} returning version`,
    [...key, template?.hash, template?.json, receivedAt],
  );
  return rows[0]?.version ?? null;
}
