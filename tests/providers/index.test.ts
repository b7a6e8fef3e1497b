import { describe, expect, test } from '@jest/globals'
import {
  defaultProvider,
  findSettingFaults,
  freeProviders,
  providerSettings,
  startProviders,
} from '../../src/providers/index.js'
import { readPrices } from '../../src/providers/prices.js'

describe('starting the providers', () => {
  test('leaves out an engine without its key', () => {
    expect([...startProviders({}).keys()]).not.toContain('deepl')
  })

  test('takes an empty variable for one that is not set', () => {
    expect([...startProviders({ DEEPL_API_KEY: ' ', DEEPL_TIMEOUT_MS: '' }).keys()]).not.toContain('deepl')
  })

  test('prefers DeepL where there is a key', () => {
    expect(defaultProvider(startProviders({ DEEPL_API_KEY: 'k' }))).toBe('deepl')
  })

  test('stops at malformed settings and lists them all, without their values', () => {
    const environment = { DEEPL_API_KEY: 'canary key', DEEPL_SERVER_URL: 'ftp://x', PSEUDO_LATENCY_MS: 'long' }

    expect(findSettingFaults(environment).map(({ name }) => name)).toEqual([
      'DEEPL_API_KEY',
      'DEEPL_SERVER_URL',
      'PSEUDO_LATENCY_MS',
    ])
    expect(() => startProviders(environment)).toThrow(/DEEPL_API_KEY.*\n.*DEEPL_SERVER_URL.*\n.*PSEUDO_LATENCY_MS/)
    expect(() => startProviders(environment)).not.toThrow(/canary/)
  })
})

test.each([
  ['deepl=20.00 EUR', ['bergamot', 'pseudo']],
  ['deepl=20.00 EUR, libretranslate=0 EUR', ['bergamot', 'libretranslate', 'pseudo']],
])('with the prices %s, the engines that send no bill are %j', (written, free) => {
  expect(freeProviders(readPrices(written) ?? new Map())).toEqual(free)
})

describe('the settings of the providers', () => {
  test('say what is required and what holds otherwise', () => {
    const key = providerSettings.find(({ name }) => name === 'DEEPL_API_KEY')
    const timeout = providerSettings.find(({ name }) => name === 'DEEPL_TIMEOUT_MS')

    expect(key).toMatchObject({ provider: 'deepl', required: true })
    expect(timeout).toMatchObject({ provider: 'deepl', required: false, default: 30_000 })
  })
})
