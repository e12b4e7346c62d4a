import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { ProjectExistsError } from '../../errors/project-exists-error.ts';
import { isoTime } from '../iso-time.ts';
import { checkProjectSlug } from '../project-slug.ts';
import type { Project } from '../store.ts';
import type { Tables } from './tables.ts';

/** Projects: written through the one connection, read through the other. */
export class ProjectTable {
  readonly #db: Kysely<Tables>;
  readonly #insert: StatementSync;
  readonly #findId: StatementSync;

  constructor(writer: DatabaseSync, db: Kysely<Tables>) {
    this.#db = db;
    this.#insert = writer.prepare(
      'insert into project (slug, created_at) values (?, ?) on conflict (slug) do nothing',
    );
    this.#findId = writer.prepare('select id from project where slug = ?');
  }

  /** The id of the project of that name, made where it is absent; to be called holding the write lock. */
  ensure(slug: string, now: number): number {
    const known = this.#findId.get(slug)?.['id'];
    return known === undefined ? this.create(slug, now).id : Number(known);
  }

  create(slug: string, now: number): Project {
    checkProjectSlug(slug);
    const { changes, lastInsertRowid } = this.#insert.run(slug, now);
    if (changes === 0) throw new ProjectExistsError(slug);
    return { id: Number(lastInsertRowid), slug, createdAt: isoTime(now) };
  }

  async findBySlug(slug: string): Promise<Project | undefined> {
    const row = await this.#db.selectFrom('project').selectAll().where('slug', '=', slug).executeTakeFirst();
    return row === undefined ? undefined : { id: row.id, slug: row.slug, createdAt: isoTime(row.created_at) };
  }
}
