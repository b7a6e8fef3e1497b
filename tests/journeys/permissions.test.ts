import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aService, type TestService } from '../support/service.js'
import { newsroomOf, type Seen } from './newsroom.js'

let service: TestService
let room: ReturnType<typeof newsroomOf>
let editor: { id: string; key: string }
let reader: { id: string; key: string }
let french: { id: string; key: string }
beforeAll(async () => {
  service = await aService()
  room = newsroomOf(service)
  editor = await room.aKey(['editor'])
  reader = await room.aKey(['reader'])
  french = await room.aKey(['reviewer'], ['fr'])
})
afterAll(async () => {
  expect(service.faults).toEqual([])
  await service.stop()
})

/** Every way to change a version, with a body that would do. */
function changesOf(version: Seen): [string, string, unknown, string][] {
  const path = `/v1/versions/${version.id}`
  const segment = version.segments[1]
  return [
    ['PATCH', `${path}/segments/${segment.id}`, { target: 'Tak.' }, segment.etag],
    ['PUT', `${path}/approval`, {}, version.etag],
    ['PUT', `${path}/change-request`, { note: 'x' }, version.etag],
    ['PUT', `${path}/withdrawal`, { reason: 'x' }, version.etag],
    ['PUT', `${path}/assignment`, { userId: null }, version.etag],
  ]
}

async function statusesOf(version: Seen, key: string | null) {
  const asked = changesOf(version).map(([method, path, body, etag]) =>
    service.ask(method, path, { key, body, headers: { 'if-match': `"${etag}"` } }),
  )
  return (await Promise.all(asked)).map(({ status, body }) => [status, body.type])
}

describe('a reviewer', () => {
  test('of French cannot touch Polish, but may read it', async () => {
    const { version } = await room.anArticleInReview({}, 'pl')

    const statuses = await statusesOf(version, french.key)
    const read = await service.ask('GET', `/v1/versions/${version.id}`, { key: french.key })

    expect(statuses).toEqual(Array(5).fill([403, '/problems/language-not-yours']))
    expect([read.status, read.body.state, read.body.etag]).toEqual([200, 'in_review', version.etag])
  })

  test('cannot submit, revise or retract articles', async () => {
    const { article } = await room.anArticleInReview()
    const headers = { 'if-match': '"1"' }
    const asked = await Promise.all([
      room.submit({}, { key: french.key }),
      service.ask('PUT', `/v1/articles/${article.id}`, { key: french.key, headers, body: {} }),
      service.ask('PUT', `/v1/articles/${article.id}/retraction`, { key: french.key, body: { reason: 'x' } }),
      service.ask('DELETE', `/v1/articles/${article.id}/retraction`, { key: french.key }),
      service.ask('POST', `/v1/articles/${article.id}/languages`, { key: french.key, body: { languages: ['pl'] } }),
    ])

    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    expect((await service.ask('GET', `/v1/articles/${article.id}`, { key: french.key })).status).toBe(200)
  })
})

test('an editor sees versions and comments on them, but decides nothing', async () => {
  const { version } = await room.anArticleInReview()

  const statuses = await statusesOf(version, editor.key)
  const comment = await service.ask('POST', `/v1/versions/${version.id}/comments`, {
    key: editor.key,
    body: { text: 'Bitte bald.' },
  })

  expect(statuses).toEqual(Array(5).fill([403, '/problems/not-allowed']))
  expect([comment.status, comment.body.author]).toEqual([201, editor.id])
})

test('a reader gets what is published, and no draft', async () => {
  const { article, version } = await room.anArticleInReview()
  const segment = `/v1/versions/${version.id}/segments/${version.segments[0].id}`
  const drafts = [
    ...['/v1/articles', `/v1/articles/${article.id}`, `/v1/articles/${article.id}/revisions`],
    ...[`/v1/articles/${article.id}/revisions/1`, `/v1/articles/${article.id}/revisions/1/comparison?with=1`],
    ...['/v1/versions', `/v1/versions/${version.id}`, `/v1/versions/${version.id}/comments`],
    ...[
      `${segment}/history`,
      `${segment}/suggestions`,
      '/v1/jobs',
      '/v1/events',
      '/v1/keys',
      '/v1/users',
      '/v1/providers',
    ],
  ]

  const answers = await Promise.all(drafts.map(path => service.ask('GET', path, { key: reader.key })))
  const nobody = await Promise.all(drafts.map(path => service.ask('GET', path, { key: null })))

  expect(answers.map(({ status }) => status)).toEqual(drafts.map(() => 403))
  expect(nobody.map(({ status }) => status)).toEqual(drafts.map(() => 401))
  expect((await statusesOf(version, reader.key)).map(([status]) => status)).toEqual(Array(5).fill(403))
  expect((await service.ask('GET', `/v1/content/fr/${article.id}`, { key: reader.key })).status).toBe(404)
})

describe('four eyes', () => {
  test('are two where two may review, and one where only one may', async () => {
    const alone = await room.aKey(['reviewer'], ['it'])
    const first = await room.anArticleInReview({}, 'it')
    await room.edit(first.version, 2, { target: 'Lo dice la città.' }, { key: alone.key })
    const single = await room.decide(await room.see(first.version), 'approval', {}, { key: alone.key })

    const other = await room.aKey(['reviewer'], ['it'])
    const second = await room.anArticleInReview({}, 'it')
    await room.edit(second.version, 2, { target: 'Lo dice il comune.' }, { key: alone.key })
    const seen = await room.see(second.version)
    const own = await room.decide(seen, 'approval', {}, { key: alone.key })
    const others = await room.decide(seen, 'approval', {}, { key: other.key })

    expect(single.status).toBe(201)
    expect([own.status, own.body.type]).toEqual([403, '/problems/self-approval'])
    expect(others.status).toBe(201)
  })

  test('are told beforehand: who wrote in it, and which people may approve it', async () => {
    const writer = await room.aKey(['reviewer'], ['da'])
    const { version } = await room.anArticleInReview({ headline: 'Vorher gesagt' }, 'da')
    const alone = version.fourEyes
    await room.aKey(['reviewer'], ['da'])
    const reader = { name: 'Dagny', email: 'dagny@example.org', roles: ['reviewer'], languages: ['da'] }
    const { body: person } = await service.ask('POST', '/v1/users', { body: reader })
    const invited = { name: 'Dorte', email: 'dorte@example.org', roles: ['reviewer'], languages: ['da'] }
    await service.ask('POST', '/v1/invitations', { body: invited })

    const before = await service.ask('GET', `/v1/versions/${version.id}`)
    await room.edit(version, 2, { target: 'Det siger byen.' }, { key: writer.key })
    const after = await room.see(version)
    await room.decide(after, 'approval')

    expect(alone).toBe(null)
    const dagny = { id: person.id, name: 'Dagny' }
    expect(before.body.fourEyes).toEqual({ editors: [], approvers: expect.arrayContaining([dagny]) })
    expect(before.body.fourEyes.approvers.map(({ name }: { name: string }) => name)).not.toContain('Dorte')
    expect(before.headers.get('etag')).toMatch(new RegExp(`^"${version.etag}~`))
    expect(after.fourEyes.editors).toEqual([writer.id])
    expect((await room.see(version)).fourEyes).toBe(null)
  })

  test('are not closed by a revision that carries the edit over', async () => {
    const [writer, other] = [await room.aKey(['reviewer'], ['sv']), await room.aKey(['reviewer'], ['sv'])]
    const { article, version } = await room.anArticleInReview({}, 'sv')
    await room.edit(version, 2, { target: 'Det säger staden.' }, { key: writer.key })
    const { headers } = await service.ask('GET', `/v1/articles/${article.id}`)
    const body = {
      format: 'markdown',
      headline: 'Pegel am Rhein sinkt',
      body: 'Der Pegel in **Köln** sinkt. Das sagt die Stadt. Mehr folgt.',
    }
    await service.ask('PUT', `/v1/articles/${article.id}`, {
      body,
      headers: { 'if-match': String(headers.get('etag')) },
    })
    let revised = await room.inReview(article.id, 'sv')
    for (const place of [0, 1, 2, 3]) {
      const segment = revised.segments[place]
      if (segment.recheck) await room.edit(revised, place, { status: 'confirmed' }, { key: other.key })
    }
    revised = await room.see(revised)

    const own = await room.decide(revised, 'approval', {}, { key: writer.key })
    const others = await room.decide(revised, 'approval', {}, { key: other.key })

    expect(revised.segments[2]).toMatchObject({ target: 'Det säger staden.', origin: 'carried' })
    expect([own.status, others.status]).toEqual([403, 201])
  })

  test('do not count who confirms without writing', async () => {
    const [one] = [await room.aKey(['reviewer'], ['da']), await room.aKey(['reviewer'], ['da'])]
    const { version } = await room.anArticleInReview({}, 'da')
    await room.edit(version, 1, { status: 'confirmed' }, { key: one.key })

    expect((await room.decide(await room.see(version), 'approval', {}, { key: one.key })).status).toBe(201)
  })
})

test('everything that happened has its event, with who did it', async () => {
  const { body: article } = await room.submit({ targetLanguages: ['fr'] }, { key: editor.key })
  const version = await room.inReview(article.id)
  await room.edit(version, 1, { target: 'Sans balise.' }, { key: french.key })
  const seen = await room.see(version)
  const waiver = `/v1/versions/${version.id}/findings/${seen.segments[1].findings[0].id}/waiver`
  await service.ask('PUT', waiver, { key: french.key, body: { reason: 'Voulu.' } })
  const approved = await room.decide(await room.see(version), 'approval')
  await room.delivered(article.id)
  await room.decide(approved.body, 'withdrawal', { reason: 'Falsch.' }, { key: french.key })
  await service.ask('PUT', `/v1/articles/${article.id}/retraction`, { key: editor.key, body: { reason: 'Falsch.' } })
  await service.ask('DELETE', `/v1/articles/${article.id}/retraction`, { key: editor.key })

  const events = await room.events(article.id)
  const admin = events.find(({ name }) => name === 'version.approved')?.actor

  expect(events.map(({ name, actor }) => [name, actor])).toEqual([
    ['article.received', editor.id],
    ['job.opened', 'system'],
    ['version.drafted', 'system'],
    ['version.ready-for-review', 'system'],
    ['segment.edited', french.id],
    ['finding.waived', french.id],
    ['version.approved', admin],
    ['document.published', 'system'],
    ['version.withdrawn', french.id],
    ['article.retracted', editor.id],
    ['article.reinstated', editor.id],
  ])
  expect([editor.id, french.id, 'system']).not.toContain(admin)
})
