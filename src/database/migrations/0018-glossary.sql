-- How words are to be translated. `targets` holds a language's word, what is forbidden there, and what stood before.
create table glossary_terms (
  id uuid primary key,
  source text not null unique,
  sort_key text not null,
  case_rule text not null check (case_rule in ('any', 'initial', 'exact')),
  do_not_translate boolean not null,
  note text,
  targets jsonb not null,
  languages text[] not null,
  search text not null,
  stems text[] not null,
  key_stem text not null,
  etag integer not null default 1,
  changed_at timestamptz not null default now(),
  changed_by text not null
);
create index glossary_terms_list on glossary_terms (sort_key, id);
create index glossary_terms_stem on glossary_terms (key_stem);
create index glossary_terms_search on glossary_terms using gin (search gin_trgm_ops);
create index glossary_terms_languages on glossary_terms using gin (languages);

-- How often the glossary changed for a language; `*` counts what concerns all.
create table glossary_versions (
  language text primary key,
  version integer not null
);
