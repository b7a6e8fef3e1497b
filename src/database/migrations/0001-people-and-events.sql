-- Who asks, what happened, and what has been answered already.

create table users (
  id uuid primary key,
  name text not null,
  email text unique,
  roles text[] not null,
  languages text[],
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  etag integer not null default 1
);

create table api_keys (
  id uuid primary key,
  name text not null,
  user_id uuid references users,
  prefix text not null unique,
  secret_hash bytea not null,
  roles text[] not null,
  languages text[],
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  created_by text not null
);

create table idempotency_keys (
  principal text not null,
  key text not null,
  fingerprint text not null,
  status integer not null,
  headers jsonb not null,
  body jsonb,
  created_at timestamptz not null default now(),
  primary key (principal, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);

-- The facts, in the transaction that made them true. Never changed but for `heard_at`.
create table events (
  id uuid primary key,
  name text not null,
  data jsonb not null,
  actor text not null,
  article_id uuid,
  happened_at timestamptz not null default now(),
  heard_at timestamptz
);
create index events_unheard on events (id) where heard_at is null;
create index events_of_article on events (article_id, id);
create index events_by_name on events (name, id);
create index events_by_actor on events (actor, id);

-- One bell per event and worker that waits for it: rung until answered, whatever becomes of the queue.
create table bells (
  event_id uuid not null references events,
  worker text not null,
  generation integer not null default 1,
  alive_at timestamptz not null default now(),
  answered_at timestamptz,
  gave_up_at timestamptz,
  reason text,
  primary key (event_id, worker)
);
create index bells_unanswered on bells (alive_at) where answered_at is null and gave_up_at is null;
