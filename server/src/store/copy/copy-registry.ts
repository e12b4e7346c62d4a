import type { SourceRow, SqliteSource } from './sqlite-source.ts';
import type { Target } from './target.ts';

/** What the source's numbers are in the target. */
export interface Registry {
  projectId(sourceId: unknown): number;
  /** The version that a template's text has there; as it was where it is not known. */
  version(sourceProjectId: unknown, name: unknown, version: unknown): number | null;
}

/** Copies what is small: projects, keys, settings, losses, and versions of templates, by name and hash. */
export async function copyRegistry(source: SqliteSource, target: Target): Promise<Registry> {
  const projects = new Map<number, number>();
  for (const { id, ...row } of source.all('select * from project')) {
    await target.insert('project', [row], '(slug) do nothing');
    const { rows } = await target.client.query<{ id: number }>('select id from project where slug = $1', [
      row['slug'],
    ]);
    projects.set(Number(id), Number(rows[0]?.id));
  }
  const projectId = (sourceId: unknown): number => {
    const id = projects.get(Number(sourceId));
    if (id === undefined)
      throw new Error(`The file has rows of a project ${String(sourceId)} that is not in it.`);
    return id;
  };
  const ofTarget = (row: SourceRow): SourceRow => ({ ...row, project_id: projectId(row['project_id']) });
  await target.insert(
    'api_key',
    source.all('select * from api_key').map(ofTarget),
    // A key that was revoked on either side is revoked.
    '(hash) do update set revoked_at = coalesce(api_key.revoked_at, excluded.revoked_at)',
  );
  await target.insert('setting', source.all('select * from setting'));
  await target.insert(
    'loss',
    source.all('select * from loss').map(ofTarget),
    '(project_id, sender_id, reason) do update set count = greatest(loss.count, excluded.count)',
  );
  const versions = await copyVersions(source, target, projectId);
  return {
    projectId,
    version: (sourceProjectId, name, version) =>
      version === null || version === undefined
        ? null
        : (versions.get(keyOf(sourceProjectId, name, version)) ?? Number(version)),
  };
}

async function copyVersions(
  source: SqliteSource,
  target: Target,
  projectId: (sourceId: unknown) => number,
): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  for (const row of source.all('select * from template_version order by project_id, name, version')) {
    const key = [projectId(row['project_id']), row['name'], row['hash']];
    await target.client.query(
      `insert into template_version (project_id, name, version, hash, template, first_seen)
       select $1, $2, case when exists (select 1 from template_version where project_id = $1 and name = $2 and version = $4)
                           then (select max(version) + 1 from template_version where project_id = $1 and name = $2)
                           else $4 end, $3, $5, $6
       on conflict (project_id, name, hash) do nothing`,
      [...key, Number(row['version']), row['template'], Number(row['first_seen'])],
    );
    const { rows } = await target.client.query<{ version: number }>(
      'select version from template_version where project_id = $1 and name = $2 and hash = $3',
      key,
    );
    versions.set(keyOf(row['project_id'], row['name'], row['version']), Number(rows[0]?.version));
  }
  return versions;
}

function keyOf(projectId: unknown, name: unknown, version: unknown): string {
  return JSON.stringify([Number(projectId), name, Number(version)]);
}
