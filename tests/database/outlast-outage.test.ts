import { describe, expect, test } from '@jest/globals'
import { outlastOutage } from '../../src/database/outlast-outage.js'

const away = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })

describe('outlasting an outage of the database', () => {
  test('does the work until it is done', async () => {
    const { work, tries } = failing(3, away)

    expect(await outlastOutage(work, { everyMs: 1 })).toBe('done')

    expect(tries()).toBe(4)
  })

  test('does what fails for another reason only once', async () => {
    const { work, tries } = failing(1, new Error('a bug'))

    await expect(outlastOutage(work, { everyMs: 1 })).rejects.toThrow('a bug')

    expect(tries()).toBe(1)
  })

  test('does not try for ever', async () => {
    const { work } = failing(Number.POSITIVE_INFINITY, away)

    await expect(outlastOutage(work, { forMs: 10, everyMs: 1 })).rejects.toBe(away)
  })
})

/** Work that fails so often before it is done. */
function failing(times: number, error: Error) {
  let tried = 0
  const work = async () => {
    if (tried++ < times) throw error
    return 'done'
  }
  return { work, tries: () => tried }
}
