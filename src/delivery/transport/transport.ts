/** A request to the ingest server. */
export interface OutgoingRequest {
  readonly url: string;
  readonly apiKey: string;
  /** JSON, as text or as UTF-8. */
  readonly body: string | Uint8Array;
  readonly signal: AbortSignal;
}

/** The server's answer. */
export interface IncomingAnswer {
  readonly status: number;
  readonly statusText: string;
  /** A header's value; null where there is none. */
  header(name: string): string | null;
  /** The body's JSON; undefined when it is none. */
  readonly json: unknown;
}

/** Sends one request, once, and follows no redirect. Rejects when no whole answer came. */
export type Transport = (request: OutgoingRequest) => Promise<IncomingAnswer>;

/** Bodies from this length on are compressed. */
export const COMPRESS_FROM = 1024;

/** The JSON of `text`; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
