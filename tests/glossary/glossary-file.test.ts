import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { findTerms } from '../../src/glossary/find-terms.js'
import { type Answered, adminKey, aService, type TestService } from '../support/service.js'

let service: TestService
beforeAll(async () => {
  service = await aService({ workers: false })
})
afterAll(() => service.stop())
beforeEach(async () => {
  await service.db.database.deleteFrom('glossaryTerms').execute()
})

type Sending = { type?: string; etag?: string | null; method?: string }

async function send(path: string, file: string | Uint8Array, { type = 'text/csv', etag, method }: Sending = {}) {
  const match = etag === undefined ? await etagNow() : etag
  const headers = {
    ...{ authorization: `Bearer ${adminKey}`, 'content-type': type },
    ...(match === null ? {} : { 'if-match': match }),
  }
  const response = await fetch(`${service.url}${path}`, { method: method ?? 'PUT', headers, body: file })
  return { status: response.status, headers: response.headers, body: await response.json() } as Answered
}
const etagNow = async () => (await service.ask('GET', '/v1/glossary.csv')).headers.get('etag')
const compare = (file: string, query = '', type = 'text/csv') =>
  send(`/v1/glossary/comparison${query}`, file, { method: 'POST', type, etag: null })
const add = (term: object) => service.ask('POST', '/v1/glossary/terms', { body: term })
const terms = async () => (await service.ask('GET', '/v1/glossary/terms?limit=200')).body.items
const sources = async () => (await terms()).map(({ source }: { source: string }) => source)
const lastEvent = async () => (await service.ask('GET', '/v1/events?limit=1')).body.items[0]

const inFrench = (target: string, forbidden: string[] = []) => ({ language: 'fr', target, forbidden })

describe('a file of terms', () => {
  test('comes in as one change, of which an event tells, and its terms are found in texts', async () => {
    const before = await service.services.glossary.version('fr')
    const { status, body } = await send(
      '/v1/glossary.csv',
      'de,fr,fr forbidden\nRegierung,gouvernement,régime\nRat,conseil,\n',
    )

    expect([status, body]).toMatchObject([200, { read: 2, added: 2, changed: 0, unchanged: 0, removed: 0 }])
    expect(await lastEvent()).toMatchObject({
      name: 'glossary.imported',
      actor: 'admin',
      data: { added: 2, changed: 0, removed: 0 },
    })
    const [found] = await findTerms(service.services.glossary, ['Die Regierungen und der Rat'], {
      from: 'de',
      to: 'fr',
    })
    expect(found?.map(({ target }) => target)).toEqual(['gouvernement', 'conseil'])
    expect(await service.services.glossary.version('fr')).toBe(before + 1)
  })

  test('that changes nothing leaves no trace', async () => {
    const file = 'de,fr\nRat,conseil\n'
    await send('/v1/glossary.csv', file)
    const { id } = await lastEvent()

    const { body } = await send('/v1/glossary.csv', file)

    expect(body).toMatchObject({ added: 0, changed: 0, unchanged: 1, removed: 0, changes: [] })
    expect((await lastEvent()).id).toBe(id)
    expect(await terms()).toMatchObject([{ etag: '1' }])
  })

  test('changes what it speaks of, and leaves the rest of a term as it was', async () => {
    const targets = [inFrench('conseil', ['avis']), { language: 'pl', target: 'rada' }]
    await add({ source: 'Rat', caseRule: 'exact', note: 'Gremium', targets })

    const { body } = await send('/v1/glossary.csv', 'de,fr,en\nRat,assemblée,council\n')

    expect(body.changes).toMatchObject([{ kind: 'changed', source: 'Rat', before: { note: 'Gremium' } }])
    expect(await terms()).toMatchObject([
      {
        ...{ source: 'Rat', caseRule: 'exact', note: 'Gremium', etag: '2' },
        targets: [
          { language: 'fr', target: 'assemblée', forbidden: [], former: ['conseil'] },
          { language: 'pl', target: 'rada' },
          { language: 'en', target: 'council' },
        ],
      },
    ])
  })

  test('that is to be the whole glossary takes out the terms and languages it does not name', async () => {
    await add({ source: 'Rat', targets: [inFrench('conseil'), { language: 'pl', target: 'rada' }] })
    await add({ source: 'Tal', targets: [inFrench('val')] })

    const { body } = await send('/v1/glossary.csv?others=remove', 'de,fr\nRat,conseil\n')

    expect(body).toMatchObject({ added: 0, changed: 1, removed: 1 })
    expect(body.changes).toMatchObject([
      { kind: 'changed', source: 'Rat' },
      { kind: 'removed', source: 'Tal', after: null },
    ])
    expect(await terms()).toMatchObject([{ source: 'Rat', targets: [inFrench('conseil')] }])
  })

  test('can be looked at first, which changes nothing, and is taken only as long as that holds', async () => {
    const file = 'de,fr\nRat,conseil\n'
    const { status, headers, body } = await compare(file)
    const etag = String(headers.get('etag'))

    expect([status, body]).toMatchObject([200, { added: 1, changes: [{ kind: 'added', source: 'Rat', before: null }] }])
    expect(await sources()).toEqual([])
    expect((await send('/v1/glossary.csv', file, { etag: null })).status).toBe(428)
    await add({ source: 'Tal' })
    expect((await send('/v1/glossary.csv', file, { etag })).status).toBe(412)
    expect(await sources()).toEqual(['Tal'])
  })

  test('is refused whole for one bad line, and told every fault with its line', async () => {
    const file = 'de,fr,caseRule\nRat,conseil,\nDas und die,x,\nTal\tgrund,val,laut\nRat,avis,\n–,y,\n"Wa\nl",z,\n'
    const { status, body } = await send('/v1/glossary.csv', file)

    expect([status, body.type]).toEqual([422, '/problems/invalid-input'])
    expect(body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ['/lines/4/source', 'not-a-term'],
      ['/lines/4/caseRule', 'not-one-of'],
      ['/lines/5/source', 'repeated'],
      ['/lines/6/source', 'not-a-term'],
      ['/lines/7/source', 'not-a-term'],
    ])
    expect(await sources()).toEqual([])
    const common = await send('/v1/glossary.csv', 'de,fr\nRat,conseil\nDas und die,x\n')
    expect(common.body.errors).toMatchObject([{ pointer: '/lines/3/source', code: 'common-words-only' }])
    expect(await sources()).toEqual([])
  })

  test.each([
    [
      'a word both wanted and forbidden',
      'de,fr,fr forbidden\nRat,conseil,Conseil\n',
      '/lines/2/fr forbidden',
      ['repeated'],
    ],
    ['a word that never ends', `de,fr\nRat,${'x'.repeat(801)}\n`, '/lines/2/fr', ['too-long']],
    ['a mark of ours', 'de,fr\nRat,<1>conseil</1>\n', '/lines/2/fr', ['not-a-term']],
    ['a line break of Unicode', 'de,fr\nRat,con\u2028seil\n', '/lines/2/fr', ['not-a-term']],
    ['a note of a novel', `de,note\nRat,${'x'.repeat(1_001)}\n`, '/lines/2/note', ['too-long']],
  ])('is held to the rules of terms: %s', async (_what, file, pointer, codes) => {
    const { body } = await compare(file)

    expect((body.errors ?? []).filter((fault: Record<string, string>) => fault.pointer === pointer)).toMatchObject(
      codes.map(code => ({ code })),
    )
  })

  test.each(['constructor', '__proto__', 'toString'])('may have a term called %s', async source => {
    const { body } = await send('/v1/glossary.csv', `de,fr\n${source},constructeur\n`)
    const [found] = await findTerms(service.services.glossary, [`Ein ${source} hier`], { from: 'de', to: 'fr' })

    expect(body).toMatchObject({ added: 1, changes: [{ source }] })
    expect(found?.map(({ target }) => target)).toEqual(['constructeur'])
  })

  test('of more than 20,000 terms is refused', async () => {
    const rows = Array.from({ length: 20_001 }, (_, number) => `Wort${number},mot`)

    const { status, body } = await compare(`de,fr\n${rows.join('\n')}\n`)

    expect([status, body.reason]).toEqual([422, 'too-many-terms'])
  })

  test('of few bytes and a million words, as each of many German ones has many others, is refused', async () => {
    const word = (text: string, status = '') => `<termSec><term>${text}</term>${status}</termSec>`
    const forbidden = '<termNote type="administrativeStatus">deprecatedTerm</termNote>'
    const some = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join('')
    const others = some(20, n => word(`mot${n}`, forbidden))
    const concept = (place: number) =>
      `<conceptEntry><langSec xml:lang="de">${some(800, n => word(`Wort${place}und${n}`))}</langSec>${['en', 'fr', 'pl']
        .map(tag => `<langSec xml:lang="${tag}">${others}</langSec>`)
        .join('')}</conceptEntry>`

    const { status, body } = await compare(`<tbx>${some(25, concept)}</tbx>`, '', 'application/x-tbx')

    expect([status, body.reason]).toEqual([422, 'too-many-words'])
  })

  test('is not read on after a thousand faults', async () => {
    const { status, body } = await compare(`de,fr\n${'Rat,conseil\n'.repeat(1_010)}Tal,"val\n`)

    expect([status, body.errors.length]).toEqual([422, 1_000])
  })

  test('that is none is refused with the line where that shows', async () => {
    const csv = await send('/v1/glossary.csv', 'de,fr\nRat,"conseil\n')
    const tbx = await send('/v1/glossary.tbx', '<tbx>\n<text>', { type: 'application/x-tbx' })
    const html = await compare('<html/>', '', 'text/html')

    expect([csv.status, csv.body]).toMatchObject([422, { reason: 'quote-not-closed', line: 2 }])
    expect(csv.body.detail).toBe('Nothing was imported. Line 2: a quotation mark that opens a cell is not closed.')
    expect([tbx.status, tbx.body]).toMatchObject([422, { reason: 'malformed', line: 2 }])
    expect(html.status).toBe(415)
  })
})

describe('what goes out', () => {
  const all = [
    { source: 'Rat', caseRule: 'any', note: '=SUMME(A1)', targets: [inFrench('conseil', ['avis', 'comité'])] },
    { source: 'Bundestag', doNotTranslate: true, targets: [{ language: 'pl', target: null, forbidden: ['Sejm'] }] },
    { source: 'Zoll, der "gelbe"', targets: [{ language: 'ar', target: 'جمارك' }] },
  ]
  const plain = async () =>
    (await terms()).map(({ id: _, changedAt: __, etag: ___, ...term }: Record<string, unknown>) => term)

  test.each([
    ['/v1/glossary.csv', 'text/csv'],
    ['/v1/glossary.csv?separator=semicolon', 'text/csv'],
    ['/v1/glossary.tbx', 'application/x-tbx'],
    ['/v1/glossary.tbx?version=2', 'application/x-tbx'],
  ])('at %s is the same glossary when it comes back', async (path, type) => {
    for (const term of all) await add(term)
    const before = await plain()
    const { body, headers } = await service.ask('GET', path)
    await service.db.database.deleteFrom('glossaryTerms').execute()
    const back = await send(String(path.split('?')[0]), body, { type })

    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="glossary\.(csv|tbx)"$/)
    expect([back.status, back.body.added]).toEqual([200, 3])
    expect(await plain()).toEqual(before)
    expect((await compare(body, '?others=remove', type)).body).toMatchObject({ unchanged: 3, changes: [] })
  })

  test('is not sent again to who has it', async () => {
    await add({ source: 'Rat' })
    const headers = { 'if-none-match': String(await etagNow()) }

    expect((await service.ask('GET', '/v1/glossary.csv', { headers })).status).toBe(304)
    await add({ source: 'Tal' })
    expect((await service.ask('GET', '/v1/glossary.csv', { headers })).status).toBe(200)
  })
})
