import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { findTerms } from '../../src/glossary/find-terms.js'
import { aService, type TestService } from '../support/service.js'

let service: TestService
beforeAll(async () => {
  service = await aService({ workers: false, checks: 'all' })
})
afterAll(() => service.stop())
beforeEach(async () => {
  await service.db.database.deleteFrom('glossaryTerms').execute()
})

const path = '/v1/glossary/terms'
const add = (term: object) => service.ask('POST', path, { body: term })
const inFrench = (target: string | null, forbidden: string[] = []) => [{ language: 'fr', target, forbidden }]

describe('a term', () => {
  test('is added, read, changed and taken out, each with who did it', async () => {
    const { body: added, headers } = await add({ source: 'Bundeskanzler', targets: inFrench('chancelier') })
    const where = `${path}/${added.id}`
    const blind = await service.ask('PUT', where, { body: { source: 'Bundeskanzler' } })
    const change = { source: 'Bundeskanzler', targets: inFrench('chancelier fédéral') }
    const changed = await service.ask('PUT', where, {
      body: change,
      headers: { 'if-match': String(headers.get('etag')) },
    })
    const late = await service.ask('DELETE', where, { headers: { 'if-match': String(headers.get('etag')) } })
    const etag = String(changed.headers.get('etag'))
    const removed = await service.ask('DELETE', where, { headers: { 'if-match': etag } })
    const gone = await service.ask('GET', where)

    expect(added).toMatchObject({ source: 'Bundeskanzler', caseRule: 'initial', doNotTranslate: false, note: null })
    expect([blind.status, changed.status, late.status, removed.status, gone.status]).toEqual([428, 200, 412, 204, 404])
    expect(changed.body.targets).toEqual([
      { language: 'fr', target: 'chancelier fédéral', forbidden: [], former: ['chancelier'] },
    ])
    const { body: events } = await service.ask('GET', '/v1/events?limit=3')
    expect(events.items.map(({ name }: { name: string }) => name)).toEqual([
      'glossary.term-removed',
      'glossary.term-changed',
      'glossary.term-added',
    ])
    expect(events.items[0]).toMatchObject({ actor: 'admin', data: { termId: added.id, source: 'Bundeskanzler' } })
  })

  test('may have blanks around it, and letters of other scripts kept apart as these want it', async () => {
    const persian = { language: 'fa', target: 'می\u200cخواهم', forbidden: ['ന്\u200d'] }
    const { body } = await add({ source: ' \u00a0Wunsch ', targets: [persian] })

    expect(body).toMatchObject({ source: 'Wunsch', targets: [persian] })
  })

  test('has its note’s lines end as in files, whatever the sender’s system', async () => {
    const { body } = await add({ source: 'Notar', note: 'erste\r\nzweite\rdritte' })

    expect(body.note).toBe('erste\nzweite\ndritte')
  })

  test.each([
    ['a line break (132)', { source: 'Bundes\nkanzler' }, '/source', 'not-a-term'],
    ['a tab (132)', { source: 'Bundes\tkanzler' }, '/source', 'not-a-term'],
    ['a line break of Unicode (132)', { source: 'Bundes\u2028kanzler' }, '/source', 'not-a-term'],
    ['a tab at its end (132)', { source: 'Bundeskanzler\t' }, '/source', 'not-a-term'],
    ['a line break of Unicode at its end (132)', { source: 'Bundeskanzler\u2029' }, '/source', 'not-a-term'],
    ['letters without width', { source: 'Bundes\u200bkanzler' }, '/source', 'unseen-characters'],
    ['a mark of byte order at its end', { source: 'Bundeskanzler\ufeff' }, '/source', 'unseen-characters'],
    ['letters joined as German has none', { source: 'Bundes\u200dkanzler' }, '/source', 'unseen-characters'],
    [
      'writing turned round',
      { source: 'Rat', targets: inFrench('con\u202eseil') },
      '/targets/0/target',
      'unseen-characters',
    ],
    [
      'writing isolated in a forbidden word',
      { source: 'Rat', targets: inFrench('conseil', ['avis\u2066']) },
      '/targets/0/forbidden/0',
      'unseen-characters',
    ],
    [
      'a joiner that joins nothing',
      { source: 'Rat', targets: inFrench('\u200dconseil') },
      '/targets/0/target',
      'unseen-characters',
    ],
    ['no letter', { source: '–' }, '/source', 'not-a-term'],
    ['a mark of ours', { source: 'der <1>Kanzler' }, '/source', 'not-a-term'],
    ['nothing', { source: '  ' }, '/source', 'not-a-term'],
    ['common words alone', { source: 'Das und die' }, '/source', 'common-words-only'],
    ['a word that never ends', { source: 'a'.repeat(201) }, '/source', 'too-long'],
    [
      'German as its translation',
      { source: 'Rat', targets: [{ language: 'de-AT', target: 'Rat' }] },
      '/targets/0/language',
      'language-is-source',
    ],
    [
      'a language twice',
      { source: 'Rat', targets: [...inFrench('a'), ...inFrench('b')] },
      '/targets/1/language',
      'language-twice',
    ],
    [
      'what it forbids as what it wants',
      { source: 'Rat', targets: inFrench('conseil', ['Conseil']) },
      '/targets/0/forbidden',
      'repeated',
    ],
  ])('with %s is refused', async (_what, term, pointer, code) => {
    const { status, body } = await add(term)

    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer, code })]])
  })

  test('stands in the glossary once', async () => {
    await add({ source: 'Bundesrat' })

    expect((await add({ source: ' Bundesrat ' })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/source', code: 'taken' }),
    ])
  })

  test.each(['constructor', '__proto__', 'toString'])('may be called %s (131)', async source => {
    const { status, body } = await add({ source, targets: inFrench('constructeur') })
    const found = await findTerms(service.services.glossary, [`Das Wort ${source} steht hier.`], {
      from: 'de',
      to: 'fr',
    })

    expect([status, body.source]).toEqual([201, source])
    expect(found[0]?.map(({ target }) => target)).toEqual(['constructeur'])
  })

  test('is found by its letters, by a word for it and by language, page by page', async () => {
    await add({ source: 'Ärztekammer', targets: inFrench('ordre des médecins') })
    await add({ source: 'Bundestag', doNotTranslate: true })
    await add({ source: 'Zoll_amt', targets: [{ language: 'pl', target: 'urząd celny' }] })
    const listed = async (query: string) => (await service.ask('GET', `${path}?${query}`)).body
    const names = async (query: string) => (await listed(query)).items.map(({ source }: { source: string }) => source)

    const first = await listed('limit=2')
    const second = await listed(`limit=2&cursor=${first.next}`)

    expect(first.items.length + second.items.length).toBe(3)
    expect(second.next).toBeNull()
    expect(await names('q=MÉDEC')).toEqual(['Ärztekammer'])
    expect(await names('q=l_a')).toEqual(['Zoll_amt'])
    expect(await names('q=%25')).toEqual([])
    expect(await names('language=pl')).toEqual(['Zoll_amt'])
    expect(await names('missing=fr')).toEqual(['Zoll_amt'])
    expect(await names('language=pl-PL')).toEqual(['Zoll_amt'])
  })
})

describe('terms in a text', () => {
  const found = async (text: string, to = 'fr') => {
    const [terms = []] = await findTerms(service.services.glossary, [text], { from: 'de', to })
    return terms.map(({ source, spans, target }) => [source, spans.map(([from, end]) => text.slice(from, end)), target])
  }

  test('are found inflected, over several words and across tags', async () => {
    await add({ source: 'Regierung', targets: inFrench('gouvernement') })
    await add({ source: 'Grüne Woche', targets: inFrench('Semaine verte') })

    expect(await found('Die Regierungen der Länder.')).toEqual([['Regierung', ['Regierungen'], 'gouvernement']])
    expect(await found('Auf der <1>Grünen</1> Woche.')).toEqual([
      ['Grüne Woche', ['Grünen</1> Woche'], 'Semaine verte'],
    ])
  })

  test('are found where a capital umlaut begins the word in one of their forms', async () => {
    await add({ source: 'Arzt', targets: inFrench('médecin') })
    await add({ source: 'Ökosteuer', targets: inFrench('écotaxe') })
    await add({ source: 'ökologisch', targets: inFrench('écologique') })

    expect(await found('Die Ärzte streiken.')).toEqual([['Arzt', ['Ärzte'], 'médecin']])
    expect(await found('Zwei Ökosteuern.')).toEqual([['Ökosteuer', ['Ökosteuern'], 'écotaxe']])
    expect(await found('Ökologische Ziele.')).toEqual([['ökologisch', ['Ökologische'], 'écologique']])
  })

  test('are not found in compounds, across sentences, or as another part of speech', async () => {
    await add({ source: 'Regierung', targets: inFrench('gouvernement') })
    await add({ source: 'Wahl', targets: inFrench('élection') })
    await add({ source: 'Rote Linie', targets: inFrench('ligne rouge') })

    expect(await found('Die Regierungskrise und die Ampel-Regierung.')).toEqual([])
    expect(await found('Sie wählen heute.')).toEqual([])
    expect(await found('Die Fahne ist rote, (wie immer) Linie um Linie.')).toEqual([])
  })

  test('give way to longer ones they are part of', async () => {
    await add({ source: 'Kanzler', targets: inFrench('chancelier') })
    await add({ source: 'Kanzler Olaf Scholz', targets: inFrench('le chancelier Scholz') })

    expect(await found('Kanzler Olaf Scholz kam.')).toEqual([
      ['Kanzler Olaf Scholz', ['Kanzler Olaf Scholz'], 'le chancelier Scholz'],
    ])
  })

  test('are those that say something in the language, a region before its language', async () => {
    const targets = [
      { language: 'en', target: 'motorway' },
      { language: 'en-US', target: 'freeway' },
    ]
    await add({ source: 'Autobahn', targets })
    await add({ source: 'Bundestag', doNotTranslate: true })

    expect(await found('Die Autobahn.', 'en-GB')).toEqual([['Autobahn', ['Autobahn'], 'motorway']])
    expect(await found('Die Autobahn.', 'en-US')).toEqual([['Autobahn', ['Autobahn'], 'freeway']])
    expect(await found('Die Autobahn am Bundestag.', 'pl')).toEqual([['Bundestag', ['Bundestag'], 'Bundestag']])
  })

  test('are found however a program writes the language', async () => {
    const targets = [
      { language: 'fr-FR', target: 'le Rhin' },
      { language: 'sv-SE', target: 'Rhen' },
      { language: 'en-GB', target: 'the Rhine' },
    ]
    const { body } = await add({ source: 'Rhein', targets })

    expect(body.targets.map(({ language }: { language: string }) => language)).toEqual(['fr', 'sv', 'en-GB'])
    for (const [language, word] of [
      ['fr', 'le Rhin'],
      ['fr-FR', 'le Rhin'],
      ['sv', 'Rhen'],
      ['sv-SE', 'Rhen'],
      ['en', 'the Rhine'],
      ['en-GB', 'the Rhine'],
    ])
      expect(await found('Am Rhein.', language)).toEqual([['Rhein', ['Rhein'], word]])
    expect(await found('Am Rhein.', 'en-US')).toEqual([])
    const versions = ['fr', 'fr-FR', 'sv-SE', 'en'].map(language => service.services.glossary.version(language))
    expect((await Promise.all(versions)).every(version => version > 0)).toBe(true)
  })

  test('are objected to by the check for texts of one’s own', async () => {
    await add({ source: 'Kiew', targets: [{ language: 'en', target: 'Kyiv', forbidden: ['Kiev'] }] })

    const { body } = await service.ask('POST', '/v1/checks', {
      body: { language: 'en', segments: [{ source: 'Er war in Kiew.', target: 'He was in Kiev.' }] },
    })

    const own = body.findings.filter(({ check }: { check: string }) => check === 'glossary')
    expect(own.map(({ severity, message }: Record<string, string>) => [severity, message])).toEqual([
      ['error', 'The glossary forbids “Kiev” for “Kiew”.'],
      ['warning', 'The glossary wants “Kiew” to be “Kyiv” here.'],
    ])
  })
})
