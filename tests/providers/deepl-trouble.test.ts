import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { deepl } from '../../src/providers/deepl.js'
import { ProviderError } from '../../src/providers/provider.js'
import { type FakeDeepl, type Fault, startFakeDeepl } from '../support/fake-deepl.js'

let server: FakeDeepl

beforeEach(async () => {
  server = await startFakeDeepl()
})

afterEach(async () => {
  await server.close()
})

/** Asks once and gives back what it throws. */
async function troubleFrom(environment: Record<string, unknown> = {}, request = { from: 'de', to: 'fr' }) {
  const settings = {
    DEEPL_API_KEY: 'canary-key',
    DEEPL_SERVER_URL: server.url,
    DEEPL_TIMEOUT_MS: 5_000,
    ...environment,
  }
  const translator = deepl.start(deepl.settings.parse(settings))
  const texts = ['Kanarienvogel <1>singt</1>', 'Noch ein Kanarienvogel']
  const outcome = await translator.translate(texts, { ...request, context: 'Kanarienvogel' }).catch(error => error)

  expect(outcome).toBeInstanceOf(ProviderError)
  return outcome as ProviderError
}

const troubles: [Fault, ProviderError['trouble'], 'later' | 'never', 'paid?' | 'unpaid'][] = [
  [429, 'busy', 'later', 'unpaid'],
  [456, 'quota', 'never', 'unpaid'],
  [403, 'refused', 'never', 'unpaid'],
  [401, 'refused', 'never', 'unpaid'],
  [400, 'rejected', 'never', 'unpaid'],
  [404, 'rejected', 'never', 'unpaid'],
  [413, 'rejected', 'never', 'unpaid'],
  [500, 'unclear', 'later', 'paid?'],
  [503, 'unclear', 'later', 'paid?'],
  [504, 'unclear', 'later', 'paid?'],
  [529, 'unclear', 'later', 'paid?'],
  ['reset', 'unclear', 'later', 'paid?'],
  ['half-an-answer', 'unclear', 'later', 'paid?'],
  ['truncated-json', 'broken', 'later', 'paid?'],
  ['no-translations', 'broken', 'later', 'paid?'],
  ['fewer', 'broken', 'later', 'paid?'],
  ['more', 'broken', 'later', 'paid?'],
  ['not-text', 'broken', 'later', 'paid?'],
  ['html', 'broken', 'later', 'paid?'],
]

describe("DeepL's trouble", () => {
  test.each(troubles)('%j is %s: try again %s, %s', async (fault, trouble, retry, paid) => {
    server.fail(fault)

    const error = await troubleFrom()

    expect(error).toMatchObject({ trouble, retry, mayBePaid: paid === 'paid?' })
  })

  test.each(troubles)('%j tells neither key nor article nor answer, and is asked once', async fault => {
    server.fail(fault)

    const error = await troubleFrom()

    expect(inspect(error, { depth: 20, showHidden: true })).not.toMatch(/canary|kanarien|status \d|maintenance/i)
    expect(error.message.length).toBeLessThan(100)
    expect(server.requests).toHaveLength(1)
  })

  test.each(['silence', 'drip'] as const)('%s ends at the time limit, unclear', async fault => {
    server.fail(fault)

    const error = await troubleFrom({ DEEPL_TIMEOUT_MS: 100 })

    expect(error).toMatchObject({ trouble: 'unclear', retry: 'later', mayBePaid: true })
  })

  test('a closed port is unreachable and certainly unpaid', async () => {
    const { url } = server
    await server.close()

    const error = await troubleFrom({ DEEPL_SERVER_URL: url })

    expect(error).toMatchObject({
      trouble: 'unreachable',
      mayBePaid: false,
      message: expect.stringContaining('ECONNREFUSED'),
    })
  })

  test('a host without an address is unreachable', async () => {
    const error = await troubleFrom({ DEEPL_SERVER_URL: 'http://deepl.invalid' })

    expect(error).toMatchObject({ trouble: 'unreachable', mayBePaid: false })
  })

  test('languages it does not speak are rejected without asking', async () => {
    const error = await troubleFrom({}, { from: 'de', to: 'tlh' })

    expect(error).toMatchObject({ trouble: 'rejected' })
    expect(server.requests).toEqual([])
  })
})

describe('being asked to wait', () => {
  test('passes on a number of seconds', async () => {
    server.fail({ status: 429, retryAfter: '7' })

    expect((await troubleFrom()).retryAfterMs).toBe(7_000)
  })

  test('passes on a date', async () => {
    server.fail({ status: 429, retryAfter: new Date(Date.now() + 60_000).toUTCString() })

    const { retryAfterMs } = await troubleFrom()

    expect(retryAfterMs).toBeGreaterThan(50_000)
    expect(retryAfterMs).toBeLessThanOrEqual(60_000)
  })

  test.each([undefined, 'soon'])('is patient without a time (%s)', async retryAfter => {
    server.fail(retryAfter ? { status: 429, retryAfter } : 429)

    expect(await troubleFrom()).toMatchObject({ trouble: 'busy', retryAfterMs: undefined })
  })
})
