import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/checks/run-checks.js'

const faults = readFileSync('tests/fixtures/wrong-facts.txt', 'utf8')
  .split(/\n{2,}/)
  .slice(1)
  .map(part => {
    const [heading = '', source = '', target = ''] = part.trim().split('\n')
    const [kind = '', language = ''] = heading.split(' ')
    return [kind, language, source, target] as const
  })

test('the faults are many, of many kinds', () => {
  expect(faults.length).toBeGreaterThan(30)
  expect(new Set(faults.map(([kind]) => kind)).size).toBeGreaterThan(10)
})

describe('what a reader must not be told', () => {
  test.each(faults)('a wrong %s in %s is found: %s – %s', (_kind, language, source, target) => {
    const pair = { source, target, sourceLanguage: 'de', language, kind: 'paragraph' as const }

    expect(runChecks(pair)).not.toEqual([])
  })
})
