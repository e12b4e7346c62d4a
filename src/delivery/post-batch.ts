import { IngestError } from '../errors/index.ts';
import { ROUTES, type ErrorResponse, type EventBatchResponse, type EventResult } from '../wire/index.ts';
import type { QueuedEvent } from './event-queue.ts';

/** What a batch is sent with. */
export interface PostBatchOptions {
  readonly baseURL: string;
  readonly fetch: typeof globalThis.fetch;
  readonly sdk: string;
  /** Events lost since the last acknowledged batch, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
  readonly signal: AbortSignal;
}

/** A batch that was not accepted; says whether and when sending it again makes sense. */
export class BatchFailure extends IngestError {
  /** Network errors, time-outs, 408, 425, 429 and 5xx pass; anything else will not. */
  readonly retryable: boolean;
  /** What the server asked for, in ms. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    details: {
      status?: number;
      serverCode?: string | undefined;
      retryAfterMs?: number | undefined;
      cause?: unknown;
    },
  ) {
    super(message, details);
    const { status } = details;
    this.retryable = status === undefined || [408, 425, 429].includes(status) || status >= 500;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/**
 * Sends one batch, once.
 *
 * @throws BatchFailure for anything but a 200 with one result an event.
 */
export async function postBatch(
  batch: readonly QueuedEvent[],
  options: PostBatchOptions,
): Promise<readonly EventResult[]> {
  const url = options.baseURL + ROUTES.events;
  const head = JSON.stringify({
    sdk: options.sdk,
    sentAt: new Date().toISOString(),
    dropped: options.dropped,
  });
  // The events are JSON already: joining them serialises nothing twice.
  const body = `${head.slice(0, -1)},"events":[${batch.map((event) => event.json).join(',')}]}`;
  let response: Response;
  let answer: unknown;
  try {
    response = await options.fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${batch[0]?.apiKey ?? ''}` },
      body,
      // A redirect would carry the key to an address nobody configured.
      redirect: 'manual',
      signal: options.signal,
    });
    answer = await response.json().catch(() => undefined);
  } catch (cause) {
    throw new BatchFailure(`${url} could not be reached: ${reason(cause)}.`, { cause });
  }
  const results = (answer as Partial<EventBatchResponse> | undefined)?.results;
  if (response.ok && Array.isArray(results) && results.length === batch.length) return results;
  const error = (answer as Partial<ErrorResponse> | undefined)?.error;
  throw new BatchFailure(
    response.ok
      ? `${url} answered ${response.status}, but not as a Footlight server does: is the base URL right?`
      : `${url} answered ${response.status}: ${error?.message ?? response.statusText}`,
    { status: response.status, serverCode: error?.code, retryAfterMs: retryAfter(response) },
  );
}

function retryAfter(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  if (header === null) return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? cause.cause.message || cause.cause.name : cause.message;
}
