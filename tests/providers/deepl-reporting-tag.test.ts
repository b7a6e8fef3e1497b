import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { reportingTag } from '../../src/providers/deepl/reporting-tag.js'
import { deepl } from '../../src/providers/deepl.js'
import { isTag } from '../support/fake-deepl/request.js'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'

describe('the tag of a section', () => {
  test.each([
    ['Politik', 'politik'],
    ['Kultur & Medien', 'kultur-and-medien'],
    ['Österreich / Süd', 'oesterreich-sued'],
    ['  Sport ', 'sport'],
    ['Politika Srbije 2026', 'politika-srbije-2026'],
    ['Новости', 'novosti'],
    [null, 'no-section'],
    ['   ', 'no-section'],
  ])('%j is %s', (section, tag) => {
    expect(reportingTag(section)).toBe(tag)
  })

  test('without Latin letters is the same each time, and another one for another section', () => {
    expect(reportingTag('🎉')).toMatch(/^section-[\da-f]{12}$/)
    expect(reportingTag('🎉')).toBe(reportingTag(' 🎉 '))
    expect(reportingTag('🎉')).not.toBe(reportingTag('🚀'))
  })

  test('is one that DeepL takes, whatever the section is called', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), section => isTag(reportingTag(section))))
  })
})

describe('a request to DeepL', () => {
  let server: FakeDeepl
  beforeEach(async () => {
    server = await startFakeDeepl({ key: 'a-key' })
  })
  afterEach(() => server.close())

  const translate = (texts: string[], section?: string | null, settings = {}) =>
    deepl
      .start(deepl.settings.parse({ DEEPL_API_KEY: 'a-key', DEEPL_SERVER_URL: server.url, ...settings }))
      .translate(texts, { from: 'de', to: 'fr', ...(section !== undefined && { section }) })

  test('bears the tag of its section, so that DeepL reports apart', async () => {
    await Promise.all([translate(['Tor!'], 'Sport'), translate(['Wahl'], 'Politik'), translate(['Ohne'])])

    expect(server.billedByTag).toEqual({ sport: 4, politik: 4, 'no-section': 4 })
  })

  test('bears none where the settings say so', async () => {
    await translate(['Tor!'], 'Sport', { DEEPL_REPORTING_TAG: 'off' })

    expect(server.requests[0]?.headers).not.toHaveProperty('x-deepl-reporting-tag')
  })

  test.each(['a tag', 'x'.repeat(101), 'tág'])(
    'is refused with a tag like %j by our own DeepL, as by the real one',
    async tag => {
      const body = new URLSearchParams({ text: 'Satz', target_lang: 'FR' })
      const headers = { authorization: 'DeepL-Auth-Key a-key', 'x-deepl-reporting-tag': tag }

      expect((await fetch(`${server.url}/v2/translate`, { method: 'POST', body, headers })).status).toBe(400)
    },
  )
})
