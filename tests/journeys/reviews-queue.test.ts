import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aService, type TestService } from '../support/service.js'
import { newsroomOf, type Seen } from './newsroom.js'

let service: TestService
let room: ReturnType<typeof newsroomOf>
beforeAll(async () => {
  service = await aService()
  room = newsroomOf(service)
})
afterAll(async () => {
  expect(service.faults).toEqual([])
  await service.stop()
})

const idsOf = (items: Seen[]) => items.map(({ id }) => id)

describe('the review queue', () => {
  let first: Seen
  let second: Seen
  let breaking: Seen
  beforeAll(async () => {
    first = (await room.anArticleInReview({ section: 'Sport' }, 'nl')).version
    second = (await room.anArticleInReview({ section: 'Politik' }, 'nl')).version
    breaking = (await room.anArticleInReview({ priority: 'breaking' }, 'nl')).version
    await room.anArticleInReview({}, 'es')
  })

  const queue = async (query: string): Promise<{ items: Seen[]; next: string | null }> =>
    (await service.ask('GET', `/v1/versions?${query}`)).body

  test('has breaking first, then oldest', async () => {
    const { items, next } = await queue('state=in_review&language=nl')

    expect(idsOf(items)).toEqual(idsOf([breaking, first, second]))
    expect(next).toBeNull()
    expect(items[0]).toMatchObject({ priority: 'breaking', language: 'nl', href: `/v1/versions/${breaking.id}` })
  })

  test('can be narrowed to any language there is', async () => {
    expect((await service.ask('GET', '/v1/languages')).body).toEqual({ languages: ['es', 'nl'] })
  })

  test('comes in pages that neither repeat nor skip', async () => {
    const one = await queue('state=in_review&language=nl&limit=1')
    const two = await queue(`state=in_review&language=nl&limit=1&cursor=${one.next}`)
    const three = await queue(`state=in_review&language=nl&limit=1&cursor=${two.next}`)

    expect(idsOf([...one.items, ...two.items, ...three.items])).toEqual(idsOf([breaking, first, second]))
    expect(three.next).toBeNull()
  })

  test('can be asked for a section, an article and an assignee', async () => {
    const { body: user } = await service.ask('POST', '/v1/users', { body: { name: 'Anna', roles: ['reviewer'] } })
    const dueAt = '2026-12-01T09:00:00Z'
    const assigned = await service.ask('PUT', `/v1/versions/${second.id}/assignment`, {
      body: { userId: user.id, dueAt },
    })

    expect([assigned.status, assigned.body.assignee]).toEqual([200, user.id])
    expect(new Date(assigned.body.dueAt).toISOString()).toBe('2026-12-01T09:00:00.000Z')
    expect(idsOf((await queue(`assignee=${user.id}`)).items)).toEqual([second.id])
    const free = idsOf((await queue('assignee=nobody')).items)
    expect([free.includes(first.id), free.includes(second.id)]).toEqual([true, false])
    expect(idsOf((await queue('section=Sport')).items)).toEqual([first.id])
    expect(idsOf((await queue(`articleId=${breaking.articleId}`)).items)).toEqual([breaking.id])
    const events = await room.events(second.articleId)
    expect(events.at(-1)).toMatchObject({ name: 'version.assigned', data: { userId: user.id } })
  })

  test('takes an assignment back, and gives none to nobody', async () => {
    const path = `/v1/versions/${first.id}/assignment`

    const unknown = await service.ask('PUT', path, { body: { userId: first.id, dueAt: null } })
    const back = await service.ask('PUT', path, { body: { userId: null } })

    expect([unknown.status, back.status, back.body.assignee]).toEqual([404, 200, null])
  })

  test('keeps what changes were asked for among the undecided, and the article says by whom and why', async () => {
    const { article, version } = await room.anArticleInReview({ section: 'Kultur' }, 'nl')
    const undecided = async () => (await queue('state=undecided&section=Kultur')).items

    expect(await undecided()).toMatchObject([{ id: version.id, state: 'in_review', provider: 'pseudo' }])
    await room.decide(version, 'change-request', { note: 'Der zweite Satz fehlt.' })

    expect(await undecided()).toMatchObject([{ id: version.id, state: 'changes_requested' }])
    const { body } = await service.ask('GET', `/v1/articles/${article.id}`)
    expect(body.versions[0]).toMatchObject({
      provider: 'pseudo',
      decision: { kind: 'change_request', note: 'Der zweite Satz fehlt.', decidedByName: 'ADMIN_API_KEY' },
    })
    expect(new Date(body.versions[0].decision.decidedAt).toISOString()).toBe(body.versions[0].decision.decidedAt)
  })

  test.each([
    'limit=0',
    'limit=201',
    'limit=x',
    'state=open',
    'language=xx-nope-',
    'cursor=AAAA',
    'assignee=me',
    'sort=age',
  ])('says what is wrong with ?%s', async query => {
    const { status, body } = await service.ask('GET', `/v1/versions?${query}`)

    expect([status, body.type]).toEqual([422, '/problems/invalid-input'])
    expect(body.errors[0].pointer).toBe(`/${query.split('=')[0]}`)
  })
})

describe('comments', () => {
  test('are said of a version or a segment, read in order, and resolved once', async () => {
    const { article, version } = await room.anArticleInReview()
    const path = `/v1/versions/${version.id}/comments`
    const segmentId = version.segments[1].id

    const one = await service.ask('POST', path, { body: { text: 'Ist <b>Köln</b> richtig?', segmentId } })
    const two = await service.ask('POST', path, { body: { text: 'Im Ganzen gut.' } })
    const first = await service.ask('PUT', `${path}/${one.body.id}/resolution`)
    const again = await service.ask('PUT', `${path}/${one.body.id}/resolution`)
    const { body } = await service.ask('GET', path)
    const page = await service.ask('GET', `${path}?limit=1`)

    expect([one.status, two.status, first.status, again.status]).toEqual([201, 201, 200, 200])
    expect(one.body).toMatchObject({ text: 'Ist <b>Köln</b> richtig?', segmentId, resolvedAt: null })
    expect(again.body.resolvedAt).toBe(first.body.resolvedAt)
    expect(idsOf(body.items)).toEqual([one.body.id, two.body.id])
    expect(page.body.next).not.toBeNull()
    const named = (await room.events(article.id)).map(({ name }) => name).filter(name => name.startsWith('comment'))
    expect(named).toEqual(['comment.added', 'comment.added', 'comment.resolved'])
  })

  test('need words, and a segment that is there', async () => {
    const { version } = await room.anArticleInReview()
    const path = `/v1/versions/${version.id}/comments`

    const empty = await service.ask('POST', path, { body: { text: '  ' } })
    const elsewhere = await service.ask('POST', path, { body: { text: 'x', segmentId: version.id } })
    const unknown = await service.ask('PUT', `${path}/${version.id}/resolution`)
    const nowhere = await service.ask('GET', `/v1/versions/${version.articleId}/comments`)

    expect([empty.status, elsewhere.status, unknown.status, nowhere.status]).toEqual([422, 404, 404, 404])
  })

  test('leave the version’s etag as it is', async () => {
    const { version } = await room.anArticleInReview()
    await service.ask('POST', `/v1/versions/${version.id}/comments`, { body: { text: 'Gut.' } })

    expect((await room.decide(version, 'approval')).status).toBe(201)
  })
})
