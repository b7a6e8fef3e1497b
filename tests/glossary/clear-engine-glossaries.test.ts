import { describe, expect, test } from '@jest/globals'
import { clearEngineGlossaries } from '../../src/glossary/clear-engine-glossaries.js'
import { hashWithTerms } from '../../src/glossary/term.js'
import { translateTexts } from '../../src/ledger/translate-texts.js'
import { hashSource } from '../../src/segments/segment-blocks.js'
import { aJob } from '../ledger/a-ledger.js'
import { anEngineStage, inLanguage, path } from './engine-stage.js'

const { service, now, add, remove, tell, kept } = await anEngineStage()
const clear = () => clearEngineGlossaries({ ...service.services, providers: new Map([['deepl', now.translator]]) })
const deletions = () => now.server.glossaries.seen.filter(({ method }) => method === 'DELETE').length

/** A term in French and in Polish that DeepL has been told of. */
async function aToldTerm() {
  const term = await add('Deichgraf', inLanguage('fr', 'comte des digues'), inLanguage('pl', 'hrabia wałowy'))
  for (const to of ['fr', 'pl']) await tell('Der Deichgraf geht.', to)
  return term
}

/** Asks for a sentence as a job does, with what the engine is told of it. */
async function ask(source: string) {
  const { terms, translator: asked } = await tell(source)
  const told = terms.get('a') ?? []
  const wanted = [{ source, sourceHash: hashWithTerms(hashSource(source), told), terms: told }]
  const key = { provider: 'deepl', model: asked.model, from: 'de', to: 'fr', asker: await aJob(service.db) }
  const texts: unknown[] = []
  for await (const some of translateTexts({ ...service.services, translator: asked }, wanted, key)) texts.push(...some)
  return texts
}

describe('a dictionary at an engine for which the glossary has no words any more', () => {
  test('is taken out with its glossary, if it was the last', async () => {
    await remove(await aToldTerm())

    await clear()
    await clear()

    expect(now.server.glossaries.all()).toEqual([])
    expect(deletions()).toBe(2)
  })

  test('is taken out alone, if there are others', async () => {
    await aToldTerm()
    const watt = await add('Watt', inLanguage('it', 'piana'))
    await tell('Das Watt ist weit.', 'it')
    await remove(watt)

    await clear()

    expect(kept()).toEqual([
      ['fr', { Deichgraf: 'comte des digues' }],
      ['pl', { Deichgraf: 'hrabia wałowy' }],
    ])
  })

  test('stays where a term says a word for it, be it the German one', async () => {
    const term = await aToldTerm()
    await service.ask('PUT', `${path}/${term.id}`, {
      body: { source: 'Deichgraf', doNotTranslate: true, targets: [] },
      headers: { 'if-match': `"${term.etag}"` },
    })

    await clear()

    expect(deletions()).toBe(0)
  })

  test('is made anew when a term comes back', async () => {
    await remove(await aToldTerm())
    await clear()
    await add('Watt', inLanguage('fr', 'estran'))

    const { told } = await tell('Das Watt ist weit.')

    expect(told).toMatchObject({ texts: 1, untold: null })
    expect(kept()).toEqual([['fr', { Watt: 'estran' }]])
  })

  test('is found by its name where nobody could write down any more that its glossary was made', async () => {
    await remove(await aToldTerm())
    await service.db.database.updateTable('engineGlossaries').set({ remoteId: null }).execute()

    await clear()

    expect(now.server.glossaries.all()).toEqual([])
  })

  test('may have been deleted behind our back', async () => {
    await remove(await aToldTerm())
    now.server.glossaries.deleteAll()

    await clear()
    await clear()

    expect(await service.services.engineGlossaries.kept()).toEqual([])
  })

  test('is let be while a request goes by it, which is paid once and counts', async () => {
    const term = await aToldTerm()
    now.server.hold()
    const asking = ask('Der Deichgraf ruft.')
    await now.server.arrived(1)
    await remove(term)

    await expect(clear()).rejects.toMatchObject({ trouble: 'busy', message: expect.stringContaining('is in use') })
    expect(kept()).toEqual([['fr', { Deichgraf: 'comte des digues' }]])
    now.server.release()
    expect(await asking).toMatchObject([{ target: '[FR] DER COMTE DES DIGUES RUFT.' }])
    await clear()

    expect(kept()).toEqual([])
    expect(now.server.requests).toHaveLength(1)
  })

  test('is not kept by requests without terms, of which there may always be one', async () => {
    const term = await aToldTerm()
    now.server.hold()
    const asking = ask('Das kennt das Glossar nicht.')
    await now.server.arrived(1)
    await remove(term)

    await clear()
    now.server.release()
    await asking

    expect(kept()).toEqual([])
  })

  test('is asked by nobody any more once it goes: who was told of it asks anew, unpaid', async () => {
    const term = await aToldTerm()
    const { translator: early } = await tell('Der Deichgraf geht.')
    await remove(term)
    await clear()

    const request = { from: 'de', to: 'fr', terms: [{ source: 'Deichgraf', target: 'comte des digues' }] }
    await expect(early.translate(['Der Deichgraf geht.'], request)).rejects.toMatchObject({ trouble: 'busy' })
    expect(now.server.requests).toEqual([])
  })

  test('is let be while somebody changes the glossary at the engine', async () => {
    await remove(await aToldTerm())
    const [{ glossaryId } = { glossaryId: '' }] = await service.services.engineGlossaries.kept()
    const lease = await service.services.engineGlossaries.lease(glossaryId)

    await expect(clear()).rejects.toMatchObject({
      trouble: 'busy',
      message: expect.stringContaining('is being changed'),
    })
    await service.services.engineGlossaries.giveBack(String(lease))
    await clear()

    expect(now.server.glossaries.all()).toEqual([])
  })

  test.each([403, 429, 503, 'silence'] as const)('is tried again where the engine answers %s', async fault => {
    await remove(await aToldTerm())
    now.server.glossaries.fail(fault, 'DELETE')

    await expect(clear()).rejects.toMatchObject({ trouble: 'busy' })
    now.server.glossaries.fail(null)
    await clear()

    expect(now.server.glossaries.all()).toEqual([])
  })

  test('is taken out by the next run where one died in the middle', async () => {
    await remove(await aToldTerm())
    const [dictionary] = await service.services.engineGlossaries.kept()
    await service.services.engineGlossaries.beginUnlessUsed(dictionary as { provider: string; language: string })

    await clear()

    expect(now.server.glossaries.all()).toEqual([])
  })
})
