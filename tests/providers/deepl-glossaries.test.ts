import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { deepl } from '../../src/providers/deepl.js'
import type { GlossaryKeeper } from '../../src/providers/provider.js'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'

const toFrench = { from: 'de', to: 'fr' }
let server: FakeDeepl

beforeEach(async () => {
  server = await startFakeDeepl({ key: 'canary-key' })
})
afterEach(async () => {
  await server.close()
})

function start(settings: Record<string, unknown> = {}) {
  return deepl.start(deepl.settings.parse({ DEEPL_API_KEY: 'canary-key', DEEPL_SERVER_URL: server.url, ...settings }))
}
const keeper = (settings: Record<string, unknown> = {}) => start(settings).glossaries as GlossaryKeeper
const terms = [{ source: 'Deichgraf', target: 'comte des digues' }]

describe('glossaries at DeepL', () => {
  test('are made, found by their name, replaced whole and read back', async () => {
    const id = await keeper().create('Fassung 1', toFrench, [...terms, { source: 'Watt', target: 'estran' }])
    await keeper().replace(id, toFrench, terms)
    await keeper().replace(id, { from: 'de', to: 'en-US' }, [{ source: 'Watt', target: 'mudflat' }])

    expect(await keeper().find('Fassung 1')).toBe(id)
    expect(await keeper().find('Fassung 2')).toBeNull()
    expect(await keeper().read(id, toFrench)).toEqual(terms)
    expect(server.glossaries.all()).toEqual([
      {
        ...{ id, name: 'Fassung 1' },
        dictionaries: [
          ['fr', { Deichgraf: 'comte des digues' }],
          ['en', { Watt: 'mudflat' }],
        ],
      },
    ])
  })

  test('lose a dictionary, or go whole; what is not there need not', async () => {
    const id = await keeper().create('Fassung 1', toFrench, terms)
    const other = await keeper().create('Fassung 2', toFrench, terms)
    await keeper().replace(id, { from: 'de', to: 'en-US' }, terms)

    for (const _ of [1, 2]) await keeper().remove(id, { from: 'de', to: 'en-GB' })
    for (const _ of [1, 2]) await keeper().removeAll(other)

    expect(server.glossaries.all()).toMatchObject([{ id, dictionaries: [['fr', { Deichgraf: 'comte des digues' }]] }])
  })

  test('are known for which languages there are dictionaries, asked once', async () => {
    const { hasDictionaries } = keeper()

    const said = [
      { from: 'de', to: 'fr' },
      { from: 'de', to: 'en-US' },
      { from: 'de', to: 'lv' },
    ].map(hasDictionaries)

    expect(await Promise.all(said)).toEqual([true, true, false])
    server.glossaries.fail(503, 'pairs')
    expect(await hasDictionaries(toFrench)).toBe(true)
  })

  test.each([403, 404, 503])('are taken to be for all languages where DeepL says %i instead', async status => {
    server.glossaries.fail(status, 'pairs')

    expect(await keeper().hasDictionaries({ from: 'de', to: 'lv' })).toBe(true)
  })

  test('have one dictionary for all regions of a language', () => {
    expect([keeper().pairOf({ from: 'de', to: 'en-GB' }), keeper().pairOf({ from: 'de', to: 'en-US' })]).toEqual([
      'en',
      'en',
    ])
  })

  test.each(['constructor', '__proto__', 'toString'])('hold a term called %s', async source => {
    const odd = [{ source, target: 'constructeur' }]
    const id = await keeper().create('Fassung', toFrench, odd)

    expect(await keeper().read(id, toFrench)).toEqual(odd)
  })

  test('are heeded by requests that name one, and by no others', async () => {
    const id = await keeper().create('Fassung', toFrench, terms)

    const [told] = await start().translate(['Die Deichgrafen mahnen.'], { ...toFrench, glossary: id })
    const [untold] = await start().translate(['Die Deichgrafen mahnen.'], toFrench)

    expect(told?.text).toBe('[FR] DIE COMTE DES DIGUES MAHNEN.')
    expect(untold?.text).toBe('[FR] DIE DEICHGRAFEN MAHNEN.')
    expect(server.requests.map(({ options }) => options.glossary_id)).toEqual([id, undefined])
  })

  test('that are gone, or have nothing for the pair, are told from requests that are wrong', async () => {
    const id = await keeper().create('Fassung', toFrench, terms)
    const ask = (to: string, glossary: string) =>
      start()
        .translate(['Deichgraf'], { from: 'de', to, glossary })
        .catch(error => [error.name, error.trouble, error.mayBePaid])

    expect(await ask('pl', id)).toEqual(['GlossaryGone', 'busy', false])
    server.glossaries.deleteAll()
    expect(await ask('fr', id)).toEqual(['GlossaryGone', 'busy', false])
    await expect(keeper().replace(id, toFrench, terms)).rejects.toMatchObject({ name: 'GlossaryGone' })
    await expect(keeper().read(id, toFrench)).rejects.toMatchObject({ name: 'GlossaryGone' })
  })

  test.each([
    [400, 'rejected'],
    [403, 'refused'],
    [413, 'rejected'],
    [429, 'busy'],
    [456, 'quota'],
    [500, 'unclear'],
    [503, 'unclear'],
    [529, 'unclear'],
    ['silence', 'unclear'],
    ['not-json', 'broken'],
  ] as const)('that fail with %s are a trouble of kind %s, and no key is said', async (fault, trouble) => {
    server.glossaries.fail(fault)
    const error = await keeper({ DEEPL_TIMEOUT_MS: 300 })
      .create('Fassung', toFrench, terms)
      .catch(error => error)

    expect(error).toMatchObject({ name: 'ProviderError', trouble })
    expect(error.message).not.toContain('canary')
  })
})
