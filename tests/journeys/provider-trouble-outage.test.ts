import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { addedUp } from './adding-up.js'
import { letAnHourPass } from './let-an-hour-pass.js'

let desk: NewsDesk
let restarted: FakeDeepl | undefined
beforeEach(async () => {
  desk = await aNewsDesk({ queue: 'postgres', times: { firstWaitMs: 2 } })
})
afterEach(async () => {
  await desk.stop()
  await restarted?.close()
})

/**
 * Three articles that wait for a provider that cannot be reached, however often it is tried: so far apart that its
 * breaker does not open.
 */
async function threeWaiting(): Promise<string[]> {
  await desk.deepl.close()
  const ids: string[] = []
  for (const name of ['A', 'B', 'C']) {
    const id = await desk.submit({ body: `Niemand hört ${name}.` })
    await desk.jobIs(id, 'parked')
    await desk.service.ask('POST', '/v1/providers/deepl/resets')
    ids.push(id)
  }
  return ids
}

async function comeBack(): Promise<void> {
  restarted = await startFakeDeepl({ port: Number(new URL(desk.deepl.url).port) })
}

describe('a provider that cannot be reached for hours', () => {
  test('parks its jobs with the reason, and they go on by themselves when it is back', async () => {
    const ids = await threeWaiting()
    const parked = await desk.job(String(ids[0]))
    const answers = await Promise.all(
      ['/v1/articles', '/v1/jobs?state=parked', '/readyz', '/v1/providers'].map(path => desk.service.ask('GET', path)),
    )

    await comeBack()
    await letAnHourPass(desk)
    const done = await Promise.all(ids.map(id => addedUp(desk, id)))

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(answers[3]?.body.items[0]).toMatchObject({ id: 'deepl', health: 'unreachable' })
    expect(parked.failure).toEqual({
      type: 'provider-unreachable',
      detail: expect.stringContaining('ECONNREFUSED'),
      retry: 'later',
    })
    expect(parked.resumeAt).not.toBeNull()
    for (const { failure, progress } of done)
      expect({ failure, ...progress }).toMatchObject({ failure: null, machine: 2 })
    expect(restarted?.billedCharacters).toBe(restarted?.uniqueCharacters)
  })

  test('has all of them go on when a person retries one', async () => {
    const ids = await threeWaiting()

    await comeBack()
    await desk.retry((await desk.job(String(ids[0]))).id)

    for (const id of ids) expect(await addedUp(desk, id)).toMatchObject({ progress: { machine: 2 } })
  })
})
