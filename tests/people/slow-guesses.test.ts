import { describe, expect, test } from '@jest/globals'
import { createRateLimiter } from '../../src/http/rate-limit.js'
import { guessLimits, slowGuesses } from '../../src/people/slow-guesses.js'

const wrong = async () => null
const right = async () => 'in'

/** Guesses until the door closes; how many were heard. */
async function guessesHeard(who: (nth: number) => { address: string; email: string }) {
  const guess = slowGuesses(createRateLimiter(guessLimits))
  for (let nth = 0; nth < 300; nth++) {
    const isHeard = await guess(who(nth), wrong).then(
      () => true,
      () => false,
    )
    if (!isHeard) return nth
  }
  return Number.POSITIVE_INFINITY
}

describe('guessing passwords', () => {
  test('from one address ends after twenty, whomever one pretends to be', async () => {
    expect(await guessesHeard(nth => ({ address: '192.0.2.1', email: `${nth}@example.org` }))).toBe(20)
  })

  test('from the addresses of one network is guessing from one', async () => {
    const from = (nth: number) => `2001:db8:1:2::${(nth + 1).toString(16)}`

    expect(await guessesHeard(nth => ({ address: from(nth), email: `${nth}@example.org` }))).toBe(20)
  })

  test('about one person ends after a hundred, wherever one comes from', async () => {
    const email = (nth: number) => (nth % 2 ? 'Ada@example.org' : 'ada@example.org')

    expect(await guessesHeard(nth => ({ address: `192.0.2.${nth}`, email: email(nth) }))).toBe(100)
  })

  test('is not what somebody does who knows theirs', async () => {
    const guess = slowGuesses(createRateLimiter(guessLimits))
    const ada = { address: '192.0.2.1', email: 'ada@example.org' }

    for (let nth = 0; nth < 50; nth++) expect(await guess(ada, right)).toBe('in')
  })

  test('is not slowed down where limits are off', async () => {
    expect(await slowGuesses(null)({ address: '192.0.2.1', email: 'ada@example.org' }, wrong)).toBeNull()
  })
})
