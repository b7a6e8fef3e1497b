import { expect, test } from '@jest/globals'
import { twoSided } from '../../src/checks/two-sided.js'

test.each([
  ['both', '5', '6', { source: '5', target: '6' }],
  ['what was lost', '5', '', { context: 'lost', source: '5' }],
  ['what was added', '', '6', { context: 'added', target: '6' }],
])('a finding that compares names %s', (_what, source, target, details) => {
  expect(twoSided({ source }, { target })).toEqual(details)
})
