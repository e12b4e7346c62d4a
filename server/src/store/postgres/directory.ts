import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { apiKeyOf, type KeyRow, projectOf, type ProjectRow } from '../directory-rows.ts';
import type { ApiKey, FirstKey, NewApiKey, Project } from '../records.ts';
import { inTransaction } from './in-transaction.ts';

const KEYS = 'select api_key.*, project.slug from api_key join project on project.id = api_key.project_id';

/** Projects, keys and settings. */
export class Directory {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** The new project; undefined where its name is taken. */
  async createProject(slug: string, now: number): Promise<Project | undefined> {
    const { rows } = await this.#pool.query<ProjectRow>(
      'insert into project (slug, created_at) values ($1, $2) on conflict (slug) do nothing returning *',
      [slug, now],
    );
    return rows[0] === undefined ? undefined : projectOf(rows[0]);
  }

  async findProject(slug: string): Promise<Project | undefined> {
    const { rows } = await this.#pool.query<ProjectRow>('select * from project where slug = $1', [slug]);
    return rows[0] === undefined ? undefined : projectOf(rows[0]);
  }

  async projects(): Promise<readonly Project[]> {
    const { rows } = await this.#pool.query<ProjectRow>('select * from project order by slug collate "C"');
    return rows.map(projectOf);
  }

  async setRetention(projectId: number, days: number | null): Promise<boolean> {
    const { rowCount } = await this.#pool.query('update project set retention_days = $2 where id = $1', [
      projectId,
      days,
    ]);
    return rowCount === 1;
  }

  async createKey(key: NewApiKey, now: number): Promise<ApiKey> {
    await insertKey(this.#pool, key, now);
    const created = await this.findKey(key.hash);
    if (created === undefined) throw new Error('A key that was just stored cannot be read back.');
    return created;
  }

  async claimProject(slug: string, key: FirstKey, now: number): Promise<boolean> {
    const client = await this.#pool.connect();
    try {
      return await inTransaction(client, async () => {
        await client.query(
          'insert into project (slug, created_at) values ($1, $2) on conflict (slug) do nothing',
          [slug, now],
        );
        // Of several claims at once, one holds the row and the others wait for what it does.
        const { rows } = await client.query<{ id: number }>(
          'select id from project where slug = $1 for update',
          [slug],
        );
        const projectId = rows[0]?.id;
        if (projectId === undefined) throw new Error('A project that was just stored cannot be read back.');
        const { rowCount } = await client.query(
          "select 1 from api_key where project_id = $1 and kind = 'secret' limit 1",
          [projectId],
        );
        if (rowCount !== 0) return false;
        await insertKey(client, { ...key, projectId, kind: 'secret' }, now);
        return true;
      });
    } finally {
      client.release();
    }
  }

  async findKey(hash: string): Promise<ApiKey | undefined> {
    const { rows } = await this.#pool.query<KeyRow>({
      name: 'key by hash',
      text: `${KEYS} where api_key.hash = $1`,
      values: [hash],
    });
    return rows[0] === undefined ? undefined : apiKeyOf(rows[0]);
  }

  async keys(projectId?: number): Promise<readonly ApiKey[]> {
    const { rows } = await this.#pool.query<KeyRow>(
      `${KEYS} where $1::integer is null or api_key.project_id = $1 order by api_key.created_at, api_key.id`,
      [projectId ?? null],
    );
    return rows.map(apiKeyOf);
  }

  async revokeKey(keyId: string, now: number): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      'update api_key set revoked_at = $2 where id::text = $1 and revoked_at is null',
      [keyId, now],
    );
    return rowCount === 1;
  }

  async touchKey(keyId: string, now: number): Promise<void> {
    await this.#pool.query('update api_key set last_used_at = $2 where id::text = $1', [keyId, now]);
  }

  async setting(name: string): Promise<string | undefined> {
    const { rows } = await this.#pool.query<{ value: string }>('select value from setting where name = $1', [
      name,
    ]);
    return rows[0]?.value;
  }

  async putSetting(name: string, value: string): Promise<void> {
    await this.#pool.query(
      'insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value',
      [name, value],
    );
  }

  async ensureSetting(name: string, value: string): Promise<string> {
    await this.#pool.query(
      'insert into setting (name, value) values ($1, $2) on conflict (name) do nothing',
      [name, value],
    );
    return (await this.setting(name)) ?? value;
  }

  async deleteSettings(prefix: string, before: string): Promise<number> {
    const { rowCount } = await this.#pool.query(
      'delete from setting where starts_with(name, $1) and value collate "C" < $2',
      [prefix, before],
    );
    return rowCount ?? 0;
  }
}

async function insertKey(client: pg.Pool | pg.ClientBase, key: NewApiKey, now: number): Promise<void> {
  const { projectId, kind, name = null, hash, prefix, origins } = key;
  const list = origins ? JSON.stringify(origins) : null;
  await client.query(
    `insert into api_key (id, project_id, kind, name, hash, prefix, origins, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [uuidv7(), projectId, kind, name, hash, prefix, list, now],
  );
}
