import type { JsonValue, ModelSummary, TemplateSummary, TemplateVersion } from 'footlight/wire';
import type { Kysely } from 'kysely';
import { isoTime } from '../iso-time.ts';
import type { Tables } from './tables.ts';

/** Reads which templates and models there are, from the few rows of the daily roll-ups, what waits for them, and the registry. */
export class TemplateReader {
  readonly #db: Kysely<Tables>;
  readonly #uses: 'use_by_day';

  /** `uses` says what templates and models came to by day: PostgreSQL's roll-ups are never behind the events. */
  constructor(db: Kysely<Tables>, uses: 'rollup_day' | 'use_by_day') {
    this.#db = db;
    // What is read of it, both have.
    this.#uses = uses as 'use_by_day';
  }

  async list(projectId: number): Promise<TemplateSummary[]> {
    const used = await this.#db
      .selectFrom(this.#uses)
      .select((eb) => [
        'template',
        eb.fn.sum<number>('events').as('events'),
        eb.fn.max('start').as('last_seen'),
      ])
      .where('project_id', '=', projectId)
      .groupBy('template')
      .orderBy('template')
      .execute();
    const known = await this.#db
      .selectFrom('template_version')
      .select((eb) => ['name', eb.fn.max('version').as('latest')])
      .where('project_id', '=', projectId)
      .groupBy('name')
      .execute();
    const latest = new Map(known.map((row) => [row.name, row.latest]));
    return used.map((row) => ({
      name: row.template,
      latestVersion: latest.get(row.template) ?? null,
      events: row.events,
      lastSeen: isoTime(row.last_seen),
    }));
  }

  async versions(projectId: number, name: string): Promise<TemplateVersion[] | undefined> {
    const used = await this.#db
      .selectFrom(this.#uses)
      .select((eb) => ['version', eb.fn.sum<number>('events').as('events')])
      .where('project_id', '=', projectId)
      .where('template', '=', name)
      .groupBy('version')
      .execute();
    if (used.length === 0) return undefined;
    const events = new Map(used.map((row) => [row.version, row.events]));
    const rows = await this.#db
      .selectFrom('template_version')
      .select(['version', 'template', 'first_seen'])
      .where('project_id', '=', projectId)
      .where('name', '=', name)
      .orderBy('version', 'desc')
      .execute();
    return rows.map((row) => ({
      version: row.version,
      template: JSON.parse(row.template) as JsonValue,
      firstSeen: isoTime(row.first_seen),
      events: events.get(row.version) ?? 0,
    }));
  }

  async models(projectId: number): Promise<ModelSummary[]> {
    return this.#db
      .selectFrom(this.#uses)
      .select((eb) => ['model', eb.fn.sum<number>('events').as('events')])
      .where('project_id', '=', projectId)
      .groupBy('model')
      .orderBy('events', 'desc')
      .orderBy('model')
      .execute();
  }
}
