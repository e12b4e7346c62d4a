import type { EventStatus } from 'footlight/wire';
import { isEventStatus } from './event-status.ts';

/** What users thought: any rating, or one of at least or below a half. */
export type RatingFilter = 'any' | 'good' | 'bad';
/** A span of time that ends now. */
export type SinceFilter = 'hour' | 'day' | 'week' | 'month';

/** What the list is narrowed down to; an absent filter lets everything through. */
export interface Filters {
  readonly text?: string;
  readonly template?: string;
  readonly version?: number;
  readonly model?: string;
  readonly status?: EventStatus;
  readonly rating?: RatingFilter;
  readonly userId?: string;
  readonly chatId?: string;
  readonly chainId?: string;
  readonly since?: SinceFilter;
}

/** A place in the dashboard. */
export type Route =
  | { readonly page: 'list'; readonly filters: Filters }
  | { readonly page: 'event'; readonly id: string }
  | { readonly page: 'statistics'; readonly since: SinceFilter; readonly template?: string };

/** In the order in which they are written, so that the same filters are always the same link. */
const FILTER_NAMES = [
  'text',
  'template',
  'version',
  'model',
  'status',
  'rating',
  'userId',
  'chatId',
  'chainId',
  'since',
] as const satisfies readonly (keyof Filters)[];
const TEXT_FILTERS = ['text', 'template', 'model', 'userId', 'chatId', 'chainId'] as const;
const EVENT_PREFIX = '/events/';
const STATISTICS_PATH = '/statistics';
const RATINGS: readonly string[] = ['any', 'good', 'bad'] satisfies RatingFilter[];
const SPANS: readonly string[] = ['hour', 'day', 'week', 'month'] satisfies SinceFilter[];

/** Reads the fragment of the address (with or without `#`); anything unknown is the whole list. */
export function parseRoute(fragment: string): Route {
  const [path = '', query = ''] = split(fragment.replace(/^#/, ''));
  if (path.startsWith(EVENT_PREFIX) && path.length > EVENT_PREFIX.length) {
    return { page: 'event', id: decode(path.slice(EVENT_PREFIX.length)) };
  }
  const values = new URLSearchParams(query);
  if (path === STATISTICS_PATH) {
    const template = values.get('template');
    const since = values.get('since') ?? '';
    return {
      page: 'statistics',
      since: isSpan(since) ? since : 'day',
      ...(template ? { template } : {}),
    };
  }
  return { page: 'list', filters: parseFilters(values) };
}

/** The fragment, with `#`, that {@link parseRoute} reads back as this route. */
export function formatRoute(route: Route): string {
  if (route.page === 'event') return `#${EVENT_PREFIX}${encodeURIComponent(route.id)}`;
  const query = new URLSearchParams();
  if (route.page === 'statistics') {
    if (route.since !== 'day') query.set('since', route.since);
    if (route.template) query.set('template', route.template);
  } else {
    for (const name of FILTER_NAMES) {
      const value = route.filters[name];
      if (value) query.set(name, String(value));
    }
  }
  const text = query.toString();
  const path = route.page === 'statistics' ? STATISTICS_PATH : '/';
  return text === '' ? `#${path}` : `#${path}?${text}`;
}

/** The fragment of the list, narrowed down to the given filters. */
export function listLink(filters: Filters = {}): string {
  return formatRoute({ page: 'list', filters });
}

/** The fragment of one call. */
export function eventLink(id: string): string {
  return formatRoute({ page: 'event', id });
}

function parseFilters(query: URLSearchParams): Filters {
  const texts = TEXT_FILTERS.map((name) => [name, query.get(name)] as const).filter(([, value]) => value);
  const status = query.get('status');
  const rating = query.get('rating') ?? '';
  const since = query.get('since') ?? '';
  const version = query.get('version') ?? '';
  return {
    ...(Object.fromEntries(texts) as Filters),
    ...(/^[1-9]\d{0,5}$/.test(version) ? { version: Number(version) } : {}),
    ...(isEventStatus(status) ? { status } : {}),
    ...(isRating(rating) ? { rating } : {}),
    ...(isSpan(since) ? { since } : {}),
  };
}

function isRating(text: string): text is RatingFilter {
  return RATINGS.includes(text);
}

function isSpan(text: string): text is SinceFilter {
  return SPANS.includes(text);
}

function split(fragment: string): [string, string] {
  const mark = fragment.indexOf('?');
  return mark === -1 ? [fragment, ''] : [fragment.slice(0, mark), fragment.slice(mark + 1)];
}

/** A hand-edited address may hold a stray `%`, which is then meant as written. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
