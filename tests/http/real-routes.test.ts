import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { documentedRoutes } from '../../bin/openapi/contract.js'
import { newsroomOf, type Seen } from '../journeys/newsroom.js'
import { aService, type TestService } from '../support/service.js'

const unknown = '0199c7a0-0000-7000-8000-000000000000'

type Key = { id: string; key: string }

let service: TestService
let room: ReturnType<typeof newsroomOf>
let editor: Key
let reader: Key
let first: Key
let second: Key
beforeAll(async () => {
  service = await aService()
  room = newsroomOf(service)
  editor = await room.aKey(['editor'])
  reader = await room.aKey(['reader'])
  first = await room.aKey(['reviewer'], ['fr'])
  second = await room.aKey(['reviewer'], ['fr'])
})
afterAll(async () => {
  expect(service.faults).toEqual([])
  await service.stop()
})

const typeOf = ({ status, body }: { status: number; body: { type?: string } }) => [status, body.type]

describe('what is not there', () => {
  const byId = documentedRoutes.filter(({ path }) => /:\w+Id/.test(path))
  const cells = byId.map(({ method, path }) => [method.toUpperCase(), path] as const)

  test.each(cells)('(45) %s %s is not found under an id nobody has', async (method, path) => {
    const address = path.replace(':number', '1').replace(/:\w+/g, unknown)
    const reason = {
      note: 'x',
      reason: 'x',
      text: 'x',
      languages: ['pl'],
      target: 'x',
      userId: unknown,
      name: 'x',
      source: 'x',
    }
    const fields = bodyFieldsOf(method, path)
    const story = { format: 'markdown', headline: 'x', body: 'x' }
    const said = Object.fromEntries(Object.entries({ ...reason, ...story }).filter(([name]) => fields.includes(name)))

    const query = path.endsWith('/comparison') ? '?with=1' : ''
    const body = fields.length > 0 ? { body: said } : {}
    const answer = await service.ask(method, address + query, { ...body, headers: { 'if-match': '"1"' } })

    expect(answer.status).toBe(404)
    expect(answer.body.type).toMatch(/-not-found$/)
  })

  test('(45) is what belongs to something else', async () => {
    const [mine, other] = [await room.anArticleInReview(), await room.anArticleInReview()]
    const path = `/v1/versions/${mine.version.id}`
    const comment = await service.ask('POST', `/v1/versions/${other.version.id}/comments`, { body: { text: 'x' } })

    const answers = await Promise.all([
      service.ask('PATCH', `${path}/segments/${other.version.segments[0].id}`, {
        body: { target: 'x' },
        headers: { 'if-match': '"1"' },
      }),
      service.ask('PUT', `${path}/comments/${comment.body.id}/resolution`),
      service.ask('POST', `${path}/comments`, { body: { text: 'x', segmentId: other.version.segments[0].id } }),
    ])

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })
})

describe('(46) who may not read', () => {
  test('learns nothing by etags, filters or cursors', async () => {
    const { article, version } = await room.anArticleInReview({ section: 'Geheim' })
    const { headers } = await service.ask('GET', `/v1/articles/${article.id}`)
    const cursor = (await service.ask('GET', '/v1/articles?limit=1')).body.next ?? ''

    const probes: [string, Record<string, string>][] = [
      [`/v1/articles/${article.id}`, { 'if-none-match': String(headers.get('etag')) }],
      [`/v1/articles/${article.id}`, { 'if-none-match': '*' }],
      [`/v1/versions/${version.id}`, { 'if-none-match': `"${version.etag}"` }],
      ['/v1/articles?section=Geheim', {}],
      [`/v1/articles?cursor=${cursor}`, {}],
      ['/v1/articles?limit=nonsense', {}],
    ]
    const answers = await Promise.all(
      probes.map(([path, headers]) => service.ask('GET', path, { key: reader.key, headers })),
    )

    expect(answers.map(typeOf)).toEqual(probes.map(() => [403, '/problems/not-allowed']))
  })

  test('does not learn that there is a document under embargo', async () => {
    const { article, version } = await room.anArticleInReview({ embargoUntil: '2099-01-01T00:00:00Z' })
    await room.decide(version, 'approval')
    const shown = await room.delivered(article.id)
    const etag = String(shown.headers.get('etag'))
    const read = (headers: Record<string, string>, key: string) =>
      service.ask('GET', `/v1/content/fr/${article.id}.json`, { key, headers })

    const answers = [
      await read({}, reader.key),
      await read({ 'if-none-match': etag }, reader.key),
      await read({ 'if-none-match': '*' }, reader.key),
    ]
    const list = await service.ask('GET', '/v1/content/fr', { key: reader.key })
    const changes = await service.ask('GET', '/v1/changes?limit=200', { key: reader.key })

    expect(answers.map(typeOf)).toEqual(Array(3).fill([404, '/problems/document-not-found']))
    expect(JSON.stringify([list.body, changes.body])).not.toContain(article.id)
  })
})

describe('approving', () => {
  test('(47) is nothing for who only submits or reads', async () => {
    const { version } = await room.anArticleInReview()

    const answers = [
      await room.decide(version, 'approval', {}, { key: editor.key }),
      await room.decide(version, 'approval', {}, { key: reader.key }),
    ]

    expect(answers.map(typeOf)).toEqual(Array(2).fill([403, '/problems/not-allowed']))
  })

  test('(48) is nothing for who wrote a sentence of it, but for somebody else', async () => {
    const { version } = await room.anArticleInReview()
    await room.edit(version, 2, { target: 'Selon la ville.' }, { key: first.key })
    const seen = await room.see(version)

    const own = await room.decide(seen, 'approval', {}, { key: first.key })
    const others = await room.decide(seen, 'approval', {}, { key: second.key })

    expect([typeOf(own), others.status]).toEqual([[403, '/problems/self-approval'], 201])
  })

  test.each([
    ['sent back', 'change-request', { note: 'Bitte prüfen.' }, 'changes_requested'],
    ['approved already', 'approval', {}, 'approved'],
  ] as const)('(49) skips no step: what is %s is a conflict', async (_what, decision, body, state) => {
    const { version } = await room.anArticleInReview()
    await room.decide(version, decision, body)
    const seen = await room.see(version)

    const answer = await room.decide(seen, 'approval')

    expect(seen.state).toBe(state)
    expect(typeOf(answer)).toEqual([409, '/problems/version-not-in-review'])
  })

  test('(49) skips no step: what a newer revision has replaced is a conflict', async () => {
    const { article, version } = await room.anArticleInReview()
    const { headers } = await service.ask('GET', `/v1/articles/${article.id}`)
    const body = { format: 'markdown', headline: 'Neu', body: 'Alles ist neu.' }
    await service.ask('PUT', `/v1/articles/${article.id}`, {
      body,
      headers: { 'if-match': String(headers.get('etag')) },
    })
    await room.inReview(article.id)

    const answer = await room.decide(await room.see(version), 'approval')

    expect(typeOf(answer)).toEqual([409, '/problems/version-not-in-review'])
  })
})

describe('(50) what is not theirs to set', () => {
  const hidden: [string, Record<string, unknown>][] = [
    ['its origin', { target: 'x', origin: 'human' }],
    ['its author', { target: 'x', author: 'somebody' }],
    ['its findings', { target: 'x', findings: [] }],
    ['its machine text', { target: 'x', machineTarget: 'x' }],
    ['its recheck', { status: 'confirmed', recheck: false }],
  ]

  test.each(hidden)('reviewers cannot set of a segment: %s', async (_what, body) => {
    const { version } = await room.anArticleInReview()

    const answer = await room.edit(version, 1, body, { key: first.key })

    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ code }: { code: string }) => code)).toEqual(['unknown-field'])
    expect((await room.see(version)).segments[1].etag).toBe(version.segments[1].etag)
  })

  test.each([
    ['state', 'approved'],
    ['revision', 7],
    ['client', 'another'],
    ['id', unknown],
    ['createdBy', 'somebody'],
  ])('editors cannot set of an article: %s', async (name, value) => {
    const answer = await room.submit({ [name]: value } as Seen, { key: editor.key })

    expect(answer.status).toBe(422)
    expect(answer.body.errors).toMatchObject([{ pointer: `/${name}`, code: 'unknown-field' }])
  })
})

/** The fields a body may have, so that only those are sent. */
function bodyFieldsOf(method: string, path: string): string[] {
  const route = documentedRoutes.find(one => one.method.toUpperCase() === method && one.path === path)
  const body = route?.body as { unwrap?(): { shape: object }; shape?: object } | undefined
  return Object.keys(body?.shape ?? body?.unwrap?.().shape ?? {})
}
