import { describe, expect, test } from '@jest/globals'
import { type ConfigError, readConfig } from '../src/config.js'

const nothingDeclared = { names: ['DEEPL_API_KEY'], faults: [] }

describe('reading the settings', () => {
  test('needs none: one machine, nothing installed, nobody from outside', () => {
    expect(readConfig({}, nothingDeclared)).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '.data',
      databaseUrl: undefined,
      redisUrl: undefined,
      adminApiKey: undefined,
      publicUrl: undefined,
      sessionSecret: undefined,
      oidc: null,
      isDeliveryPublic: false,
      reviewPolicy: 'four-eyes',
      reconcileAtHour: 3,
      prices: new Map(),
      fallbacks: new Map(),
      isRateLimited: true,
      trustedProxies: [],
      logLevel: 'info',
    })
  })

  test('is frozen, so that nobody turns a setting later', () => {
    expect(Object.isFrozen(readConfig({}, nothingDeclared))).toBe(true)
  })

  test('takes a variable that is set to nothing as not set', () => {
    expect(readConfig({ PORT: '', HOST: '  ' }, nothingDeclared)).toMatchObject({ port: 3000, host: '127.0.0.1' })
  })

  test.each(['deepl', 'deepl=20', 'deepl=20.5 EUR', 'deepl=20.00 EUR; openai=8.50 USD'])(
    'says what a price looks like to who wrote %s',
    written => {
      expect(() => readConfig({ PRICES: written }, nothingDeclared)).toThrow('PRICES has to look like deepl=20.00 EUR')
    },
  )

  test('reads what providers ask for a million characters', () => {
    expect(readConfig({ PRICES: 'deepl=20.00 EUR, openai=8 USD' }, nothingDeclared).prices).toEqual(
      new Map([
        ['deepl', { hundredths: 2000, currency: 'EUR' }],
        ['openai', { hundredths: 800, currency: 'USD' }],
      ]),
    )
  })

  test('allows port 0, which takes any free one', () => {
    expect(readConfig({ PORT: '0' }, nothingDeclared).port).toBe(0)
  })

  test('reads words, lists and addresses into what they mean', () => {
    const environment = {
      DELIVERY_PUBLIC: 'true',
      RATE_LIMIT: 'off',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      PUBLIC_URL: 'https://fassung.example/',
    }

    expect(readConfig(environment, nothingDeclared)).toMatchObject({
      isDeliveryPublic: true,
      isRateLimited: false,
      trustedProxies: ['10.0.0.0/8', '::1'],
      publicUrl: 'https://fassung.example',
    })
  })

  test('takes a server for sign-in whole or not at all', () => {
    const whole = { OIDC_ISSUER: 'https://id.example/', OIDC_CLIENT_ID: 'fassung', OIDC_CLIENT_SECRET: 'secret' }
    const { OIDC_CLIENT_SECRET, ...half } = whole

    expect(readConfig(whole, nothingDeclared).oidc).toEqual({
      issuer: 'https://id.example',
      clientId: 'fassung',
      clientSecret: OIDC_CLIENT_SECRET,
    })
    expect(() => readConfig(half, nothingDeclared)).toThrow(
      'OIDC_CLIENT_SECRET is missing beside OIDC_ISSUER and OIDC_CLIENT_ID',
    )
  })

  test('tells every fault at once, those of the plug-ins among them, and no value', () => {
    const environment = {
      PORT: '70000',
      DATABASE_URL: 'mysql://root:secret@db',
      REVIEW_POLICY: 'none',
      ADMIN_API_KEY: 'short',
    }
    const faults = [{ name: 'DEEPL_SERVER_URL', message: 'has to be an address' }]

    const { message } = errorOf(environment, { names: [], faults })

    expect(message.split('\n')).toEqual([
      'These settings cannot be used:',
      '  PORT has to be a number from 0 to 65535',
      '  DATABASE_URL has to be an address beginning with postgres:// or postgresql://',
      '  ADMIN_API_KEY has to have at least 16 characters',
      '  REVIEW_POLICY has to be four-eyes or single',
      '  DEEPL_SERVER_URL has to be an address',
    ])
  })

  test.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['DATABASE_ULR', 'DATABASE_URL'],
    ['REDIS_URLS', 'REDIS_URL'],
    ['DEEPL_APIKEY', 'DEEPL_API_KEY'],
    ['log_level', 'LOG_LEVEL'],
  ])('asks whether %s was meant to be %s', (given, meant) => {
    expect(errorOf({ [given]: 'x' }, nothingDeclared).message).toContain(`${given} is unknown; did you mean ${meant}?`)
  })

  test('leaves alone what is nobody’s slip', () => {
    expect(() =>
      readConfig({ PATH: '/bin', HOME: '/', POST: '1', DB_URL: 'x', PORTS: '1' }, nothingDeclared),
    ).not.toThrow()
  })
})

function errorOf(...input: Parameters<typeof readConfig>): ConfigError {
  try {
    readConfig(...input)
  } catch (error) {
    return error as ConfigError
  }
  throw new Error('these settings were accepted')
}
