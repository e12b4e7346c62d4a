import type { Migration } from './migration.ts';

/**
 * The unary plus keeps SQLite on the order of arrival, where what waits for the roll-ups is at the end: by an index
 * of the project it would walk through all events.
 */
export const useByDay: Migration = {
  number: 6,
  name: 'use-by-day',
  sql: `
drop view use_by_day;
create view use_by_day as
  select project_id, start, template, version, model, events from rollup_day
  union all
  select +project_id, started_at - started_at % 86400000, +template_name, coalesce(template_version, 0), +model, 1
  from event where seq > (select seq from rollup_progress);
`,
};
