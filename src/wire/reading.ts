import type { EventStatus, FootlightEvent, Operation } from './event.ts';
import type { JsonObject, JsonValue } from './json.ts';

/** One line of the list of calls. */
export interface EventSummary {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** When the server stored it: ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly operation: Operation;
  readonly promptTemplateName: string;
  /** Which text of the template it was, from 1; null where the call came without one. */
  readonly templateVersion: number | null;
  /** The first 20 parameters, long values cut: enough to tell calls apart; the call itself has all of it. */
  readonly templateParams: JsonObject;
  readonly provider: string;
  readonly model: string;
  readonly status: EventStatus;
  /** The first choice's text, or the error's message; cut to {@link PREVIEW_LENGTH} characters. */
  readonly preview: string;
  readonly errorCode: string | null;
  readonly latencyMs: number;
  readonly timeToFirstChunkMs: number | null;
  readonly promptTokens: number | null;
  readonly completionTokens: number | null;
  /** US dollars, by the server's price table; null where the model is not in it or the call told no usage. */
  readonly costUsd: number | null;
  readonly chatId: string | null;
  readonly chainId: string | null;
  /** The end user, as the call's context or its `user` parameter named them. */
  readonly userId: string | null;
  readonly feedbackKey: string;
  /** The newest rating given to this call, 0 to 1. */
  readonly rating: number | null;
}

/** A page of `GET /v1/events`, newest first. */
export interface EventPage {
  readonly events: readonly EventSummary[];
  /** Pass as `cursor` for the next page; null on the last. */
  readonly nextCursor: string | null;
}

/** Feedback as it was stored. */
export interface StoredFeedback {
  readonly id: string;
  readonly feedbackKey: string;
  readonly rating: number | null;
  readonly betterResponse: string | null;
  readonly comment: string | null;
  /** Who said it, as the application calls them. */
  readonly author: string | null;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
}

/** The answer to `GET /v1/events/:id`. */
export interface EventDetail {
  readonly event: FootlightEvent;
  readonly receivedAt: string;
  /** Which text of the template it was, from 1; null where the call came without one. */
  readonly templateVersion: number | null;
  /** US dollars, by the server's price table; null where nobody knows. */
  readonly costUsd: number | null;
  /** Oldest first. */
  readonly feedback: readonly StoredFeedback[];
  /** The result of the event's chain, where one was sent. */
  readonly chainResult: JsonValue | null;
}

/** What events can be filtered by; all given filters must match. */
export interface EventFilter {
  readonly template?: string | undefined;
  /** A version of the template, from 1. */
  readonly version?: number | undefined;
  /** The model that was asked for. */
  readonly model?: string | undefined;
  readonly status?: EventStatus | undefined;
  readonly chatId?: string | undefined;
  readonly chainId?: string | undefined;
  readonly userId?: string | undefined;
  /** Calls whose newest rating is at least this, 0 to 1. */
  readonly minRating?: number | undefined;
  /** Calls whose newest rating is at most this, 0 to 1. */
  readonly maxRating?: number | undefined;
  /** Calls that started then or later: ISO 8601. */
  readonly from?: string | undefined;
  /** Calls that started before: ISO 8601. */
  readonly to?: string | undefined;
  /** Words that all occur in what was asked, answered or failed; whole words, in any case and order. */
  readonly text?: string | undefined;
}

/** What `GET /v1/events` can be asked. With `text`, the list is by arrival instead of by start, newest first. */
export interface EventQuery extends EventFilter {
  /** Events on the page, 1 to 200; 50 by default. */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Calls that senders lost for one reason. */
export interface LossReason {
  /** `overflow`, `rejected`, `shutdown`, `expired`, `corrupt`, or what a newer SDK calls it. */
  readonly reason: string;
  /** Calls lost. */
  readonly count: number;
  /** Client instances that lost them. */
  readonly senders: number;
  /** When a count last rose: ISO 8601, UTC. */
  readonly lastSeen: string;
}

/**
 * The answer to `GET /v1/losses`: what was lost before it reached the server.
 *
 * Counts are those of every sender that lost something in the time asked for, since that sender was made.
 */
export interface LossReport {
  /** Calls lost, whatever the reason. */
  readonly total: number;
  /** Most calls first. */
  readonly reasons: readonly LossReason[];
}

/** What `GET /v1/losses` can be asked. */
export interface LossQuery {
  /** Losses that were reported then or later: ISO 8601; seven days ago by default. */
  readonly since?: string | undefined;
}

/** Characters of an answer that the list shows. */
export const PREVIEW_LENGTH = 200;
