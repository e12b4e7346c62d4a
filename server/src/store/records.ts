import type { EventSummary, Feedback, FootlightEvent, StoredFeedback } from 'footlight/wire';
import type { KeyKind } from '../keys/api-key.ts';

/** What keys, events and feedback belong to; nothing is ever seen across two projects. */
export interface Project {
  readonly id: number;
  /** The project's name: lower-case letters, digits and hyphens. */
  readonly slug: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Days after which what it received is deleted; null keeps it for good. */
  readonly retentionDays: number | null;
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
  /** Origins whose pages may use a publishable key; null lets the pages of any. */
  readonly origins: readonly string[] | null;
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
  readonly origins?: readonly string[] | null | undefined;
}

/** The secret key that a project begins with. */
export type FirstKey = Omit<NewApiKey, 'projectId' | 'kind' | 'origins'>;

/** An event that was found valid. */
export interface NewEvent {
  readonly event: FootlightEvent;
  /** The event's JSON, unknown fields included: what is kept, made once where its size is checked. */
  readonly json: string;
  /** What the call cost in US dollars; absent where nobody knows. */
  readonly costUsd?: number | undefined;
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

/** One event on its way out. */
export interface ExportedEvent {
  readonly summary: EventSummary;
  /** The event's own JSON, as it is kept. */
  readonly json: string;
  /** Oldest first. */
  readonly feedback: readonly StoredFeedback[];
}

/** Events in the order in which they arrived. */
export interface Arrivals {
  /** Oldest first. */
  readonly events: readonly EventSummary[];
  /** Where to go on from; opaque. */
  readonly position: string;
}
