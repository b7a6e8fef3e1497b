import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'
import { hostileMarkup } from '../support/hostile-markup.js'
import { type NewsDesk, peopleAt } from '../support/news-desk.js'
import { aService, type TestService } from '../support/service.js'
import { activePartsOf, renderAgain } from './active-parts.js'

let deepl: FakeDeepl
let service: TestService
let people: ReturnType<typeof peopleAt>
beforeAll(async () => {
  deepl = await startFakeDeepl({ translate: spoil })
  service = await aService({ environment: { DEEPL_API_KEY: 'a-key', DEEPL_SERVER_URL: deepl.url } })
  people = peopleAt(service)
})
afterAll(async () => {
  await deepl.close()
  await service.stop()
  expect(service.faults).toEqual([])
})

const everything = hostileMarkup.map(([, payload]) => payload).join(' ')

test('what acts is seen, so that its absence means something', () => {
  const seen = hostileMarkup.filter(([, payload]) => activePartsOf(renderAgain(payload)).length > 0)

  expect(seen.length).toBeGreaterThanOrEqual(30)
})

describe('hostile markup in a source', () => {
  test.each(['html', 'markdown', 'text'])(
    'does nothing in anything that is delivered, if it came as %s',
    async format => {
      const body = hostileMarkup.map(([, payload], place) => `Wort ${place} ${payload} Wort.`).join('\n\n')

      const { active, document } = await delivered({ format, body, headline: 'Vorsicht', provider: 'pseudo' })

      expect(active).toEqual([])
      expect(document.html).toContain('Ŵóřŧ')
    },
  )

  test('does nothing in what stands around the text', async () => {
    const line = everything.slice(0, 900)
    const around = { headline: line, kicker: line, byline: line, teaser: everything.slice(0, 4_000) }
    const tags = ['"><img src=x onerror=alert(1)>', '</script><script>alert(1)</script>']
    const section = '<script>alert(1)</script>'

    const shown = await delivered({ format: 'markdown', body: 'Text.', provider: 'pseudo', ...around, section, tags })

    expect(shown.active).toEqual([])
    expect(shown.document.slug).toMatch(/^[a-z0-9-]+$/)
  })

  test('turns no headline round', async () => {
    const headline = 'Datei \u202egnp.exe\u202c heute'

    const { document, page } = await delivered({ format: 'markdown', body: 'Text.', provider: 'pseudo', headline })

    expect(document.headline + document.slug + page).not.toMatch(/[\u202a-\u202e]/)
  })

  test('does nothing in the words of pictures, links and abbreviations', async () => {
    const body = hostileMarkup.map(([, payload]) => withWords(payload)).join('')

    const { active, document } = await delivered({ format: 'html', headline: 'Bilder', body, provider: 'pseudo' })

    expect(active).toEqual([])
    expect(document.html.match(/<img /g)).toHaveLength(hostileMarkup.length)
  })
})

describe('hostile markup in a translation', () => {
  test.each([
    ['as it is', 'fr'],
    ['as text', 'pl'],
  ])('does nothing in anything that is delivered, if the provider sent it %s', async (_how, language) => {
    const body = hostileMarkup.map((_payload, place) => withWords(`Satz ${place}`)).join('')

    const shown = await delivered({ format: 'html', headline: 'Satz 0', body, provider: 'deepl' }, language)

    expect(shown.active).toEqual([])
    expect(shown.document.headline).toContain('SATZ 0')
  })
})

function withWords(words: string): string {
  const quoted = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<p>Das <img src="https://a.example/b.png" alt="${quoted}"> und <a href="https://a.example" title="${quoted}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a> und <abbr title="${quoted}">x</abbr>.</p>`
}

/** A provider that adds to each text what is hostile, for French as markup and for Polish as text. */
function spoil(xml: string, target: string): string {
  const place = /Satz (\d+)/.exec(xml)?.[1]
  const payload = place === undefined ? '' : (hostileMarkup[Number(place)]?.[1] ?? '')
  const escaped = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `${xml.replace('Satz', 'SATZ')} ${target === 'FR' ? payload : escaped}`
}

type Shown = { active: string[]; page: string; document: Awaited<ReturnType<NewsDesk['delivered']>> }

/** Submits, drafts, approves and reads a story in every form, and tells what in any of them could act. */
async function delivered(story: object, language = 'fr'): Promise<Shown> {
  const answered = await service.ask('POST', '/v1/articles', { body: { ...story, targetLanguages: [language] } })
  const version = await people.inReview(answered.body.id, language)
  for (const segment of version.segments)
    for (const finding of segment.findings)
      await service.ask('PUT', `/v1/versions/${version.id}/findings/${finding.id}/waiver`, { body: { reason: 'Test' } })
  const approval = await people.approve(await people.version(version.id))
  expect([answered.status, approval.status]).toEqual([202, 201])
  const document = await people.delivered(answered.body.id, version.id, language)
  const address = `/v1/content/${language}/${encodeURIComponent(document.slug)}`
  const page = (await service.ask('GET', `${address}.html`)).body
  const markdown = (await service.ask('GET', `${address}.md`)).body
  const pieces = [document.html, ...document.blocks.map(({ html }: { html: string }) => html)]

  return { active: [...pieces, page, renderAgain(markdown)].flatMap(activePartsOf), page, document }
}
