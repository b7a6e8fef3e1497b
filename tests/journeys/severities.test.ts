import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'

let desk: NewsDesk
beforeAll(async () => {
  desk = await aNewsDesk({ queue: 'postgres', checks: 'all' })
})
afterAll(() => desk.stop())

const path = '/v1/checks/severities'

async function setRules(rules: object[]) {
  const { headers } = await desk.service.ask('GET', path)
  return desk.service.ask('PUT', path, { body: { rules }, headers: { 'if-match': headers.get('etag') ?? '' } })
}

/** What is open in a version, and how much it weighs. */
function weightsIn({ segments }: { segments: { findings: { check: string; severity: string; state: string }[] }[] }) {
  const open = segments.flatMap(({ findings }) => findings).filter(({ state }) => state === 'open')
  return open.map(({ check, severity }) => [check, severity])
}

const pairOf = (target: string) => ({ source: 'Der Kran ruht.', target })

describe('what checks weigh', () => {
  test('is changed by who has seen how it is, and kept', async () => {
    const before = await desk.service.ask('GET', path)
    const rules = [{ check: 'negation', language: 'fr', section: null, severity: 'error' }]
    const etag = before.headers.get('etag') ?? ''

    const changed = await desk.service.ask('PUT', path, { body: { rules }, headers: { 'if-match': etag } })
    const late = await desk.service.ask('PUT', path, { body: { rules: [] }, headers: { 'if-match': etag } })
    const blind = await desk.service.ask('PUT', path, { body: { rules: [] } })
    const after = await desk.service.ask('GET', path)

    expect(before.body).toEqual({ rules: [] })
    expect([changed.status, late.status, blind.status]).toEqual([200, 412, 428])
    expect(after.body).toEqual({ rules })
    expect(after.headers.get('etag')).toBe(changed.headers.get('etag'))
  })

  test('is announced', async () => {
    await setRules([])

    const { body } = await desk.service.ask('GET', '/v1/events')

    expect(body.items.map(({ name }: { name: string }) => name)).toContain('checks.severities-changed')
  })

  test('is said once for each place, and only of checks there are', async () => {
    const rule = { check: 'doubt', severity: 'off' }

    const twice = await setRules([rule, rule])
    const unknown = await setRules([{ check: 'spelling', severity: 'off' }])

    expect([twice.status, twice.body.errors[0].pointer]).toEqual([422, '/rules/1'])
    expect(unknown.status).toBe(422)
  })

  test('counts in the next draft, and in one that stands once a segment is edited', async () => {
    await setRules([{ check: 'negation', language: 'fr', severity: 'error' }])
    const draft = await desk.inReview(await desk.submit({ body: 'Er kam nicht.' }))
    await setRules([])
    const edited = await desk.edit(draft, draft.segments[1], { target: 'Il est venu.' })

    expect(weightsIn(draft)).toContainEqual(['negation', 'error'])
    expect(weightsIn({ segments: [edited.body] })).toContainEqual(['negation', 'warning'])
  })

  test('asks for a reason after all where a warning that was let stand without one has become an error', async () => {
    const draft = await desk.inReview(await desk.submit({ body: 'Sie blieb nicht.' }))
    const edited = await desk.edit(draft, draft.segments[1], { target: 'Elle est restée.' })
    const [warning] = edited.body.findings
    const waiver = `/v1/versions/${draft.id}/findings/${warning.id}/waiver`
    const waived = await desk.service.ask('PUT', waiver, { body: {} })
    await setRules([{ check: 'negation', language: 'fr', severity: 'error' }])
    const again = await desk.edit(draft, edited.body, { target: 'Elle est bien restée.' })
    await setRules([])

    expect([warning.check, waived.status]).toEqual(['negation', 200])
    expect(weightsIn({ segments: [again.body] })).toEqual([['negation', 'error']])
  })

  test('counts for what stands between segments, in drafts, after edits, and until it is muted', async () => {
    await setRules([{ check: 'inconsistent', language: 'fr', severity: 'error' }])
    const body = 'Der Kran ruht.\n\nZwischendurch.\n\nDer Kran ruht.'
    const draft = await desk.inReview(await desk.submit({ body }))
    await desk.edit(draft, draft.segments[1], { target: 'La grue est à l’arrêt.' })
    const apart = await desk.version(draft.id)
    const again = { language: 'fr', segments: [pairOf('La grue dort.'), pairOf('La grue est à l’arrêt.')] }
    const checked = await desk.service.ask('POST', '/v1/checks', { body: again })
    await setRules([{ check: 'inconsistent', severity: 'off' }])
    const muted = await desk.service.ask('POST', '/v1/checks', { body: again })

    expect(weightsIn(apart)).toContainEqual(['inconsistent', 'error'])
    expect(checked.body.findings).toMatchObject([{ check: 'inconsistent', severity: 'error' }])
    expect(muted.body.findings).toEqual([])
  })

  test('counts for texts that belong to no version, by the section they are for', async () => {
    const segments = [{ source: 'Er kam nicht.', target: 'Il est venu.' }]
    await setRules([{ check: 'negation', section: 'Satire', severity: 'off' }])

    const satire = await desk.service.ask('POST', '/v1/checks', {
      body: { language: 'fr', section: 'Satire', segments },
    })
    const news = await desk.service.ask('POST', '/v1/checks', { body: { language: 'fr', segments } })

    expect(satire.body.findings).toEqual([])
    expect(news.body.findings).toMatchObject([{ check: 'negation', severity: 'warning' }])
  })
})
