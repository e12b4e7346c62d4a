import { ROUTES } from 'footlight/wire';
import type { EventPage, EventQuery, LossReport } from 'footlight/wire';
import { ApiError } from './api-error.ts';
import { asRecord, asText } from './read-json.ts';
import { readDetail } from './read-detail.ts';
import type { CallDetail } from './read-detail.ts';
import { readLosses } from './read-losses.ts';
import { readPage } from './read-page.ts';

/** The reading side of a Footlight server, for one key. */
export interface Api {
  listEvents(query: EventQuery): Promise<EventPage>;
  getEvent(id: string): Promise<CallDetail>;
  /** What was lost in the last seven days. */
  listLosses(): Promise<LossReport>;
}

/** Longer than any healthy answer takes, shorter than a reader's patience. */
const TIMEOUT_MS = 20_000;

/** Calls the server that served this page; `onKeyRefused` hears of a key that it does not take. */
export function createApi(key: string, onKeyRefused: (message: string) => void): Api {
  async function get(path: string): Promise<unknown> {
    try {
      return await request(path, key);
    } catch (error) {
      if (error instanceof ApiError && error.isKeyRefused) onKeyRefused(error.message);
      throw error;
    }
  }
  return {
    listEvents: async (query) => readPage(await get(`.${ROUTES.events}${formatQuery(query)}`)),
    listLosses: async () => readLosses(await get(`.${ROUTES.losses}`)),
    getEvent: async (id) => readDetail(await get(`.${ROUTES.events}/${encodeURIComponent(id)}`)),
  };
}

function formatQuery(query: EventQuery): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  return pairs.length === 0
    ? ''
    : `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`;
}

async function request(path: string, key: string): Promise<unknown> {
  const response = await fetch(path, {
    headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new ApiError(0, 'unreachable', describeFailure(cause));
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body;
  const error = asRecord(asRecord(body)['error']);
  throw new ApiError(
    response.status,
    asText(error['code']) || 'unexpected_answer',
    asText(error['message']) || `The server answered with status ${response.status} and no JSON.`,
  );
}

function describeFailure(cause: unknown): string {
  if (cause instanceof DOMException && cause.name === 'TimeoutError') {
    return `The server did not answer within ${TIMEOUT_MS / 1000} seconds.`;
  }
  return 'The server cannot be reached. Is `footlight serve` still running?';
}
