import { describe, expect, test } from '@jest/globals'
import { anEngineStage, inLanguage, path } from './engine-stage.js'

const { service, now, add, remove, tell, kept } = await anEngineStage()
const change = ({ id, etag }: { id: string; etag: string }, source: string, target: string) =>
  service.ask('PUT', `${path}/${id}`, {
    body: { source, targets: [inLanguage('fr', target)] },
    headers: { 'if-match': `"${etag}"` },
  })
const methods = () => now.server.glossaries.seen.map(({ method }) => method)

describe('the glossary at an engine that keeps its own', () => {
  test('is sent when a text first has a term, read back, and left alone until it changes', async () => {
    const term = await add('Deichgraf', inLanguage('fr', 'comte des digues'))
    await add('Watt', inLanguage('fr', 'estran'))
    await tell('Die Sonne scheint.')
    expect(methods()).toEqual([])

    const { told, terms } = await tell('Die Deichgrafen mahnen.')
    await tell('Der Deichgraf geht.')

    expect(told).toEqual({ version: expect.any(Number), texts: 1, untold: null })
    expect(terms.get('a')).toEqual([{ source: 'Deichgraf', target: 'comte des digues' }])
    expect(methods()).toEqual(['GET', 'POST', 'GET'])
    expect(kept()).toEqual([['fr', { Deichgraf: 'comte des digues', Watt: 'estran' }]])

    await change(term, 'Deichgraf', 'dijkgraaf')
    await tell('Der Deichgraf geht.')
    expect(methods().slice(3)).toEqual(['PUT', 'GET'])
    expect(kept()).toEqual([['fr', { Deichgraf: 'dijkgraaf', Watt: 'estran' }]])
  })

  test('loses what is taken out of ours: it is replaced, never added to', async () => {
    const term = await add('Deichgraf', inLanguage('fr', 'comte des digues'))
    await add('Watt', inLanguage('fr', 'estran'))
    await tell('Der Deichgraf geht.')
    await remove(term)

    await tell('Das Watt ist weit.')

    expect(kept()).toEqual([['fr', { Watt: 'estran' }]])
  })

  test('is one for all languages, but two where the engine tells regions not apart', async () => {
    await add(
      'Bürgersteig',
      inLanguage('fr', 'trottoir'),
      inLanguage('en-GB', 'pavement'),
      inLanguage('en-US', 'sidewalk'),
    )
    for (const to of ['fr', 'en-GB', 'en-US']) await tell('Der Bürgersteig ist breit.', to)

    expect(now.server.glossaries.all().map(({ dictionaries }) => dictionaries)).toEqual([
      [
        ['fr', { Bürgersteig: 'trottoir' }],
        ['en', { Bürgersteig: 'pavement' }],
      ],
      [['en', { Bürgersteig: 'sidewalk' }]],
    ])
  })

  test('is sent once, however many want it at the same time', async () => {
    await add('Deichgraf', inLanguage('fr', 'comte des digues'))

    const all = await Promise.all([1, 2, 3, 4].map(() => tell('Der Deichgraf geht.')))

    expect(all.map(({ told }) => told?.untold)).toEqual([null, null, null, null])
    expect(methods().filter(method => method === 'POST')).toHaveLength(1)
  })

  test('is found again by its name where nobody could write down any more that it was made', async () => {
    await add('Deichgraf', inLanguage('fr', 'comte des digues'))
    await tell('Der Deichgraf geht.')
    await service.db.database.updateTable('engineGlossaries').set({ remoteId: null }).execute()

    await tell('Der Deichgraf geht.')

    expect(now.server.glossaries.all()).toHaveLength(1)
  })
})

describe('where an engine cannot be told', () => {
  test.each([
    ['the account allows no more glossaries', 456, 'POST', 'quota'],
    ['it does not take the dictionary', 400, 'POST', 'rejected'],
    ['it refuses the key', 403, null, 'refused'],
    ['it is asked too often', 429, null, 'busy'],
    ['it is broken', 503, 'POST', 'unclear'],
    ['it does not answer', 'silence', 'POST', 'unclear'],
    ['it answers what nobody understands', 'not-json', 'GET', 'broken'],
    ['it keeps something else', 'other-entries', 'GET', 'differs'],
  ] as const)('as %s, it is asked without terms, and why is said', async (_why, fault, method, untold) => {
    await add('Deichgraf', inLanguage('fr', 'comte des digues'))
    now.server.glossaries.fail(fault, method)

    const { told, terms, translator: asked } = await tell('Der Deichgraf geht.')
    const [answer] = await asked.translate(['Der Deichgraf geht.'], { from: 'de', to: 'fr' })

    expect([told, terms.size, answer?.text]).toEqual([
      { version: expect.any(Number), texts: 1, untold },
      0,
      '[FR] DER DEICHGRAF GEHT.',
    ])
    const before = methods().length
    await tell('Der Deichgraf kommt.')
    expect(methods()).toHaveLength(before)
  })

  test('as it has no dictionaries for the language, others are not touched by that', async () => {
    await add('Deichgraf', inLanguage('fr', 'comte des digues'), inLanguage('lv', 'dambju grāfs'))

    expect((await tell('Der Deichgraf geht.', 'lv')).told).toMatchObject({ untold: 'language' })
    expect(methods()).toEqual([])
    expect((await tell('Der Deichgraf geht.', 'fr')).told).toMatchObject({ untold: null })
  })

  test('is found by trying where it does not say for which languages it has dictionaries', async () => {
    await add('Deichgraf', inLanguage('fr', 'comte des digues'), inLanguage('lv', 'dambju grāfs'))
    now.server.glossaries.fail(404, 'pairs')

    expect((await tell('Der Deichgraf geht.', 'lv')).told).toMatchObject({ untold: 'rejected' })
    expect((await tell('Der Deichgraf geht.', 'fr')).told).toMatchObject({ untold: null })
  })

  test('it is tried again once the glossary has changed, or the time is over', async () => {
    const term = await add('Deichgraf', inLanguage('fr', 'comte des digues'))
    now.server.glossaries.fail(456, 'POST')
    await tell('Der Deichgraf geht.')
    now.server.glossaries.fail(null)

    await change(term, 'Deichgraf', 'dijkgraaf')
    expect((await tell('Der Deichgraf geht.')).told).toMatchObject({ untold: null })

    await service.db.database
      .updateTable('engineDictionaries')
      .set({ state: 'failed', trouble: 'busy', tryAgainAt: new Date(0) })
      .execute()
    expect((await tell('Der Deichgraf geht.')).told).toMatchObject({ untold: null })
  })
})

describe('a glossary that changes at the engine', () => {
  const request = { from: 'de', to: 'fr', terms: [{ source: 'Deichgraf', target: 'comte des digues' }] }

  test('is made anew where it was deleted behind our back, and nothing is paid twice', async () => {
    await add('Deichgraf', inLanguage('fr', 'comte des digues'))
    const { translator: first } = await tell('Der Deichgraf geht.')
    now.server.glossaries.deleteAll()

    await expect(first.translate(['Der Deichgraf geht.'], request)).rejects.toMatchObject({
      trouble: 'busy',
      mayBePaid: false,
    })
    const { translator: second } = await tell('Der Deichgraf geht.')
    const [answer] = await second.translate(['Der Deichgraf geht.'], request)

    expect(answer?.text).toBe('[FR] DER COMTE DES DIGUES GEHT.')
    expect(now.server.billedCharacters).toBe('Der Deichgraf geht.'.length)
  })

  test('is made anew, too, where its change finds it deleted', async () => {
    const term = await add('Deichgraf', inLanguage('fr', 'comte des digues'))
    await tell('Der Deichgraf geht.')
    now.server.glossaries.deleteAll()
    await change(term, 'Deichgraf', 'dijkgraaf')

    expect((await tell('Der Deichgraf geht.')).told).toMatchObject({ untold: null })
    expect(kept()).toEqual([['fr', { Deichgraf: 'dijkgraaf' }]])
  })

  test('makes an answer worthless that was under way meanwhile', async () => {
    const term = await add('Deichgraf', inLanguage('fr', 'comte des digues'))
    const { translator: slow } = await tell('Der Deichgraf geht.')
    now.server.hold()
    const asking = slow.translate(['Der Deichgraf geht.'], request).catch(error => error)
    await now.server.arrived(1)
    await change(term, 'Deichgraf', 'dijkgraaf')
    await tell('Der Deichgraf geht.')
    now.server.release()

    expect(await asking).toMatchObject({ name: 'ProviderError', trouble: 'broken', mayBePaid: true })
  })

  test('is not gone by while somebody is in the middle of changing it', async () => {
    const term = await add('Deichgraf', inLanguage('fr', 'comte des digues'))
    const { translator: early } = await tell('Der Deichgraf geht.')
    await change(term, 'Deichgraf', 'dijkgraaf')
    const gate = now.server.glossaries.hold('PUT')
    const changing = tell('Der Deichgraf geht.')
    await gate.arrived

    await expect(early.translate(['Der Deichgraf geht.'], request)).rejects.toMatchObject({ trouble: 'busy' })
    gate.release()
    expect((await changing).told).toMatchObject({ untold: null })
    expect(now.server.requests).toEqual([])
  })

  test('is taken over from who died in the middle of changing it', async () => {
    await add('Deichgraf', inLanguage('fr', 'comte des digues'))
    await tell('Der Deichgraf geht.')
    await service.db.database.updateTable('engineDictionaries').set({ state: 'changing' }).execute()
    await service.db.database
      .updateTable('engineGlossaries')
      .set({ leasedUntil: new Date(0) })
      .execute()

    expect((await tell('Der Deichgraf geht.')).told).toMatchObject({ untold: null })
  })
})
