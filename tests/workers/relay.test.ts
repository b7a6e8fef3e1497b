import { describe, expect, test } from '@jest/globals'
import { makeRounds } from '../../workers/relay.js'

const never = 1_000_000
const hear = () => undefined

describe('making rounds', () => {
  test('begins at once and goes on as long as there is work', async () => {
    const found = [2, 1, 0]
    let left: () => void = hear
    const empty = new Promise<void>(resolve => {
      left = resolve
    })
    const rounds = makeRounds(
      async () => {
        const count = found.shift() ?? 0
        if (found.length === 0) left()
        return count
      },
      never,
      hear,
    )

    await empty

    await rounds.stop()
    expect(found).toEqual([])
  })

  test('goes when called, and once more for a call during a round', async () => {
    const { step, finish, begun } = aStep()
    const rounds = makeRounds(step, never, hear)

    await begun(1)
    rounds.call()
    finish()
    await begun(2)
    finish()
    rounds.call()
    await begun(3)
    finish()

    await rounds.stop()
  })

  test('goes by itself when nobody calls', async () => {
    const { step, begun } = aStep({ free: true })
    const rounds = makeRounds(step, 1, hear)

    await begun(3)

    await rounds.stop()
  })

  test('tells of a round that failed and makes the next', async () => {
    const faults: string[] = []
    let fell = false
    const { step, begun } = aStep({ free: true })
    const rounds = makeRounds(
      async () => {
        if (fell) return step()
        fell = true
        throw new Error('fell')
      },
      1,
      error => void faults.push(error.message),
    )

    await begun(1)

    await rounds.stop()
    expect(faults).toEqual(['fell'])
  })

  test('stops only when the round under way is over', async () => {
    const { step, finish, begun, steps } = aStep()
    const rounds = makeRounds(step, never, hear)
    await begun(1)

    const stopped = rounds.stop()
    rounds.call()
    finish()
    await stopped

    expect(steps()).toBe(1)
  })
})

/** A step that counts, and unless it is `free` waits each time until it is told to finish. */
function aStep({ free = false } = {}) {
  let count = 0
  let finish: () => void = hear
  const waiting: { count: number; resolve: () => void }[] = []
  return {
    async step() {
      count++
      const over = new Promise<void>(resolve => {
        finish = resolve
      })
      for (const waiter of waiting) if (waiter.count <= count) waiter.resolve()
      if (!free) await over
      return 0
    },
    finish: () => finish(),
    steps: () => count,
    begun: (wanted: number) =>
      new Promise<void>(resolve => (count >= wanted ? resolve() : waiting.push({ count: wanted, resolve }))),
  }
}
