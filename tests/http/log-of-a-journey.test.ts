import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { makeKey } from '../../src/people/key-format.js'
import { newsroomOf } from '../journeys/newsroom.js'
import { aDatabase, type TestDatabase } from '../support/database.js'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'
import { endProcesses, type OwnProcess, startProcess } from '../support/processes.js'
import { ask, type TestService, until } from '../support/service.js'

const adminKey = 'admin-key-canary-0123456789'
const deeplKey = 'deepl-key-canary-0123456789'

let db: TestDatabase
let deepl: FakeDeepl
let running: OwnProcess
let service: Pick<TestService, 'ask'>
beforeAll(async () => {
  db = await aDatabase()
  deepl = await startFakeDeepl({ key: deeplKey })
  running = startProcess('bin/start.ts', {
    DATABASE_URL: db.url,
    PORT: '0',
    ADMIN_API_KEY: adminKey,
    REVIEW_POLICY: 'single',
    LOG_LEVEL: 'trace',
    DEEPL_API_KEY: deeplKey,
    DEEPL_SERVER_URL: deepl.url,
  })
  const { url } = await until(async () => running.lines.find(({ url }) => url))
  service = { ask: (method, path, asking) => ask(`${url}${path}`, method, { key: adminKey, ...asking }) }
  await until(async () => running.lines.find(({ process, msg }) => process === 'workers' && msg === 'ready'))
})
afterAll(async () => {
  await endProcesses()
  await deepl.close()
  await db.close()
})

test('a journey with every kind of trouble leaves no text, no key and no token in any log', async () => {
  const room = newsroomOf(service as TestService)
  const { key } = await room.aKey(['editor', 'reviewer'])
  const wrong = makeKey().key
  await sql`alter table comments add check (text not like '%BROKEN%')`.execute(db.database)
  await sql`alter table segment_texts add check (target not like '%BROKEN%')`.execute(db.database)

  deepl.failNext(1, 'truncated-json')
  deepl.failNext(1, 'html')
  deepl.failNext(1, 'reset')
  const story = { headline: 'Canary headline', teaser: 'Canary teaser', body: 'Der Canary **sinkt**. Canary sagt es.' }
  const particulars = { externalId: 'canary-id', note: 'Canary note', targetLanguages: ['fr', 'es', 'pl'] }
  const { body: article } = await room.submit({ ...story, ...particulars }, { key })
  const version = await room.inReview(article.id)
  await room.edit(version, 3, { target: 'Un canary.' }, { key })
  await service.ask('POST', `/v1/versions/${version.id}/comments`, { key, body: { text: 'Canary comment' } })
  const bug = await service.ask('POST', `/v1/versions/${version.id}/comments`, { body: { text: 'Canary BROKEN' } })
  await room.decide(await room.see(version), 'approval', { note: 'Canary note' }, { key })
  await room.delivered(article.id)
  await room.submit({ headline: 'Canary BROKEN', body: 'Canary BROKEN.' })
  await running.says('will be tried again')
  const refused = [
    await service.ask('GET', `/v1/content/fr/${article.id}`, { key: wrong }),
    await service.ask('GET', '/v1/me', { key: `${adminKey}x` }),
    await service.ask('GET', `/v1/me?api_key=${key}`),
    await service.ask('GET', `/v1/articles?q=canary`, { key, headers: { cookie: 'session=canary-cookie' } }),
    await service.ask('GET', `/v1/${key}/canary-free`),
    await service.ask('POST', '/v1/articles', { body: { body: 'Canary', canaryField: 'Canary' } }),
    await service.ask('PUT', `/v1/articles/${article.id}/retraction`, { body: { reason: 'Canary reason' } }),
  ]
  running.signal('SIGTERM')
  await running.ended

  const log = running.lines.map(line => JSON.stringify(line)).join('\n')
  expect([bug.status, ...refused.map(({ status }) => status)]).toEqual([500, 401, 401, 400, 200, 404, 422, 200])
  expect(log).toContain('canary-free')
  expect(log.replaceAll('canary-free', '').match(/.*(canary|sinkt|sagt es).*/i)).toBeNull()
  expect([key, wrong, key.slice(-20)].filter(secret => log.includes(secret))).toEqual([])
  expect(log).not.toMatch(/bearer|DeepL-Auth-Key|fsg_[0-9A-Za-z]{22}_/i)
})
