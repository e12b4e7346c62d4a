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
} from './records.ts';
import type { StatisticsRange } from './statistics-range.ts';

export type {
  ApiKey,
  AppendedBatch,
  AppendResult,
  Arrivals,
  ExportedEvent,
  FirstKey,
  NewApiKey,
  NewBatch,
  NewEvent,
  NewFeedback,
  Project,
  SenderLosses,
} from './records.ts';
export type { StatisticsRange } from './statistics-range.ts';

/**
 * Everything that the server keeps.
 *
 * What a method has acknowledged is on disk. Writes that come together share one commit, each of them still all
 * or nothing. Every method but `close` rejects once the store is closed.
 */
export interface Store {
  /**
   * Makes a project.
   * @throws InvalidProjectSlugError, ProjectExistsError
   */
  createProject(slug: string): Promise<Project>;
  findProjectBySlug(slug: string): Promise<Project | undefined>;
  /** Every project, by name. */
  listProjects(): Promise<readonly Project[]>;
  /** Sets after how many days what a project received is deleted, null for never; false when it is unknown. */
  setRetention(projectId: number, days: number | null): Promise<boolean>;

  createKey(key: NewApiKey): Promise<ApiKey>;
  /**
   * Gives a project its first secret key, making the project where it is absent; false, with nothing changed,
   * when it has or had one. Of several claims at once, in whatever processes, one succeeds.
   * @throws InvalidProjectSlugError
   */
  claimProject(slug: string, key: FirstKey): Promise<boolean>;
  /** The keys of one project, or of all, revoked ones included; oldest first. */
  listKeys(projectId?: number): Promise<readonly ApiKey[]>;
  /** Ends a key for good; false when there is no such key or it was revoked before. */
  revokeKey(keyId: string): Promise<boolean>;
  /** Finds a key, a revoked one too, by the SHA-256 of it in hex. */
  findKeyByHash(hash: string): Promise<ApiKey | undefined>;
  /** Notes that a key was used now. */
  touchKey(keyId: string): Promise<void>;

  /**
   * Keeps a batch, all of it or nothing. An event's id counts once in a project, and of a sender's losses the
   * highest count by reason, so that a batch may come twice and late. Each distinct text of a template becomes a
   * version of its name, and the roll-ups that {@link Store.statistics} reads are kept in the same commit.
   * @throws StoreBusyError when too much waits to be written
   */
  appendBatch(projectId: number, batch: NewBatch): Promise<AppendedBatch>;
  /**
   * Keeps feedback, also for an event that has not arrived. An id counts once in a project.
   * @throws StoreBusyError
   */
  appendFeedback(projectId: number, feedback: NewFeedback): Promise<AppendResult>;
  /**
   * Keeps what a chain came to, in place of what was kept for it before.
   * @throws StoreBusyError
   */
  putChainResult(projectId: number, update: ChainUpdate): Promise<void>;

  /**
   * A page of events, newest start first, equal starts by id; with `text`, newest arrival first.
   * @throws InvalidCursorError
   */
  listEvents(projectId: number, query: EventQuery): Promise<EventPage>;
  /** One event whole, with its feedback and its chain's result. */
  getEvent(projectId: number, eventId: string): Promise<EventDetail | undefined>;
  /** Every event that matches, in the order of the list, read in slices so that nothing waits for the whole. */
  exportEvents(projectId: number, filter: EventFilter): AsyncIterable<ExportedEvent>;
  /** At most `limit` events that arrived after a position; without one nothing but the position of now. */
  listArrivals(projectId: number, after: string | null, limit: number): Promise<Arrivals>;

  /** What calls came to, by hour or day, from roll-ups that outlive the events. */
  statistics(projectId: number, range: StatisticsRange): Promise<Statistics>;
  /** The templates that calls were made with, by name. */
  listTemplates(projectId: number): Promise<readonly TemplateSummary[]>;
  /** The texts that a template has had, newest first; undefined for a template that was never used. */
  listTemplateVersions(projectId: number, name: string): Promise<readonly TemplateVersion[] | undefined>;
  /** The models that calls were made to, most calls first. */
  listModels(projectId: number): Promise<readonly ModelSummary[]>;
  /** What senders lost, as far as a count of theirs rose at `since` (milliseconds since 1970) or later; most first. */
  listLosses(projectId: number, since: number): Promise<LossReport>;

  /**
   * Deletes at most `limit` events that arrived before `before` (milliseconds since 1970), and the feedback and
   * chain results as old; gives the number of rows deleted, less than `limit` when none are left.
   */
  deleteBefore(projectId: number, before: number, limit: number): Promise<number>;

  /** A value that the server keeps about itself. */
  getSetting(name: string): Promise<string | undefined>;
  putSetting(name: string, value: string): Promise<void>;
  /** Keeps a value where there is none, and gives the one that is kept. */
  ensureSetting(name: string, value: string): Promise<string>;
  /** Deletes the values that sort before `before` among those whose name begins with `prefix`; gives their number. */
  deleteSettings(prefix: string, before: string): Promise<number>;

  /** Bytes that wait to be written. */
  pendingBytes(): number;
  /** Resolves when the database answers, and takes the lock that a write needs. */
  ping(): Promise<void>;
  /**
   * Resolves when writes reach the disk, as far as is known: where one has failed, another of its size is tried.
   * @throws StoreUnavailableError
   */
  pingWrites(): Promise<void>;
  /** Writes what it took, then closes the database; calling it again does nothing. */
  close(): Promise<void>;
}

/** Events on a page when the query does not say. */
export const DEFAULT_PAGE_SIZE = 50;
/** Events on a page at most. */
export const MAX_PAGE_SIZE = 200;
