import type { Migration } from './migration.ts';

/** Projects, keys, events, feedback and results of chains. */
export const firstTables: Migration = {
  number: 1,
  name: 'first-tables',
  sql: `
create table project (
  id integer primary key autoincrement,
  slug text not null unique,
  created_at integer not null
) strict;

create table api_key (
  id text primary key,
  project_id integer not null references project (id),
  kind text not null check (kind in ('secret', 'publishable')),
  name text,
  hash text not null unique,
  prefix text not null,
  created_at integer not null,
  last_used_at integer,
  revoked_at integer
) strict;

create table event (
  seq integer primary key,
  project_id integer not null references project (id),
  id text not null,
  started_at integer not null,
  received_at integer not null,
  operation text not null,
  template_name text not null,
  template_params text not null,
  provider text not null,
  model text not null,
  status text not null,
  preview text not null,
  error_code text,
  latency_ms real not null,
  first_chunk_ms real,
  prompt_tokens integer,
  completion_tokens integer,
  chat_id text,
  chain_id text,
  parent_id text,
  feedback_key text not null,
  unique (project_id, id)
) strict;

create index event_by_time on event (project_id, started_at, id);
create index event_by_template on event (project_id, template_name, started_at, id);
create index event_by_status on event (project_id, status, started_at, id);
create index event_by_chat on event (project_id, chat_id, started_at, id) where chat_id is not null;
create index event_by_chain on event (project_id, chain_id, started_at, id) where chain_id is not null;

create table event_body (
  seq integer primary key references event (seq) on delete cascade,
  body text not null
) strict;

create table feedback (
  seq integer primary key autoincrement,
  project_id integer not null references project (id),
  id text not null,
  feedback_key text not null,
  rating real,
  better_response text,
  comment text,
  received_at integer not null,
  unique (project_id, id)
) strict;

create index feedback_by_key on feedback (project_id, feedback_key, seq);

create table chain_result (
  project_id integer not null references project (id),
  chain_id text not null,
  result text not null,
  updated_at integer not null,
  primary key (project_id, chain_id)
) strict, without rowid;
`,
};
