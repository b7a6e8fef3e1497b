import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'

// biome-ignore lint/suspicious/noExplicitAny: what came over the wire; tests say what they expect of it.
type Shown = any

// What is kept of a text is decided in PostgreSQL; that rings get there through either queue, others show.
describe('using again what was approved', () => {
  let desk: NewsDesk
  beforeEach(async () => {
    desk = await aNewsDesk({ queue: 'postgres' })
  })
  afterEach(() => desk.stop())

  const body = 'Der Pegel sinkt weiter.\n\nDie Stadt warnt.'
  const anApproved = async (human?: string): Promise<{ id: string; version: Shown }> => {
    const id = await desk.submit({ body })
    let version = await desk.inReview(id)
    if (human) {
      await desk.edit(version, version.segments[1], { target: human })
      version = await desk.version(version.id)
    }
    expect((await desk.approve(version)).status).toBe(201)
    return { id, version: await desk.version(version.id) }
  }
  const aStory = async (story: string) => {
    const id = await desk.submit({ body: story })
    const version = await desk.inReview(id)
    expect((await desk.approve(version)).status).toBe(201)
    return { id, version }
  }
  const offersFor = async ({ id, segments }: Shown, place: number): Promise<Shown[]> => {
    const asked = await desk.service.ask('GET', `/v1/versions/${id}/segments/${segments[place].id}/suggestions`)
    return asked.body.memory
  }
  const recall = async (story: { headline?: string; body: string }) => {
    const id = await desk.submit(story)
    return { version: await desk.inReview(id), progress: (await desk.job(id)).progress }
  }

  test('takes what was approved between the same neighbours, confirmed by whoever approved it', async () => {
    await anApproved('Le niveau baisse encore.')
    const asked = desk.asked().length

    const { version, progress } = await recall({ body })

    expect(desk.asked()).toHaveLength(asked)
    expect(progress).toMatchObject({ segments: 3, memory: 3, machine: 0 })
    for (const segment of version.segments) expect(segment).toMatchObject({ origin: 'memory', status: 'confirmed' })
    expect(version.segments[1].target).toBe('Le niveau baisse encore.')
    const texts = await desk.service.db.database
      .selectFrom('segmentTexts')
      .select(['approvedBy', 'writtenOrigin'])
      .where('versionId', '=', version.id)
      .orderBy('id')
      .execute()
    const [{ decidedByName }] = (await desk.service.db.database.selectFrom('decisions').selectAll().execute()) as [
      Shown,
    ]
    expect(texts.map(({ approvedBy }) => approvedBy)).toEqual([decidedByName, decidedByName, decidedByName])
    expect(version.segments.map(({ approvedBy }: Shown) => approvedBy)).toEqual(texts.map(() => decidedByName))
    expect(texts.filter(({ writtenOrigin }) => writtenOrigin === 'human')).toHaveLength(1)
  })

  test('leaves to the reviewer what was approved between other neighbours', async () => {
    await anApproved()

    const { version, progress } = await recall({ headline: 'Anderes', body: 'Die Stadt warnt.\n\nNeu ist das.' })

    expect(progress).toMatchObject({ segments: 3, memory: 1, machine: 2 })
    expect(version.segments[1]).toMatchObject({ origin: 'memory', status: 'draft', target: '[FR] DIE STADT WARNT.' })
  })

  test('puts a person’s words before newer ones of a machine', async () => {
    await anApproved('Le niveau baisse encore.')
    const second = await recall({ headline: 'Anderes', body: 'Der Pegel sinkt weiter.' })
    await desk.edit(second.version, second.version.segments[0], { target: 'Autre chose' })
    await desk.service.db.database
      .updateTable('segmentTexts')
      .set({ target: 'de la machine', writtenOrigin: 'machine', writtenBy: 'deepl' })
      .where('id', 'in', eb =>
        eb
          .selectFrom('versionSegments')
          .select('textId')
          .where('versionId', '=', second.version.id)
          .where('segmentId', '=', second.version.segments[1].id)
          .$castTo<{ textId: string }>(),
      )
      .execute()
    expect((await desk.approve(await desk.version(second.version.id))).status).toBe(201)

    const third = await recall({ headline: 'Drittens', body: 'Der Pegel sinkt weiter.' })

    expect(third.version.segments[1].target).toBe('Le niveau baisse encore.')
  })

  test('uses nothing that was only drafted, withdrawn or retracted, and again what was reinstated', async () => {
    const draft = await desk.submit({ body })
    await desk.inReview(draft)
    expect((await recall({ body })).progress).toMatchObject({ memory: 0 })

    const { id, version } = await anApproved()
    const retraction = `/v1/articles/${id}/retraction`
    await desk.service.ask('PUT', retraction, { body: { reason: 'Falsch.' } })
    expect((await recall({ body })).progress).toMatchObject({ memory: 0 })
    await desk.service.ask('DELETE', retraction)
    expect((await recall({ body })).progress).toMatchObject({ memory: 3 })

    const { etag } = await desk.version(version.id)
    const headers = { 'if-match': `"${etag}"` }
    const withdrawn = await desk.service.ask('PUT', `/v1/versions/${version.id}/withdrawal`, {
      body: { reason: 'Falsch.' },
      headers,
    })
    expect(withdrawn.status).toBe(200)
    expect((await recall({ body })).progress).toMatchObject({ memory: 0 })
  })

  test('forgets an older wording of the article once a newer one is approved', async () => {
    const { id } = await anApproved('Le niveau baisse encore.')
    await desk.revise(id, { body: `${body}\n\nMehr dazu.` }, 'correction')
    let version = await desk.inReview(id)
    for (const { id: segmentId } of version.segments) {
      version = await desk.version(version.id)
      const segment = version.segments.find((one: Shown) => one.id === segmentId)
      const target = segment.source.startsWith('Der Pegel') ? { target: 'Le niveau recule.' } : {}
      await desk.edit(version, segment, { ...target, status: 'confirmed' })
    }
    expect((await desk.approve(await desk.version(version.id))).status).toBe(201)

    const { version: other } = await recall({ body })

    expect(other.segments[1].target).toBe('Le niveau recule.')
  })

  test('offers what was approved for a similar sentence, with its numbers replaced, and takes nothing of it', async () => {
    await aStory('Der Pegel in Köln lag am Montag bei 798 Zentimetern.')
    const id = await desk.submit({ headline: 'Anderes', body: 'Der Pegel in Köln lag am Montag bei 812 Zentimetern.' })
    const version = await desk.inReview(id)

    const [match, ...rest] = await offersFor(version, 1)

    expect(rest).toEqual([])
    expect(match).toMatchObject({
      source: 'Der Pegel in Köln lag am Montag bei 798 Zentimetern.',
      target: '[FR] DER PEGEL IN KÖLN LAG AM MONTAG BEI 812 ZENTIMETERN.',
      numbersReplaced: true,
      writtenOrigin: 'machine',
    })
    expect(match.score).toBeGreaterThanOrEqual(75)
    expect(match.approvedByName).toEqual(expect.any(String))
    expect(version.segments[1]).toMatchObject({ origin: 'machine' })
  })

  test('offers nothing out of what was drafted, withdrawn or retracted', async () => {
    const { id, version: approved } = await aStory('Der Pegel in Köln lag am Montag sehr hoch.')
    const other = await desk.submit({ headline: 'Anderes', body: 'Der Pegel in Bonn lag am Montag sehr hoch.' })
    const version = await desk.inReview(other)
    const retraction = `/v1/articles/${id}/retraction`
    expect(await offersFor(version, 1)).toHaveLength(1)

    await desk.service.ask('PUT', retraction, { body: { reason: 'Falsch.' } })
    expect(await offersFor(version, 1)).toEqual([])
    await desk.service.ask('DELETE', retraction)
    expect(await offersFor(version, 1)).toHaveLength(1)

    const { etag } = await desk.version(approved.id)
    await desk.service.ask('PUT', `/v1/versions/${approved.id}/withdrawal`, {
      body: { reason: 'Falsch.' },
      headers: { 'if-match': `"${etag}"` },
    })
    expect(await offersFor(version, 1)).toEqual([])
  })
})
