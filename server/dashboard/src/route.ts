import type { EventStatus } from 'footlight/wire';
import { isEventStatus } from './event-status.ts';

/** What the list is narrowed down to; an absent filter lets everything through. */
export interface Filters {
  readonly template?: string;
  readonly status?: EventStatus;
  readonly chatId?: string;
  readonly chainId?: string;
}

/** A place in the dashboard. */
export type Route =
  | { readonly page: 'list'; readonly filters: Filters }
  | { readonly page: 'event'; readonly id: string };

/** In the order in which they are written, so that the same filters are always the same link. */
const FILTER_NAMES = [
  'template',
  'status',
  'chatId',
  'chainId',
] as const satisfies readonly (keyof Filters)[];
const EVENT_PREFIX = '/events/';

/** Reads the fragment of the address (with or without `#`); anything unknown is the whole list. */
export function parseRoute(fragment: string): Route {
  const [path = '', query = ''] = split(fragment.replace(/^#/, ''));
  if (path.startsWith(EVENT_PREFIX) && path.length > EVENT_PREFIX.length) {
    return { page: 'event', id: decode(path.slice(EVENT_PREFIX.length)) };
  }
  return { page: 'list', filters: parseFilters(new URLSearchParams(query)) };
}

/** The fragment, with `#`, that {@link parseRoute} reads back as this route. */
export function formatRoute(route: Route): string {
  if (route.page === 'event') return `#${EVENT_PREFIX}${encodeURIComponent(route.id)}`;
  const query = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = route.filters[name];
    if (value) query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '#/' : `#/?${text}`;
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
  const template = query.get('template');
  const status = query.get('status');
  const chatId = query.get('chatId');
  const chainId = query.get('chainId');
  return {
    ...(template ? { template } : {}),
    ...(isEventStatus(status) ? { status } : {}),
    ...(chatId ? { chatId } : {}),
    ...(chainId ? { chainId } : {}),
  };
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
