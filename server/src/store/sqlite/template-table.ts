import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { TemplateText } from '../template-text.ts';

/** A name that gets a new text with every call is no template: further texts are not kept. */
const MAX_VERSIONS = 1000;
const MAX_KNOWN = 10_000;

/** Versions of templates, as they are first met. */
export class TemplateTable {
  readonly #find: StatementSync;
  readonly #last: StatementSync;
  readonly #insert: StatementSync;
  readonly #known = new Map<string, number | null>();

  constructor(database: DatabaseSync) {
    this.#find = database.prepare(
      'select version from template_version where project_id = ? and name = ? and hash = ?',
    );
    this.#last = database.prepare(
      'select coalesce(max(version), 0) as last from template_version where project_id = ? and name = ?',
    );
    this.#insert = database.prepare(
      'insert into template_version (project_id, name, version, hash, template, first_seen) values (?, ?, ?, ?, ?, ?)',
    );
  }

  /** The version that a text is of its name, made where it is new; to be called holding the write lock. */
  versionOf(projectId: number, name: string, text: TemplateText, now: number): number | null {
    const key = `${projectId}:${text.hash}:${name}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const version = this.#findOrMake(projectId, name, text, now);
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(key, version);
    return version;
  }

  /** To be called when a transaction was undone: a version that it made is not there any more. */
  forget(): void {
    this.#known.clear();
  }

  #findOrMake(projectId: number, name: string, text: TemplateText, now: number): number | null {
    const found = this.#find.get(projectId, name, text.hash)?.['version'];
    if (found !== undefined) return Number(found);
    const version = Number(this.#last.get(projectId, name)?.['last']) + 1;
    if (version > MAX_VERSIONS) return null;
    this.#insert.run(projectId, name, version, text.hash, text.json, now);
    return version;
  }
}
