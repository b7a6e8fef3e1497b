import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'

// biome-ignore lint/suspicious/noExplicitAny: what came over the wire; tests say what they expect of it.
type Segments = any[]

const waiverOf = ({ findings: [finding] }: Segments[number]) =>
  finding && [finding.state, finding.reason, finding.waivedBy, finding.waivedByName, finding.waivedAt]
const openOne = ['open', null, null, null, null]

// What is kept of a text is decided in PostgreSQL; that rings get there through either queue, others show.
describe('a revision', () => {
  let desk: NewsDesk
  beforeEach(async () => {
    desk = await aNewsDesk({ queue: 'postgres' })
  })
  afterEach(() => desk.stop())

  test('keeps what is unchanged, whoever wrote it, and asks only for what is new', async () => {
    const id = await desk.submit({ body: 'Eins bleibt.\n\nZwei bleibt.\n\nDrei geht.\n\nVier bleibt.' })
    const first = await desk.inReview(id)
    await desk.edit(first, first.segments[1], { target: 'Un reste.', status: 'confirmed' })
    const { author } = (await desk.version(first.id)).segments[1]
    const before = desk.deepl.requests.length

    const revised = await desk.revise(id, { body: 'Eins bleibt.\n\nZwei bleibt.\n\nDrei ist neu.\n\nVier bleibt.' })
    const second = await desk.inReview(id)

    expect(revised.status).toBe(202)
    const [, one, two, three, four] = second.segments as Segments
    expect(one).toMatchObject({ target: 'Un reste.', author, origin: 'carried', status: 'confirmed', recheck: false })
    expect(two).toMatchObject({ target: '[FR] ZWEI BLEIBT.', author: 'deepl', origin: 'carried', recheck: true })
    expect(three).toMatchObject({ target: '[FR] DREI IST NEU.', origin: 'machine', previousSource: 'Drei geht.' })
    expect(four).toMatchObject({ origin: 'carried', recheck: true })
    const asked = desk.deepl.requests.slice(before)
    expect(asked.map(({ texts }) => texts)).toEqual([['Drei ist neu.']])
    expect(asked[0]?.context).toContain('Zwei bleibt.')
    expect((await desk.job(id)).progress).toMatchObject({ segments: 5, carried: 4, machine: 1 })
    expect(await desk.version(first.id)).toMatchObject({
      state: 'superseded',
      supersededBy: { versionId: second.id, revision: 2 },
    })
    expect(second.supersededBy).toBe(null)
  })

  test('leaves what is live alone until its replacement is approved', async () => {
    const id = await desk.submit({ body: 'Alt.', languages: ['fr', 'pl'] })
    const first = await desk.inReview(id)
    await desk.approve(first)
    const live = await desk.delivered(id, first.id)
    const freshness = async () => (await desk.article(id)).live[0]?.freshness

    const before = await freshness()
    await desk.revise(id, { body: 'Neu.' }, 'correction')
    const second = await desk.inReview(id)
    const between = await desk.delivered(id, first.id)
    const behind = await freshness()
    for (const segment of second.segments.filter(({ recheck }: { recheck: boolean }) => recheck)) {
      await desk.edit(second, segment, { status: 'confirmed' })
    }
    const approval = await desk.approve(await desk.version(second.id))
    const after = await desk.delivered(id, second.id)

    expect(between).toEqual(live)
    expect(approval.status).toBe(201)
    expect(after.html).toContain('[FR] NEU.')
    expect([before, behind, await freshness()].map(state => JSON.stringify(state))).toEqual(
      ['current', 'correction', 'current'].map(word => expect.stringContaining(word)),
    )
    expect((await desk.service.ask('GET', `/v1/content/pl/${id}`)).status).toBe(404)
  })

  test('overtakes the translation of the one before, which then writes nothing', async () => {
    desk.deepl.hold()
    const id = await desk.submit({ body: 'Erste Fassung.\n\nBleibt.' })
    await desk.deepl.arrived(1)
    const old = await desk.job(id)
    await desk.revise(id, { body: 'Zweite Fassung.\n\nBleibt.' })
    await desk.jobIs(id, 'translating')

    desk.deepl.release()
    const version = await desk.inReview(id)

    expect((await desk.service.ask('GET', `/v1/jobs/${old.id}`)).body).toMatchObject({
      state: 'superseded',
      progress: { machine: 0 },
    })
    expect(version.revision).toBe(2)
    expect(version.segments.map(({ target }: { target: string }) => target)).toEqual([
      '[FR] SCHLAGZEILE 1',
      '[FR] ZWEITE FASSUNG.',
      '[FR] BLEIBT.',
    ])
    expect(desk.deepl.billedCharacters).toBe(desk.deepl.uniqueCharacters)
    const drafted = await desk.service.ask('GET', '/v1/events?name=version.drafted')
    expect(drafted.body.items).toHaveLength(1)
  })

  test('may come twenty times in a row: the last one counts, and nothing is paid twice', async () => {
    const id = await desk.submit({ body: 'Stand 0 der Dinge.\n\nDas bleibt.' })
    for (let round = 1; round <= 20; round++) {
      await desk.revise(id, { body: `Stand ${round} der Dinge.\n\nDas bleibt.` })
    }

    const version = await desk.inReview(id)

    expect(version.revision).toBe(21)
    expect(version.segments[1].target).toBe('[FR] STAND 20 DER DINGE.')
    expect(desk.deepl.billedCharacters).toBe(desk.deepl.uniqueCharacters)
    const jobs = await desk.service.ask('GET', `/v1/jobs?articleId=${id}&limit=100`)
    const states = new Set(jobs.body.items.slice(1).map(({ state }: { state: string }) => state))
    expect(jobs.body.items[0].state).toBe('done')
    expect([...states].filter(state => state !== 'superseded' && state !== 'done')).toEqual([])
  })

  test('takes over what people write in the last version while it is drafted', async () => {
    const id = await desk.submit({ body: 'Eins bleibt.\n\nZwei geht.' })
    const first = await desk.inReview(id)
    desk.deepl.hold()
    await desk.revise(id, { body: 'Eins bleibt.\n\nZwei ist neu.' })
    await desk.deepl.arrived(2)
    const edited = await desk.edit(first, first.segments[1], { target: 'Un reste, dit-elle.' })

    desk.deepl.release()
    const second = await desk.inReview(id)

    expect(edited.status).toBe(200)
    expect(second.segments[1]).toMatchObject({ target: 'Un reste, dit-elle.', origin: 'carried', recheck: true })
    expect(second.segments[1].author).toBe(edited.body.author)
  })

  test('keeps what was let stand, by whom and why, as long as the words and the objection are the same', async () => {
    const id = await desk.submit({ body: 'Es blieb **still**.\n\nEs war **kalt**.\n\nEs war **leer**.' })
    const first = await desk.inReview(id)
    const targets = ['Tout était calme.', 'Il faisait froid.', 'Tout était vide.']
    for (const [place, target] of targets.entries()) await desk.edit(first, first.segments[place + 1], { target })
    for (const { findings } of (await desk.version(first.id)).segments.slice(1)) {
      const path = `/v1/versions/${first.id}/findings/${findings[0].id}/waiver`
      await desk.service.ask('PUT', path, { body: { reason: 'Pas d’emphase.' } })
    }
    const waived = (await desk.version(first.id)).segments.map(waiverOf)

    await desk.revise(id, { body: 'Es blieb **still**.\n\nEs war **kühl**.\n\nEs war **leer**.\n\nEnde.' })
    const second = await desk.inReview(id)
    await desk.edit(second, second.segments[2], { target: 'Il faisait frais.' })
    const seen = await desk.version(second.id)
    await desk.service.ask('DELETE', `/v1/versions/${second.id}/findings/${seen.segments[3].findings[0].id}/waiver`)
    await desk.revise(id, { body: 'Es blieb **still**.\n\nEs war **kühl**.\n\nEs war **leer**.' })
    const third = await desk.inReview(id)

    expect(waived[1]).toEqual(['waived', 'Pas d’emphase.', expect.any(String), expect.any(String), expect.any(String)])
    expect(seen.segments.map(waiverOf)).toEqual([undefined, waived[1], openOne, waived[3], undefined])
    expect(third.segments.map(waiverOf)).toEqual([undefined, waived[1], openOne, openOne])
  })

  test('keeps a warning that was seen, but not where it has become an error since', async () => {
    const body = 'Der Kran steht schief. Der Bagger ruht sich aus.'
    const id = await desk.submit({ body })
    const first = await desk.inReview(id)
    await desk.edit(first, first.segments[1], { target: 'Der Kran steht schief.' })
    const [warning] = (await desk.version(first.id)).segments[1].findings
    await desk.service.ask('PUT', `/v1/versions/${first.id}/findings/${warning.id}/waiver`, { body: {} })

    await desk.revise(id, { body: `${body} Es regnet.` })
    const second = await desk.inReview(id)
    const { severities } = desk.service.services
    const graver = { check: 'left-in-german' as const, language: null, section: null, severity: 'error' as const }
    await severities.replace([...(await severities.all()), graver])
    await desk.revise(id, { body: `${body} Es schneit.` })
    const third = await desk.inReview(id)

    expect(warning.severity).toBe('warning')
    expect(second.segments[1].findings).toMatchObject([{ state: 'waived', severity: 'warning', reason: null }])
    expect(third.segments[1].findings).toMatchObject([{ state: 'open', severity: 'error' }])
  })

  test('takes along what was said and is not dealt with, to the sentence it was said of', async () => {
    const id = await desk.submit({ body: 'Vorn steht das.\n\nHinten steht jenes.' })
    const first = await desk.inReview(id)
    const path = `/v1/versions/${first.id}/comments`
    const say = async (text: string, segment?: number) =>
      (await desk.service.ask('POST', path, { body: { text, segmentId: first.segments[segment ?? -1]?.id } })).body.id
    await say('Im Ganzen zu lang.')
    await say('Stimmt das?', 1)
    await say('Woher?', 2)
    await desk.service.ask('PUT', `${path}/${await say('Erledigt.', 1)}/resolution`)

    await desk.revise(id, { body: 'Vorn steht das nun.' })
    const second = await desk.inReview(id)
    const { body } = await desk.service.ask('GET', `/v1/versions/${second.id}/comments`)
    const left = await desk.service.ask('GET', path)

    const segmentId = second.segments[1].id
    expect(body.items).toMatchObject([
      { text: 'Im Ganzen zu lang.', segmentId: null },
      { text: 'Stimmt das?', segmentId },
      { text: 'Woher?', segmentId: null },
    ])
    expect(left.body.items.map(({ text }: { text: string }) => text)).toEqual(['Erledigt.'])
  })

  test('of fifty at once on one state, one is taken and the others hear of it', async () => {
    const id = await desk.submit({ body: 'Anfang.' })
    const etag = String((await desk.service.ask('GET', `/v1/articles/${id}`)).headers.get('etag'))

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, place) =>
        desk.service.ask('PUT', `/v1/articles/${id}`, {
          body: { format: 'markdown', headline: 'SCHLAGZEILE 1', body: `Stand ${place}.`, change: 'update' },
          headers: { 'if-match': etag },
        }),
      ),
    )

    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([202, ...new Array(49).fill(412)])
    expect((await desk.inReview(id)).revision).toBe(2)
  })
})
