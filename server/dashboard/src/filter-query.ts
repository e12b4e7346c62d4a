import type { EventFilter } from 'footlight/wire';
import type { Filters, RatingFilter, SinceFilter } from './route.ts';

const HOUR_MS = 60 * 60 * 1000;
const SINCE_MS: Readonly<Record<SinceFilter, number>> = {
  hour: HOUR_MS,
  day: 24 * HOUR_MS,
  week: 7 * 24 * HOUR_MS,
  month: 30 * 24 * HOUR_MS,
};
const RATINGS: Readonly<Record<RatingFilter, EventFilter>> = {
  any: { minRating: 0 },
  good: { minRating: 0.5 },
  // Half is good; what is as near below it as a rating of three decimals can be is not.
  bad: { maxRating: 0.499 },
};

/** What the server is asked for; spans reach back from now, each time anew. */
export function filterQuery({ since, rating, ...exact }: Filters, now: number): EventFilter {
  return {
    ...exact,
    ...(rating === undefined ? {} : RATINGS[rating]),
    ...(since === undefined ? {} : { from: sinceTime(since, now) }),
  };
}

/** When a span that ends now began: ISO 8601. */
export function sinceTime(since: SinceFilter, now: number): string {
  return new Date(now - SINCE_MS[since]).toISOString();
}
