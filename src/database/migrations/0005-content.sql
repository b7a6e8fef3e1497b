-- One rendered row per article and language that was ever live: reading is a look-up.
create table documents (
  article_id uuid not null references articles,
  language text not null,
  version_id uuid not null references versions,
  slug text not null,
  section text,
  tags text[] not null default '{}',
  etag text not null,
  json text not null,
  html text not null,
  markdown text not null,
  gone text check (gone in ('withdrawn', 'retracted')),
  gone_reason text,
  -- False while an embargo keeps the change out of the feed.
  announced boolean not null,
  embargo_until timestamptz,
  published_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (article_id, language)
);
create index documents_waiting on documents (embargo_until) where embargo_until is not null;
create index documents_by_change on documents (language, updated_at);
create index documents_newest on documents (language, published_at desc, article_id desc) where gone is null;
create index documents_by_section on documents (language, section, published_at desc, article_id desc) where gone is null;
create index documents_by_tag on documents using gin (tags) where gone is null;

-- Every address a document ever had in a language.
create table slugs (
  language text not null,
  slug text not null,
  article_id uuid not null references articles,
  created_at timestamptz not null default now(),
  primary key (language, slug)
);
create index slugs_of_article on slugs (article_id, language);

-- What downstream sites must know, numbered in commit order: the number is drawn under a lock that is held until commit.
create table changes (
  cursor bigint primary key,
  kind text not null check (kind in ('published', 'corrected', 'withdrawn', 'retracted', 'reinstated')),
  article_id uuid not null references articles,
  language text not null,
  version_id uuid not null references versions,
  slug text not null,
  note text,
  happened_at timestamptz not null default now()
);
