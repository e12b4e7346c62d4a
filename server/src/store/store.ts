import type {
  ChainUpdate,
  EventDetail,
  EventPage,
  EventQuery,
  Feedback,
  FootlightEvent,
  LossReport,
} from 'footlight/wire';
import type { KeyKind } from '../keys/api-key.ts';

/** What keys, events and feedback belong to; nothing is ever seen across two projects. */
export interface Project {
  readonly id: number;
  /** The project's name: lower-case letters, digits and hyphens. */
  readonly slug: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** A key as it is kept: everything but the key. */
export interface ApiKey {
  readonly id: string;
  readonly projectId: number;
  readonly projectSlug: string;
  readonly kind: KeyKind;
  /** What people call it; null when it was given no name. */
  readonly name: string | null;
  /** The beginning of the key. */
  readonly prefix: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** To the minute or so, ISO 8601, UTC; null before its first use. */
  readonly lastUsedAt: string | null;
  /** ISO 8601, UTC; null while the key works. */
  readonly revokedAt: string | null;
}

/** A key to keep. */
export interface NewApiKey {
  readonly projectId: number;
  readonly kind: KeyKind;
  readonly name?: string | undefined;
  /** SHA-256 of the key, in hex. */
  readonly hash: string;
  readonly prefix: string;
}

/** The secret key that a project begins with. */
export type FirstKey = Omit<NewApiKey, 'projectId' | 'kind'>;

/** An event that was found valid. */
export interface NewEvent {
  readonly event: FootlightEvent;
  /** The event's JSON, unknown fields included: what is kept, made once where its size is checked. */
  readonly json: string;
}

/** What a sender lost before it could be sent, counted since that sender was made. */
export interface SenderLosses {
  /** A UUID, one a sender. */
  readonly senderId: string;
  readonly sdk: string;
  /** Cumulative counts by reason. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What one request brought. */
export interface NewBatch {
  readonly events: readonly NewEvent[];
  readonly losses?: SenderLosses | undefined;
}

/** Feedback that was found valid, with the id that the server makes where the sender made none. */
export type NewFeedback = Feedback & { readonly id: string };

/** Whether a row is new, or was there before under the same id. */
export type AppendResult = 'stored' | 'duplicate';

/** What became of a batch. */
export interface AppendedBatch {
  /** One result an event, in their order. */
  readonly results: readonly AppendResult[];
  /** By how much each count of losses rose; empty where nothing new was lost. */
  readonly newLosses: Readonly<Record<string, number>>;
}

/**
 * Everything that the server keeps.
 *
 * What a method has acknowledged is on disk. Every method but `close` rejects once the store is closed.
 */
export interface Store {
  /**
   * Makes a project.
   * @throws InvalidProjectSlugError, ProjectExistsError
   */
  createProject(slug: string): Promise<Project>;
  findProjectBySlug(slug: string): Promise<Project | undefined>;

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
   * highest count by reason, so that a batch may come twice and late.
   */
  appendBatch(projectId: number, batch: NewBatch): Promise<AppendedBatch>;
  /** Keeps feedback, also for an event that has not arrived. An id counts once in a project. */
  appendFeedback(projectId: number, feedback: NewFeedback): Promise<AppendResult>;
  /** Keeps what a chain came to, in place of what was kept for it before. */
  putChainResult(projectId: number, update: ChainUpdate): Promise<void>;

  /**
   * A page of events, newest start first, equal starts by id.
   * @throws InvalidCursorError
   */
  listEvents(projectId: number, query: EventQuery): Promise<EventPage>;
  /** One event whole, with its feedback and its chain's result. */
  getEvent(projectId: number, eventId: string): Promise<EventDetail | undefined>;

  /** What senders lost, as far as a count of theirs rose at `since` (milliseconds since 1970) or later; most first. */
  listLosses(projectId: number, since: number): Promise<LossReport>;

  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** Closes the database; calling it again does nothing. */
  close(): Promise<void>;
}

/** Events on a page when the query does not say. */
export const DEFAULT_PAGE_SIZE = 50;
/** Events on a page at most. */
export const MAX_PAGE_SIZE = 200;
