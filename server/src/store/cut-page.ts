import type { EventSummary } from 'footlight/wire';
import type { ArrivalPosition, EventPosition } from './cursor.ts';

/** Where a page ended. */
export type ListPosition = EventPosition | ArrivalPosition;

/** A page, and where the next one begins. */
export interface ListedPage {
  readonly events: readonly EventSummary[];
  readonly next: ListPosition | undefined;
}

/** Makes a page of rows, of which one more than the page holds tells whether there is another. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  position: (row: Row) => ListPosition,
  summary: (row: Row) => EventSummary,
): ListedPage {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { events: page.map(summary), next: last === undefined ? undefined : position(last) };
}
