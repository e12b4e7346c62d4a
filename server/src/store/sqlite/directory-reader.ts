import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { apiKeyOf, type KeyRow, projectOf, type ProjectRow } from '../directory-rows.ts';
import type { ApiKey, Project } from '../records.ts';

const KEYS = `select api_key.*, project.slug from api_key join project on project.id = api_key.project_id`;

/** Reads projects, keys and settings: so quick that it needs no thread, and must never wait for a report. */
export class DirectoryReader {
  readonly #projectBySlug: StatementSync;
  readonly #projects: StatementSync;
  readonly #keyByHash: StatementSync;
  readonly #keys: StatementSync;
  readonly #setting: StatementSync;

  constructor(database: DatabaseSync) {
    this.#projectBySlug = database.prepare('select * from project where slug = ?');
    this.#projects = database.prepare('select * from project order by slug');
    this.#keyByHash = database.prepare(`${KEYS} where api_key.hash = ?`);
    this.#keys = database.prepare(
      `${KEYS} where ?1 is null or api_key.project_id = ?1 order by api_key.created_at, api_key.id`,
    );
    this.#setting = database.prepare('select value from setting where name = ?');
  }

  projectBySlug(slug: string): Project | undefined {
    const row = this.#projectBySlug.get(slug) as unknown as ProjectRow | undefined;
    return row === undefined ? undefined : projectOf(row);
  }

  projects(): Project[] {
    return (this.#projects.all() as unknown as ProjectRow[]).map(projectOf);
  }

  keyByHash(hash: string): ApiKey | undefined {
    const row = this.#keyByHash.get(hash) as unknown as KeyRow | undefined;
    return row === undefined ? undefined : apiKeyOf(row);
  }

  keys(projectId?: number): ApiKey[] {
    return (this.#keys.all(projectId ?? null) as unknown as KeyRow[]).map(apiKeyOf);
  }

  setting(name: string): string | undefined {
    const value = this.#setting.get(name)?.['value'];
    return value === undefined ? undefined : String(value);
  }
}
