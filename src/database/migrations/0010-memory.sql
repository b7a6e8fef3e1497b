-- Similar sentences are found by their trigrams. Whoever runs a managed PostgreSQL may have to allow that first.
do $$
begin
  create extension if not exists pg_trgm;
exception when others then
  raise exception 'The translation memory needs the PostgreSQL extension pg_trgm (%).', sqlerrm
    using hint = 'Have an administrator of the database run: create extension pg_trgm; then start again.';
end $$;

-- Approved sentences, to be used again. What a version brought in leaves with it; an imported unit has no version.
create table memory_units (
  id uuid primary key,
  source_language text not null,
  language text not null,
  source_hash text not null,
  context_hash text,
  source text not null,
  target text not null,
  written_by text not null,
  written_origin text not null,
  approved_by text not null,
  approved_by_name text not null,
  approved_at timestamptz not null default now(),
  article_id uuid references articles,
  version_id uuid references versions
);
create index memory_units_same on memory_units (source_language, language, source_hash);
create index memory_units_of_article on memory_units (article_id, language);
create index memory_units_similar on memory_units using gin (source gin_trgm_ops);

-- By whom a text out of the memory was approved, where it stood before.
alter table segment_texts add column approved_by text;
