import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { deepl } from '../../src/providers/deepl.js'
import type { UsageFault } from '../support/fake-deepl/usage.js'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'

let server: FakeDeepl

beforeEach(async () => {
  server = await startFakeDeepl()
})

afterEach(async () => {
  await server.close()
})

function translator({ key = 'k', timeoutMs = 30_000 } = {}) {
  const settings = { DEEPL_API_KEY: key, DEEPL_SERVER_URL: server.url, DEEPL_TIMEOUT_MS: timeoutMs }
  return deepl.start(deepl.settings.parse(settings))
}

describe('what DeepL counted', () => {
  test('of a free account is all that the account used', async () => {
    await translator().translate(['Satz'], { from: 'de', to: 'fr' })
    server.usage.useAccountElsewhere(100)

    expect(await translator().readMeter()).toMatchObject({ counted: 104, countsOf: 'account', periodStart: null })
  })

  test('of a newer account is what this key translated, and since when', async () => {
    const start = new Date('2026-11-24T14:58:02Z')
    server.usage.beginPeriod(start)
    await translator().translate(['Satz'], { from: 'de', to: 'fr' })
    server.usage.useAccountElsewhere(100)

    expect(await translator().readMeter()).toMatchObject({ counted: 4, countsOf: 'translations', periodStart: start })
  })

  test('tells one key from another, and names neither', async () => {
    const [one, same, other] = await Promise.all(
      ['a-key', 'a-key', 'b-key'].map(key => translator({ key }).readMeter()),
    )

    expect(one?.account).toBe(same?.account)
    expect(one?.account).not.toBe(other?.account)
    expect(JSON.stringify([one, other])).not.toContain('-key')
  })

  test.each<[UsageFault, string]>([
    [403, 'refused'],
    [429, 'busy'],
    [456, 'quota'],
    [500, 'unclear'],
    [503, 'unclear'],
    [529, 'unclear'],
    ['reset', 'unclear'],
    ['html', 'broken'],
    ['truncated-json', 'broken'],
    ['no-count', 'broken'],
    ['negative', 'broken'],
  ])('is not had where it answers %s, and that is told as %s', async (fault, trouble) => {
    server.usage.fail(fault)

    await expect(translator().readMeter()).rejects.toMatchObject({ name: 'ProviderError', provider: 'deepl', trouble })
  })

  test('is not waited for longer than the time allows', async () => {
    server.usage.fail('silence')

    await expect(translator({ timeoutMs: 50 }).readMeter()).rejects.toMatchObject({ trouble: 'unclear' })
  })

  test.each([
    ['1', 60_000],
    ['600', 600_000],
  ])('is asked for again not before a minute, or as long as DeepL says (%s s)', async (retryAfter, retryAfterMs) => {
    server.usage.fail({ status: 429, retryAfter })

    await expect(translator().readMeter()).rejects.toMatchObject({ trouble: 'busy', retryAfterMs })
  })
})
