import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { openCheckingRoom } from '../../src/versions/checking-room.js'

const thread = join(String(process.env.TEST_BUILD), 'src/versions/checking-thread.js')
const room = openCheckingRoom(pathToFileURL(thread).href)
afterAll(() => room.close())

const sentence = 'Die Stadt zählt zwanzig Brücken.'
const pair = { source: sentence, target: 'The city has twenty bridges.', sourceLanguage: 'de', language: 'en' }
const longPair = { ...pair, source: `${sentence} `.repeat(2_000), target: `${pair.target} `.repeat(2_000) }

describe('others get their turn while', () => {
  test.each([
    ['one long segment is checked', () => room.check([longPair])],
    ['a long version is compared with itself', () => room.checkAcross(Array.from({ length: 20_000 }, () => pair))],
  ])('%s', async (_, work) => {
    let turns = 0
    const counting = setInterval(() => {
      turns += 1
    }, 1)

    await work().finally(() => clearInterval(counting))

    expect(turns).toBeGreaterThan(20)
  })
})
