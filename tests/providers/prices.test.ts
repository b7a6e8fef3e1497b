import { describe, expect, test } from '@jest/globals'
import { readSettings } from '../../src/read-settings.js'

describe('the start is refused for PRICES', () => {
  test.each([
    ['deeppl=20.00 EUR', 'names deeppl, which is none of deepl, bergamot'],
    ['deepl=20.00 EUR, deepl=2.00 EUR', 'has to look like deepl=20.00 EUR'],
  ])('that read %s', (written, reason) => {
    expect(() => readSettings({ PRICES: written })).toThrow(`PRICES ${reason}`)
  })

  test('not for that of an engine without settings: it may get some', () => {
    expect(readSettings({ PRICES: 'openai=8.50 USD' }).prices.get('openai')).toEqual({
      hundredths: 850,
      currency: 'USD',
    })
  })
})
