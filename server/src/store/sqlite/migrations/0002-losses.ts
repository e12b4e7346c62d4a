import type { Migration } from './migration.ts';

/** What senders lost: for each sender and reason the highest count they told, and when it first and last rose. */
export const losses: Migration = {
  number: 2,
  name: 'losses',
  sql: `
create table loss (
  project_id integer not null references project (id),
  sender_id text not null,
  reason text not null,
  count integer not null,
  sdk text not null,
  first_seen integer not null,
  last_seen integer not null,
  primary key (project_id, sender_id, reason)
) strict, without rowid;

create index loss_by_time on loss (project_id, last_seen);
`,
};
