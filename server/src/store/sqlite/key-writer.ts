import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { v7 as uuidv7 } from 'uuid';
import type { FirstKey, NewApiKey } from '../records.ts';

/** Writes projects, keys and settings; whoever calls holds the write lock. */
export class KeyWriter {
  readonly #insertProject: StatementSync;
  readonly #findProject: StatementSync;
  readonly #setRetention: StatementSync;
  readonly #insert: StatementSync;
  readonly #findSecret: StatementSync;
  readonly #revoke: StatementSync;
  readonly #touch: StatementSync;
  readonly #putSetting: StatementSync;
  readonly #ensureSetting: StatementSync;
  readonly #deleteSettings: StatementSync;

  constructor(database: DatabaseSync) {
    const prepare = (sql: string): StatementSync => database.prepare(sql);
    this.#insertProject = prepare(
      'insert into project (slug, created_at) values (?, ?) on conflict (slug) do nothing',
    );
    this.#findProject = prepare('select id from project where slug = ?');
    this.#setRetention = prepare('update project set retention_days = ? where id = ?');
    this.#insert = prepare(
      `insert into api_key (id, project_id, kind, name, hash, prefix, origins, created_at)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#findSecret = prepare("select 1 from api_key where project_id = ? and kind = 'secret' limit 1");
    this.#revoke = prepare('update api_key set revoked_at = ? where id = ? and revoked_at is null');
    this.#touch = prepare('update api_key set last_used_at = ? where id = ?');
    this.#putSetting = prepare(
      'insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    );
    this.#ensureSetting = prepare(
      'insert into setting (name, value) values (?, ?) on conflict (name) do nothing',
    );
    this.#deleteSettings = prepare(
      'delete from setting where substr(name, 1, length(?1)) = ?1 and value < ?2',
    );
  }

  /** The id of the new project; undefined where its name is taken. */
  createProject(slug: string, now: number): number | undefined {
    const { changes, lastInsertRowid } = this.#insertProject.run(slug, now);
    return changes === 0 ? undefined : Number(lastInsertRowid);
  }

  setRetention(projectId: number, days: number | null): boolean {
    return this.#setRetention.run(days, projectId).changes > 0;
  }

  createKey(key: NewApiKey, now: number): void {
    const { projectId, kind, name = null, hash, prefix, origins } = key;
    const list = origins ? JSON.stringify(origins) : null;
    this.#insert.run(uuidv7(), projectId, kind, name, hash, prefix, list, now);
  }

  claimProject(slug: string, key: FirstKey, now: number): boolean {
    const known = this.#findProject.get(slug)?.['id'];
    const projectId = known === undefined ? this.createProject(slug, now) : Number(known);
    if (projectId === undefined || this.#findSecret.get(projectId) !== undefined) return false;
    this.createKey({ ...key, projectId, kind: 'secret' }, now);
    return true;
  }

  revokeKey(keyId: string, now: number): boolean {
    return this.#revoke.run(now, keyId).changes > 0;
  }

  touchKey(keyId: string, now: number): void {
    this.#touch.run(now, keyId);
  }

  putSetting(name: string, value: string): void {
    this.#putSetting.run(name, value);
  }

  ensureSetting(name: string, value: string): void {
    this.#ensureSetting.run(name, value);
  }

  deleteSettings(prefix: string, before: string): number {
    return Number(this.#deleteSettings.run(prefix, before).changes);
  }
}
