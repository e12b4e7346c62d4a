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
  readonly chatId: string | null;
  readonly chainId: string | null;
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
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
}

/** The answer to `GET /v1/events/:id`. */
export interface EventDetail {
  readonly event: FootlightEvent;
  readonly receivedAt: string;
  /** Oldest first. */
  readonly feedback: readonly StoredFeedback[];
  /** The result of the event's chain, where one was sent. */
  readonly chainResult: JsonValue | null;
}

/** Filters of `GET /v1/events`; all given ones must match. */
export interface EventQuery {
  readonly template?: string | undefined;
  readonly chatId?: string | undefined;
  readonly chainId?: string | undefined;
  readonly status?: EventStatus | undefined;
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
