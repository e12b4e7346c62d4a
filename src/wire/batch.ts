import type { FootlightEvent } from './event.ts';

/** The body of `POST /v1/events`. */
export interface EventBatch {
  /** Name and version of the sender, such as `footlight-js/0.1.0`. */
  readonly sdk: string;
  /** A UUID made once for each sender, that is for each client instance; absent in batches of older senders. */
  readonly senderId?: string | undefined;
  /** When the batch left: ISO 8601, UTC. */
  readonly sentAt: string;
  /**
   * Events that the sender lost, by reason: `overflow`, `rejected`, `shutdown`, `expired`, `corrupt`, or another
   * lower-case word. Counts are cumulative since the sender was made, so that a batch which is lost or sent twice
   * falsifies nothing; without a `senderId` nobody can tell what they count, and the server leaves them out.
   */
  readonly dropped?: Readonly<Record<string, number>> | undefined;
  /** At most {@link MAX_EVENTS_PER_BATCH}. */
  readonly events: readonly FootlightEvent[];
}

/** What became of one event of a batch. */
export interface EventResult {
  /** The event's id; null when the event had none that could be read. */
  readonly id: string | null;
  /** `stored` is on disk now, `duplicate` was before, `rejected` never will be. */
  readonly status: 'stored' | 'duplicate' | 'rejected';
  /** Why the event was rejected, and where in it. */
  readonly reason?: string | undefined;
}

/** The answer to `POST /v1/events`: one result an event, in the batch's order. */
export interface EventBatchResponse {
  readonly results: readonly EventResult[];
}

/** The body of every answer that is not a success. */
export interface ErrorResponse {
  readonly error: {
    /** A literal that programs can compare, such as `invalid_api_key`. */
    readonly code: string;
    /** What was expected, what came, and what to do. */
    readonly message: string;
    /** For `payload_too_large`: the limit in bytes. */
    readonly maxBytes?: number | undefined;
  };
}

/** Events in one batch at most. */
export const MAX_EVENTS_PER_BATCH = 1000;
/** Bytes of one request body at most, before any compression. */
export const MAX_BODY_BYTES = 5 * 1024 * 1024;
/** Bytes of one event's JSON at most. */
export const MAX_EVENT_BYTES = 1024 * 1024;
