import type {
  ChainUpdate,
  EventDetail,
  EventFilter,
  EventPage,
  EventQuery,
  LossReport,
  ModelSummary,
  Statistics,
  TemplateSummary,
  TemplateVersion,
} from 'footlight/wire';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { validate as isUuid } from 'uuid';
import { DatabaseUnusableError } from '../../errors/database-unusable-error.ts';
import { InvalidCursorError } from '../../errors/invalid-cursor-error.ts';
import { ProjectExistsError } from '../../errors/project-exists-error.ts';
import { isServerError } from '../../errors/server-error.ts';
import { StoreClosedError } from '../../errors/store-closed-error.ts';
import { StoreUnavailableError } from '../../errors/store-unavailable-error.ts';
import { cleanText } from '../clean-text.ts';
import { decodeArrivalCursor, decodeCursor, encodeCursor } from '../cursor.ts';
import { checkProjectSlug } from '../project-slug.ts';
import type {
  ApiKey,
  AppendedBatch,
  AppendResult,
  Arrivals,
  ExportedEvent,
  FirstKey,
  NewApiKey,
  NewBatch,
  NewFeedback,
  Project,
} from '../records.ts';
import { TemplateReader } from '../sqlite/template-reader.ts';
import type { StatisticsRange } from '../statistics-range.ts';
import { DEFAULT_PAGE_SIZE, type Store } from '../store.ts';
import { ArrivalsReader } from './arrivals-reader.ts';
import { databaseName } from './database-name.ts';
import { isAway, storeError } from './database-errors.ts';
import { Directory } from './directory.ts';
import { EventExporter } from './event-exporter.ts';
import { EventReader } from './event-reader.ts';
import { GroupCommit } from './group-commit.ts';
import { GroupWriter } from './group-writer.ts';
import { readLosses } from './loss-reader.ts';
import { migrate } from './migrate.ts';
import { openPool } from './open-pool.ts';
import { migrations as ownMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { Partitions } from './partitions.ts';
import { RateBuckets } from './rate-buckets.ts';
import { Retention } from './retention.ts';
import { SearchIndexer } from './search-indexer.ts';
import { readStatistics } from './statistics-reader.ts';
import type { Tables } from './tables.ts';
import { batchWrite, writeBytes } from './write-bytes.ts';
import type { WriteRequest, WriteResult } from './write-request.ts';

/** Where the database is, and what time it is. */
export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database`. */
  readonly databaseUrl: string;
  /** Milliseconds since 1970; the system's clock by default. */
  readonly now?: (() => number) | undefined;
  /** Bytes that may wait to be written; 32 MiB by default. */
  readonly maxPendingBytes?: number | undefined;
  /** Transactions that may write at the same time; 2 by default. */
  readonly writers?: number | undefined;
  /** The schema's steps; those of this package by default. */
  readonly migrations?: readonly Migration[] | undefined;
}

const MAX_PENDING_BYTES = 32 * 1024 * 1024;
const WRITERS = 2;
const READ_CONNECTIONS = 8;

/**
 * Opens a store in a PostgreSQL database, which any number of servers may use at the same time, and migrates it.
 * @throws DatabaseUnusableError, DatabaseNewerError, MigrationChangedError
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  const { databaseUrl, now = Date.now, migrations = ownMigrations } = options;
  const pool = openPool(databaseUrl, READ_CONNECTIONS);
  try {
    const client = await pool.connect();
    try {
      await migrate(client, migrations, now());
    } finally {
      client.release();
    }
    return new PostgresStore(pool, { ...options, now });
  } catch (cause) {
    await pool.end();
    if (isServerError(cause)) throw cause;
    const reason = cause instanceof Error ? cause.message || String(cause) : String(cause);
    throw new DatabaseUnusableError(databaseName(databaseUrl), reason, { cause });
  }
}

/** A store in PostgreSQL: a few connections write in groups, others read. */
export class PostgresStore implements Store {
  readonly #pool: Pool;
  readonly #now: () => number;
  readonly #group: GroupCommit;
  readonly #directory: Directory;
  readonly #events: EventReader;
  readonly #exporter: EventExporter;
  readonly #arrivals: ArrivalsReader;
  readonly #templates: TemplateReader;
  readonly #retention: Retention;
  readonly #search: SearchIndexer;
  readonly #rates: RateBuckets;
  #closed: Promise<void> | undefined;

  constructor(pool: Pool, options: PostgresStoreOptions & { readonly now: () => number }) {
    const { databaseUrl, now, writers = WRITERS, maxPendingBytes = MAX_PENDING_BYTES } = options;
    this.#pool = pool;
    this.#now = now;
    const partitions = new Partitions(pool);
    this.#group = new GroupCommit(
      Array.from({ length: writers }, () => new GroupWriter(databaseUrl, partitions)),
      maxPendingBytes,
    );
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    this.#directory = new Directory(pool);
    this.#events = new EventReader(db);
    this.#exporter = new EventExporter(db);
    this.#arrivals = new ArrivalsReader(db);
    this.#templates = new TemplateReader(db as never, 'rollup_day');
    this.#retention = new Retention(pool);
    this.#rates = new RateBuckets(pool);
    this.#search = new SearchIndexer(pool, () => this.#group.isFull);
    this.#search.indexSoon();
  }

  async createProject(slug: string): Promise<Project> {
    checkProjectSlug(slug);
    const project = await this.#run(() => this.#directory.createProject(slug, this.#now()));
    if (project === undefined) throw new ProjectExistsError(slug);
    return project;
  }

  findProjectBySlug(slug: string): Promise<Project | undefined> {
    return this.#run(() => this.#directory.findProject(cleanText(slug)));
  }

  listProjects(): Promise<readonly Project[]> {
    return this.#run(() => this.#directory.projects());
  }

  setRetention(projectId: number, days: number | null): Promise<boolean> {
    return this.#run(() => this.#directory.setRetention(projectId, days));
  }

  createKey(key: NewApiKey): Promise<ApiKey> {
    return this.#run(() => this.#directory.createKey(key, this.#now()));
  }

  async claimProject(slug: string, key: FirstKey): Promise<boolean> {
    checkProjectSlug(slug);
    return this.#run(() => this.#directory.claimProject(slug, key, this.#now()));
  }

  listKeys(projectId?: number): Promise<readonly ApiKey[]> {
    return this.#run(() => this.#directory.keys(projectId));
  }

  revokeKey(keyId: string): Promise<boolean> {
    return this.#run(() => this.#directory.revokeKey(cleanText(keyId), this.#now()));
  }

  findKeyByHash(hash: string): Promise<ApiKey | undefined> {
    return this.#run(() => this.#directory.findKey(hash));
  }

  touchKey(keyId: string): Promise<void> {
    return this.#run(() => this.#directory.touchKey(keyId, this.#now()));
  }

  async appendBatch(projectId: number, batch: NewBatch): Promise<AppendedBatch> {
    return (await this.write(batchWrite(projectId, batch, this.#now()))) as AppendedBatch;
  }

  async appendFeedback(projectId: number, feedback: NewFeedback): Promise<AppendResult> {
    const write = { kind: 'feedback', projectId, feedback, receivedAt: this.#now() } as const;
    return (await this.write(write)) as AppendResult;
  }

  async putChainResult(projectId: number, update: ChainUpdate): Promise<void> {
    await this.write({ kind: 'chain', projectId, update, receivedAt: this.#now(), mayBeLate: false });
  }

  /**
   * Writes what was taken at its own time, maybe by another server: what {@link appendBatch}, {@link appendFeedback}
   * and {@link putChainResult} do with what arrives now.
   * @throws StoreBusyError, StoreUnavailableError
   */
  async write(request: WriteRequest): Promise<WriteResult> {
    this.#refuseWhenClosed();
    const result = await this.#group.write(request, writeBytes(request));
    if (request.kind === 'batch') this.#search.indexSoon();
    return result;
  }

  async listEvents(projectId: number, { limit, cursor, ...filter }: EventQuery): Promise<EventPage> {
    const byArrival = filter.text !== undefined;
    const after =
      cursor === undefined ? undefined : byArrival ? decodeArrivalCursor(cursor) : decodeCursor(cursor);
    if (after !== undefined && 'tie' in after && !isUuid(after.tie)) throw new InvalidCursorError();
    return this.#run(async () => {
      if (byArrival) await this.#search.catchUp();
      const page = await this.#events.list(projectId, cleanFilter(filter), limit ?? DEFAULT_PAGE_SIZE, after);
      return { events: page.events, nextCursor: page.next === undefined ? null : encodeCursor(page.next) };
    });
  }

  getEvent(projectId: number, eventId: string): Promise<EventDetail | undefined> {
    return this.#run(() => this.#events.get(projectId, eventId));
  }

  async *exportEvents(projectId: number, filter: EventFilter): AsyncGenerator<ExportedEvent> {
    this.#refuseWhenClosed();
    if (filter.text !== undefined) await this.#search.catchUp();
    try {
      yield* this.#exporter.export(projectId, cleanFilter(filter));
    } catch (error) {
      throw storeError(error);
    }
  }

  listArrivals(projectId: number, after: string | null, limit: number): Promise<Arrivals> {
    return this.#run(() => this.#arrivals.read(projectId, after, limit));
  }

  statistics(projectId: number, range: StatisticsRange): Promise<Statistics> {
    return this.#run(() => readStatistics(this.#pool, projectId, cleanFilter(range)));
  }

  listTemplates(projectId: number): Promise<readonly TemplateSummary[]> {
    return this.#run(() => this.#templates.list(projectId));
  }

  listTemplateVersions(projectId: number, name: string): Promise<readonly TemplateVersion[] | undefined> {
    return this.#run(() => this.#templates.versions(projectId, cleanText(name)));
  }

  listModels(projectId: number): Promise<readonly ModelSummary[]> {
    return this.#run(() => this.#templates.models(projectId));
  }

  listLosses(projectId: number, since: number): Promise<LossReport> {
    return this.#run(() => readLosses(this.#pool, projectId, since));
  }

  deleteBefore(projectId: number, before: number, limit: number): Promise<number> {
    return this.#run(async () => {
      const deleted = await this.#retention.deleteBefore(projectId, before, limit);
      // The last slice of a round leaves partitions behind that hold nothing any more.
      if (deleted < limit) await this.#retention.dropEmptyPartitions(before);
      return deleted;
    });
  }

  /** Takes tokens from a bucket that all servers of this database share; see {@link RateBuckets}. */
  takeTokens(name: string, tokens: number, rate: { perSecond: number; burst: number }): Promise<number> {
    return this.#run(() => this.#rates.take(name, tokens, rate));
  }

  getSetting(name: string): Promise<string | undefined> {
    return this.#run(() => this.#directory.setting(name));
  }

  putSetting(name: string, value: string): Promise<void> {
    return this.#run(() => this.#directory.putSetting(name, value));
  }

  ensureSetting(name: string, value: string): Promise<string> {
    return this.#run(() => this.#directory.ensureSetting(name, value));
  }

  deleteSettings(prefix: string, before: string): Promise<number> {
    return this.#run(() => this.#directory.deleteSettings(prefix, before));
  }

  pendingBytes(): number {
    return this.#group.pendingBytes;
  }

  async ping(): Promise<void> {
    await this.#run(async () => {
      const { rows } = await this.#pool.query<{ read_only: boolean }>(
        'select pg_is_in_recovery() as read_only, (select count(*) from (select 1 from project limit 1) p)',
      );
      if (rows[0]?.read_only) throw new StoreUnavailableError();
    });
  }

  pingWrites(): Promise<void> {
    return this.ping();
  }

  close(): Promise<void> {
    return (this.#closed ??= this.#close());
  }

  async #close(): Promise<void> {
    await this.#group.close();
    await this.#search.close();
    await this.#pool.end();
  }

  async #run<T>(work: () => Promise<T>): Promise<T> {
    this.#refuseWhenClosed();
    try {
      return await work();
    } catch (error) {
      throw isAway(error) ? storeError(error) : error;
    }
  }

  #refuseWhenClosed(): void {
    if (this.#closed !== undefined) throw new StoreClosedError();
  }
}

/** PostgreSQL refuses a NUL even in a value that is only compared. */
function cleanFilter<T extends object>(filter: T): T {
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [
      name,
      typeof value === 'string' ? cleanText(value) : value,
    ]),
  ) as T;
}
