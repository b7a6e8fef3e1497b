import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Asked, basisOf, findDrift, increaseOf, type Reading } from '../../src/ledger/reconciliation.js'

const nothing = { billed: 0, possible: 0 }
const asked = (over: Partial<Asked>): Asked => ({ billed: 0, possible: 0, lateBilled: 0, latePossible: 0, ...over })

function reading(over: Partial<Reading> & { at?: string } = {}): Reading {
  const { at = '2026-11-24T03:00:00Z', ...rest } = over
  const askedAt = new Date(at)
  return {
    ...{ counted: 1_000, countsOf: 'translations', account: 'a', periodStart: new Date('2026-11-01T00:00:00Z') },
    ...{ askedAt, answeredAt: new Date(askedAt.getTime() + 200) },
    ...rest,
  }
}

const tomorrow = '2026-11-25T03:00:00Z'

describe('what a reading is compared with', () => {
  test('is the reading before', () => {
    const before = reading()
    const after = reading({ at: tomorrow, counted: 1_400 })
    const { basis, stretch } = basisOf(after, before)

    expect([basis, increaseOf(basis, after, before)]).toEqual(['previous', 400])
    expect(stretch).toEqual({
      from: [before.askedAt, before.answeredAt],
      to: [after.askedAt, after.answeredAt],
    })
  })

  test('is the begin of the period where a new one has begun, the hour before it left open', () => {
    const start = new Date('2026-11-24T14:00:00Z')
    const after = reading({ at: tomorrow, counted: 1_400, periodStart: start })
    const { basis, stretch } = basisOf(after, reading())

    expect([basis, increaseOf(basis, after, reading())]).toEqual(['period', 1_400])
    expect(stretch?.from).toEqual([new Date('2026-11-24T13:00:00Z'), start])
  })

  test('is a count that began anew somewhere, where it is smaller and nobody says when', () => {
    const before = reading({ periodStart: null })
    const after = reading({ at: tomorrow, counted: 30, periodStart: null })
    const { basis } = basisOf(after, before)

    expect([basis, increaseOf(basis, after, before)]).toEqual(['restart', 30])
  })

  test('is the reading before where the count fell within the period: characters went missing', () => {
    const after = reading({ at: tomorrow, counted: 900 })
    const { basis } = basisOf(after, reading())

    expect([basis, increaseOf(basis, after, reading())]).toEqual(['previous', -100])
  })

  test.each([
    ['the first', undefined],
    ['that of another key', reading({ account: 'b' })],
    ['a count of something else', reading({ countsOf: 'account' })],
  ])('is nothing where it is %s', (_what, before) => {
    expect(basisOf(reading({ at: tomorrow }), before)).toEqual({ basis: 'none', stretch: null })
  })
})

describe('drift', () => {
  test('is none where the provider counted what was billed', () => {
    expect(findDrift('previous', 40, asked({ billed: 40 }), nothing)).toEqual({ drift: 0, outstanding: nothing })
  })

  test('is what was counted beyond all that the ledger explains', () => {
    expect(findDrift('previous', 1_000, asked({ billed: 40, possible: 10 }), nothing).drift).toBe(950)
  })

  test('is none where what is in doubt was billed, wholly or in part', () => {
    expect(findDrift('previous', 45, asked({ billed: 40, possible: 10 }), nothing).drift).toBe(0)
  })

  test('is below zero by what was billed long ago and not counted', () => {
    expect(findDrift('previous', 30, asked({ billed: 40 }), nothing).drift).toBe(-10)
  })

  test('is none as long as what is missing may come late; it is awaited once', () => {
    const first = findDrift('previous', 15, asked({ billed: 40, lateBilled: 30 }), nothing)
    const came = findDrift('previous', 25, asked({}), first.outstanding)
    const missed = findDrift('previous', 0, asked({}), first.outstanding)

    expect(first).toEqual({ drift: 0, outstanding: { billed: 25, possible: 0 } })
    expect(came).toEqual({ drift: 0, outstanding: nothing })
    expect(missed).toEqual({ drift: -25, outstanding: nothing })
  })

  test('is none where a doubtful request is counted late, and not waited for any longer than others', () => {
    const first = findDrift('previous', 40, asked({ billed: 40, possible: 10, latePossible: 10 }), nothing)
    const came = findDrift('previous', 10, asked({}), first.outstanding)
    const twice = findDrift('previous', 10, asked({}), came.outstanding)

    expect([first.drift, came.drift, twice.drift]).toEqual([0, 0, 10])
  })

  test('is none where a count that began anew holds part of what was billed, and shows what is beyond all of it', () => {
    expect(findDrift('restart', 12, asked({ billed: 40 }), nothing).drift).toBe(0)
    expect(findDrift('restart', 52, asked({ billed: 40 }), nothing).drift).toBe(12)
  })

  test('of a new period may hold what the old one left open, and need not', () => {
    const open = { billed: 8, possible: 0 }

    expect(findDrift('period', 40, asked({ billed: 40 }), open).drift).toBe(0)
    expect(findDrift('period', 48, asked({ billed: 40 }), open).drift).toBe(0)
    expect(findDrift('period', 49, asked({ billed: 40 }), open).drift).toBe(1)
  })

  test('is none over any nights in which the provider counts what is billed within the hour, doubtful requests too', () => {
    const night = fc.record({
      early: fc.nat(500),
      young: fc.nat(500),
      doubt: fc.nat(100),
      shown: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(night, { minLength: 1, maxLength: 30 }), fc.boolean(), (nights, wasBilled) => {
        let before = nothing
        let awaited = 0
        for (const { early, young, doubt, shown } of nights) {
          const due = young + (wasBilled ? doubt : 0)
          const seen = Math.floor(due * shown)
          const known = asked({ billed: early + young, possible: doubt, lateBilled: young, latePossible: doubt })
          const { drift, outstanding } = findDrift('previous', awaited + early + seen, known, before)
          expect(drift).toBe(0)
          awaited = due - seen
          before = outstanding
        }
      }),
    )
  })
})
