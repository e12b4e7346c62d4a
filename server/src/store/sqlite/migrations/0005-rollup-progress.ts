import type { Migration } from './migration.ts';

/** How far the roll-ups have followed the events, and what templates and models came to with those that wait. */
export const rollupProgress: Migration = {
  number: 5,
  name: 'rollup-progress',
  sql: `
create table rollup_progress (one integer primary key check (one = 1), seq integer not null) strict;
insert into rollup_progress values (1, coalesce((select max(seq) from event), 0));

create view use_by_day as
  select project_id, start, template, version, model, events from rollup_day
  union all
  select project_id, started_at - started_at % 86400000, template_name, coalesce(template_version, 0), model, 1
  from event where seq > (select seq from rollup_progress);
`,
};
