import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/checks/run-checks.js'

describe('what a finding weighs', () => {
  const weightIn = (language: string, target: string) =>
    runChecks({ source: 'Er kam nicht.', target, sourceLanguage: 'de', language }).map(({ severity }) => severity)

  test('is what the check says for the language, whatever its region', () => {
    expect([weightIn('en', 'He came.'), weightIn('en-GB', 'He came.')]).toEqual([['error'], ['error']])
  })

  test('is what the check says for all in other languages', () => {
    expect(weightIn('fr', 'Il est venu.')).toEqual(['warning'])
  })
})
