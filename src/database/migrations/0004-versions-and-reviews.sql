create table versions (
  id uuid primary key,
  job_id uuid not null unique references jobs,
  article_id uuid not null references articles,
  revision_id uuid not null references revisions,
  language text not null,
  state text not null check (state in ('drafting', 'in_review', 'changes_requested', 'approved', 'withdrawn', 'superseded')),
  priority text not null,
  etag integer not null default 1,
  assignee uuid references users,
  due_at timestamptz,
  created_at timestamptz not null default now(),
  approved_at timestamptz,
  unique (revision_id, language)
);
create index versions_queue on versions (state, language, priority, id);
create index versions_of_article on versions (article_id, language, id);
create index versions_of_assignee on versions (assignee, state, id) where assignee is not null;

-- Every text a segment of a version ever had, from whomever. Appended, never changed.
create table segment_texts (
  id uuid primary key,
  version_id uuid not null references versions,
  segment_id uuid not null references segments,
  target text not null,
  origin text not null check (origin in ('carried', 'memory', 'machine', 'human', 'copied')),
  author text not null,
  -- Where a carried text was written first, so that a person's words keep their name.
  carried_from uuid references segment_texts,
  written_by text not null,
  written_origin text not null,
  suggestion boolean not null default false,
  created_at timestamptz not null default now()
);
create index segment_texts_of_version on segment_texts (version_id, segment_id, id);

-- The head of each segment: which text counts, and what is still to be done with it.
create table version_segments (
  version_id uuid not null references versions,
  segment_id uuid not null references segments,
  position integer not null,
  text_id uuid references segment_texts,
  outcome text not null check (outcome in ('carried', 'memory', 'machine', 'failed', 'skipped', 'pending')),
  reason text,
  status text not null check (status in ('draft', 'confirmed')),
  recheck boolean not null default false,
  previous_segment_id uuid,
  etag integer not null default 1,
  primary key (version_id, segment_id)
);

create table findings (
  id uuid primary key,
  version_id uuid not null references versions,
  segment_id uuid not null references segments,
  text_id uuid not null references segment_texts,
  check_id text not null,
  severity text not null check (severity in ('error', 'warning')),
  state text not null check (state in ('open', 'fixed', 'waived')),
  details jsonb not null,
  source_span jsonb,
  target_span jsonb,
  replacement text,
  reason text,
  decided_by text,
  decided_at timestamptz,
  created_at timestamptz not null default now()
);
create index findings_of_version on findings (version_id, segment_id);

-- Decisions by people about a version. Never deleted, never changed.
create table decisions (
  id uuid primary key,
  version_id uuid not null references versions,
  kind text not null check (kind in ('approval', 'change_request', 'withdrawal')),
  note text,
  segments uuid[],
  text_hash text,
  decided_by text not null,
  decided_by_name text not null,
  decided_at timestamptz not null default now()
);
create index decisions_of_version on decisions (version_id, id);

create table comments (
  id uuid primary key,
  version_id uuid not null references versions,
  segment_id uuid references segments,
  text text not null,
  author text not null,
  author_name text not null,
  created_at timestamptz not null default now(),
  resolved_at timestamptz,
  resolved_by text
);
create index comments_of_version on comments (version_id, id);
