-- A database of the locale C, as ours is, takes „Ä“ for no letter that has a small one: „Ärzte“ had the stem „Ärzt“,
-- and neither the term „Arzt“ nor a text in small letters was found by it. So capitals are made small beforehand.
create or replace function words_of(text text) returns tsvector language sql immutable parallel safe as $$
  select to_tsvector('pg_catalog.german',
    translate(text, 'ÄÖÜ-/.@_:&?=#%~+*<>''’‐‑' || chr(173), 'äöü' || repeat(' ', 20)))
$$;
create or replace function words_sought(text text) returns tsquery language sql immutable parallel safe as $$
  select plainto_tsquery('pg_catalog.german',
    translate(text, 'ÄÖÜ-/.@_:&?=#%~+*<>''’‐‑' || chr(173), 'äöü' || repeat(' ', 20)))
$$;
reindex index memory_units_words;

update glossary_terms set
  key_stem = coalesce((ts_lexize('pg_catalog.german_stem', translate(key_stem, 'ÄÖÜ', 'äöü')))[1], key_stem),
  stems = array(
    select coalesce((ts_lexize('pg_catalog.german_stem', translate(stem, 'ÄÖÜ', 'äöü')))[1], stem)
    from unnest(stems) with ordinality each(stem, place) order by place)
where array_to_string(stems, ' ') ~ '[ÄÖÜ]';
