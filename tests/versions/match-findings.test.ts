import { describe, expect, test } from '@jest/globals'
import type { KeptFinding, NewFinding } from '../../src/versions/finding-store.js'
import { matchFindings } from '../../src/versions/match-findings.js'

const aFinding = (over: Partial<NewFinding> = {}): NewFinding => ({
  ...{ segmentId: 'segment', textId: 'text', check: 'numbers', severity: 'error', details: { number: '7' } },
  ...over,
})

const aKeptOne = (id: string, over: Partial<KeptFinding> = {}): KeptFinding => ({
  ...{ id, versionId: 'version', segmentId: 'segment', textId: 'text', checkId: 'numbers', severity: 'error' },
  ...{ state: 'open', details: { number: '7' }, sourceSpan: null, targetSpan: null, replacement: null, reason: null },
  ...{ decidedBy: null, decidedByName: null, decidedAt: null },
  ...over,
})

describe('findings of a text that is checked anew', () => {
  test('are the same wherever the same check says the same, in whatever order its details come', () => {
    const kept = aKeptOne('one', { details: { a: '1', b: '2' } })
    const found = aFinding({ details: { b: '2', a: '1' }, targetSpan: [4, 9], textId: 'other' })

    expect(matchFindings([kept], [found])).toEqual({ again: [{ kept, found }], gone: [], fresh: [] })
  })

  test('are others where the segment, the check or the details are others', () => {
    const kept = aKeptOne('one')
    const found = [aFinding({ segmentId: 'next' }), aFinding({ check: 'dates-and-times' }), aFinding({ details: {} })]

    expect(matchFindings([kept], found)).toEqual({ again: [], gone: [kept], fresh: found })
  })

  test('of which there are several are told apart by their places', () => {
    const [left, right] = [aKeptOne('left', { targetSpan: [0, 1] }), aKeptOne('right', { targetSpan: [5, 6] })]
    const found = aFinding({ targetSpan: [5, 6] })

    expect(matchFindings([left, right], [found])).toEqual({ again: [{ kept: right, found }], gone: [left], fresh: [] })
  })
})
