import type { EventPage, EventSummary } from 'footlight/wire';
import { appendPage, mergeNewest, newIds } from './merge-events.ts';

/** What the list page shows. */
export interface EventListState {
  readonly events: readonly EventSummary[];
  readonly nextCursor: string | null;
  /** False until the first page has arrived. */
  readonly isLoaded: boolean;
  readonly isRefreshing: boolean;
  readonly isLoadingMore: boolean;
  /** Why the last request failed; null once one has worked again. */
  readonly error: string | null;
  /** More calls have arrived than can be added in front without losing or drowning what is loaded. */
  readonly isBehind: boolean;
  /** Calls that the last refresh brought. */
  readonly newIds: ReadonlySet<string>;
  /** When the list was last known to be current, in ms since 1970. */
  readonly updatedAt: number | null;
}

/** Asks the server for one page. */
export type FetchPage = (page: { readonly cursor?: string; readonly limit?: number }) => Promise<EventPage>;

const CATCH_UP_LIMIT = 200;
const CATCH_UP_PAGES = 5;
/** A page left open overnight must not grow until the browser gives up. */
const MAX_GROWN_EVENTS = 2000;
const NONE: ReadonlySet<string> = new Set();

/** The list of calls under one set of filters: loads, grows at both ends, and outlives the page that shows it. */
export class EventListStore {
  state: EventListState = {
    events: [],
    nextCursor: null,
    isLoaded: false,
    isRefreshing: false,
    isLoadingMore: false,
    error: null,
    isBehind: false,
    newIds: NONE,
    updatedAt: null,
  };
  readonly #fetchPage: FetchPage;
  readonly #listeners = new Set<() => void>();

  constructor(fetchPage: FetchPage) {
    this.#fetchPage = fetchPage;
  }

  /** Hears of every change of {@link state}, just before the page is drawn anew; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Adds what is new in front, keeping every loaded page. */
  async refresh(): Promise<void> {
    if (this.state.isRefreshing) return;
    await this.#attempt('isRefreshing', async () => {
      const newest = await this.#fetchWindow();
      const { events, nextCursor } = this.state;
      const merged = newest && mergeNewest({ events, nextCursor }, newest);
      const hasGrown = merged !== null && merged.events.length > events.length;
      if (merged === null || (hasGrown && events.length > 0 && merged.events.length > MAX_GROWN_EVENTS)) {
        return { isBehind: true };
      }
      return this.#arrived(merged, this.state.isLoaded ? newIds(events, merged.events) : NONE);
    });
  }

  /** Starts again from the newest page, letting go of the others. */
  async showNewest(): Promise<void> {
    if (this.state.isRefreshing || this.state.isLoadingMore) return;
    await this.#attempt('isRefreshing', async () => this.#arrived(await this.#fetchPage({}), NONE));
  }

  /** Adds the next page at the end. */
  async loadMore(): Promise<void> {
    const { nextCursor, isLoadingMore } = this.state;
    if (nextCursor === null || isLoadingMore) return;
    await this.#attempt('isLoadingMore', async () => {
      const page = await this.#fetchPage({ cursor: nextCursor });
      // The list may have started anew meanwhile; then this page belongs to none of it.
      return this.state.nextCursor === nextCursor ? { ...appendPage(this.state, page), newIds: NONE } : {};
    });
  }

  #arrived(page: EventPage, fresh: ReadonlySet<string>): Partial<EventListState> {
    return { ...page, isLoaded: true, isBehind: false, newIds: fresh, updatedAt: Date.now() };
  }

  /** Reads from the newest call down to the first one that is loaded already; null when that is too far away. */
  async #fetchWindow(): Promise<EventPage | null> {
    let page = await this.#fetchPage({});
    const known = new Set(this.state.events.map((event) => event.id));
    const events = [...page.events];
    for (let pages = 1; known.size > 0 && page.nextCursor !== null; pages++) {
      if (events.some((event) => known.has(event.id))) break;
      if (pages > CATCH_UP_PAGES) return null;
      page = await this.#fetchPage({ cursor: page.nextCursor, limit: CATCH_UP_LIMIT });
      events.push(...page.events);
    }
    return { events, nextCursor: page.nextCursor };
  }

  async #attempt(
    flag: 'isRefreshing' | 'isLoadingMore',
    work: () => Promise<Partial<EventListState>>,
  ): Promise<void> {
    this.#change({ [flag]: true });
    try {
      this.#change({ error: null, ...(await work()), [flag]: false });
    } catch (error) {
      this.#change({ error: error instanceof Error ? error.message : String(error), [flag]: false });
    }
  }

  #change(change: Partial<EventListState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
