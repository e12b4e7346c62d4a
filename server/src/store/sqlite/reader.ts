import type { DatabaseSync } from 'node:sqlite';
import type {
  EventDetail,
  EventFilter,
  LossReport,
  ModelSummary,
  Statistics,
  TemplateSummary,
  TemplateVersion,
} from 'footlight/wire';
import type { Arrivals } from '../records.ts';
import type { StatisticsRange } from '../statistics-range.ts';
import { EventExporter, type ExportSlice } from './event-exporter.ts';
import { type ListedPage, type ListPosition } from '../cut-page.ts';
import { EventReader } from './event-reader.ts';
import { queryBuilder } from './kysely-adapter.ts';
import { LossReader } from './loss-reader.ts';
import { StatisticsReader } from './statistics-reader.ts';
import { TemplateReader } from './template-reader.ts';

/** Every longer read there is, by name. */
export class Reader {
  readonly #events: EventReader;
  readonly #exporter: EventExporter;
  readonly #statistics: StatisticsReader;
  readonly #templates: TemplateReader;
  readonly #losses: LossReader;

  constructor(database: DatabaseSync) {
    const db = queryBuilder(database);
    this.#events = new EventReader(db, database);
    this.#exporter = new EventExporter(db, database);
    this.#statistics = new StatisticsReader(database);
    this.#templates = new TemplateReader(db, 'use_by_day');
    this.#losses = new LossReader(db);
  }

  list(projectId: number, filter: EventFilter, limit: number, after?: ListPosition): Promise<ListedPage> {
    return this.#events.list(projectId, filter, limit, after);
  }

  get(projectId: number, eventId: string): Promise<EventDetail | undefined> {
    return this.#events.get(projectId, eventId);
  }

  arrivals(projectId: number, after: number | null, limit: number): Promise<Arrivals> {
    return this.#events.arrivals(projectId, after, limit);
  }

  exportSlice(projectId: number, filter: EventFilter, after?: ListPosition): Promise<ExportSlice> {
    return this.#exporter.slice(projectId, filter, after);
  }

  statistics(projectId: number, range: StatisticsRange): Statistics {
    return this.#statistics.read(projectId, range);
  }

  templates(projectId: number): Promise<readonly TemplateSummary[]> {
    return this.#templates.list(projectId);
  }

  templateVersions(projectId: number, name: string): Promise<readonly TemplateVersion[] | undefined> {
    return this.#templates.versions(projectId, name);
  }

  models(projectId: number): Promise<readonly ModelSummary[]> {
    return this.#templates.models(projectId);
  }

  losses(projectId: number, since: number): Promise<LossReport> {
    return this.#losses.list(projectId, since);
  }
}

/** The reads that can be asked for. */
export type ReadMethod = keyof Reader;
