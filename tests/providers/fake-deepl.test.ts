import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { deepl } from '../../src/providers/deepl.js'
import { type FakeDeepl, hasTags, startFakeDeepl } from '../support/fake-deepl.js'

const request = { from: 'de', to: 'fr' }
let server: FakeDeepl

beforeEach(async () => {
  server = await startFakeDeepl()
})

afterEach(async () => {
  await server.close()
})

function translate(...texts: string[]) {
  const settings = deepl.settings.parse({ DEEPL_API_KEY: 'k', DEEPL_SERVER_URL: server.url })
  return deepl.start(settings).translate(texts, request)
}

describe('our own DeepL', () => {
  test('charges every text, and knows which were asked before', async () => {
    await translate('Satz', 'Satz', '<1>Wort</1>')
    await translate('Satz')

    expect(server).toMatchObject({ billedCharacters: 16, uniqueCharacters: 8, textCount: 4 })
  })

  test('charges for an answer that is lost, but not for a refusal', async () => {
    server.failNext(1, 'half-an-answer')
    server.failNext(1, 503)

    await expect(translate('Satz')).rejects.toMatchObject({ trouble: 'unclear' })
    await expect(translate('Satz')).rejects.toMatchObject({ trouble: 'unclear' })

    expect(server.billedCharacters).toBe(4)
  })

  test('holds requests until they are released', async () => {
    server.hold()
    const both = Promise.all([translate('eins'), translate('zwei')])
    await server.arrived(2)
    const seen = server.requests.length

    server.release()

    expect(await both).toHaveLength(2)
    expect(seen).toBe(2)
    expect(server.mostAtOnce).toBe(2)
  })

  test('fails as often as it is told, then works again', async () => {
    server.failNext(2, 429)

    await expect(translate('Satz')).rejects.toMatchObject({ trouble: 'busy' })
    await expect(translate('Satz')).rejects.toMatchObject({ trouble: 'busy' })

    expect(await translate('Satz')).toHaveLength(1)
  })

  test('fails only some requests, until it is healed', async () => {
    server.failWhen(hasTags, 'fewer')

    expect(await translate('Satz')).toHaveLength(1)
    await expect(translate('<1>Satz</1>')).rejects.toMatchObject({ trouble: 'broken' })

    server.heal()
    expect(await translate('<1>Satz</1>')).toHaveLength(1)
  })

  test('refuses XML that is not well-formed', async () => {
    const body = new URLSearchParams({ text: '<t1>a', target_lang: 'FR', tag_handling: 'xml' })

    const { status } = await fetch(`${server.url}/v2/translate`, { method: 'POST', body })

    expect(status).toBe(400)
  })

  test('has a quota, and says how much of it is used', async () => {
    const poor = await startFakeDeepl({ quota: 5 })
    const body = () => new URLSearchParams({ text: 'Satz', target_lang: 'FR' })

    const first = await fetch(`${poor.url}/v2/translate`, { method: 'POST', body: body() })
    const second = await fetch(`${poor.url}/v2/translate`, { method: 'POST', body: body() })
    const usage = await fetch(`${poor.url}/v2/usage`)

    expect([first.status, second.status]).toEqual([200, 456])
    expect(await usage.json()).toEqual({ character_count: 4, character_limit: 5 })
    await poor.close()
  })
})
