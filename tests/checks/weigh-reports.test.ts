import { describe, expect, test } from '@jest/globals'
import { type SeverityRule, weighReports } from '../../src/checks/weigh-reports.js'

const rule = (severity: SeverityRule['severity'], place: Partial<SeverityRule> = {}): SeverityRule => ({
  check: 'doubt',
  language: null,
  section: null,
  severity,
  ...place,
})

const weigh = (rules: SeverityRule[], place = { language: 'fr-CA', section: 'Politik' as string | null }) =>
  weighReports([{ check: 'doubt', severity: 'warning' as const }], rules, place).map(({ severity }) => severity)

describe('what a newsroom lets a check weigh', () => {
  test('is what the check says where no rule is for it', () => {
    const others = [
      rule('error', { check: 'negation' }),
      rule('error', { language: 'en' }),
      rule('off', { section: 'X' }),
    ]

    expect(weigh(others)).toEqual(['warning'])
  })

  test.each([
    ['everywhere', rule('error')],
    ['in a language, whatever its region', rule('error', { language: 'fr' })],
    ['in a region', rule('error', { language: 'fr-CA' })],
    ['in a section', rule('error', { section: 'Politik' })],
    ['in a language and a section', rule('error', { language: 'fr', section: 'Politik' })],
  ])('is what a rule says %s', (_where, one) => {
    expect(weigh([one])).toEqual(['error'])
  })

  test('is nothing where it is muted', () => {
    expect(weigh([rule('off')])).toEqual([])
  })

  test('is what the rule says that tells most of its place, in whatever order they stand', () => {
    const rules = [
      rule('off'),
      rule('warning', { language: 'fr' }),
      rule('off', { language: 'fr-CA' }),
      rule('warning', { section: 'Politik' }),
      rule('error', { language: 'fr', section: 'Politik' }),
    ]

    expect([weigh(rules), weigh([...rules].reverse())]).toEqual([['error'], ['error']])
  })

  test('of a region is nothing for another region', () => {
    expect(weigh([rule('off', { language: 'fr-CA' })], { language: 'fr-FR', section: null })).toEqual(['warning'])
  })
})
