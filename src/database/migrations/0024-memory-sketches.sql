-- Similar sentences are looked for among those that share a pair of neighbouring words. Of a sentence's pairs six are
-- kept, each the least under an order of its own (MinHash), so that two sentences agree in each place with about the
-- chance that a pair is common to both; whoever looks up reads a few rows of six indexes, however large the memory is.
-- Numbers, tags and punctuation are no words, and the first five letters of a word stand for all its forms. Letters are
-- told by their code, whatever the locale: those of ASCII, and all behind Latin-1's signs but for punctuation.
create function memory_sketch(source text) returns bigint[] immutable strict parallel safe language plpgsql as $$
declare
  word text;
  before text := '';
  pair bigint;
  first bigint; second bigint; third bigint; fourth bigint; fifth bigint; sixth bigint;
begin
  -- The last, empty word pairs the end of the sentence with the word before it.
  foreach word in array array_remove(
    regexp_split_to_array(lower(source), '[^a-z\u00c0-\u1fff\u2c00-\u2fff\u3005-\U0010ffff]+'), '') || array[''] loop
    exit when before = '' and word = '';
    word := left(word, 5);
    pair := hashtextextended(before || ' ' || word, 0);
    first := least(first, pair);
    -- Numbers of no meaning: each puts the hashes into another order.
    second := least(second, pair # 6364136223846793005);
    third := least(third, pair # 1442695040888963407);
    fourth := least(fourth, pair # -7046029254386353131);
    fifth := least(fifth, pair # 2862933555777941757);
    sixth := least(sixth, pair # -3372029247567499371);
    before := word;
  end loop;
  if first is null then
    return null;
  end if;
  return array[first, second, third, fourth, fifth, sixth];
end $$;

-- Words of two letters have no three in a row that an index of trigrams could know them by: „EU“, „KI“, „G7“.
create function memory_short_words(texts text) returns text[] immutable strict parallel safe language sql as $$
  select array_agg(distinct word)
  from regexp_split_to_table(lower(texts), '[^a-z0-9\u00c0-\u1fff\u2c00-\u2fff\u3005-\U0010ffff]+') as split(word)
  where char_length(word) = 2 $$;

alter table memory_units
  add column sketch bigint[] generated always as (memory_sketch(source)) stored,
  add column short_words text[] generated always as (memory_short_words(source || ' ' || target)) stored;
create index memory_units_short_words on memory_units using gin (short_words);
create index memory_units_sketch_1 on memory_units ((sketch[1]), language);
create index memory_units_sketch_2 on memory_units ((sketch[2]), language);
create index memory_units_sketch_3 on memory_units ((sketch[3]), language);
create index memory_units_sketch_4 on memory_units ((sketch[4]), language);
create index memory_units_sketch_5 on memory_units ((sketch[5]), language);
create index memory_units_sketch_6 on memory_units ((sketch[6]), language);
-- Without statistics of the indexes, a new memory would be read from end to end.
analyze memory_units;
