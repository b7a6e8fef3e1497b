import { afterAll, describe, expect, test } from '@jest/globals'
import { v7 as uuid } from 'uuid'
import { openDatabase } from '../../src/database/database.js'
import { announceOn } from '../../src/database/event-log.js'
import { aBrowser } from '../support/browser.js'
import { adminKey, aService } from '../support/service.js'
import { newsroomOf } from './newsroom.js'

const service = await aService()
const { submit, inReview } = newsroomOf(service)

afterAll(() => service.stop())

type Told = { id: string; name: string; articleId: string | null; isOwn: boolean }

/** Listens until `enough` says so; the events it heard, comments left out. */
async function listen(enough: (heard: Told[]) => boolean, options: { after?: string; key?: string } = {}) {
  const { after, key = adminKey } = options
  const leave = new AbortController()
  const response = await fetch(`${service.url}/v1/events/stream`, {
    headers: { authorization: `Bearer ${key}`, ...(after ? { 'last-event-id': after } : {}) },
    signal: leave.signal,
  })
  const heard: (Told & { place: string })[] = []
  let rest = ''
  const decoder = new TextDecoder()
  try {
    for await (const chunk of response.body as ReadableStream<Uint8Array>) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
      rest = parts.pop() ?? ''
      for (const part of parts) {
        const fields = Object.fromEntries(part.split('\n').map(line => line.split(/: (.*)/s)))
        if (fields.data) heard.push({ ...JSON.parse(fields.data), name: fields.event, place: fields.id })
      }
      if (enough(heard)) break
    }
  } finally {
    leave.abort()
  }
  return { heard, type: response.headers.get('content-type') }
}

const named = (name: string) => (heard: Told[]) => heard.some(event => event.name === name)

describe('the stream of events', () => {
  test('tells an article’s life as it happens', async () => {
    const listening = listen(named('version.ready-for-review'))
    const { body: article } = await submit()

    const { heard, type } = await listening

    expect(type).toContain('text/event-stream')
    const names = heard.filter(({ articleId }) => articleId === article.id).map(({ name }) => name)
    expect(names).toEqual(['article.received', 'job.opened', 'version.drafted', 'version.ready-for-review'])
    const own = heard.filter(({ articleId, isOwn }) => articleId === article.id && isOwn).map(({ name }) => name)
    expect(own).toEqual(['article.received'])
  })

  test('goes on where a follower stopped, and passes over none that committed late', async () => {
    const { heard } = await listen(named('article.received'), { after: '0-00000000-0000-0000-0000-000000000000' })
    const last = heard.at(-1)?.place ?? ''
    const late = openDatabase(service.db.url)
    const articleId = uuid()
    const slow = await late.pool.connect()
    await slow.query('begin')
    await slow.query(
      `insert into events (id, name, data, actor, article_id) values ($1, 'article.retracted', '{}', 'x', $2)`,
      [uuid(), articleId],
    )
    await announceOn(service.db.database)('article.reinstated', { articleId }, 'x')
    const listening = listen(named('article.reinstated'), { after: last })
    await slow.query('commit')
    slow.release()

    const { heard: then } = await listening

    expect(then.filter(event => event.articleId === articleId).map(({ name }) => name)).toEqual([
      'article.retracted',
      'article.reinstated',
    ])
    await late.pool.end()
  })

  test('tells only admins about people and keys', async () => {
    const { body: editor } = await service.ask('POST', '/v1/keys', { body: { name: 'desk', roles: ['editor'] } })
    const [asAdmin, asEditor] = [
      listen(named('article.received')),
      listen(named('article.received'), { key: editor.key }),
    ]
    await service.ask('GET', '/v1/me', { key: editor.key })
    await service.ask('POST', '/v1/users', { body: { name: 'Ada', roles: ['reader'] } })
    const { body: article } = await submit({ headline: 'Danach' })

    const [all, some] = await Promise.all([asAdmin, asEditor])

    expect(some.heard.map(({ name }) => name)).not.toContain('user.added')
    expect(all.heard.map(({ name }) => name)).toContain('article.received')
    await inReview(article.id)
  })

  test.each([
    ['whose role changes', 'PATCH', (user: string) => `/v1/users/${user}`, { roles: ['reviewer'] }],
    ['who is shut out', 'PATCH', (user: string) => `/v1/users/${user}`, { disabled: true }],
    ['whose key is revoked', 'DELETE', (_: string, key: string) => `/v1/keys/${key}`, undefined],
  ])('ends for somebody %s, and not before', async (_, method, pathOf, body) => {
    const { body: user } = await service.ask('POST', '/v1/users', { body: { name: 'Bea', roles: ['editor'] } })
    const { body: made } = await service.ask('POST', '/v1/keys', { body: { name: 'hers', userId: user.id } })
    let tell = () => {}
    const isHeard = new Promise<void>(resolve => {
      tell = resolve
    })
    const onAndOn = (heard: Told[]) => {
      if (named('version.ready-for-review')(heard)) tell()
      return false
    }
    const listening = listen(onAndOn, { key: made.key })
    await service.ask('GET', '/v1/me', { key: made.key })
    await service.ask('POST', '/v1/users', { body: { name: 'Cora', roles: ['reader'] } })
    await submit({ headline: 'Davor' })
    await isHeard

    const changed = await service.ask(method, pathOf(user.id, made.id), { body, headers: { 'if-match': '"1"' } })
    await listening

    expect(changed.status).toBeLessThan(300)
  })

  test('ends with the session it was asked for in, when that is ended elsewhere', async () => {
    const email = 'dora@example.org'
    const invited = await service.ask('POST', '/v1/invitations', { body: { name: 'Dora', email, roles: ['editor'] } })
    const browser = aBrowser(service.url)
    const token = new URL(invited.body.url).pathname.split('/').at(-1)
    const password = 'correct horse battery'
    await browser.ask('POST', `/v1/invitations/${token}/acceptance`, { body: { password } })
    const elsewhere = aBrowser(service.url)
    await elsewhere.ask('POST', '/auth/sign-in/email', { body: { email, password } })
    const following = browser.ask('GET', '/v1/events/stream')

    await elsewhere.ask('POST', '/auth/revoke-other-sessions', { body: {} })

    expect((await following).body).toMatch(/retry: 500\n\n$/)
    expect((await browser.ask('GET', '/v1/events/stream')).status).toBe(401)
  })

  test('is not for readers', async () => {
    const { body: reader } = await service.ask('POST', '/v1/keys', { body: { name: 'site', roles: ['reader'] } })

    expect((await service.ask('GET', '/v1/events/stream', { key: reader.key })).status).toBe(403)
  })
})
