import type { Api } from './api.ts';
import { EventListStore } from './event-list-store.ts';
import { filterQuery } from './filter-query.ts';
import { listLink } from './route.ts';
import type { Filters } from './route.ts';

/** A list as the reader left it. */
export interface ListVisit {
  readonly store: EventListStore;
  /** Where the page was scrolled to, in CSS pixels. */
  scrollTop: number;
  /** The call that was opened from the list. */
  openedId: string | null;
}

/** Remembers the last list, so that coming back from a call finds every loaded page, the scroll and the row. */
export class ListMemory {
  readonly #api: Api;
  #link = listLink();
  #visit: ListVisit | null = null;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The fragment of the last list that was shown. */
  get link(): string {
    return this.#link;
  }

  /** The list under these filters: as it was left when it is the last one, otherwise a new one. */
  visit(filters: Filters): ListVisit {
    const link = listLink(filters);
    if (this.#visit === null || link !== this.#link) {
      const store = new EventListStore((page) =>
        this.#api.listEvents({ ...filterQuery(filters, Date.now()), ...page }),
      );
      this.#visit = { store, scrollTop: 0, openedId: null };
      this.#link = link;
    }
    return this.#visit;
  }
}
