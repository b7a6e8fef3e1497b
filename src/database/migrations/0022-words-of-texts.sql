-- A German text as the stems of its words. What joins words or makes them look like an address parts them here, and
-- soft hyphens go, so that every word is found by its own stem.
create function words_of(text text) returns tsvector language sql immutable parallel safe as $$
  select to_tsvector('pg_catalog.german', translate(text, '-/.@_:&?=#%~+*<>''’‐‑' || chr(173), repeat(' ', 20)))
$$;
create function words_sought(text text) returns tsquery language sql immutable parallel safe as $$
  select plainto_tsquery('pg_catalog.german', translate(text, '-/.@_:&?=#%~+*<>''’‐‑' || chr(173), repeat(' ', 20)))
$$;

-- Finds the approved sentences a term occurs in; what came in with a file stands in no document.
create index memory_units_words on memory_units using gin (words_of(source)) where version_id is not null;
