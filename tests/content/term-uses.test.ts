import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { liveSentences } from '../../src/content/term-use-store.js'
import { newsroomOf } from '../journeys/newsroom.js'
import { aService } from '../support/service.js'

const service = await aService()
const { anArticleInReview, edit, decide, see, delivered } = newsroomOf(service)
afterAll(() => service.stop())
beforeEach(async () => {
  await service.db.database.deleteFrom('glossaryTerms').execute()
})

const path = '/v1/glossary/terms'
type Target = { language: string; target: string | null; forbidden?: string[] }
const add = async (source: string, ...targets: Target[]) =>
  (await service.ask('POST', path, { body: { source, targets } })).body
const change = async ({ id, etag, source }: { id: string; etag: string; source: string }, ...targets: Target[]) =>
  (await service.ask('PUT', `${path}/${id}`, { body: { source, targets }, headers: { 'if-match': `"${etag}"` } })).body
const inFrench = (target: string | null, forbidden: string[] = []) => ({ language: 'fr', target, forbidden })
const uses = async ({ id }: { id: string }, query = '') =>
  (await service.ask('GET', `${path}/${id}/documents${query}`)).body

/** A live article with one sentence of its own. */
async function aLive(headline: string, german: string, french: string, language = 'fr') {
  const { article, version } = await anArticleInReview(
    { headline, body: german, targetLanguages: [language] },
    language,
  )
  await edit(version, 0, { target: `« ${headline} »` })
  await edit(version, 1, { target: french })
  expect((await decide(await see(version), 'approval')).status).toBe(201)
  await delivered(article.id, language)
  return article
}

describe('after a term has changed', () => {
  test('documents are listed that say it with a capital umlaut in front', async () => {
    const term = await add('Arzt', inFrench('docteur'))
    await aLive('Heide', 'Ärzte warnen.', 'Des docteurs avertissent.')

    const changed = await change(term, inFrench('médecin'))

    expect((await uses(changed)).items.map(({ headline }: { headline: string }) => headline)).toEqual(['Heide'])
  })

  test('the live documents that use its old word are listed, with the sentences', async () => {
    const term = await add('Deichgraf', inFrench('dijkgraaf'))
    const old = await aLive('Husum', 'Die Deichgrafen mahnen.', 'Les dijkgraafs avertissent.')
    await aLive('Büsum', 'Der Deichgraf schweigt.', 'Le comte des digues se tait.')
    await aLive('Tönning', 'Der Deichgrafensohn geht.', 'Le fils du dijkgraaf part.')
    expect((await uses(term)).items).toEqual([])

    const changed = await change(term, inFrench('comte des digues'))

    expect(await uses(changed)).toEqual({
      items: [
        {
          ...{ articleId: old.id, versionId: expect.any(String), language: 'fr', headline: 'Husum' },
          ...{ slug: expect.any(String), count: 1 },
          passages: [
            { source: 'Die Deichgrafen mahnen.', target: 'Les dijkgraafs avertissent.', words: ['dijkgraafs'] },
          ],
        },
      ],
      next: null,
    })
  })

  test('a word that is forbidden by now counts, and one that is part of the wanted one does not', async () => {
    const term = await add('Schleuse', inFrench('sas'))
    await aLive('Brunsbüttel', 'Die Schleuse schließt.', 'Le sas d’écluse ferme.')
    const forbidden = await aLive('Kiel', 'Die Schleuse öffnet.', 'Le barrage ouvre.')

    const changed = await change(term, inFrench('sas d’écluse', ['barrage']))

    expect((await uses(changed)).items).toMatchObject([{ articleId: forbidden.id, passages: [{ words: ['barrage'] }] }])
  })

  test('a document that is corrected, withdrawn or retracted is listed no more, and once reinstated again', async () => {
    const term = await add('Priel', inFrench('rigole'))
    const article = await aLive('Watt', 'Der Priel ist tief.', 'La rigole est profonde.')
    const changed = await change(term, inFrench('chenal'))
    expect((await uses(changed)).items).toHaveLength(1)

    const where = `/v1/articles/${article.id}/retraction`
    await service.ask('PUT', where, { body: { reason: 'Falsch.' } })
    expect((await uses(changed)).items).toEqual([])
    await service.ask('DELETE', where)
    await delivered(article.id)
    expect((await uses(changed)).items).toHaveLength(1)
  })

  test('regions go by the word of their language, unless they have their own', async () => {
    const term = await add('Gehweg', { language: 'en', target: 'sidewalk' }, { language: 'en-US', target: 'sidewalk' })
    const british = await aLive('London', 'Der Gehweg ist breit.', 'The sidewalk is wide.', 'en-GB')
    await aLive('Boston', 'Der Gehweg ist nass.', 'The sidewalk is wet.', 'en-US')

    const changed = await change(
      term,
      { language: 'en', target: 'pavement' },
      { language: 'en-US', target: 'sidewalk' },
    )

    expect((await uses(changed)).items).toMatchObject([{ articleId: british.id, language: 'en-GB' }])
  })

  test('they come page by page, none twice and none left out', async () => {
    const term = await add('Leuchtturm', inFrench('tour'))
    for (const place of ['Sylt', 'Amrum', 'Föhr']) {
      await aLive(place, `Der Leuchtturm auf ${place} und der Leuchtturm.`, `La tour de ${place}.`)
    }
    const changed = await change(term, inFrench('phare'))
    const seen: string[] = []
    let query: string | null = '?limit=2'
    while (query !== null) {
      const page = await uses(changed, query)
      seen.push(...page.items.map(({ headline }: { headline: string }) => headline))
      query = page.next && `?limit=2&cursor=${page.next}`
    }

    expect(seen.sort()).toEqual(['Amrum', 'Föhr', 'Sylt'])
  })

  test.each([
    ['joined by a slash', 'Die Fähre Emden/Borkum fährt.', 'Le bac de Borcum.'],
    ['in tags', 'Die Fähre nach **Borkum** fährt.', 'Le bac de <1>Borcum</1>.'],
    ['like an address', 'Die Fähre von Borkum.de ist da.', 'Le bac de Borcum.'],
  ])('they are found though the term stands there %s', async (_how, german, french) => {
    const term = await add('Borkum', inFrench('Borcum'))
    const article = await aLive(`Fähre ${german.length}`, german, french)
    const changed = await change(term, inFrench('Borkum'))

    expect((await uses(changed)).items).toContainEqual(expect.objectContaining({ articleId: article.id }))
  })

  test('what an unknown term concerns is not found', async () => {
    expect((await service.ask('GET', `${path}/01936a55-7a10-7c65-9e81-c4d06a9ff012/documents`)).status).toBe(404)
  })
})

test('sentences are found by their words, not by reading all of the memory', async () => {
  const { database } = service.db
  await sql`
    insert into memory_units (id, source_language, language, source_hash, source, target, written_by, written_origin,
      approved_by, approved_by_name, article_id, version_id)
    select gen_random_uuid(), 'de', 'fr', 'x' || n, 'Satz Nummer ' || n || ' im Archiv', 'Phrase ' || n, 'a', 'human',
      'a', 'a', version.article_id, version.id
    from generate_series(1, 20000) n, (select id, article_id from versions limit 1) version`.execute(database)
  await sql`analyze memory_units`.execute(database)

  const query = liveSentences({ source: 'Deichgrafen', languages: ['fr'] }, { after: null, limit: 500 })
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(database.withoutPlugins())

  expect(rows.map(row => row['QUERY PLAN']).join('\n')).toContain('Bitmap Index Scan on memory_units_words')
})
