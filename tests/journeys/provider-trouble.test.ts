import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../support/fake-deepl.js'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { queues, until } from '../support/service.js'
import { addedUp, charactersIn, paidTwice } from './adding-up.js'
import { letAnHourPass } from './let-an-hour-pass.js'

describe.each(queues)('a provider that does not work for a while, with the queue in %s', queue => {
  let desk: NewsDesk
  let askedBefore: number
  beforeAll(async () => {
    desk = await aNewsDesk({ queue, times: { firstWaitMs: 10 } })
  })
  // What a test before made fail must not leave the provider alone in this one.
  beforeEach(async () => {
    await desk.service.ask('POST', '/v1/providers/deepl/resets')
    askedBefore = desk.deepl.requests.length
  })
  afterEach(() => desk.deepl.heal())
  afterAll(() => desk.stop())

  const timesAsked = () => desk.deepl.requests.length - askedBefore
  const health = async () => {
    const { body } = await desk.service.ask('GET', '/v1/providers')
    return body.items.find(({ id }: { id: string }) => id === 'deepl').health
  }

  test.each<[Fault, number]>([
    [429, 2_000],
    [{ status: 429, retryAfter: '1' }, 1_000],
  ])('is asked again no sooner than it says: %j', async (fault, patienceMs) => {
    desk.deepl.failNext(1, fault)
    const askedAt = Promise.all([1, 2].map(time => desk.deepl.arrived(askedBefore + time).then(Date.now)))

    const id = await desk.submit({ headline: `Zu viel: ${JSON.stringify(fault)}`, body: 'Der Pegel sinkt.' })
    const [first = 0, second = 0] = await askedAt

    expect(second - first).toBeGreaterThanOrEqual(patienceMs)
    expect(await addedUp(desk, id)).toMatchObject({ failure: null, requests: { refused: 1, answered: 1 } })
    expect(timesAsked()).toBe(2)
    expect(paidTwice(desk)).toBe(0)
  })

  test('is asked again and again while it has a fault of its own', async () => {
    const faults = [500, 502, 503, 504, 529] as const
    for (const fault of faults) desk.deepl.failNext(1, fault)

    const id = await desk.submit({ body: 'Der Pegel steigt.' })

    const { failure, progress, requests } = await addedUp(desk, id)
    expect({ failure, machine: progress.machine }).toEqual({ failure: null, machine: 2 })
    expect(requests).toEqual({ in_doubt: faults.length, answered: 1 })
    expect(paidTwice(desk)).toBe(0)
  })

  test('without characters left, parks every job with the reason; one retried lets all go on', async () => {
    desk.deepl.fail(456)
    const ids = await Promise.all(['A', 'B', 'C'].map(name => desk.submit({ body: `In ${name} sinkt der Pegel.` })))
    const parked = await Promise.all(ids.map(id => desk.jobIs(id, 'parked')))
    const healthBefore = await health()

    desk.deepl.heal()
    const retried = await desk.retry(parked[0].id)
    const done = await Promise.all(ids.map(id => addedUp(desk, id)))

    for (const job of parked) {
      expect(job).toMatchObject({ failure: { type: 'provider-quota', retry: 'later' }, resumeAt: expect.any(String) })
    }
    expect(retried.status).toBe(202)
    expect([healthBefore, await health()]).toEqual(['quota', 'ok'])
    for (const job of done) expect(job).toMatchObject({ failure: null, resumeAt: null, progress: { machine: 2 } })
    expect(paidTwice(desk)).toBe(0)
  })

  test('without characters left in the middle of an article, goes on by itself where it stopped', async () => {
    const sentences = Array.from({ length: 70 }, (_, place) => `Satz ${place} steht hier.`)
    desk.deepl.failWhen(({ texts }) => texts.includes('Satz 69 steht hier.'), 456)
    const id = await desk.submit({ headline: 'Siebzig Sätze', body: sentences.join('\n\n') })
    const parked = await desk.jobIs(id, 'parked')

    desk.deepl.heal()
    await letAnHourPass(desk)

    const job = await addedUp(desk, id)
    expect(parked.progress).toMatchObject({ segments: 71, machine: 50 })
    expect(job.progress).toMatchObject({ segments: 71, machine: 71 })
    expect(job.billedCharacters).toBe(charactersIn(['Siebzig Sätze', ...sentences]))
    expect(paidTwice(desk)).toBe(0)
  })

  test('that refuses the key is asked by nobody until a person retries a job; then all go on', async () => {
    desk.deepl.fail(403)
    const first = await desk.submit({ body: 'Am Pegel in A misst die Stadt.' })
    const parked = await desk.jobIs(first, 'parked')
    const others = await Promise.all(['B', 'C'].map(name => desk.submit({ body: `Am Pegel in ${name} auch.` })))
    await Promise.all(others.map(id => desk.jobIs(id, 'parked')))
    const timesAskedWhileRefused = timesAsked()
    const healthBefore = await health()

    desk.deepl.heal()
    await desk.retry(parked.id)
    const done = await Promise.all([first, ...others].map(id => addedUp(desk, id)))

    expect(parked).toMatchObject({ failure: { type: 'provider-refused', retry: 'never' }, resumeAt: null })
    expect(timesAskedWhileRefused).toBe(1)
    expect([healthBefore, await health()]).toEqual(['refused', 'ok'])
    for (const job of done) expect(job).toMatchObject({ failure: null, progress: { machine: 2 } })
    expect(paidTwice(desk)).toBe(0)
  })

  test('that is retried before its key is mended parks everything once more', async () => {
    desk.deepl.fail(403)
    const ids = await Promise.all(['A', 'B', 'C'].map(name => desk.submit({ body: `Zu früh gefragt in ${name}.` })))
    const [parked] = await Promise.all(ids.map(id => desk.jobIs(id, 'parked')))

    await desk.retry(parked.id)
    await until(async () => (await timesParked(desk, ids)) === 6)
    desk.deepl.heal()
    await desk.retry(parked.id)
    const done = await Promise.all(ids.map(id => addedUp(desk, id)))

    for (const job of done) expect(job).toMatchObject({ failure: null, progress: { machine: 2 } })
    expect(paidTwice(desk)).toBe(0)
  })
})

/** How often the jobs of these articles were parked so far. */
async function timesParked({ service }: NewsDesk, articleIds: readonly string[]): Promise<number> {
  const answers = articleIds.map(id => service.ask('GET', `/v1/events?name=job.parked&articleId=${id}`))
  return (await Promise.all(answers)).reduce((sum, { body }) => sum + body.items.length, 0)
}
