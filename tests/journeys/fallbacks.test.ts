import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type FakeLibretranslate, startFakeLibretranslate } from '../support/fake-libretranslate.js'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { addedUp } from './adding-up.js'
import { letAnHourPass } from './let-an-hour-pass.js'

let desk: NewsDesk
let libre: FakeLibretranslate
let askedBefore: number
beforeAll(async () => {
  libre = await startFakeLibretranslate()
  const environment = { LIBRETRANSLATE_URL: libre.url, FALLBACKS: 'fr=libretranslate', PRICES: 'deepl=20.00 EUR' }
  desk = await aNewsDesk({ queue: 'postgres', times: { firstWaitMs: 2 }, environment })
})
beforeEach(async () => {
  for (const id of ['deepl', 'libretranslate']) await desk.service.ask('POST', `/v1/providers/${id}/resets`)
  askedBefore = desk.deepl.requests.length
})
afterEach(async () => {
  desk.deepl.heal()
  libre.fail(() => undefined)
})
afterAll(async () => {
  await desk.stop()
  await libre.close()
})

const timesAsked = () => desk.deepl.requests.length - askedBefore
const leaveAlone = (provider: string) =>
  desk.service.services.breakers.open(provider, { trouble: 'unclear', detail: 'It was away for long.' })
const authorsOf = ({ segments }: { segments: { author: string }[] }) => segments.map(({ author }) => author)
const billedBy = async (provider: string): Promise<number> => {
  const { body } = await desk.service.ask('GET', '/v1/usage?by=provider')
  return body.items.find((row: { provider: string }) => row.provider === provider)?.billedCharacters ?? 0
}

describe('another provider stands in', () => {
  test('for one that is left alone, and everything says whose work it is', async () => {
    await leaveAlone('deepl')

    const id = await desk.submit({ headline: 'Ersatz am Werk', body: 'Das schreibt ein anderer.' })
    const job = await addedUp(desk, id)
    await desk.approve(job.version)
    const { provenance } = await desk.delivered(id, job.version.id)

    expect(timesAsked()).toBe(0)
    expect(job).toMatchObject({ provider: 'deepl', draftedBy: ['libretranslate'], failure: null })
    expect(job.version).toMatchObject({ provider: 'libretranslate', draftedBy: ['libretranslate'] })
    expect(authorsOf(job.version)).toEqual(['libretranslate', 'libretranslate'])
    expect(provenance).toMatchObject({
      provider: 'libretranslate',
      draftedBy: ['libretranslate'],
      model: 'libretranslate-1',
    })
  })

  test('for one that would have gone by the glossary: nobody says that the other did', async () => {
    const targets = [{ language: 'fr', target: 'pilote' }]
    const term = { source: 'Lotse', targets }
    const { body: added } = await desk.service.ask('POST', '/v1/glossary/terms', { body: term })
    await leaveAlone('deepl')

    const id = await desk.submit({ headline: 'Lotse gesucht', body: 'Ein Lotse fehlt.' })
    const { version } = await addedUp(desk, id)
    await desk.service.ask('DELETE', `/v1/glossary/terms/${added.id}`, { headers: { 'if-match': `"${added.etag}"` } })

    expect(version).toMatchObject({ draftedBy: ['libretranslate'], glossary: null })
  })

  test('for one that failed at the job until nobody tries any more', async () => {
    desk.deepl.fail(503)

    const id = await desk.submit({ headline: 'Achtmal vergebens', body: 'Beim neunten Mal ein anderer.' })
    const job = await addedUp(desk, id)
    const { body: events } = await desk.service.ask('GET', `/v1/events?articleId=${id}&name=job.passed-on`)

    expect(timesAsked()).toBe(8)
    expect(job.draftedBy).toEqual(['libretranslate'])
    expect(events.items).toMatchObject([{ data: { provider: 'libretranslate', reason: 'provider-unclear' } }])
  })

  test('for one whose quota ends in the middle: each sentence names its own, and each is counted its own', async () => {
    const sentences = Array.from({ length: 70 }, (_, place) => `Satz ${place} läuft über.`)
    desk.deepl.failWhen(({ texts }) => texts.includes('Satz 69 läuft über.'), 456)
    const billed = { deepl: await billedBy('deepl'), libretranslate: await billedBy('libretranslate') }

    const id = await desk.submit({ headline: 'Halb und halb', body: sentences.join('\n\n') })
    const job = await addedUp(desk, id)

    const authors = authorsOf(job.version)
    expect(job.version).toMatchObject({ provider: 'deepl', draftedBy: ['deepl', 'libretranslate'] })
    expect(authors).toEqual([...new Array(50).fill('deepl'), ...new Array(21).fill('libretranslate')])
    const charactersOf = (who: string) =>
      ['Halb und halb', ...sentences]
        .filter((_, place) => authors[place] === who)
        .reduce((sum, text) => sum + [...text].length, 0)
    expect((await billedBy('deepl')) - billed.deepl).toBe(charactersOf('deepl'))
    expect((await billedBy('libretranslate')) - billed.libretranslate).toBe(charactersOf('libretranslate'))
  })

  test.each([
    [403, 'refused'],
    [456, 'quota'],
  ])('for one that answers %i, which is then left alone until a trial or an admin', async (status, reason) => {
    desk.deepl.fail(status)
    const first = await desk.submit({ headline: `Der Erste bei ${status}`, body: `Er fragt noch: ${status}.` })
    const other = await addedUp(desk, first)
    const asked = timesAsked()
    const second = await desk.submit({ headline: `Der Zweite bei ${status}`, body: `Er fragt nicht: ${status}.` })
    await addedUp(desk, second)
    const { body: providers } = await desk.service.ask('GET', '/v1/providers')
    const { health, breaker } = providers.items.find(({ id }: { id: string }) => id === 'deepl')

    desk.deepl.heal()
    await desk.service.ask('POST', '/v1/providers/deepl/resets')
    const third = await desk.submit({ headline: `Der Dritte nach ${status}`, body: `Er fragt wieder: ${status}.` })

    expect(other.draftedBy).toEqual(['libretranslate'])
    expect([asked, timesAsked()]).toEqual([1, 1])
    expect([health, breaker.state, breaker.reason]).toEqual(['failing', 'open', reason])
    expect((await addedUp(desk, third)).draftedBy).toEqual(['deepl'])
  })

  test('for a single text that one will not translate', async () => {
    desk.deepl.failWhen(({ texts }) => texts.includes('Den mag er nicht.'), 400)

    const id = await desk.submit({ headline: 'Einer fehlt', body: 'Den mag er.\n\nDen mag er nicht.' })
    const job = await addedUp(desk, id)

    expect(authorsOf(job.version)).toEqual(['deepl', 'deepl', 'libretranslate'])
    expect(job.progress).toMatchObject({ machine: 3, failed: 0 })
  })
})

describe('no other provider stands in', () => {
  test('where none is named for the language: the article waits', async () => {
    await leaveAlone('deepl')
    const before = libre.requests.length

    const id = await desk.submit({ headline: 'Polnisch', body: 'Das wartet auf seinen.', languages: ['pl'] })
    const job = await desk.jobIs(id, 'parked', 'pl')

    await desk.cancel(job.id)
    expect(job.failure).toMatchObject({ type: 'breaker' })
    expect(libre.requests.length).toBe(before)
  })

  test('where the newsroom wants to spend no more: the budget holds', async () => {
    await setBudgets([{ scope: 'provider', name: 'libretranslate', characters: 0 }])
    await leaveAlone('deepl')

    const id = await desk.submit({ headline: 'Kein Etat', body: 'Für den Ersatz ist nichts da.' })
    const job = await desk.jobIs(id, 'parked')
    await setBudgets([])

    expect(job.failure).toMatchObject({ type: 'budget' })
    expect((await addedUp(desk, id)).draftedBy).toEqual(['libretranslate'])
  })

  test('where the newsroom wants to spend no more on it: the job goes on once the first is back', async () => {
    await setBudgets([{ scope: 'provider', name: 'libretranslate', characters: 0 }])
    await leaveAlone('deepl')
    const id = await desk.submit({ headline: 'Zurück vor der Zeit', body: 'Der Erste kam eher als der Monat.' })
    const job = await desk.jobIs(id, 'parked')

    await desk.service.ask('POST', '/v1/providers/deepl/resets')
    await letAnHourPass(desk)
    const end = await addedUp(desk, id)
    await setBudgets([])

    expect(job.failure).toMatchObject({ type: 'budget', provider: 'libretranslate' })
    expect(end.draftedBy).toEqual(['deepl'])
  })

  test('where it is left alone too: the job waits for whoever comes back first', async () => {
    await leaveAlone('deepl')
    await leaveAlone('libretranslate')
    const id = await desk.submit({ headline: 'Beide weg', body: 'Niemand ist da.' })
    const job = await desk.jobIs(id, 'parked')

    await desk.service.ask('POST', '/v1/providers/libretranslate/resets')
    await letAnHourPass(desk)

    expect(job).toMatchObject({ failure: { type: 'breaker', retry: 'later' }, resumeAt: expect.any(String) })
    expect((await addedUp(desk, id)).draftedBy).toEqual(['libretranslate'])
    expect(timesAsked()).toBe(0)
  })

  test('where it fails for good too: the job fails, says because of whom, and a retry begins with the first', async () => {
    desk.deepl.fail(503)
    libre.fail(503)
    const id = await desk.submit({ headline: 'Alle scheitern', body: 'Erst der eine, dann der andere.' })
    const failed = await desk.jobIs(id, 'failed')
    desk.deepl.heal()

    await desk.retry(failed.id)

    expect(failed.failure).toMatchObject({ type: 'provider-unclear', provider: 'libretranslate', retry: 'never' })
    expect((await addedUp(desk, id)).draftedBy).toEqual(['deepl'])
  })
})

test('an estimate is of the provider that was chosen, whoever may stand in for it', async () => {
  await leaveAlone('deepl')
  const body = { format: 'text', headline: 'Vorher gefragt', body: 'Was kostet das?', targetLanguages: ['fr'] }

  const { body: estimate } = await desk.service.ask('POST', '/v1/estimates', { body })

  expect(estimate).toMatchObject({
    provider: 'deepl',
    languages: [{ characters: 29, cost: { amount: 0.01, currency: 'EUR' } }],
  })
})

async function setBudgets(budgets: readonly object[]) {
  const { headers } = await desk.service.ask('GET', '/v1/budgets')
  await desk.service.ask('PUT', '/v1/budgets', {
    body: { budgets },
    headers: { 'if-match': String(headers.get('etag')) },
  })
}
