import * as z from 'zod';
import { RequestError } from '../errors/request-error.ts';
import { isoDate } from '../ingest/fields.ts';
import type { StatisticsRange } from '../store/store.ts';
import { DAY_MS, INTERVAL_MS } from '../store/statistics-range.ts';
import { parseQuery } from './parse-query.ts';
import { text, wholeNumber } from './query-fields.ts';

const MAX_POINTS = 2000;
const HOURS_UP_TO_MS = 7 * DAY_MS;

/** What statistics can be asked. */
export const statisticsQuery = z.object({
  from: isoDate.optional().meta({ description: '24 hours before `to` by default.' }),
  to: isoDate.optional().meta({ description: 'Now by default.' }),
  interval: z
    .enum(['hour', 'day'])
    .optional()
    .meta({ description: 'Hours for up to seven days, days for more.' }),
  template: text.optional(),
  version: wholeNumber(1, 1_000_000).optional(),
  model: text.optional(),
  groupBy: z.enum(['template', 'version', 'model']).optional(),
});

/**
 * Reads the range of statistics from a query string, widened to whole hours or days.
 * @throws RequestError `invalid_query`
 */
export function parseStatisticsQuery(query: Readonly<Record<string, string>>, now: number): StatisticsRange {
  const { from, to, interval, ...filters } = parseQuery(statisticsQuery, query);
  const end = to === undefined ? now : Date.parse(to);
  const start = from === undefined ? end - DAY_MS : Date.parse(from);
  const chosen = interval ?? (end - start <= HOURS_UP_TO_MS ? 'hour' : 'day');
  const width = INTERVAL_MS[chosen];
  const range = {
    from: Math.floor(start / width) * width,
    to: Math.ceil(end / width) * width,
    interval: chosen,
    ...filters,
  };
  const points = (range.to - range.from) / width;
  if (points >= 1 && points <= MAX_POINTS) return range;
  throw new RequestError(
    'invalid_query',
    `from, to: expected a range of 1 to ${MAX_POINTS} ${chosen}s, got ${points}. Narrow it, or ask for interval=day.`,
  );
}
