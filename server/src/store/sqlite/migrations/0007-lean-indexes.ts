import type { Migration } from './migration.ts';

/**
 * Lists are ordered by start and number, which every index of SQLite ends with anyway; with ids of 36 characters in
 * them, the indexes of events were twice as large, and a write spent half its time on them.
 */
export const leanIndexes: Migration = {
  number: 7,
  name: 'lean-indexes',
  sql: `
drop index event_by_time;
drop index event_by_template;
drop index event_by_status;
drop index event_by_chat;
drop index event_by_chain;
drop index event_by_version;
drop index event_by_model;
drop index event_by_user;
drop index event_by_rating;

create index event_by_time on event (project_id, started_at);
create index event_by_template on event (project_id, template_name, started_at);
create index event_by_status on event (project_id, status, started_at);
create index event_by_chat on event (project_id, chat_id, started_at) where chat_id is not null;
create index event_by_chain on event (project_id, chain_id, started_at) where chain_id is not null;
create index event_by_version on event (project_id, template_name, template_version, started_at)
  where template_version is not null;
create index event_by_model on event (project_id, model, started_at);
create index event_by_user on event (project_id, user_id, started_at) where user_id is not null;
create index event_by_rating on event (project_id, started_at, seq, rating) where rating is not null;
`,
};
