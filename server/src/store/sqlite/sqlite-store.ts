import type { ChainUpdate, EventDetail, EventPage, EventQuery, LossReport } from 'footlight/wire';
import { sql } from 'kysely';
import type {
  ApiKey,
  AppendedBatch,
  AppendResult,
  FirstKey,
  NewApiKey,
  NewBatch,
  NewFeedback,
  Project,
  Store,
} from '../store.ts';
import { BatchWriter } from './batch-writer.ts';
import { EventReader } from './event-reader.ts';
import { FeedbackWriter } from './feedback-writer.ts';
import { inTransaction } from './in-transaction.ts';
import { KeyTable } from './key-table.ts';
import { queryBuilder } from './kysely-adapter.ts';
import { LossTable } from './loss-table.ts';
import { migrations } from './migrations/index.ts';
import { type Connections, databasePath, guard, openDatabase } from './open-database.ts';
import { ProjectTable } from './project-table.ts';

/** Where the data lives, and what time it is. */
export interface SqliteStoreOptions {
  /** Made, with mode 0700, where it is absent. */
  readonly dataDir: string;
  /** Milliseconds since 1970; the system's clock by default. */
  readonly now?: () => number;
}

/**
 * Opens the store of a data directory: one SQLite file, in which every acknowledged write has reached the disk.
 * @throws DatabaseUnusableError, DatabaseNewerError, MigrationChangedError
 */
export function openSqliteStore(options: SqliteStoreOptions): Store {
  const now = options.now ?? Date.now;
  const connections = openDatabase(options.dataDir, migrations, now());
  try {
    return guard(databasePath(options.dataDir), () => new SqliteStore(connections, now));
  } catch (error) {
    closeAll(connections);
    throw error;
  }
}

class SqliteStore implements Store {
  readonly #connections: Connections;
  readonly #now: () => number;
  readonly #db: ReturnType<typeof queryBuilder>;
  readonly #projects: ProjectTable;
  readonly #keys: KeyTable;
  readonly #batches: BatchWriter;
  readonly #losses: LossTable;
  readonly #feedback: FeedbackWriter;
  readonly #reader: EventReader;
  #closed = false;

  constructor(connections: Connections, now: () => number) {
    this.#connections = connections;
    this.#now = now;
    this.#db = queryBuilder(connections.reader);
    this.#projects = new ProjectTable(connections.writer, this.#db);
    this.#keys = new KeyTable(connections.writer, this.#db);
    this.#losses = new LossTable(connections.writer, this.#db);
    this.#batches = new BatchWriter(connections.writer, this.#losses);
    this.#feedback = new FeedbackWriter(connections.writer);
    this.#reader = new EventReader(this.#db);
  }

  async createProject(slug: string): Promise<Project> {
    return this.#projects.create(slug, this.#now());
  }

  async findProjectBySlug(slug: string): Promise<Project | undefined> {
    return this.#projects.findBySlug(slug);
  }

  async createKey(key: NewApiKey): Promise<ApiKey> {
    return this.#keys.create(key, this.#now());
  }

  async claimProject(slug: string, key: FirstKey): Promise<boolean> {
    return inTransaction(this.#connections.writer, () => {
      const projectId = this.#projects.ensure(slug, this.#now());
      if (this.#keys.hasSecret(projectId)) return false;
      this.#keys.insert({ ...key, projectId, kind: 'secret' }, this.#now());
      return true;
    });
  }

  async listKeys(projectId?: number): Promise<readonly ApiKey[]> {
    return this.#keys.list(projectId);
  }

  async revokeKey(keyId: string): Promise<boolean> {
    return this.#keys.revoke(keyId, this.#now());
  }

  async findKeyByHash(hash: string): Promise<ApiKey | undefined> {
    return this.#keys.findByHash(hash);
  }

  async touchKey(keyId: string): Promise<void> {
    this.#keys.touch(keyId, this.#now());
  }

  async appendBatch(projectId: number, batch: NewBatch): Promise<AppendedBatch> {
    return this.#batches.append(projectId, batch, this.#now());
  }

  async appendFeedback(projectId: number, feedback: NewFeedback): Promise<AppendResult> {
    return this.#feedback.append(projectId, feedback, this.#now());
  }

  async putChainResult(projectId: number, update: ChainUpdate): Promise<void> {
    this.#feedback.putChainResult(projectId, update, this.#now());
  }

  async listEvents(projectId: number, query: EventQuery): Promise<EventPage> {
    return this.#reader.list(projectId, query);
  }

  async getEvent(projectId: number, eventId: string): Promise<EventDetail | undefined> {
    return this.#reader.get(projectId, eventId);
  }

  async listLosses(projectId: number, since: number): Promise<LossReport> {
    return this.#losses.list(projectId, since);
  }

  async ping(): Promise<void> {
    await sql`select 1 from project limit 1`.execute(this.#db);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    closeAll(this.#connections);
  }
}

function closeAll({ reader, writer }: Connections): void {
  reader.close();
  // Last, since the last connection to leave folds the log into the file.
  writer.close();
}
