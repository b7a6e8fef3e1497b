create extension if not exists pg_trgm;

create table articles (
  id uuid primary key,
  client text not null,
  external_id text,
  source_language text not null,
  provider text not null,
  priority text not null check (priority in ('normal', 'breaking')),
  revision integer not null,
  headline text not null,
  section text,
  created_at timestamptz not null default now(),
  created_by text not null
);
create unique index articles_by_external_id on articles (client, external_id) where external_id is not null;
create index articles_by_section on articles (section, id);
create index articles_by_headline on articles using gin (headline gin_trgm_ops);

create table article_languages (
  article_id uuid not null references articles,
  language text not null,
  added_at timestamptz not null default now(),
  added_by text not null,
  primary key (article_id, language)
);
create index article_languages_by_language on article_languages (language, article_id);

-- Immutable. `blocks` are the source's blocks, `frame` the article without its words, `input` what came in.
create table revisions (
  id uuid primary key,
  article_id uuid not null references articles,
  number integer not null,
  change text check (change in ('update', 'correction', 'typo')),
  note text,
  content_hash text not null,
  format text not null,
  input jsonb not null,
  blocks jsonb not null,
  frame jsonb not null,
  left_out jsonb not null,
  headline text not null,
  byline text,
  section text,
  tags text[] not null default '{}',
  canonical_url text,
  published_at timestamptz,
  embargo_until timestamptz,
  created_at timestamptz not null default now(),
  created_by text not null,
  unique (article_id, number)
);

create table segments (
  id uuid primary key,
  revision_id uuid not null references revisions,
  position integer not null,
  block integer not null,
  kind text not null,
  level integer,
  before text not null,
  source text not null,
  tags jsonb not null,
  source_hash text not null,
  context_hash text not null,
  skip text,
  unique (revision_id, position)
);

create table retractions (
  id uuid primary key,
  article_id uuid not null references articles,
  reason text not null,
  retracted_at timestamptz not null default now(),
  retracted_by text not null,
  reinstated_at timestamptz,
  reinstated_by text
);
create unique index retractions_in_force on retractions (article_id) where reinstated_at is null;

-- `run` is the fence: a worker's writes name the run they belong to, and a late one changes nothing.
create table jobs (
  id uuid primary key,
  article_id uuid not null references articles,
  revision_id uuid not null references revisions,
  language text not null,
  provider text not null,
  priority text not null,
  state text not null check (state in ('queued', 'translating', 'done', 'parked', 'failed', 'cancelled', 'superseded')),
  run integer not null default 0,
  failure jsonb,
  resume_at timestamptz,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  unique (revision_id, language)
);
create index jobs_by_state on jobs (state, id);
create index jobs_of_article on jobs (article_id, language, id);
create index jobs_parked on jobs (resume_at) where state = 'parked';
