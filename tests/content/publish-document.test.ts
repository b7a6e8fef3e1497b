import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aDatabase, type TestDatabase } from '../support/database.js'
import { newsroomOn } from './newsroom.js'

let db: TestDatabase
let newsroom: ReturnType<typeof newsroomOn>
beforeAll(async () => {
  db = await aDatabase()
  newsroom = newsroomOn(db.database)
})
afterAll(() => db.close())

describe('publishing a document', () => {
  test('gives readers the approved words in the shape of the article', async () => {
    const id = await newsroom.published(['fr'], {
      kicker: 'Wetter',
      headline: 'Es regnet',
      teaser: 'Und zwar viel.',
      body: '## Morgen\n\nEs **bleibt** nass. Sehr nass.\n\n- Schirm\n- Mantel',
      texts: { 'Es regnet': 'Il pleut', 'Es <1>bleibt</1> nass.': 'Ça <1>reste</1> mouillé.' },
    })

    const document = await newsroom.document(id, 'fr')

    expect(document).toMatchObject({
      articleId: id,
      revision: 1,
      language: 'fr',
      slug: 'il-pleut',
      headline: 'Il pleut',
    })
    expect(document).toMatchObject({ kicker: '[Wetter]', teaser: '[Und zwar viel.]', alternates: [], correction: null })
    expect(document.html).toContain('<p>Ça <strong>reste</strong> mouillé. [Sehr nass.]</p>')
    expect(document.html).toContain('<li>[Schirm]</li>')
    expect(document.html).not.toContain('Il pleut')
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      ...['kicker', 'headline', 'teaser', 'heading', 'paragraph', 'list-item', 'list-item'],
    ])
    expect(document.blocks[3]).toEqual({ kind: 'heading', level: 2, html: '[Morgen]', text: '[Morgen]' })
  })

  test('writes the same as a page and as Markdown', async () => {
    const id = await newsroom.published(['ar'], {
      headline: 'A <b> & "c"',
      body: 'Text mit [Link](https://a.example/?b=1&c=2).',
      texts: { 'A <b> & "c"': 'A <b> & </script>' },
    })

    const { html, markdown } = await newsroom.row(id, 'ar')

    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<h1>A &lt;b&gt; &amp; &lt;/script&gt;</h1>')
    expect(html.match(/<\/script>/g)).toHaveLength(1)
    expect(html).toContain(`<link rel="alternate" hreflang="ar" href="https://fassung.example/v1/content/ar/`)
    expect(markdown.trim()).toBe('# A \\<b> & \\</script>\n\n\\[Text mit [Link](https://a.example/?b=1\\&c=2).]')
  })

  test('is done once, however often it is asked for', async () => {
    const id = await newsroom.anArticle()
    await newsroom.approve(id, 'fr')

    const outcomes = await Promise.all([1, 2, 3].map(() => newsroom.publish(id, 'fr')))

    expect(outcomes.sort()).toEqual(['published', 'unchanged', 'unchanged'])
    expect(await newsroom.changes(id)).toEqual(['published fr'])
    const events = await db.database.selectFrom('events').select('name').where('articleId', '=', id).execute()
    expect(events).toEqual([{ name: 'document.published' }])
  })

  test('publishes nothing that is not approved', async () => {
    const id = await newsroom.anArticle()
    const version = await newsroom.approve(id, 'fr')
    await db.database.updateTable('versions').set({ state: 'in_review' }).where('id', '=', version).execute()

    expect(await newsroom.publish(id, 'fr')).toBe('not-live')
    expect(await newsroom.document(id, 'fr')).toBeUndefined()
  })

  test('publishes nothing of a retracted article', async () => {
    const id = await newsroom.anArticle()
    await newsroom.approve(id, 'fr')
    await newsroom.retract(id)

    expect(await newsroom.publish(id, 'fr')).toBe('not-live')
    expect(await newsroom.changes(id)).toEqual([])
  })

  test('refuses half a translation', async () => {
    const id = await newsroom.anArticle({ body: 'Eins. Zwei.' })
    await newsroom.approve(id, 'fr', { missing: ['Zwei.'] })

    await expect(newsroom.publish(id, 'fr')).rejects.toThrow('no text for segment')
    expect(await newsroom.document(id, 'fr')).toBeUndefined()
  })

  test('does not bring an earlier version back when the newest is withdrawn', async () => {
    const id = await newsroom.published(['fr'])
    await newsroom.aRevision(id, { change: 'update' })
    await newsroom.approve(id, 'fr')
    await newsroom.publish(id, 'fr')
    await newsroom.withdraw(id, 'fr')

    expect(await newsroom.publish(id, 'fr')).toBe('not-live')
    expect(await newsroom.row(id, 'fr')).toMatchObject({ gone: 'withdrawn' })
  })
})

describe('an update', () => {
  test('keeps the day of the first publication', async () => {
    newsroom.needs.clock.now = new Date('2026-11-23T12:00:00Z')
    const id = await newsroom.published(['fr'])
    newsroom.needs.clock.now = new Date('2026-11-24T12:00:00Z')
    await newsroom.aRevision(id, { change: 'typo', body: 'Ein anderer Satz.' })
    await newsroom.approve(id, 'fr')
    await newsroom.publish(id, 'fr')

    expect(await newsroom.document(id, 'fr')).toMatchObject({
      ...{ revision: 2, publishedAt: '2026-11-23T12:00:00.000Z', updatedAt: '2026-11-24T12:00:00.000Z' },
    })
    expect(await newsroom.changes(id)).toEqual(['published fr', 'published fr'])
  })

  test('tells readers of a correction, even one that was overtaken before it was approved', async () => {
    const id = await newsroom.published(['fr'])
    await newsroom.aRevision(id, { change: 'correction', note: 'It was Tuesday.', body: 'Am Dienstag.' })
    await newsroom.aRevision(id, { change: 'typo', body: 'Am Dienstag, 3.' })
    await newsroom.approve(id, 'fr')
    await newsroom.publish(id, 'fr')
    await newsroom.aRevision(id, { change: 'typo', body: 'Am Dienstag, 4.' })
    await newsroom.approve(id, 'fr')
    await newsroom.publish(id, 'fr')

    expect(await newsroom.changes(id)).toEqual(['published fr', 'corrected fr', 'published fr'])
    expect(await newsroom.document(id, 'fr')).toMatchObject({ correction: { note: 'It was Tuesday.' } })
    expect((await newsroom.row(id, 'fr')).html).toContain('It was Tuesday.')
  })

  test('takes the day of publication that the sender names', async () => {
    const id = await newsroom.published(['fr'], { publishedAt: '2020-02-02T02:02:02Z' })

    expect(await newsroom.document(id, 'fr')).toMatchObject({ publishedAt: '2020-02-02T02:02:02.000Z' })
  })
})

describe('an address', () => {
  test('is numbered where another article has it, and kept where its own article has it', async () => {
    const story = { headline: 'Gleich', texts: { Gleich: 'The same' } }
    const ids = [await newsroom.published(['en'], story), await newsroom.published(['en'], story)]
    const [first = '', second = ''] = ids
    await newsroom.aRevision(second, { ...story, change: 'update', body: 'Neu.' })
    await newsroom.approve(second, 'en', story)
    await newsroom.publish(second, 'en')

    expect(await newsroom.document(first, 'en')).toMatchObject({ slug: 'the-same' })
    expect(await newsroom.document(second, 'en')).toMatchObject({ slug: 'the-same-2', revision: 2 })
  })

  test('goes to one of two articles that are published at once', async () => {
    const story = { headline: 'Wettlauf', texts: { Wettlauf: 'Race' } }
    const ids = await Promise.all([1, 2, 3, 4].map(() => newsroom.anArticle(story)))
    await Promise.all(ids.map(id => newsroom.approve(id, 'en', story)))
    await Promise.all(ids.map(id => newsroom.publish(id, 'en')))

    const documents = await Promise.all(ids.map(id => newsroom.document(id, 'en')))

    expect(documents.map(({ slug }) => slug).sort()).toEqual(['race', 'race-2', 'race-3', 'race-4'])
  })
})

describe('alternates', () => {
  test('follow the languages that come and go', async () => {
    const id = await newsroom.published(['fr', 'pl'], { headline: 'Da', texts: { Da: 'Hop' } })
    const before = await newsroom.row(id, 'fr')
    expect(JSON.parse(before.json).alternates).toEqual([
      { language: 'pl', url: 'https://fassung.example/v1/content/pl/hop' },
    ])
    expect(before.html).toContain('hreflang="pl"')

    await newsroom.withdraw(id, 'pl')

    const after = await newsroom.row(id, 'fr')
    expect(JSON.parse(after.json).alternates).toEqual([])
    expect(after.html).not.toContain('hreflang="pl"')
    expect(after.etag).not.toBe(before.etag)
  })
})

describe('provenance', () => {
  test.each([
    [[], 0, 'trainedAlgorithmicMedia'],
    [['Eins.'], 0.3333, 'compositeWithTrainedAlgorithmicMedia'],
    [['Titel', 'Eins.', 'Zwei.'], 1, 'humanEdits'],
  ])('says what share people wrote: %p', async (byPeople, humanEditedShare, term) => {
    const id = await newsroom.published(['fr'], { headline: 'Titel', body: 'Eins. Zwei.', byPeople })

    expect((await newsroom.document(id, 'fr')).provenance).toMatchObject({
      ...{ provider: 'deepl', model: 'quality_optimized', isTranslation: true, humanEditedShare, approvedBy: 'Ada' },
      digitalSourceType: `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`,
    })
  })

  test('owns up to a pseudo-translation everywhere', async () => {
    const id = await newsroom.published(['fr'], { provider: 'pseudo', model: 'pseudo-1' })

    const { json, html, markdown } = await newsroom.row(id, 'fr')

    expect(JSON.parse(json).provenance).toMatchObject({ provider: 'pseudo', isTranslation: false })
    expect(html).toContain('This is not a translation')
    expect(markdown).toContain('This is not a translation')
  })
})
