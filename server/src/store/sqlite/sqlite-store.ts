import type { ChainUpdate, EventDetail, EventPage, EventQuery } from 'footlight/wire';
import { sql } from 'kysely';
import type { ApiKey, AppendResult, NewApiKey, NewEvent, NewFeedback, Project, Store } from '../store.ts';
import { EventReader } from './event-reader.ts';
import { EventWriter } from './event-writer.ts';
import { FeedbackWriter } from './feedback-writer.ts';
import { KeyTable } from './key-table.ts';
import { queryBuilder } from './kysely-adapter.ts';
import { migrations } from './migrations/index.ts';
import { type Connections, openDatabase } from './open-database.ts';
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
  return new SqliteStore(openDatabase(options.dataDir, migrations, now()), now);
}

class SqliteStore implements Store {
  readonly #connections: Connections;
  readonly #now: () => number;
  readonly #db: ReturnType<typeof queryBuilder>;
  readonly #projects: ProjectTable;
  readonly #keys: KeyTable;
  readonly #events: EventWriter;
  readonly #feedback: FeedbackWriter;
  readonly #reader: EventReader;
  #closed = false;

  constructor(connections: Connections, now: () => number) {
    this.#connections = connections;
    this.#now = now;
    this.#db = queryBuilder(connections.reader);
    this.#projects = new ProjectTable(connections.writer, this.#db);
    this.#keys = new KeyTable(connections.writer, this.#db);
    this.#events = new EventWriter(connections.writer);
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

  async appendEvents(projectId: number, events: readonly NewEvent[]): Promise<readonly AppendResult[]> {
    return this.#events.append(projectId, events, this.#now());
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

  async ping(): Promise<void> {
    await sql`select 1 from project limit 1`.execute(this.#db);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#connections.reader.close();
    // Last, since the last connection to leave folds the log into the file.
    this.#connections.writer.close();
  }
}
