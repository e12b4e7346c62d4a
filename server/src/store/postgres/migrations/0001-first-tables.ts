import type { Migration } from './migration.ts';

/**
 * Everything that is kept. Times are milliseconds since 1970.
 *
 * What grows with every call (`event`, `event_body`, `event_search`) is partitioned by the day on which it arrived:
 * that is the server's own clock, so no sender decides which partitions there are, and retention ends with whole
 * partitions. `event_id` is where an id counts once; it tells the partition, too. Roll-ups have a row for each slot
 * (see `writer-connection.ts`), so that two writers never wait for each other's rows.
 * Texts are ordered by their bytes, as everywhere here, whatever the database's own order is.
 */
export const firstTables: Migration = {
  number: 1,
  name: 'first-tables',
  additive: false,
  sql: `
create table project (
  id integer generated always as identity primary key,
  slug text collate "C" not null unique,
  created_at bigint not null,
  retention_days integer
);

create table api_key (
  id uuid primary key,
  project_id integer not null references project (id),
  kind text collate "C" not null check (kind in ('secret', 'publishable')),
  name text collate "C",
  hash text collate "C" not null unique,
  prefix text collate "C" not null,
  origins text collate "C",
  created_at bigint not null,
  last_used_at bigint,
  revoked_at bigint
);

create sequence event_seq as bigint;

create table event_id (
  project_id integer not null,
  id uuid not null,
  received_at bigint not null,
  seq bigint not null,
  primary key (project_id, id)
);

create table event (
  seq bigint not null,
  project_id integer not null,
  id uuid not null,
  started_at bigint not null,
  received_at bigint not null,
  written_by bigint not null default pg_current_xact_id()::text::bigint,
  operation text collate "C" not null,
  template_name text collate "C" not null,
  template_version bigint,
  template_params text collate "C" not null,
  provider text collate "C" not null,
  model text collate "C" not null,
  status text collate "C" not null,
  preview text collate "C" not null,
  error_code text collate "C",
  latency_ms double precision not null,
  first_chunk_ms double precision,
  prompt_tokens bigint,
  completion_tokens bigint,
  cached_tokens bigint,
  cost_usd double precision,
  chat_id text collate "C",
  chain_id text collate "C",
  parent_id text collate "C",
  user_id text collate "C",
  feedback_key text collate "C" not null,
  rating double precision,
  primary key (seq, received_at)
) partition by range (received_at);

create index event_by_time on event (project_id, started_at, id);
create index event_by_template on event (project_id, template_name, started_at, id);
create index event_by_version on event (project_id, template_name, template_version, started_at, id)
  where template_version is not null;
create index event_by_model on event (project_id, model, started_at, id);
create index event_by_status on event (project_id, status, started_at, id) where status <> 'ok';
create index event_by_chat on event (project_id, chat_id, started_at, id) where chat_id is not null;
create index event_by_chain on event (project_id, chain_id, started_at, id) where chain_id is not null;
create index event_by_user on event (project_id, user_id, started_at, id) where user_id is not null;
create index event_by_rating on event (project_id, started_at, id, rating) where rating is not null;
create index event_by_feedback on event (project_id, feedback_key);
create index event_by_writer on event (written_by, seq);

create table event_body (
  seq bigint not null,
  received_at bigint not null,
  body text collate "C" not null,
  primary key (seq, received_at)
) partition by range (received_at);

create table event_search (
  seq bigint not null,
  received_at bigint not null,
  project_id integer not null,
  words tsvector not null,
  primary key (seq, received_at)
) partition by range (received_at);

create index event_search_by_word on event_search using gin (words);
create table search_progress (one integer primary key check (one = 1), written_by bigint not null, seq bigint not null);
insert into search_progress values (1, 0, 0);

create table feedback (
  seq bigint generated always as identity primary key,
  project_id integer not null,
  id text collate "C" not null,
  feedback_key text collate "C" not null,
  rating double precision,
  better_response text collate "C",
  comment text collate "C",
  author text collate "C",
  received_at bigint not null,
  unique (project_id, id)
);

create index feedback_by_key on feedback (project_id, feedback_key, seq);
create index feedback_by_arrival on feedback (project_id, received_at);

create table chain_result (
  project_id integer not null,
  chain_id text collate "C" not null,
  result text collate "C" not null,
  updated_at bigint not null,
  primary key (project_id, chain_id)
);

create index chain_result_by_arrival on chain_result (project_id, updated_at);

create table loss (
  project_id integer not null,
  sender_id text collate "C" not null,
  reason text collate "C" not null,
  count bigint not null,
  sdk text collate "C" not null,
  first_seen bigint not null,
  last_seen bigint not null,
  primary key (project_id, sender_id, reason)
);

create index loss_by_time on loss (project_id, last_seen);

create table template_version (
  project_id integer not null,
  name text collate "C" not null,
  version bigint not null,
  hash text collate "C" not null,
  template text collate "C" not null,
  first_seen bigint not null,
  primary key (project_id, name, version),
  unique (project_id, name, hash)
);

create table rollup_hour (
  project_id integer not null,
  start bigint not null,
  template text collate "C" not null,
  version bigint not null,
  model text collate "C" not null,
  slot integer not null,
  events bigint not null,
  errors bigint not null,
  prompt_tokens double precision not null,
  completion_tokens double precision not null,
  cached_tokens double precision not null,
  cost_usd double precision not null,
  unpriced bigint not null,
  latency_ms double precision not null,
  first_chunk_ms double precision not null,
  streamed bigint not null,
  latency bytea not null,
  first_chunk bytea not null,
  primary key (project_id, start, template, version, model, slot)
);

create table rollup_day (
  project_id integer not null,
  start bigint not null,
  template text collate "C" not null,
  version bigint not null,
  model text collate "C" not null,
  slot integer not null,
  events bigint not null,
  errors bigint not null,
  prompt_tokens double precision not null,
  completion_tokens double precision not null,
  cached_tokens double precision not null,
  cost_usd double precision not null,
  unpriced bigint not null,
  latency_ms double precision not null,
  first_chunk_ms double precision not null,
  streamed bigint not null,
  latency bytea not null,
  first_chunk bytea not null,
  primary key (project_id, start, template, version, model, slot)
);

create unlogged table rate_bucket (
  name text collate "C" primary key,
  level double precision not null,
  at double precision not null,
  refused boolean not null
);

create table setting (name text primary key, value text not null);
`,
};
