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

/** No connection could be made in time: an attempt more would only hold up whoever waits for it. */
export class ConnectionLimit extends Error {
  constructor() {
    super('no connection could be made in time');
  }
}

/** Sends one request, once, and follows no redirect. Rejects when no whole answer came. */
export type Transport = (request: OutgoingRequest) => Promise<IncomingAnswer>;

/** Bodies from this length on are compressed. */
export const COMPRESS_FROM = 1024;

/** UTF-16 units of an answer at most; what is said of 400 events takes a hundredth of it. */
const MAX_ANSWER = 4 * 1024 * 1024;

/** The text of an answer, from its parts. Rejects, and leaves them, where they have no end. */
export async function textOf(parts: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of parts) {
    text += decoder.decode(part, { stream: true });
    if (text.length > MAX_ANSWER) throw new Error('it answers without end');
  }
  return text;
}

/** The JSON of `text`; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
