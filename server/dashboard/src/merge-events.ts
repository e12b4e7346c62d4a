import type { EventPage, EventSummary } from 'footlight/wire';

/** The calls loaded so far, newest first, and where the next page starts. */
export type LoadedEvents = EventPage;

/** Puts the newest window of the list in front of what is loaded; the window counts where both know a call. */
export function mergeNewest(loaded: LoadedEvents, newest: EventPage): LoadedEvents {
  const last = newest.events.at(-1);
  if (last === undefined) return newest;
  const place = loaded.events.findIndex((event) => event.id === last.id);
  const inWindow = new Set(newest.events.map((event) => event.id));
  const older = loaded.events.slice(place + 1).filter((event) => !inWindow.has(event.id));
  return {
    events: [...newest.events, ...older],
    nextCursor: older.length === 0 ? newest.nextCursor : loaded.nextCursor,
  };
}

/** Appends the next page; a call that moved between two requests is not shown twice. */
export function appendPage(loaded: LoadedEvents, page: EventPage): LoadedEvents {
  const known = new Set(loaded.events.map((event) => event.id));
  return {
    events: [...loaded.events, ...page.events.filter((event) => !known.has(event.id))],
    nextCursor: page.nextCursor,
  };
}

/** Ids of the calls in `after` that were not in `before`. */
export function newIds(before: readonly EventSummary[], after: readonly EventSummary[]): ReadonlySet<string> {
  const known = new Set(before.map((event) => event.id));
  return new Set(after.map((event) => event.id).filter((id) => !known.has(id)));
}
