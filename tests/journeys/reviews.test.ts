import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aService, type TestService } from '../support/service.js'
import { newsroomOf, type Seen } from './newsroom.js'

let service: TestService
let room: ReturnType<typeof newsroomOf>
beforeAll(async () => {
  service = await aService({ environment: { REVIEW_POLICY: 'single' } })
  room = newsroomOf(service)
})
afterAll(async () => {
  expect(service.faults).toEqual([])
  await service.stop()
})

describe('editing a segment', () => {
  test('writes a person’s words, and says so', async () => {
    const { version } = await room.anArticleInReview()

    const { status, body, headers } = await room.edit(version, 2, { target: 'Selon la ville.' })

    expect(status).toBe(200)
    expect(body).toMatchObject({ target: 'Selon la ville.', origin: 'human', status: 'draft' })
    expect(body.machineTarget).toBe(version.segments[2].target)
    expect(headers.get('etag')).toBe(`"${body.etag}"`)
    expect(body.etag).not.toBe(version.segments[2].etag)
  })

  test('needs the state that was seen', async () => {
    const { version } = await room.anArticleInReview()
    const path = `/v1/versions/${version.id}/segments/${version.segments[2].id}`

    const without = await service.ask('PATCH', path, { body: { target: 'x' } })
    const any = await room.edit(version, 2, { target: 'x' }, { headers: { 'if-match': '*' } })
    const weak = await room.edit(
      version,
      2,
      { target: 'x' },
      { headers: { 'if-match': `W/"${version.segments[2].etag}"` } },
    )

    expect([without.status, any.status, weak.status]).toEqual([428, 428, 412])
  })

  test('at the same time as somebody else is a conflict that shows both texts', async () => {
    const { version } = await room.anArticleInReview()
    const texts = Array.from({ length: 20 }, (_, place) => `Texte ${place}.`)

    const answers = await Promise.all(texts.map(target => room.edit(version, 2, { target })))

    const won = answers.filter(({ status }) => status === 200)
    const lost = answers.filter(({ status }) => status === 412)
    expect([won.length, lost.length]).toEqual([1, 19])
    for (const { body, headers } of lost) {
      expect(body.type).toBe('/problems/outdated')
      expect(body.current).toMatchObject({ id: version.segments[2].id, target: won[0]?.body.target })
      expect(headers.get('etag')).toBe(`"${body.current.etag}"`)
    }
  })

  test('keeps every text there ever was', async () => {
    const { version } = await room.anArticleInReview()
    const first = await room.edit(version, 2, { target: 'Un.' })
    const second = await room.edit(version, 2, { target: 'Deux.' }, { headers: { 'if-match': `"${first.body.etag}"` } })

    const { body } = await service.ask('GET', `/v1/versions/${version.id}/segments/${version.segments[2].id}/history`)

    expect(second.status).toBe(200)
    expect(body.items.map(({ target }: Seen) => target)).toEqual([version.segments[2].target, 'Un.', 'Deux.'])
    expect(body.items.map(({ origin }: Seen) => origin)).toEqual(['machine', 'human', 'human'])
    expect(body.items[1].author).not.toBe('pseudo')
  })

  test('names who wrote each text', async () => {
    const { version } = await room.anArticleInReview({ headline: 'Wer war das', body: 'Einer schrieb es um.' })
    const { body: desk } = await service.ask('POST', '/v1/keys', { body: { name: 'Pult 7', roles: ['reviewer'] } })
    expect((await room.edit(version, 1, { target: 'Quelqu’un.' }, { key: desk.key })).status).toBe(200)

    const { body } = await service.ask('GET', `/v1/versions/${version.id}/segments/${version.segments[1].id}/history`)

    expect(body.items.map(({ authorName }: Seen) => authorName)).toEqual([null, 'Pult 7'])
    expect(body.items[1].author).toBe(desk.id)
  })

  test('back to the machine’s own words says that they are the machine’s, and keeps who put them there', async () => {
    const { version } = await room.anArticleInReview({ headline: 'Zurück zum Anfang', body: 'Die Maschine war gut.' })
    await room.edit(version, 1, { target: 'C’est mieux ainsi.' })

    const { body } = await room.edit(await room.see(version), 1, { target: version.segments[1].target })
    const history = await service.ask('GET', `/v1/versions/${version.id}/segments/${version.segments[1].id}/history`)

    expect(body).toMatchObject({ origin: 'machine', author: 'pseudo', target: version.segments[1].target })
    expect(history.body.items.map(({ origin }: Seen) => origin)).toEqual(['machine', 'human', 'machine'])
    expect(history.body.items[2].author).toBe('admin')
  })

  test('brings the text into one Unicode form', async () => {
    const { version } = await room.anArticleInReview()

    const { body } = await room.edit(version, 2, { target: 'E\u0301tat.' })

    expect(body.target).toBe('\u00c9tat.')
  })

  test('to what it is already changes nothing', async () => {
    const { version } = await room.anArticleInReview()

    const { status, body } = await room.edit(version, 2, { target: version.segments[2].target })

    expect([status, body.etag, body.origin]).toEqual([200, version.segments[2].etag, 'machine'])
    expect((await room.see(version)).etag).toBe(version.etag)
  })

  test.each([
    ['nothing', {}, ''],
    ['an empty text', { target: '' }, '/target'],
    ['blanks', { target: ' \n ' }, '/target'],
    ['another status', { status: 'approved' }, '/status'],
    ['no text', { target: 5 }, '/target'],
    ['a misspelt field', { tagret: 'x' }, '/tagret'],
    ['a field that is not theirs', { target: 'x', origin: 'machine' }, '/origin'],
    ['too long a text', { target: 'x'.repeat(20_001) }, '/target'],
  ])('with %s is refused with the place of the fault', async (_, body, pointer) => {
    const { version } = await room.anArticleInReview()

    const answer = await room.edit(version, 2, body)

    expect(answer.status).toBe(422)
    expect(answer.body.errors.map((fault: { pointer: string }) => fault.pointer)).toContain(pointer)
  })

  test('of another version’s segment finds nothing', async () => {
    const [one, other] = [await room.anArticleInReview(), await room.anArticleInReview()]
    const path = `/v1/versions/${one.version.id}/segments/${other.version.segments[1].id}`

    const headers = { 'if-match': '"1"' }
    const answers = await Promise.all([
      service.ask('PATCH', path, { body: { target: 'x' }, headers }),
      service.ask('GET', `${path}/history`),
      service.ask('GET', `${path}/suggestions`),
    ])

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })

  test('confirms without changing a word', async () => {
    const { version } = await room.anArticleInReview()

    const { status, body } = await room.edit(version, 2, { status: 'confirmed' })

    expect([status, body.status, body.origin, body.target]).toEqual([
      200,
      'confirmed',
      'machine',
      version.segments[2].target,
    ])
  })

  test('is over once the version is approved', async () => {
    const { version } = await room.anArticleInReview()
    await room.decide(version, 'approval')
    const seen = await room.see(version)

    const late = await room.edit(seen, 2, { target: 'Trop tard.' })

    expect([late.status, late.body.type]).toEqual([409, '/problems/version-not-in-review'])
    expect((await room.see(version)).segments[2].target).toBe(version.segments[2].target)
  })
})

describe('a finding', () => {
  test('appears with the edit that deserves it, blocks approval, and is gone with the next', async () => {
    const { version } = await room.anArticleInReview()
    const edited = await room.edit(version, 1, { target: 'Le niveau baisse à Cologne.' })
    const approval = await room.decide(await room.see(version), 'approval')
    const again = await room.edit(await room.see(version), 1, { target: 'Le niveau baisse à <1>Cologne</1>.' })

    const [finding] = edited.body.findings
    expect(finding).toMatchObject({ check: 'placeholders-and-tags', severity: 'error', state: 'open' })
    expect(finding.message).toContain('<1>')
    expect([approval.status, approval.body.type]).toEqual([409, '/problems/open-errors'])
    expect(approval.body.findings).toEqual([expect.objectContaining({ id: finding.id, message: finding.message })])
    expect(again.body.findings.map(({ id, state }: Seen) => [id, state])).toEqual([[finding.id, 'fixed']])
    expect((await room.decide(await room.see(version), 'approval')).status).toBe(201)
  })

  test('may be waived for a reason, and stays waived while it stands', async () => {
    const { version } = await room.anArticleInReview()
    const edited = await room.edit(version, 1, { target: 'Le niveau baisse.' })
    const path = `/v1/versions/${version.id}/findings/${edited.body.findings[0].id}/waiver`

    const without = await service.ask('PUT', path, { body: { reason: ' ' } })
    const waived = await service.ask('PUT', path, { body: { reason: 'Cologne est dans le titre.' } })
    const twice = await service.ask('PUT', path, { body: { reason: 'Encore.' } })
    const later = await room.edit(await room.see(version), 1, { target: 'Le niveau baisse encore.' })

    expect(without.status).toBe(422)
    expect(waived.status).toBe(200)
    expect(waived.body).toMatchObject({ state: 'waived', reason: 'Cologne est dans le titre.' })
    expect(twice.status).toBe(409)
    expect(later.body.findings.map(({ state }: Seen) => state)).toEqual(['waived'])
    expect((await room.decide(await room.see(version), 'approval')).status).toBe(201)
  })

  test('that is a warning is waived by whoever has seen it, an error only by whoever says why', async () => {
    const { version } = await room.anArticleInReview({
      headline: 'Gesehen',
      body: 'Der Fluss **steht** wenn es regnet.',
    })
    const { body } = await room.edit(version, 1, { target: 'Il pleut wenn es regnet.' })
    const [error, warning] = ['error', 'warning'].map(kind =>
      body.findings.find(({ severity }: Seen) => severity === kind),
    )
    const path = ({ id }: Seen) => `/v1/versions/${version.id}/findings/${id}/waiver`

    const refused = await service.ask('PUT', path(error), { body: {} })
    const seen = await service.ask('PUT', path(warning), { body: {} })
    const reopened = await service.ask('DELETE', path(warning))

    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [{ pointer: '/reason', code: 'required', detail: expect.any(String) }],
    ])
    expect(seen.body).toMatchObject({ state: 'waived', reason: null, waivedByName: expect.any(String) })
    expect(seen.body.waivedAt).toEqual(expect.any(String))
    expect(reopened.body).toMatchObject({ state: 'open', waivedByName: null })
  })

  test('is open again once its waiver is taken back, and blocks approval as before', async () => {
    const { article, version } = await room.anArticleInReview({
      headline: 'Zurückgenommen',
      body: 'Der Pegel in **Bonn** sinkt.',
    })
    const edited = await room.edit(version, 1, { target: 'Le niveau baisse.' })
    const path = `/v1/versions/${version.id}/findings/${edited.body.findings[0].id}/waiver`
    const tooSoon = await service.ask('DELETE', path)
    const waived = await service.ask('PUT', path, { body: { reason: 'Voulu.' } })

    const open = await service.ask('DELETE', path)
    const approval = await room.decide(await room.see(version), 'approval')
    const unknown = await service.ask('DELETE', path.replace(edited.body.findings[0].id, version.id))

    expect([tooSoon.status, tooSoon.body.type]).toEqual([409, '/problems/finding-not-waived'])
    expect(waived.body.waivedAt).toEqual(expect.any(String))
    expect(open.status).toBe(200)
    expect(open.body).toMatchObject({ state: 'open', reason: null, waivedBy: null, waivedByName: null, waivedAt: null })
    expect([approval.status, unknown.status]).toEqual([409, 404])
    const names = (await room.events(article.id)).map(({ name }) => name)
    expect(names.slice(-2)).toEqual(['finding.waived', 'finding.reopened'])
    await service.ask('PUT', path, { body: { reason: 'Voulu.' } })
    await room.decide(await room.see(version), 'approval')
    const late = await service.ask('DELETE', path)
    expect([late.status, late.body.type]).toEqual([409, '/problems/version-not-in-review'])
  })

  test('is told where it stands after the words around it have changed', async () => {
    const { version } = await room.anArticleInReview({ headline: 'Ort', body: 'Er kommt, wenn der Pegel sinkt.' })
    const first = await room.edit(version, 1, { target: 'Il vient wenn der Pegel sinkt.' })

    const { body } = await room.edit(await room.see(version), 1, { target: 'Ce soir, il vient wenn der Pegel sinkt.' })

    expect(body.findings.map(({ id }: Seen) => id)).toEqual(first.body.findings.map(({ id }: Seen) => id))
    const [from, to] = body.findings[0].targetSpan
    expect(body.target.slice(from, to)).toBe('wenn der Pegel sinkt')
    expect(body.findings[0].targetSpan).not.toEqual(first.body.findings[0].targetSpan)
  })

  test('speaks the reader’s language', async () => {
    const { version } = await room.anArticleInReview()

    const { body } = await room.edit(version, 1, { target: 'Sans.' }, { headers: { 'accept-language': 'de' } })

    expect(body.findings[0].message).toMatch(/^Tags.*<1>/)
  })
})

describe('a change request', () => {
  test('sends the version back until the next edit', async () => {
    const { article, version } = await room.anArticleInReview()
    const segments = [version.segments[1].id]

    const sent = await room.decide(version, 'change-request', { note: 'Ton.', segments })
    const approval = await room.decide(sent.body, 'approval')
    const edit = await room.edit(sent.body, 2, { target: 'Mieux.' })
    const seen = await room.see(version)

    expect([sent.status, sent.body.state]).toEqual([200, 'changes_requested'])
    expect(sent.body.decisions).toEqual([expect.objectContaining({ kind: 'change_request', note: 'Ton.', segments })])
    expect([approval.status, edit.status, seen.state]).toEqual([409, 200, 'in_review'])
    const names = (await room.events(article.id)).map(({ name }) => name)
    expect(names.slice(-3)).toEqual(['version.changes-requested', 'segment.edited', 'version.ready-for-review'])
  })

  test('needs a note, and segments of this version', async () => {
    const { version } = await room.anArticleInReview()

    const without = await room.decide(version, 'change-request')
    const elsewhere = await room.decide(version, 'change-request', { note: 'x', segments: [version.id] })

    expect([without.status, elsewhere.status]).toEqual([422, 404])
    expect((await room.see(version)).state).toBe('in_review')
  })
})

describe('a change request that was not answered when the article was revised', () => {
  const story = { format: 'markdown', headline: 'Fähre fährt nicht' }
  const revise = async (articleId: string, body: string) => {
    const { headers } = await service.ask('GET', `/v1/articles/${articleId}`)
    await service.ask('PUT', `/v1/articles/${articleId}`, {
      body: { ...story, body },
      headers: { 'if-match': String(headers.get('etag')) },
    })
    return room.inReview(articleId)
  }

  test('is told with the next versions, until something is decided about one', async () => {
    const { article, version } = await room.anArticleInReview({ ...story, body: 'Sie liegt im Hafen.' })
    const asked = await room.decide(version, 'change-request', { note: 'Welche Fähre?' })
    const second = await revise(article.id, 'Die Fähre liegt im Hafen.')
    const third = await revise(article.id, 'Die Fähre nach Juist liegt im Hafen.')
    const { body: answered } = await room.decide(third, 'change-request', { note: 'Seit wann?' })
    const fourth = await revise(article.id, 'Die Fähre nach Juist liegt seit Montag im Hafen.')
    for (const place of fourth.segments.keys()) await room.edit(fourth, place, { status: 'confirmed' })
    const approved = await room.decide(await room.see(fourth), 'approval')
    const fifth = await revise(article.id, 'Die Fähre nach Juist liegt seit Dienstag im Hafen.')

    const [{ kind, note, segments, decidedBy, decidedByName, decidedAt }] = asked.body.decisions
    const who = { decidedBy, decidedByName, decidedAt }
    const request = { kind, note, segments, ...who, versionId: version.id, revision: 1 }
    expect([second, third].map(({ earlierRequest }) => earlierRequest)).toEqual([request, request])
    expect(answered.earlierRequest).toBeNull()
    expect(fourth.earlierRequest).toMatchObject({ note: 'Seit wann?', versionId: third.id, revision: 3 })
    expect([approved.status, approved.body.earlierRequest, fifth.earlierRequest]).toEqual([201, null, null])
  })

  test('concerns its own language, and not the version it was made of', async () => {
    const { article, version } = await room.anArticleInReview({ ...story, body: 'Sie ist alt.' })
    await service.ask('POST', `/v1/articles/${article.id}/languages`, { body: { languages: ['pl'] } })
    await room.inReview(article.id, 'pl')
    const { body } = await room.decide(version, 'change-request', { note: 'Wie alt?' })
    await revise(article.id, 'Sie ist zehn Jahre alt.')

    const other = await room.inReview(article.id, 'pl')

    expect([body.earlierRequest, (await room.see(version)).earlierRequest, other.earlierRequest]).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('an approval', () => {
  test('of one state by fifty at once happens once', async () => {
    const { article, version } = await room.anArticleInReview({
      headline: 'Fünfzig zugleich',
      body: 'Alle stimmen zu.',
    })

    const answers = await Promise.all(Array.from({ length: 50 }, () => room.decide(version, 'approval')))

    const tally = (status: number) => answers.filter(answer => answer.status === status).length
    expect([tally(201), tally(412)]).toEqual([1, 49])
    const states = answers.filter(({ status }) => status === 412).map(({ body }) => body.current.state)
    expect(new Set(states)).toEqual(new Set(['approved']))
    const approvals = (await room.events(article.id)).filter(({ name }) => name === 'version.approved')
    expect(approvals).toHaveLength(1)
  })

  test('of a text that changed in the meantime is refused', async () => {
    const { version } = await room.anArticleInReview()
    await room.edit(version, 2, { target: 'Autre chose.' })

    const stale = await room.decide(version, 'approval')

    expect([stale.status, stale.body.current.segments[2].target]).toEqual([412, 'Autre chose.'])
  })

  test('needs If-Match, and an article that is not retracted', async () => {
    const { article, version } = await room.anArticleInReview()
    const without = await service.ask('PUT', `/v1/versions/${version.id}/approval`, { body: {} })
    await service.ask('PUT', `/v1/articles/${article.id}/retraction`, { body: { reason: 'Falsch.' } })

    const retracted = await room.decide(await room.see(version), 'approval')

    expect([without.status, retracted.status, retracted.body.type]).toEqual([428, 409, '/problems/article-retracted'])
  })

  test('without a body is one too', async () => {
    const { version } = await room.anArticleInReview({ headline: 'Ohne ein Wort', body: 'Alle schweigen.' })

    const { status } = await service.ask('PUT', `/v1/versions/${version.id}/approval`, {
      headers: { 'if-match': `"${version.etag}"` },
    })

    expect(status).toBe(201)
  })
})

describe('a withdrawal', () => {
  test('empties the address, and the earlier version does not come back', async () => {
    const { article, version } = await room.anArticleInReview({ headline: 'Pegel fällt', body: 'Der Pegel fällt.' })
    await room.decide(version, 'approval')
    await room.delivered(article.id)
    const revision = { format: 'markdown', headline: 'Pegel steigt', body: 'Der Pegel steigt.' }
    const { headers } = await service.ask('GET', `/v1/articles/${article.id}`)
    const revised = await service.ask('PUT', `/v1/articles/${article.id}`, {
      body: revision,
      headers: { 'if-match': String(headers.get('etag')) },
    })
    const second = await room.inReview(article.id)
    const tooSoon = await room.decide(second, 'withdrawal', { reason: 'Falsch.' })
    const approved = await room.decide(second, 'approval')

    const withdrawn = await room.decide(approved.body, 'withdrawal', { reason: 'Falsch.' })
    const gone = await room.delivered(article.id, 'fr', 410)

    expect([revised.status, tooSoon.status, withdrawn.status, withdrawn.body.state]).toEqual([
      202,
      409,
      200,
      'withdrawn',
    ])
    expect(gone.status).toBe(410)
    expect((await service.ask('GET', `/v1/articles/${article.id}`)).body.live).toEqual([])
    expect((await room.see(version)).state).toBe('superseded')
  })
})
