import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aService, queues, type TestService, until } from '../support/service.js'

describe.each(queues)('an article, with its queue in %s', queue => {
  let service: TestService
  beforeAll(async () => {
    service = await aService({ queue })
  })
  afterAll(() => service.stop())

  test('goes in, is reviewed, and comes out in its language', async () => {
    const body = {
      format: 'markdown',
      headline: 'Pegel am Rhein sinkt',
      body: 'Der Pegel in **Köln** sinkt.\n\n- Eins\n- Zwei',
      targetLanguages: ['en-GB', 'fr'],
    }
    const received = await service.ask('POST', '/v1/articles', { body })
    const path = `/v1/articles/${received.body.id}`
    const inReview = await until(async () => {
      const { body: article } = await service.ask('GET', path)
      return article.versions.every(({ state }: { state: string }) => state === 'in_review') && article
    })
    const french = inReview.versions.find(({ language }: { language: string }) => language === 'fr')
    const version = await service.ask('GET', french.href)
    const before = await service.ask('GET', `/v1/content/fr/${received.body.id}`)
    const approval = await service.ask('PUT', `${french.href}/approval`, {
      body: { note: 'Gut so.' },
      headers: { 'if-match': String(version.headers.get('etag')) },
    })
    const document = await until(async () => {
      const answer = await service.ask('GET', `/v1/content/fr/${received.body.id}.json`)
      return answer.status === 200 && answer
    })

    expect([received.status, before.status, approval.status]).toEqual([202, 404, 201])
    expect(document.body).toMatchObject({ articleId: received.body.id, language: 'fr' })
    expect(document.body.html).toMatch(/<strong>.+<\/strong>.*<ul><li>.+<\/li><li>.+<\/li><\/ul>/s)
    const english = await service.ask('GET', `/v1/content/en-GB/${received.body.id}`)
    expect(english.status).toBe(404)
    expect(service.faults).toEqual([])
  })
})
