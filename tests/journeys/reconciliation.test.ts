import { Writable } from 'node:stream'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { openNightly } from '../../src/ledger/open-reconciliation.js'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { until } from '../support/service.js'

const lines: string[] = []
const log = pino(
  { level: 'warn' },
  new Writable({ write: (line, _encoding, done) => done(void lines.push(String(line))) }),
)
const path = '/v1/usage/reconciliations'

let desk: NewsDesk
beforeAll(async () => {
  desk = await aNewsDesk({ queue: 'postgres', log })
})
afterEach(() => desk.deepl.usage.fail(undefined))
afterAll(() => desk.stop())

/** Asks for a comparison, and waits until it is over. */
async function compare() {
  const { status, body, headers } = await desk.service.ask('POST', path, { body: { provider: 'deepl' } })
  expect([status, headers.get('location')]).toEqual([202, `${path}/${body.id}`])
  return until(async () => {
    const shown = (await desk.service.ask('GET', `${path}/${body.id}`)).body
    return shown.state !== 'open' && shown
  })
}

const warnings = (id: string) => lines.map(line => JSON.parse(line)).filter(line => line.reconciliationId === id)
const metric = async (name: string) => {
  const { body } = await desk.service.ask('GET', '/metrics')
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(String(body))?.[1])
}

describe('what DeepL counted', () => {
  test('is compared with the ledger when an admin asks, and agrees with it', async () => {
    const first = await compare()
    const article = await desk.submit({ body: 'Der Pegel sinkt. Die Stadt ist erleichtert.' })
    await desk.inReview(article)
    const second = await compare()
    const { body: list } = await desk.service.ask('GET', path)

    expect(first).toMatchObject({ state: 'done', basis: 'none', drift: null, openedBy: expect.any(String) })
    expect(second).toMatchObject({
      drift: 0,
      increase: desk.deepl.billedCharacters,
      billed: desk.deepl.billedCharacters,
    })
    expect(list.items.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id])
    expect(warnings(second.id)).toEqual([])
    expect(await metric('fassung_ledger_drift_characters')).toBe(0)
    expect(await metric('fassung_ledger_reconciled_at_seconds')).toBeCloseTo(Date.parse(second.finishedAt) / 1000, -2)
  })

  test('and the ledger does not explain is told in the list, an event, the log and the metrics', async () => {
    await compare()
    desk.deepl.usage.useKeyElsewhere(5_000)
    const { id, drift } = await compare()
    const warned = await until(async () => warnings(id)[0])
    const events = (await desk.service.ask('GET', '/v1/events?name=reconciliation.drifted')).body.items

    expect(drift).toBe(5_000)
    expect(warned).toMatchObject({ provider: 'deepl', drift: 5_000, level: 40 })
    expect(events[0]).toMatchObject({
      data: { reconciliationId: id, provider: 'deepl', drift: 5_000 },
      actor: 'system',
    })
    expect(await metric('fassung_ledger_drift_characters')).toBe(5_000)
  })

  test('cannot be had where the key is refused; that is told, and the next comparison makes up for it', async () => {
    await compare()
    desk.deepl.usage.fail(403)
    const failed = await compare()
    await until(async () => warnings(failed.id)[0])
    desk.deepl.usage.fail(undefined)
    desk.deepl.usage.useKeyElsewhere(70)

    expect(failed).toMatchObject({ state: 'failed', trouble: 'provider-refused', counted: null, drift: null })
    expect((await compare()).drift).toBe(70)
  })

  test('is asked for again after trouble that passes', async () => {
    await compare()
    desk.deepl.usage.fail('html')
    const asked = desk.deepl.usage.asked
    const comparing = compare()
    await until(async () => desk.deepl.usage.asked > asked)
    desk.deepl.usage.fail(undefined)

    expect(await comparing).toMatchObject({ state: 'done', drift: 0 })
  })

  test('is not asked of a provider that does not count, nor of one that is not there', async () => {
    const statuses = ['pseudo', 'openai', 'nobody'].map(async provider => {
      const { status, body } = await desk.service.ask('POST', path, { body: { provider } })
      return [status, body.type]
    })

    expect(new Set((await Promise.all(statuses)).flat())).toEqual(new Set([409, '/problems/provider-not-metered']))
  })

  test('of a comparison that nobody made is not found', async () => {
    expect((await desk.service.ask('GET', `${path}/0199c7a0-0000-7000-8000-000000000000`)).status).toBe(404)
  })
})

test('the night compares once, though two processes work', async () => {
  const night = await aNewsDesk({ queue: 'postgres', environment: { RECONCILE_AT: '00:00' } })
  await night.service.startWorkers()
  const { id } = await until(async () => {
    const [found] = (await night.service.ask('GET', path)).body.items
    return found?.state === 'done' && found
  })
  await openNightly(night.service.services)
  const { body } = await night.service.ask('GET', path)
  const { asked } = night.deepl.usage
  await night.stop()

  expect(body.items).toMatchObject([{ id, openedBy: 'system' }])
  expect(asked).toBe(1)
})
