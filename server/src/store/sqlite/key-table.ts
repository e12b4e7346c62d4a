import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Kysely, Selectable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { isoTime, isoTimeOrNull } from '../iso-time.ts';
import type { ApiKey, NewApiKey } from '../store.ts';
import type { Tables } from './tables.ts';

/** Keys: written through the one connection, read through the other. */
export class KeyTable {
  readonly #db: Kysely<Tables>;
  readonly #insert: StatementSync;
  readonly #findSecret: StatementSync;
  readonly #revoke: StatementSync;
  readonly #touch: StatementSync;

  constructor(writer: DatabaseSync, db: Kysely<Tables>) {
    this.#db = db;
    this.#insert = writer.prepare(
      'insert into api_key (id, project_id, kind, name, hash, prefix, created_at) values (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#findSecret = writer.prepare(
      "select 1 from api_key where project_id = ? and kind = 'secret' limit 1",
    );
    this.#revoke = writer.prepare('update api_key set revoked_at = ? where id = ? and revoked_at is null');
    this.#touch = writer.prepare('update api_key set last_used_at = ? where id = ?');
  }

  async create(key: NewApiKey, now: number): Promise<ApiKey> {
    this.insert(key, now);
    const created = await this.findByHash(key.hash);
    if (created === undefined) throw new Error('A key that was just stored cannot be read back.');
    return created;
  }

  insert(key: NewApiKey, now: number): void {
    const { projectId, kind, name = null, hash, prefix } = key;
    this.#insert.run(uuidv7(), projectId, kind, name, hash, prefix, now);
  }

  /** Whether a project has or had a secret key, as the writing connection sees it. */
  hasSecret(projectId: number): boolean {
    return this.#findSecret.get(projectId) !== undefined;
  }

  async list(projectId?: number): Promise<ApiKey[]> {
    let select = this.#select();
    if (projectId !== undefined) select = select.where('api_key.project_id', '=', projectId);
    const rows = await select.orderBy('api_key.created_at').orderBy('api_key.id').execute();
    return rows.map(apiKey);
  }

  async findByHash(hash: string): Promise<ApiKey | undefined> {
    const row = await this.#select().where('api_key.hash', '=', hash).executeTakeFirst();
    return row === undefined ? undefined : apiKey(row);
  }

  revoke(keyId: string, now: number): boolean {
    return this.#revoke.run(now, keyId).changes > 0;
  }

  touch(keyId: string, now: number): void {
    this.#touch.run(now, keyId);
  }

  #select() {
    return this.#db
      .selectFrom('api_key')
      .innerJoin('project', 'project.id', 'api_key.project_id')
      .selectAll('api_key')
      .select('project.slug');
  }
}

function apiKey(row: Selectable<Tables['api_key']> & { readonly slug: string }): ApiKey {
  return {
    id: row.id,
    projectId: row.project_id,
    projectSlug: row.slug,
    kind: row.kind,
    name: row.name,
    prefix: row.prefix,
    createdAt: isoTime(row.created_at),
    lastUsedAt: isoTimeOrNull(row.last_used_at),
    revokedAt: isoTimeOrNull(row.revoked_at),
  };
}
