-- What a unit that came in with a file says of where it comes from: the file, who imported it, who wrote it when.
alter table memory_units add column imported jsonb;
-- Importing a file again finds what it brought in; approved units may stand in several articles alike.
create unique index memory_units_imported on memory_units (source_language, language, source_hash, md5(target))
  where imported is not null;
-- Search shows the newest first, and finds words in either language.
create index memory_units_newest on memory_units (source_language, language, approved_at desc, id desc);
create index memory_units_similar_target on memory_units using gin (target gin_trgm_ops);
