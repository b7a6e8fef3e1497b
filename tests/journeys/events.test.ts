import { afterAll, expect, test } from '@jest/globals'
import { aService } from '../support/service.js'
import { newsroomOf } from './newsroom.js'

const service = await aService()
const { anArticleInReview, aKey, decide } = newsroomOf(service)
const { ask } = service

afterAll(() => service.stop())

const namesAbout = async (id: string, rest = '') =>
  (await ask('GET', `/v1/events?about=${id}${rest}`)).body.items.map(({ name }: { name: string }) => name)

test('the events of anything are found by its id, newest first', async () => {
  const { article, version } = await anArticleInReview()
  await anArticleInReview()
  await decide(version, 'change-request', { note: 'Bitte kürzer.' })
  const { id } = await aKey(['reader'])
  await ask('DELETE', `/v1/keys/${id}`)

  expect(await namesAbout(id)).toEqual(['key.revoked', 'key.added'])
  const ofVersion = await namesAbout(version.id)
  expect(ofVersion[0]).toBe('version.changes-requested')
  expect(ofVersion).not.toContain('article.received')
  expect(await namesAbout(article.id)).toEqual([...ofVersion, 'job.opened', 'article.received'])
  expect(await namesAbout(article.id, '&name=job.opened')).toEqual(['job.opened'])
  expect(await namesAbout(crypto.randomUUID())).toEqual([])
})

test('what is no id is refused', async () => {
  const { status, body } = await ask('GET', '/v1/events?about=everything')

  expect([status, body.errors[0].pointer]).toEqual([422, '/about'])
})

test('what happens to people and keys is told to admins only', async () => {
  const { id, key } = await aKey(['editor'])
  await anArticleInReview()
  const namesFor = async (query: string) =>
    (await ask('GET', `/v1/events${query}`, { key })).body.items.map(({ name }: { name: string }) => name)

  expect(await namesFor(`?about=${id}`)).toEqual([])
  expect(await namesFor('?name=key.added')).toEqual([])
  const seen = await namesFor('?limit=200')
  expect(seen).toContain('article.received')
  expect(seen.filter((name: string) => /^(user|key|session)/.test(name))).toEqual([])
})
