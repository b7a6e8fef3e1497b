import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type FakeOpenai, startFakeOpenai } from '../support/fake-openai.js'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'

let desk: NewsDesk
let model: FakeOpenai
beforeAll(async () => {
  model = await startFakeOpenai()
  const engine = { OPENAI_BASE_URL: `${model.url}/v1`, OPENAI_MODEL: 'a-model' }
  desk = await aNewsDesk({ queue: 'postgres', environment: { PRICES: 'deepl=20.00 EUR', ...engine } })
})
afterEach(() => setBudgets([]))
afterAll(async () => {
  await desk.stop()
  await model.close()
})

async function setBudgets(budgets: object[]) {
  const { headers } = await desk.service.ask('GET', '/v1/budgets')
  const etag = headers.get('etag') ?? ''
  return desk.service.ask('PUT', '/v1/budgets', { body: { budgets }, headers: { 'if-match': etag } })
}

test('the providers say which of them send no bill', async () => {
  const { body } = await desk.service.ask('GET', '/v1/providers')
  const free = body.items.flatMap(({ id, free }: { id: string; free: boolean }) => (free ? [id] : []))

  expect(free).toEqual(['bergamot', 'pseudo'])
})

describe('a job that does not fit into the budget', () => {
  test('parks with the reason until next month, and nothing is asked', async () => {
    await setBudgets([{ scope: 'overall', characters: 0 }])
    const before = desk.deepl.requests.length
    const id = await desk.submit({ headline: 'Kein Geld da', body: 'Die Kasse des Boten ist leer.' })

    const parked = await desk.jobIs(id, 'parked')

    expect(parked.failure).toMatchObject({ type: 'budget', retry: 'later' })
    expect(parked.resumeAt).toMatch(/^\d{4}-\d\d-01T00:0[01]:/)
    expect(desk.deepl.requests.length).toBe(before)
  })

  test('goes on at once when the budget is raised or removed, with what it had', async () => {
    await setBudgets([{ scope: 'provider', name: 'deepl', characters: 0 }])
    const [one, other] = await Promise.all(
      ['Hebt den Etat der Laterne.', 'Streicht den Etat der Laterne.'].map(body =>
        desk.submit({ headline: body, body }),
      ),
    )
    await Promise.all([one, other].map(id => desk.jobIs(String(id), 'parked')))
    const taken = (await desk.service.ask('GET', '/v1/budgets')).body.budgets[0].spent

    await setBudgets([{ scope: 'provider', name: 'deepl', characters: taken + 30 }])
    await Promise.any([one, other].map(id => desk.inReview(String(id))))
    await setBudgets([])

    for (const id of [one, other]) expect(await desk.inReview(String(id))).toMatchObject({ state: 'in_review' })
    expect(desk.deepl.billedCharacters).toBe(desk.deepl.uniqueCharacters)
  })

  test('parks in the middle where a language model has to be asked again, text by text', async () => {
    await setBudgets([{ scope: 'provider', name: 'openai', characters: 4_000 }])
    const sentences = Array.from({ length: 8 }, (_, place) => `Der ${place}. Reiher steht im Wasser.`)
    const asked = { format: 'text', headline: 'Reiher', body: sentences.join('\n\n'), targetLanguages: ['fr'] }
    model.failNext('prose')
    const { body: sent } = await desk.service.ask('POST', '/v1/articles', { body: { ...asked, provider: 'openai' } })

    const parked = await desk.jobIs(sent.id, 'parked')
    const [budget] = (await desk.service.ask('GET', '/v1/budgets')).body.budgets
    await setBudgets([])
    const done = await desk.jobIs(sent.id, 'done')

    expect(parked.failure.type).toBe('budget')
    expect(budget.spent).toBe(parked.billedCharacters)
    expect(budget.spent).toBeGreaterThan(2_000)
    expect(budget.spent).toBeLessThanOrEqual(4_000)
    expect(done.progress).toMatchObject({ segments: 9, machine: 9 })
  })

  test('takes what the ledger has all the same', async () => {
    const story = { headline: 'Wiederholt im Ried', body: 'Das Schilf im Ried steht hoch.' }
    await desk.inReview(await desk.submit(story))
    await setBudgets([{ scope: 'overall', characters: 0 }])

    expect(await desk.inReview(await desk.submit(story))).toMatchObject({ state: 'in_review' })
  })

  test('was told so beforehand', async () => {
    const body = { format: 'text', headline: 'Vorher', body: 'Gefragt.', targetLanguages: ['fr', 'pl'] }
    const without = await desk.service.ask('POST', '/v1/estimates', { body })
    await setBudgets([
      { scope: 'overall', characters: 1_000_000 },
      { scope: 'section', name: 'Kultur', characters: 7 },
    ])

    const culture = await desk.service.ask('POST', '/v1/estimates', { body: { ...body, section: 'Kultur' } })
    const blanks = await desk.service.ask('POST', '/v1/estimates', { body: { ...body, section: ' Kultur ' } })
    const other = await desk.service.ask('POST', '/v1/estimates', { body })

    const left = ({ body }: typeof other) => body.languages.map(({ budgetLeft }: { budgetLeft: number }) => budgetLeft)
    expect(left(without)).toEqual([null, null])
    expect(left(culture)).toEqual([7, 7])
    expect(left(blanks)).toEqual([7, 7])
    expect(left(other)[0]).toBeGreaterThan(900_000)
  })
})

describe('budgets', () => {
  test('are set by who has seen them, and the change is announced', async () => {
    const blind = await desk.service.ask('PUT', '/v1/budgets', { body: { budgets: [] } })
    const set = await setBudgets([{ scope: 'section', name: 'Sport', characters: 50 }])
    const late = await desk.service.ask('PUT', '/v1/budgets', { body: { budgets: [] }, headers: { 'if-match': '"x"' } })
    const { body: events } = await desk.service.ask('GET', '/v1/events')

    expect([blind.status, set.status, late.status]).toEqual([428, 200, 412])
    expect(set.body.budgets).toEqual([{ scope: 'section', name: 'Sport', characters: 50, spent: 0, left: 50 }])
    expect(events.items.map(({ name }: { name: string }) => name)).toContain('budgets.changed')
  })

  test.each([
    [
      'twice for one thing',
      [
        { scope: 'overall', characters: 1 },
        { scope: 'overall', characters: 2 },
      ],
      '/budgets/1',
    ],
    ['of a section without a name', [{ scope: 'section', characters: 1 }], '/budgets/0/name'],
    ['overall with a name', [{ scope: 'overall', name: 'Sport', characters: 1 }], '/budgets/0/name'],
    ['of a provider that is none', [{ scope: 'provider', name: 'DeepL', characters: 1 }], '/budgets/0/name'],
    ['below zero', [{ scope: 'overall', characters: -1 }], '/budgets/0/characters'],
  ])('are not set %s', async (_what, budgets, pointer) => {
    const { status, body } = await setBudgets(budgets)

    expect([status, body.errors[0].pointer]).toEqual([422, pointer])
  })
})

describe('usage', () => {
  test('adds up to what was billed, by whatever it is told apart', async () => {
    const body = { format: 'text', headline: 'Summe', body: 'Eine Summe am Deich.', section: 'Wirtschaft' }
    const sent = await desk.service.ask('POST', '/v1/articles', { body: { ...body, targetLanguages: ['fr', 'pl'] } })
    await Promise.all(['fr', 'pl'].map(language => desk.inReview(sent.body.id, language)))
    const me = (await desk.service.ask('GET', '/v1/me')).body

    for (const by of ['day', 'provider', 'language', 'section', 'client', 'day,provider,language,section,client']) {
      const { body: shown } = await desk.service.ask('GET', `/v1/usage?by=${by}`)
      const sum = shown.items.reduce((all: number, row: { billedCharacters: number }) => all + row.billedCharacters, 0)
      expect([by, sum]).toEqual([by, await desk.billedInLedger()])
    }
    const { body: providers } = await desk.service.ask('GET', '/v1/usage?by=provider')
    expect(providers.items).toContainEqual(
      expect.objectContaining({ provider: 'deepl', billedCharacters: desk.deepl.billedCharacters }),
    )
    const { body: all } = await desk.service.ask('GET', '/v1/usage?by=section,client,language')
    const row = all.items.find((one: { section: string }) => one.section === 'Wirtschaft')
    expect(row).toMatchObject({ day: null, client: me.id, language: 'fr', billedCharacters: 25, openCharacters: 0 })
    expect(row.cost).toEqual({ amount: 25 * 0.00002, currency: 'EUR' })
  })

  test.each(['by=weather', 'from=2026-02-30', 'from=2026-03-02&to=2026-03-01', 'from=2020-01-01&to=2026-01-01'])(
    'is not told for %s',
    async query => {
      expect((await desk.service.ask('GET', `/v1/usage?${query}`)).status).toBe(422)
    },
  )

  test('of days without a request is empty', async () => {
    const { body } = await desk.service.ask('GET', '/v1/usage?from=2020-02-01&to=2020-02-29')

    expect(body).toEqual({ from: '2020-02-01', to: '2020-02-29', items: [] })
  })
})
