import type { DatabaseSync } from 'node:sqlite';
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
import { InvalidCursorError } from '../../errors/invalid-cursor-error.ts';
import { ProjectExistsError } from '../../errors/project-exists-error.ts';
import { StoreClosedError } from '../../errors/store-closed-error.ts';
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
import type { StatisticsRange } from '../statistics-range.ts';
import { DEFAULT_PAGE_SIZE, type Store } from '../store.ts';
import { eventRow } from './batch-writer.ts';
import { DirectoryReader } from './directory-reader.ts';
import type { ListPosition } from '../cut-page.ts';
import { GroupCommit } from './group-commit.ts';
import { migrations } from './migrations/index.ts';
import { guard, openHolder, prepareDatabase } from './open-database.ts';
import { Reader, type ReadMethod } from './reader.ts';
import { RollupFolder } from './rollup-folder.ts';
import { WorkerClient } from './worker-client.ts';
import { type WriteMethod, Writer } from './writer.ts';

/** Where the data lives, and what time it is. */
export interface SqliteStoreOptions {
  /** Made, with mode 0700, where it is absent. */
  readonly dataDir: string;
  /** Milliseconds since 1970; the system's clock by default. */
  readonly now?: () => number;
  /** Bytes that may wait to be written; 32 MiB by default. */
  readonly maxPendingBytes?: number | undefined;
}

const MAX_PENDING_BYTES = 32 * 1024 * 1024;
/** What a row costs beside its JSON. */
const ROW_BYTES = 1000;

/**
 * Opens the store of a data directory: one SQLite file, in which every acknowledged write has reached the disk.
 * @throws DatabaseUnusableError, DatabaseNewerError, MigrationChangedError
 */
export function openSqliteStore(options: SqliteStoreOptions): SqliteStore {
  const now = options.now ?? Date.now;
  const path = prepareDatabase(options.dataDir, migrations, now());
  return guard(path, () => {
    const database = openHolder(path);
    try {
      // A database that lacks what will be asked for is found out now, and not by the first request.
      void [new Reader(database), new Writer(database, new RollupFolder(database))];
      return new SqliteStore(path, database, now, options.maxPendingBytes ?? MAX_PENDING_BYTES);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** A store in one file: a thread writes it, a second one reads it, and this one looks up keys. */
export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #directory: DirectoryReader;
  readonly #writer: WorkerClient;
  readonly #reader: WorkerClient;
  readonly #group: GroupCommit;
  readonly #now: () => number;
  #closed: Promise<void> | undefined;

  constructor(path: string, database: DatabaseSync, now: () => number, maxPendingBytes: number) {
    this.#database = database;
    this.#directory = new DirectoryReader(database);
    this.#writer = new WorkerClient({ role: 'writer', path });
    this.#reader = new WorkerClient({ role: 'reader', path });
    this.#group = new GroupCommit(this.#writer, maxPendingBytes);
    this.#now = now;
  }

  async createProject(slug: string): Promise<Project> {
    checkProjectSlug(slug);
    const id = await this.#write('createProject', [slug, this.#now()]);
    const project = id === undefined ? undefined : await this.findProjectBySlug(slug);
    if (project === undefined) throw new ProjectExistsError(slug);
    return project;
  }

  async findProjectBySlug(slug: string): Promise<Project | undefined> {
    return this.#open().projectBySlug(slug);
  }

  async listProjects(): Promise<readonly Project[]> {
    return this.#open().projects();
  }

  setRetention(projectId: number, days: number | null): Promise<boolean> {
    return this.#write('setRetention', [projectId, days]);
  }

  async createKey(key: NewApiKey): Promise<ApiKey> {
    await this.#write('createKey', [key, this.#now()]);
    const created = this.#open().keyByHash(key.hash);
    if (created === undefined) throw new Error('A key that was just stored cannot be read back.');
    return created;
  }

  async claimProject(slug: string, key: FirstKey): Promise<boolean> {
    checkProjectSlug(slug);
    return this.#write('claimProject', [slug, key, this.#now()]);
  }

  async listKeys(projectId?: number): Promise<readonly ApiKey[]> {
    return this.#open().keys(projectId);
  }

  revokeKey(keyId: string): Promise<boolean> {
    return this.#write('revokeKey', [keyId, this.#now()]);
  }

  async findKeyByHash(hash: string): Promise<ApiKey | undefined> {
    return this.#open().keyByHash(hash);
  }

  touchKey(keyId: string): Promise<void> {
    return this.#write('touchKey', [keyId, this.#now()]);
  }

  async appendBatch(projectId: number, { events, losses }: NewBatch): Promise<AppendedBatch> {
    const rows = events.map(eventRow);
    const bytes = events.reduce((sum, { json }) => sum + json.length + ROW_BYTES, 0);
    return this.#write('appendBatch', [{ projectId, rows, losses, receivedAt: this.#now() }], bytes);
  }

  appendFeedback(projectId: number, feedback: NewFeedback): Promise<AppendResult> {
    const { betterResponse = '', comment = '' } = feedback;
    const bytes = betterResponse.length + comment.length + ROW_BYTES;
    return this.#write('appendFeedback', [projectId, feedback, this.#now()], bytes);
  }

  putChainResult(projectId: number, update: ChainUpdate): Promise<void> {
    const bytes = JSON.stringify(update.result).length + ROW_BYTES;
    return this.#write('putChainResult', [projectId, update, this.#now()], bytes);
  }

  async listEvents(projectId: number, { limit, cursor, ...filter }: EventQuery): Promise<EventPage> {
    const byArrival = filter.text !== undefined;
    const after =
      cursor === undefined ? undefined : byArrival ? decodeArrivalCursor(cursor) : decodeCursor(cursor);
    if (after !== undefined && 'tie' in after && typeof after.tie !== 'number')
      throw new InvalidCursorError();
    if (byArrival) await this.#catchUpSearch();
    const page = await this.#read('list', [projectId, filter, limit ?? DEFAULT_PAGE_SIZE, after]);
    return { events: page.events, nextCursor: page.next === undefined ? null : encodeCursor(page.next) };
  }

  getEvent(projectId: number, eventId: string): Promise<EventDetail | undefined> {
    return this.#read('get', [projectId, eventId]);
  }

  async *exportEvents(projectId: number, filter: EventFilter): AsyncGenerator<ExportedEvent> {
    if (filter.text !== undefined) await this.#catchUpSearch();
    let after: ListPosition | undefined;
    do {
      const slice = await this.#read('exportSlice', [projectId, filter, after]);
      yield* slice.events;
      after = slice.next;
    } while (after !== undefined);
  }

  async listArrivals(projectId: number, after: string | null, limit: number): Promise<Arrivals> {
    const position = after === null ? null : Number(after);
    if (position !== null && !Number.isSafeInteger(position)) throw new InvalidCursorError();
    return this.#read('arrivals', [projectId, position, limit]);
  }

  statistics(projectId: number, range: StatisticsRange): Promise<Statistics> {
    return this.#read('statistics', [projectId, range]);
  }

  listTemplates(projectId: number): Promise<readonly TemplateSummary[]> {
    return this.#read('templates', [projectId]);
  }

  listTemplateVersions(projectId: number, name: string): Promise<readonly TemplateVersion[] | undefined> {
    return this.#read('templateVersions', [projectId, name]);
  }

  listModels(projectId: number): Promise<readonly ModelSummary[]> {
    return this.#read('models', [projectId]);
  }

  listLosses(projectId: number, since: number): Promise<LossReport> {
    return this.#read('losses', [projectId, since]);
  }

  deleteBefore(projectId: number, before: number, limit: number): Promise<number> {
    return this.#write('deleteBefore', [projectId, before, limit]);
  }

  async getSetting(name: string): Promise<string | undefined> {
    return this.#open().setting(name);
  }

  putSetting(name: string, value: string): Promise<void> {
    return this.#write('putSetting', [name, value]);
  }

  async ensureSetting(name: string, value: string): Promise<string> {
    await this.#write('ensureSetting', [name, value]);
    return this.#open().setting(name) ?? value;
  }

  deleteSettings(prefix: string, before: string): Promise<number> {
    return this.#write('deleteSettings', [prefix, before]);
  }

  pendingBytes(): number {
    return this.#group.pendingBytes;
  }

  async ping(): Promise<void> {
    this.#open().setting('');
    // Not waited for: a long report may be on its way there.
    this.#reader.warm();
    // An empty transaction asks for the lock, and writes nothing.
    await this.#writer.ask({ kind: 'write', requests: [], bytes: 0 });
  }

  async pingWrites(): Promise<void> {
    await this.ping();
    await this.#group.probe();
  }

  close(): Promise<void> {
    return (this.#closed ??= this.#close());
  }

  async #close(): Promise<void> {
    await this.#group.settle();
    await this.#reader.close();
    this.#database.close();
    // Last, since the last connection to leave folds the log into the file.
    await this.#writer.close();
  }

  #open(): DirectoryReader {
    if (this.#closed !== undefined) throw new StoreClosedError();
    return this.#directory;
  }

  #write<Method extends WriteMethod>(
    method: Method,
    args: Parameters<Writer[Method]>,
    bytes?: number,
  ): Promise<ReturnType<Writer[Method]>> {
    if (this.#closed !== undefined) return Promise.reject(new StoreClosedError());
    return this.#group.write(method, args, bytes);
  }

  #read<Method extends ReadMethod>(
    method: Method,
    args: Parameters<Reader[Method]>,
  ): Promise<Awaited<ReturnType<Reader[Method]>>> {
    return this.#reader.ask({ kind: 'read', method, args }) as Promise<Awaited<ReturnType<Reader[Method]>>>;
  }

  /** The full-text index follows the events at a small distance, and a search shall see them all. */
  async #catchUpSearch(): Promise<void> {
    await this.#writer.ask({ kind: 'catch-up' });
  }
}
