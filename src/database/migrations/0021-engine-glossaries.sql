-- Glossaries that engines keep for us. One holds a dictionary for each pair of languages the engine tells apart.
create table engine_glossaries (
  id uuid primary key,
  provider text not null,
  remote_id text,
  leased_by uuid,
  leased_until timestamptz
);

-- What of our glossary an engine has, by our language. `generation` rises before the engine's copy is touched, so
-- that whoever asks by it can tell afterwards that it was the same all along.
create table engine_dictionaries (
  provider text not null,
  language text not null,
  glossary_id uuid not null references engine_glossaries,
  pair text not null,
  state text not null default 'absent' check (state in ('absent', 'changing', 'ready', 'failed')),
  generation integer not null default 0,
  version integer not null default 0,
  trouble text,
  try_again_at timestamptz,
  primary key (provider, language),
  unique (glossary_id, pair)
);

-- By which state of the glossary a version was asked for, how many of its texts had terms, and why the engine was
-- not told of them, if so. Null where no engine was asked, or it heeds no terms.
alter table versions add column glossary jsonb;
