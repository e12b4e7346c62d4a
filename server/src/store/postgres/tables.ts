import type { Tables as CommonTables } from '../sqlite/tables.ts';

/** The tables as the query builder sees them; times are milliseconds since 1970. */
export type Tables = Omit<CommonTables, 'event_body' | 'event_search'> & {
  readonly event_id: { project_id: number; id: string; received_at: number; seq: number };
  readonly event_body: { seq: number; received_at: number; body: string };
  readonly event_search: { seq: number; received_at: number; project_id: number; words: string };
};
