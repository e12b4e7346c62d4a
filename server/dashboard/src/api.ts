import { READING_ROUTES, ROUTES } from 'footlight/wire';
import type { EventPage, EventQuery, LossReport, Statistics, StatisticsQuery } from 'footlight/wire';
import { type Access, accessHeaders } from './access.ts';
import { ApiError } from './api-error.ts';
import { readDetail } from './read-detail.ts';
import type { CallDetail } from './read-detail.ts';
import { readLosses } from './read-losses.ts';
import { readPage } from './read-page.ts';
import { readStatistics } from './read-statistics.ts';
import { request } from './request.ts';

/** The reading side of a Footlight server, for one key or one project. */
export interface Api {
  listEvents(query: EventQuery): Promise<EventPage>;
  getEvent(id: string): Promise<CallDetail>;
  /** What was lost in the last seven days. */
  listLosses(): Promise<LossReport>;
  statistics(query: StatisticsQuery): Promise<Statistics>;
  /** Calls `onEvent` whenever a call arrives, until the signal ends it or the connection breaks. */
  watch(onEvent: () => void, signal: AbortSignal): Promise<void>;
}

/** Calls the server that served this page; `onRefused` hears of a key or session that it does not take. */
export function createApi(access: Access, onRefused: (message: string) => void): Api {
  const headers = accessHeaders(access);
  async function get(path: string): Promise<unknown> {
    try {
      return await request(path, { headers });
    } catch (error) {
      if (error instanceof ApiError && error.isKeyRefused) onRefused(error.message);
      throw error;
    }
  }
  return {
    listEvents: async (query) => readPage(await get(`.${ROUTES.events}${formatQuery(query)}`)),
    listLosses: async () => readLosses(await get(`.${ROUTES.losses}`)),
    getEvent: async (id) => readDetail(await get(`.${ROUTES.events}/${encodeURIComponent(id)}`)),
    statistics: async (query) =>
      readStatistics(await get(`.${READING_ROUTES.statistics}${formatQuery(query)}`)),
    watch: async (onEvent, signal) => {
      const response = await fetch(`.${READING_ROUTES.live}`, { headers, signal, cache: 'no-store' });
      if (!response.ok || response.body === null) return;
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let step = await reader.read(); !step.done; step = await reader.read()) {
        // That something came is news enough: the list knows where it belongs.
        if (step.value.includes('event: event')) onEvent();
      }
    },
  };
}

function formatQuery(query: object): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  return pairs.length === 0
    ? ''
    : `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`;
}
