-- How people get in: by an invitation once, by a password or a session after that.

-- Nobody tells people apart by the case of their address.
create unique index users_by_email on users (lower(email));

-- A one-time link. Without a user it makes the first admin.
create table invitations (
  id uuid primary key,
  user_id uuid references users,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  created_by text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  voided_at timestamptz
);
create index invitations_open on invitations (user_id) where used_at is null and voided_at is null;

-- What the sign-in library reads and writes. Its people are ours, seen through a view: who is disabled or has lost
-- their address is unknown to it from that moment.
create schema auth;

create view auth."user" as
  select id, name, lower(email) as email, true as email_verified, null::text as image,
    created_at, created_at as updated_at
  from users
  where email is not null and disabled_at is null;

create table auth.session (
  id uuid primary key,
  user_id uuid not null references users,
  token text not null unique,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null,
  seen_at timestamptz not null default now()
);
create index session_of_user on auth.session (user_id);
create index session_by_end on auth.session (expires_at);

create table auth.account (
  id uuid primary key,
  user_id uuid not null references users,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index account_of_user on auth.account (user_id);

create table auth.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_by_identifier on auth.verification (identifier);

-- What cookies are signed with, where `SESSION_SECRET` is not set: one for all processes.
create table auth.secret (
  only_one boolean primary key default true check (only_one),
  value text not null
);
