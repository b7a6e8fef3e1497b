import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { findSimilar } from '../../src/memory/find-similar.js'
import { memoryStore } from '../../src/memory/memory-store.js'
import { hashSource } from '../../src/segments/segment-blocks.js'
import { aDatabase } from '../support/database.js'

const db = await aDatabase()
afterAll(() => db.close())
beforeEach(() => sql`truncate memory_units`.execute(db.database))

const memory = memoryStore(db.database)
const languages = { from: 'de', to: 'fr' }
const source = 'Die Fähre nach Amrum fällt heute aus.'

type Known = {
  target: string
  source?: string
  language?: string
  origin?: string
  hoursAgo?: number
  contextHash?: string
  imported?: boolean | Record<string, string>
}

async function know(...units: Known[]) {
  for (const {
    target,
    source: text = source,
    language = 'fr',
    origin = 'machine',
    hoursAgo = 1,
    contextHash,
    imported,
  } of units) {
    const said = typeof imported === 'object' ? imported : {}
    const file = imported ? JSON.stringify({ file: 'alt.tmx', byName: 'Ada', at: '2026-11-01', ...said }) : null
    await sql`
      insert into memory_units (id, source_language, language, source_hash, context_hash, source, target, written_by,
        written_origin, approved_by, approved_by_name, approved_at, imported)
      values (gen_random_uuid(), 'de', ${language}, ${hashSource(text)}, ${contextHash ?? null}, ${text}, ${target}, 'jo',
        ${imported ? 'imported' : origin}, 'ada', 'Ada', now() - make_interval(hours => ${hoursAgo}), ${file}::jsonb)`.execute(
      db.database,
    )
  }
}

async function recalled(over: Partial<typeof languages> = {}) {
  const sought = { id: '0199c7a0-0000-7000-8000-000000000000', sourceHash: hashSource(source), contextHash: 'here' }
  const [found] = await memory.recall([sought], { ...languages, ...over })
  return found && [found.target, found.sameContext]
}

const offered = async (text: string) => (await findSimilar(memory, text, languages)).map(({ target }) => target)

describe('the same sentence', () => {
  test('that a machine wrote and somebody here approved comes before one out of a file, however new that is', async () => {
    await know({ target: 'approved', hoursAgo: 900 }, { target: 'imported', imported: true, hoursAgo: 0 })

    expect(await recalled()).toEqual(['approved', false])
  })

  test('is taken out of a file where nobody here approved it', async () => {
    await know({ target: 'imported', imported: true })

    expect(await recalled()).toEqual(['imported', false])
  })

  test('is taken out of a file as it was written last, by the time that the file says', async () => {
    const units = ['20200101T000000Z', '20250101T000000Z', '20230101T000000Z'].map(changeDate => ({ changeDate }))
    await know(...units.map(imported => ({ target: imported.changeDate, imported })))

    expect(await recalled()).toEqual(['20250101T000000Z', false])
  })

  test('is taken out of a file of ours as a person wrote it, however new the machine’s words are', async () => {
    const [person, machine] = ['human', 'machine'].map(origin => ({ origin }))
    await know(
      { target: 'a person’s', imported: { ...person, creationDate: '20200101T000000Z' } },
      { target: 'a machine’s', imported: { ...machine, creationDate: '20250101T000000Z' } },
    )

    expect(await recalled()).toEqual(['a person’s', false])
  })

  test('is taken out of a file that names a day that is none', async () => {
    await know({ target: 'imported', imported: { changeDate: '20261399T256199Z' } })

    expect(await recalled()).toEqual(['imported', false])
  })

  test('between the same neighbours comes before a person’s words elsewhere', async () => {
    await know({ target: 'elsewhere', origin: 'human' }, { target: 'here', contextHash: 'here', hoursAgo: 900 })

    expect(await recalled()).toEqual(['here', true])
  })

  test('is found under another tag for the same language, but not as confirmed', async () => {
    await know({ target: 'France', language: 'fr-FR', contextHash: 'here' }, { target: 'Québec', language: 'fr-CA' })

    expect(await recalled()).toEqual(['France', false])
    expect(await recalled({ to: 'fr-FR' })).toEqual(['France', true])
    expect(await recalled({ from: 'de-DE', to: 'fr-FR' })).toEqual(['France', true])
    expect(await recalled({ from: 'de-AT' })).toBeUndefined()
    expect(await recalled({ to: 'fr-CA' })).toEqual(['Québec', false])
  })
})

describe('a similar sentence', () => {
  const similar = 'Die Fähre nach Amrum fällt morgen aus.'

  test('out of a file is offered last of those that are as similar', async () => {
    await know({ target: 'imported', imported: true, hoursAgo: 0 }, { target: 'approved', hoursAgo: 900 })

    expect(await offered(similar)).toEqual(['approved', 'imported'])
  })

  test('of another language is not offered', async () => {
    await know({ target: 'ferry', language: 'en-GB' })

    expect(await offered(similar)).toEqual([])
  })
})
