import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { docxExample } from '../../src/formats/docx-example.js'
import { type Answered, aService, type TestService, until } from '../support/service.js'
import { newsroomOf } from './newsroom.js'
import { submitterAt } from './submit-file.js'

let service: TestService
let room: ReturnType<typeof newsroomOf>
let submitFile: ReturnType<typeof submitterAt>
beforeAll(async () => {
  service = await aService()
  room = newsroomOf(service)
  submitFile = submitterAt(service)
})
afterAll(async () => {
  await service.stop()
  expect(service.faults).toEqual([])
})

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What becomes of an accepted article: drafted, approved, delivered. */
async function delivered({ status, body: article }: Answered, language = 'fr') {
  expect(status).toBe(202)
  const version = await room.inReview(article.id, language)
  expect((await room.decide(version, 'approval')).status).toBe(201)
  const { body: document } = await room.delivered(article.id, language)
  return { article, version, document }
}

describe('an article out of the ordinary arrives and is delivered', () => {
  test('with a headline and nothing else', async () => {
    const { version, document } = await delivered(await room.submit({ headline: undefined, body: '# Eilmeldung' }))

    expect(version.segments).toHaveLength(1)
    expect(document).toMatchObject({ headline: '⟦fr⟧ Éííłméłđúñğ', html: '' })
  })

  test('with 2,000 paragraphs, in their order', async () => {
    const body = Array.from({ length: 2_000 }, (_, place) => `Absatz ${place}.`).join('\n\n')

    const { document } = await delivered(await room.submit({ body }))

    const numbers = [...document.html.matchAll(/<p>[^<]*?(\d+)\.<\/p>/g)].map(([, number]) => Number(number))
    expect(numbers).toEqual(Array.from({ length: 2_000 }, (_, place) => place))
  })

  test('with one sentence of 100 KB that never ends', async () => {
    const body = Array.from({ length: 12_000 }, (_, place) => `und ${place}`).join(' ')

    const { version, document } = await delivered(await room.submit({ body: `${body} ${'W'.repeat(10_000)}` }))

    const longest = Math.max(...version.segments.map(({ source }: { source: string }) => source.length))
    const numbers = [...document.blocks[1].text.matchAll(/\d+/g)].map(([number]) => Number(number))
    expect(longest).toBeLessThanOrEqual(5_000)
    expect(numbers).toEqual(Array.from({ length: 12_000 }, (_, place) => place))
    expect(document.html.match(/<p>/g)).toHaveLength(1)
  })

  test('in 30 languages at once', async () => {
    const languages =
      'en-GB fr pl it es nl sv da fi nb cs sk sl hr hu ro bg el lt lv et tr uk pt-BR ar he ja ko zh-Hans zh-Hant'.split(
        ' ',
      )

    const { body: article } = await room.submit({ targetLanguages: languages })
    const versions = await until(async () => {
      const { body } = await service.ask('GET', `/v1/articles/${article.id}`)
      return body.versions.every(({ state }: { state: string }) => state === 'in_review') && body.versions
    })

    expect(versions.map(({ language }: { language: string }) => language).sort()).toEqual(languages.sort())
  })

  test('with 1 MiB of HTML, and goes on to the reader', async () => {
    const paragraph = `<p>Der <b>Rat</b> tagte am Montag in Köln${', und der Rat tagte weiter'.repeat(20)}.</p>\n`
    const count = Math.floor(1_048_576 / Buffer.byteLength(paragraph)) - 1

    const { document } = await delivered(await submitFile(`<h1>Titel</h1>${paragraph.repeat(count)}`, 'text/html'))

    expect(document.html.match(/<p>[^<]*<b>[^<]*<\/b>[^<]*<\/p>/g)).toHaveLength(count)
  })
})

describe('a file arrives and is delivered', () => {
  test.each<[string, string, string | Buffer]>([
    ['Markdown', 'text/markdown', '# Rat tagt\n\nDer Rat **tagt**.'],
    ['Markdown by its other name', 'Text/X-Markdown; charset=UTF-8', '\ufeff# Rat tagt\n\nDer Rat **tagt**.'],
    ['HTML', 'text/html', '<h1>Rat tagt</h1><p>Der Rat <b>tagt</b>.</p>'],
    [
      'XHTML',
      'application/xhtml+xml',
      '<?xml version="1.0"?><html xmlns="x"><body><h1>Rat tagt</h1><p>Der Rat <b>tagt</b>.</p></body></html>',
    ],
    ['copied text', 'text/plain', 'Rat tagt\n\nDer Rat tagt.'],
    ['Word', docx, docxExample],
  ])('as %s', async (_name, type, file) => {
    const { article, document } = await delivered(await submitFile(file, type, '?languages=fr&section=Politik'))

    expect(article.headline).toBe('Rat tagt')
    expect(document).toMatchObject({ section: 'Politik', headline: '⟦fr⟧ Řáŧ ŧáğŧ' })
    expect(document.blocks).toHaveLength(2)
  })

  test('with a headline of its own, which does not stand twice', async () => {
    const answer = await submitFile('# Rat tagt\n\nDer Rat tagt.', 'text/markdown', '?languages=fr&headline=Rat%20tagt')

    expect(answer.body.headline).toBe('Rat tagt')
    expect(answer.body.leftOut).toEqual([{ line: 1, text: 'Rat tagt', why: 'repeated-headline' }])
  })

  test('with pictures of megabytes written into it, which are left out', async () => {
    const picture = `<img alt="Ein Hund" src="data:image/png;base64,${'QUJD'.repeat(700_000)}">`

    const { status, body } = await submitFile(`<h1>Rat tagt</h1><p>Text ${picture}.</p>`, 'text/html')

    expect(status).toBe(202)
    expect(body.leftOut).toEqual([{ line: 1, text: 'Ein Hund', why: 'unsupported' }])
  })

  test('and says what of a copied page it left out, and why', async () => {
    const page = 'Politik\n\nRat tagt\n\nDrucken\n\nDer Rat tagt.\n\nRat tagt\n\nnach oben\n\n.'

    const { body } = await submitFile(page, 'text/plain', '?languages=fr&headline=Rat%20tagt')

    expect(body.leftOut.map(({ text, why }: { text: string; why: string }) => `${why}: ${text}`)).toEqual([
      'section-name: Politik',
      'repeated-headline: Rat tagt',
      'furniture: Drucken',
      'repeated-headline: Rat tagt',
      'furniture: nach oben',
      'stray-mark: .',
    ])
  })
})
