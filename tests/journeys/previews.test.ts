import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aService, type TestService } from '../support/service.js'
import { newsroomOf } from './newsroom.js'

type Block = { kind: string; segments: { source: string; marks: string[] }[] }

describe('a preview', () => {
  let service: TestService
  beforeAll(async () => {
    service = await aService()
  })
  afterAll(() => service.stop())

  const copied = 'Politik\n\nRat tagt\n\nDer Rat tagt. Er tagt lange.\n\nTeilen\n\nDas Ende ist offen.'
  const manuscripts = [
    { format: 'text', body: copied },
    { format: 'text', body: copied, keep: [7] },
    { format: 'text', body: copied, headline: 'Der Rat' },
    { format: 'markdown', body: '# Titel\n\nEin **fetter** Satz. Noch einer.\n\n- Eins\n- `code`' },
    {
      format: 'html',
      body: '<h1>Titel</h1><p>Ein Satz.</p><script>alert(1)</script><img alt="Ein Bild" src="/b.png">',
    },
    { format: 'markdown', body: 'Ein Satz.', headline: 'Titel', kicker: 'Oben', teaser: 'Kurz gesagt. Genau.' },
  ]

  test.each(manuscripts)('shows exactly what is stored then: $format, $keep, $headline', async manuscript => {
    const { body: preview } = await service.ask('POST', '/v1/previews', { body: manuscript })
    const { body: article } = await service.ask('POST', '/v1/articles', {
      body: { ...manuscript, targetLanguages: ['fr'] },
    })
    const { body: revision } = await service.ask('GET', `/v1/articles/${article.id}/revisions/1`)

    const seen = preview.blocks.flatMap(({ kind, segments }: Block) =>
      segments.map(({ source, marks }) => ({ kind, source, marks })),
    )
    const told = ({ kind, source, marks }: { kind: string } & Block['segments'][0]) => ({ kind, source, marks })
    expect(seen).toEqual(revision.segments.map(told))
    expect(preview.headline).toBe(revision.headline)
    expect(preview.segmentCount).toBe(revision.segments.length)
    expect(preview.leftOut).toMatchObject(revision.leftOut)
  })

  test('names what each tag stands for', async () => {
    const markdown = 'Der **Rat** [tagt](https://example.org)  \nmit `npm`. Und \\<1> ist kein Zeichen.'
    const { body } = await service.ask('POST', '/v1/previews', { body: { format: 'markdown', body: markdown } })

    expect(body.blocks[0].segments).toMatchObject([
      { source: 'Der <1>Rat</1> <2>tagt</2><3/>mit <4/>.', marks: ['strong', 'a', 'br', 'code'] },
      { source: 'Und <1/> ist kein Zeichen.', marks: ['text'] },
    ])
  })

  test('takes back in what is named, and says what can be', async () => {
    const before = await service.ask('POST', '/v1/previews', { body: { format: 'text', body: copied } })
    const after = await service.ask('POST', '/v1/previews', { body: { format: 'text', body: copied, keep: [7] } })

    expect(before.body.leftOut).toContainEqual({ line: 7, text: 'Teilen', why: 'furniture', canKeep: true })
    expect(JSON.stringify(before.body.blocks)).not.toContain('Teilen')
    expect(after.body.leftOut).not.toContainEqual(expect.objectContaining({ line: 7 }))
    expect(JSON.stringify(after.body.blocks)).toContain('Teilen')
  })

  test('keeps a line through revisions: what was kept is handed back to go on from', async () => {
    const manuscript = { format: 'text', body: copied, keep: [7] }
    const { body: article } = await service.ask('POST', '/v1/articles', {
      body: { ...manuscript, targetLanguages: ['fr'] },
    })
    const { body: revision } = await service.ask('GET', `/v1/articles/${article.id}/revisions/1`)

    expect(revision.input).toMatchObject(manuscript)
  })

  test('needs no headline, and stores nothing', async () => {
    const { status, body } = await service.ask('POST', '/v1/previews', {
      body: { format: 'markdown', body: 'Ein Satz ohne Überschrift.' },
    })
    const { body: articles } = await service.ask('GET', '/v1/articles?q=ohne')

    expect([status, body.headline, body.characters]).toEqual([200, '', 26])
    expect(articles.items).toEqual([])
  })

  test.each([
    [{ format: 'rtf', body: 'x' }, '/format'],
    [{ format: 'text', body: 'x', keep: [0] }, '/keep/0'],
    [{ format: 'text', body: 'x', targetLanguages: ['fr'] }, '/targetLanguages'],
    [{ format: 'text', body: 'Ja. '.repeat(20_001) }, '/body'],
  ])('tells what is wrong (%#)', async (body, pointer) => {
    const answer = await service.ask('POST', '/v1/previews', { body })

    expect(answer.status).toBe(422)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  describe('of a version’s page', () => {
    test('is what its readers will get, and cannot act', async () => {
      const { anArticleInReview } = newsroomOf(service)
      const { version } = await anArticleInReview({ headline: 'Rat <script>', body: 'Der **Rat** tagt.' })

      const page = await service.ask('GET', `/v1/versions/${version.id}/page`)
      const html = page.body

      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
      expect(html).toMatch(/<html lang="fr" dir="ltr">/)
      expect(html).toContain('<strong>')
      expect(html).not.toContain('<script>')
    })

    test('is 404 where there is no version', async () => {
      const answer = await service.ask('GET', `/v1/versions/${crypto.randomUUID()}/page`)

      expect([answer.status, answer.body.type]).toEqual([404, expect.stringContaining('version-not-found')])
    })
  })
})
