import { backfillHistory } from './backfill-history.ts';
import type { Migration } from './migration.ts';

/** What lists are filtered by, versions of templates, roll-ups, full-text search, retention, origins of keys. */
export const history: Migration = {
  number: 3,
  name: 'history',
  sql: `
alter table project add column retention_days integer;
alter table api_key add column origins text;

alter table event add column template_version integer;
alter table event add column cached_tokens integer;
alter table event add column cost_usd real;
alter table event add column user_id text;
alter table event add column rating real;

create index event_by_version on event (project_id, template_name, template_version, started_at, id)
  where template_version is not null;
create index event_by_model on event (project_id, model, started_at, id);
create index event_by_user on event (project_id, user_id, started_at, id) where user_id is not null;
create index event_by_rating on event (project_id, started_at, id, rating) where rating is not null;
create index event_by_feedback on event (project_id, feedback_key);
create index event_by_arrival on event (project_id, received_at);
create index feedback_by_arrival on feedback (project_id, received_at);
create index chain_result_by_arrival on chain_result (project_id, updated_at);

create table template_version (
  project_id integer not null references project (id),
  name text not null,
  version integer not null,
  hash text not null,
  template text not null,
  first_seen integer not null,
  primary key (project_id, name, version)
) strict, without rowid;

create unique index template_version_by_hash on template_version (project_id, name, hash);

create table rollup_hour (
  project_id integer not null references project (id),
  start integer not null,
  template text not null,
  version integer not null,
  model text not null,
  events integer not null,
  errors integer not null,
  prompt_tokens real not null,
  completion_tokens real not null,
  cached_tokens real not null,
  cost_usd real not null,
  unpriced integer not null,
  latency_ms real not null,
  first_chunk_ms real not null,
  streamed integer not null,
  latency blob not null,
  first_chunk blob not null,
  primary key (project_id, start, template, version, model)
) strict, without rowid;

create table rollup_day (
  project_id integer not null references project (id),
  start integer not null,
  template text not null,
  version integer not null,
  model text not null,
  events integer not null,
  errors integer not null,
  prompt_tokens real not null,
  completion_tokens real not null,
  cached_tokens real not null,
  cost_usd real not null,
  unpriced integer not null,
  latency_ms real not null,
  first_chunk_ms real not null,
  streamed integer not null,
  latency blob not null,
  first_chunk blob not null,
  primary key (project_id, start, template, version, model)
) strict, without rowid;

create virtual table event_search using fts5 (
  project, content, content = '', contentless_delete = 1, detail = column,
  tokenize = "unicode61 remove_diacritics 0"
);
create table search_progress (one integer primary key check (one = 1), seq integer not null) strict;
insert into search_progress values (1, 0);

create table setting (name text primary key, value text not null) strict, without rowid;
`,
  backfill: backfillHistory,
};
