import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { addedUp } from './adding-up.js'

let desk: NewsDesk
beforeAll(async () => {
  desk = await aNewsDesk({ queue: 'postgres' })
})
afterEach(() => desk.deepl.heal())
afterAll(() => desk.stop())

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '</p></article><iframe srcdoc="x"></iframe>',
  '[x](javascript:alert(1)) ![x](data:text/html,x)',
]

describe('hostile markup in a translation', () => {
  test('is text in every representation that is delivered, if it came from the provider', async () => {
    desk.deepl.fail('script')
    const id = await desk.submit({ headline: 'Vorsicht', body: 'Ein **fetter** Satz.' })
    const { version } = await addedUp(desk, id)
    await desk.approve(version)
    const { headline, html } = await desk.delivered(id, version.id)
    const { page, markdown } = await representations(id)

    expect(version.segments[1].target).toContain('<script>')
    expect(headline).toContain('<script>')
    for (const shown of [html, page]) expect(shown).not.toMatch(activeMarkup)
    expect(markdown).not.toMatch(activeMarkdown)
  })

  test.each(hostile)('is text in every representation, if a person wrote it: %s', async words => {
    const id = await desk.submit({ headline: 'Obacht', body: `Das ist Satz ${hostile.indexOf(words)}.` })
    const { version } = await addedUp(desk, id)
    await desk.edit(version, version.segments[1], { target: `Une phrase ${words}` })
    await desk.approve(await desk.version(version.id))
    const { html } = await desk.delivered(id, version.id)
    const { page, markdown } = await representations(id)

    expect(html).toContain('Une phrase')
    for (const shown of [html, page]) expect(shown).not.toMatch(activeMarkup)
    expect(markdown).not.toMatch(activeMarkdown)
  })
})

/** The page has one script of its own: data about the article, in which no tag may stand. */
const activeMarkup =
  /<(script|iframe|img)\b(?! type="application\/ld\+json">[^<]*<\/script>)|<[^>]*\son\w+=|<[^>]*javascript:/i
const activeMarkdown = /(?<!\\)<(script|img|iframe|a )|(?<!\\)\]\((javascript|data):/i

async function representations(articleId: string): Promise<{ page: string; markdown: string }> {
  const [page = '', markdown = ''] = await Promise.all(['html', 'md'].map(kind => representation(articleId, kind)))
  return { page, markdown }
}

async function representation(articleId: string, kind: string): Promise<string> {
  const first = await desk.service.ask('GET', `/v1/content/fr/${articleId}.${kind}`)
  const location = first.headers.get('location')
  return (location ? await desk.service.ask('GET', location) : first).body
}
