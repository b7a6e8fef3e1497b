import { afterAll, describe, expect, test } from '@jest/globals'
import { aService, until } from '../support/service.js'
import { newsroomOf } from './newsroom.js'

const service = await aService()
const { submit, anArticleInReview, inReview, decide, edit, see } = newsroomOf(service)
const attention = async (key?: string) => (await service.ask('GET', '/v1/attention', key ? { key } : {})).body

afterAll(() => service.stop())

describe('what needs a person', () => {
  test('is nothing in an empty newsroom', async () => {
    expect(await attention()).toEqual({
      versionsWaiting: 0,
      changesRequested: 0,
      oldestWaitingSince: null,
      liveBehindCorrection: 0,
      jobsStopped: 0,
    })
  })

  test('is what waits for review, for a reviewer in their languages', async () => {
    const { version } = await anArticleInReview({ targetLanguages: ['fr', 'pl'] })
    await inReview(version.articleId, 'pl')
    const input = { name: 'pl', roles: ['reviewer'], languages: ['pl'] }
    const { body: polish } = await service.ask('POST', '/v1/keys', { body: input })

    expect(await attention()).toMatchObject({ versionsWaiting: 2, oldestWaitingSince: version.createdAt })
    expect(await attention(polish.key)).toMatchObject({ versionsWaiting: 1 })
    const { body: queue } = await service.ask('GET', '/v1/versions?state=in_review&language=mine', { key: polish.key })
    expect(queue.items.map(({ language }: { language: string }) => language)).toEqual(['pl'])
  })

  test('is what somebody asked for, and no longer what waits for review', async () => {
    const { version } = await anArticleInReview({ headline: 'Erbeten' })
    const before = await attention()
    await decide(version, 'change-request', { note: 'Bitte kürzen.' })

    expect(before.changesRequested).toBe(0)
    expect(await attention()).toMatchObject({ changesRequested: 1, versionsWaiting: before.versionsWaiting - 1 })
    const { body: queue } = await service.ask('GET', '/v1/versions?state=changes_requested')
    expect(queue.items.map(({ id }: { id: string }) => id)).toEqual([version.id])
  })

  test('is nothing of a retracted article, until it is reinstated', async () => {
    const { article, version } = await anArticleInReview({ headline: 'Doch nicht', targetLanguages: ['et'] }, 'et')
    const waiting = async () => {
      const { body } = await service.ask('GET', '/v1/versions?state=in_review&language=et&isRetracted=false')
      return [(await attention()).versionsWaiting, body.items.map(({ id }: { id: string }) => id)]
    }
    const [count] = await waiting()

    await service.ask('PUT', `/v1/articles/${article.id}/retraction`, { body: { reason: 'Falschmeldung' } })
    expect(await waiting()).toEqual([Number(count) - 1, []])
    expect((await service.ask('GET', '/v1/versions?language=et&isRetracted=true')).body.items).toHaveLength(1)

    await service.ask('DELETE', `/v1/articles/${article.id}/retraction`)
    expect(await waiting()).toEqual([count, [version.id]])
  })

  test('is a job that stands still, in the articles that are listed for it', async () => {
    const { body: article } = await submit({ headline: 'Steht still', provider: 'deepl', targetLanguages: ['sk'] })
    await until(async () => (await attention()).jobsStopped === 1)
    const languages = (tag: string) => ({ name: tag, roles: ['reviewer'], languages: [tag] })
    const { body: slovak } = await service.ask('POST', '/v1/keys', { body: languages('sk') })
    const { body: czech } = await service.ask('POST', '/v1/keys', { body: languages('cs') })
    const listed = async (key?: string) =>
      (await service.ask('GET', '/v1/articles?needs=job', key ? { key } : {})).body.items.map(
        ({ id }: { id: string }) => id,
      )

    expect([await listed(), await listed(slovak.key), await listed(czech.key)]).toEqual([
      [article.id],
      [article.id],
      [],
    ])
    const { jobId } = (await service.ask('GET', `/v1/articles/${article.id}`)).body.versions[0]
    await service.ask('DELETE', `/v1/jobs/${jobId}`)
    expect([(await attention()).jobsStopped, await listed()]).toEqual([0, []])
  })

  test('is what is live behind a correction, until its replacement is approved', async () => {
    const { article, version } = await anArticleInReview({ headline: 'Zahl' })
    await decide(version, 'approval')
    await until(async () => (await service.ask('GET', `/v1/content/fr/${article.id}`)).status === 200)
    const { headers } = await service.ask('GET', `/v1/articles/${article.id}`)
    await service.ask('PUT', `/v1/articles/${article.id}`, {
      headers: { 'if-match': headers.get('etag') ?? '' },
      body: { format: 'markdown', headline: 'Zahl', body: 'Es waren zwölf.', change: 'correction' },
    })

    const behind = async () =>
      (await service.ask('GET', '/v1/articles?needs=correction')).body.items.map(({ id }: { id: string }) => id)
    expect(await attention()).toMatchObject({ liveBehindCorrection: 1 })
    expect(await behind()).toEqual([article.id])

    const next = await inReview(article.id)
    await edit(next, 0, { status: 'confirmed' })
    await decide(await see(next), 'approval')
    await until(async () => (await attention()).liveBehindCorrection === 0)
    expect(await behind()).toEqual([])
  })
})

test('an article tells how far each language is, and the queue what there is to do', async () => {
  const { body } = await submit({ headline: 'Gleich', body: 'Das bleibt so. Und das auch.' })
  const version = await inReview(body.id)
  await service.ask('PATCH', `/v1/versions/${version.id}/segments/${version.segments[1].id}`, {
    headers: { 'if-match': `"${version.segments[1].etag}"` },
    body: { target: 'Das bleibt so.', status: 'confirmed' },
  })

  const { body: article } = await service.ask('GET', `/v1/articles/${body.id}`)
  const { body: queue } = await service.ask('GET', `/v1/versions?articleId=${body.id}`)

  expect(article.versions[0]).toMatchObject({ progress: null, failure: null, openErrors: 0, openWarnings: 1 })
  expect(queue.items[0]).toMatchObject({
    ...{ segments: 3, confirmed: 1, openErrors: 0, openWarnings: 1, isLive: false, change: null },
  })
})
