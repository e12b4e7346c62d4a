import type { DropReason } from '../drop-counter.ts';

/** ms that events wait on disk unless the user says otherwise: seven days. */
export const DEFAULT_MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000;

/** Where and how much a spool keeps. */
export interface SpoolSettings {
  readonly directory: string;
  /** Bytes of all segments in the directory together at most. */
  readonly maxBytes: number;
  /** ms after which a segment that nobody could deliver is given up. */
  readonly maxAgeMs: number;
  /** The key that events of this client are sent with. */
  readonly apiKey: string | undefined;
  /** Told when the disk cannot be used, with the error (events then wait in memory alone), and when it can again. */
  readonly onDisk: (error?: unknown) => void;
}

/** Whom the spool tells. */
export interface SpoolListener {
  readonly onDrop: (eventId: string, reason: DropReason) => void;
  /** There may be something to replay now. */
  readonly onReplay: () => void;
  /** Whether the server does not know this key. */
  readonly isRefused: (apiKey: string) => boolean;
}
