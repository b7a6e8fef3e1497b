import type pg from 'pg'
import { hashSource } from '../../src/segments/segment-blocks.js'
import { germanSentence } from './german-sentences.js'

const seed = 7
const atOnce = 5_000

/** The sentence of a unit; those of a small memory are the first of a large one. */
export function sentenceOfUnit(number: number): string {
  return germanSentence(seed, number)
}

/** Fills the memory with so many French units, as a restored backup would: first the rows, then the indexes. */
export async function fillMemory(database: pg.Client, units: number): Promise<void> {
  await database.query(`set maintenance_work_mem = '512MB'`)
  const { rows: indexes } = await database.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where tablename = 'memory_units' and indexname <> 'memory_units_pkey'`,
  )
  for (const { indexname } of indexes) await database.query(`drop index ${indexname}`)
  for (let start = 0; start < units; start += atOnce) await insert(database, start, Math.min(atOnce, units - start))
  for (const { indexdef } of indexes) await database.query(indexdef)
  await database.query('vacuum analyze memory_units')
}

async function insert(database: pg.Client, start: number, count: number): Promise<void> {
  const sources = Array.from({ length: count }, (_, place) => sentenceOfUnit(start + place))
  await database.query(
    `insert into memory_units (id, source_language, language, source_hash, context_hash, source, target, written_by,
      written_origin, approved_by, approved_by_name, approved_at)
    select gen_random_uuid(), 'de', 'fr', hash, md5(hash), source, '[FR] ' || upper(source), 'deepl', 'machine',
      'someone', 'Someone', now() - make_interval(mins => place::int)
    from unnest($1::text[], $2::text[]) with ordinality as units(source, hash, place)`,
    [sources, sources.map(hashSource)],
  )
}
