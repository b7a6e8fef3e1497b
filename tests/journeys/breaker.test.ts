import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { queues, until } from '../support/service.js'
import { addedUp, paidTwice } from './adding-up.js'

describe.each(queues)('a provider that fails again and again, with the queue in %s', queue => {
  let desk: NewsDesk
  let askedBefore: number
  beforeAll(async () => {
    desk = await aNewsDesk({ queue, times: { firstWaitMs: 2 } })
    await desk.service.startWorkers()
  })
  beforeEach(async () => {
    await desk.service.ask('POST', '/v1/providers/deepl/resets')
    askedBefore = desk.deepl.requests.length
  })
  afterEach(() => {
    desk.deepl.heal()
    desk.deepl.release()
  })
  afterAll(() => desk.stop())

  const timesAsked = () => desk.deepl.requests.length - askedBefore
  const deepl = async () => {
    const { body } = await desk.service.ask('GET', '/v1/providers')
    return body.items.find(({ id }: { id: string }) => id === 'deepl')
  }
  /** The wait for the next trial is over. */
  const letWaitEnd = () =>
    desk.service.db.database
      .updateTable('breakers')
      .set({ nextTrialAt: sql<Date>`now()` })
      .where('state', '=', 'open')
      .execute()

  /** So many articles that wait behind an open breaker, each with its own words. */
  async function waiting(many: number, words: string): Promise<string[]> {
    desk.deepl.fail(503)
    const stories = Array.from({ length: many }, (_, place) => ({
      headline: `${words}, Folge ${place}`,
      body: `Das ist ${words}, Teil ${place}.`,
    }))
    const ids = await Promise.all(stories.map(story => desk.submit(story)))
    await Promise.all(ids.map(id => desk.jobIs(id, 'parked')))
    return ids
  }

  test('is left alone, and its jobs wait with the reason, whoever works on them', async () => {
    const ids = await waiting(6, 'eine lange Störung')
    const asked = timesAsked()
    const parked = await desk.job(String(ids[0]))
    const readiness = await desk.service.ask('GET', '/readyz')
    const late = await desk.submit({ headline: 'Mitten hinein', body: 'Das fragt niemand.' })
    await desk.jobIs(late, 'parked')

    expect(parked.failure).toMatchObject({ type: 'breaker', retry: 'later' })
    expect(readiness).toMatchObject({ status: 200, body: { status: 'degraded', degraded: { deepl: 'unclear' } } })
    expect(asked).toBeGreaterThanOrEqual(10)
    expect(timesAsked()).toBe(asked)
    expect(await deepl()).toMatchObject({
      health: 'failing',
      breaker: { state: 'open', since: expect.any(String), reason: 'unclear', detail: expect.stringContaining('503') },
    })
  })

  test('is tried with a single request when the wait is over; after that all go on, and nothing is lost', async () => {
    const ids = await waiting(6, 'eine Probe')
    const asked = timesAsked()
    desk.deepl.heal()
    desk.deepl.hold()

    await letWaitEnd()
    await desk.deepl.arrived(askedBefore + asked + 1)
    const during = await deepl()
    const states = await Promise.all(ids.map(async id => (await desk.job(id)).state))
    const askedDuring = timesAsked()
    desk.deepl.release()
    const done = await Promise.all(ids.map(id => addedUp(desk, id)))

    expect(during).toMatchObject({ health: 'failing', breaker: { state: 'half-open' } })
    expect(states.filter(state => state === 'parked').length).toBeGreaterThanOrEqual(5)
    expect(askedDuring).toBe(asked + 1)
    for (const { failure, progress } of done) expect([failure, progress.machine]).toEqual([null, 2])
    expect(await deepl()).toMatchObject({ health: 'ok', breaker: { state: 'closed', reason: null, nextTrialAt: null } })
    expect(paidTwice(desk)).toBe(0)
  })

  test('stays alone when the trial fails, and all wait on', async () => {
    const ids = await waiting(6, 'eine Probe, die misslingt')
    const asked = timesAsked()

    await letWaitEnd()
    await desk.deepl.arrived(askedBefore + asked + 1)
    await until(async () => (await deepl()).breaker.state === 'open')
    await Promise.all(ids.map(id => desk.jobIs(id, 'parked')))

    expect(timesAsked()).toBe(asked + 1)
    expect(Date.parse((await deepl()).breaker.nextTrialAt)).toBeGreaterThan(Date.now() + 60_000)
  })

  test('is tried at once with the job that a person retries', async () => {
    const ids = await waiting(6, 'Ungeduld')
    desk.deepl.heal()

    const { status } = await desk.retry((await desk.job(String(ids[3]))).id)

    expect(status).toBe(202)
    for (const id of ids) expect(await addedUp(desk, id)).toMatchObject({ failure: null, progress: { machine: 2 } })
  })

  test('is asked as usual once an admin says so, and everything is told', async () => {
    const ids = await waiting(6, 'ein Machtwort')
    desk.deepl.heal()
    const reset = await desk.service.ask('POST', '/v1/providers/deepl/resets')
    for (const id of ids) expect(await addedUp(desk, id)).toMatchObject({ failure: null })
    const me = (await desk.service.ask('GET', '/v1/me')).body.id
    const { body: events } = await desk.service.ask('GET', '/v1/events?limit=200')

    const told = events.items.filter(({ name }: { name: string }) => name.startsWith('breaker.')).slice(0, 2)
    expect(reset).toMatchObject({ status: 200, body: { id: 'deepl', health: 'ok', breaker: { state: 'closed' } } })
    expect(told).toMatchObject([
      { name: 'breaker.closed', data: { provider: 'deepl' }, actor: me },
      { name: 'breaker.opened', data: { provider: 'deepl', reason: 'unclear' }, actor: 'system' },
    ])
  })

  test('can be cancelled out of waiting', async () => {
    const [first = '', ...others] = await waiting(6, 'ein Abbruch')
    await desk.cancel((await desk.job(first)).id)
    desk.deepl.heal()
    await letWaitEnd()

    for (const id of others) expect(await addedUp(desk, id)).toMatchObject({ failure: null })
    expect((await desk.job(first)).state).toBe('cancelled')
  })
})

test('a provider there is not cannot be reset', async () => {
  const desk = await aNewsDesk({ queue: 'postgres', workers: false })

  const { status, body } = await desk.service.ask('POST', '/v1/providers/babelfish/resets')

  await desk.stop()
  expect([status, body.type]).toEqual([404, '/problems/provider-not-found'])
})
