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
export function cutPage<
  Row extends { readonly started_at: number; readonly id: string; readonly seq: number },
>(
  rows: readonly Row[],
  limit: number,
  order: 'start' | 'arrival',
  summary: (row: Row) => EventSummary,
): ListedPage {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const position = (row: Row): ListPosition =>
    order === 'start' ? { startedAt: row.started_at, id: row.id } : { arrival: row.seq };
  return { events: page.map(summary), next: last === undefined ? undefined : position(last) };
}
