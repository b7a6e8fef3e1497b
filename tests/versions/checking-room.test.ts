import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { runChecks, runChecksAcross } from '../../src/checks/run-checks.js'
import { openCheckingRoom } from '../../src/versions/checking-room.js'

const thread = join(String(process.env.TEST_BUILD), 'src/versions/checking-thread.js')
const room = openCheckingRoom(pathToFileURL(thread).href)
afterAll(() => room.close())

/** Sentences with a number each; in every third translation it is another. */
const pairsOf = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    source: `Die Stadt zählt ${place + 20} Brücken.`,
    target: `The city has ${place % 3 === 0 ? place + 21 : place + 20} bridges.`,
    sourceLanguage: 'de',
    language: 'en',
  }))

const onePair = { source: '', target: '', sourceLanguage: 'de', language: 'en' }

test.each([0, 1, 8, 9, 250])('%i segments get their own findings, in their order', async count => {
  const pairs = pairsOf(count)

  const reports = await room.check(pairs)

  expect(reports).toEqual(pairs.map(runChecks))
  expect(reports.map(some => some.some(({ check }) => check === 'numbers'))).toEqual(
    pairs.map((_, place) => place % 3 === 0),
  )
})

/** More characters than are compared on the spot. */
const length = 201_000

test.each([
  ['on the spot', 2, ''],
  ['in a thread', 400, `${'a '.repeat(length / 2)}.`],
])('segments are compared with each other %s', async (_, count, filling) => {
  const again = { ...onePair, source: 'Die Stadt zählt 20 Brücken.', target: 'There are 21 bridges in the city.' }
  const pairs = [...pairsOf(count - 1), { ...onePair, source: 'Füllung.', target: filling }, again]

  const reports = await room.checkAcross(pairs)

  expect(reports).toEqual(runChecksAcross(pairs))
  expect(reports.map(({ segment }) => segment)).toEqual([count])
})

test('a short version is not kept waiting by a long one', async () => {
  const ended: string[] = []
  const note = (name: string) => () => void ended.push(name)

  await Promise.all([room.check(pairsOf(2_000)).then(note('long')), room.check(pairsOf(20)).then(note('short'))])

  expect(ended).toEqual(['short', 'long'])
})

test('a room that has warmed up has kept nothing of it, and one may close while it does', async () => {
  const [warm, leaving] = [openCheckingRoom(pathToFileURL(thread).href), openCheckingRoom(pathToFileURL(thread).href)]
  const left = leaving.warmUp().catch(() => 'left')
  await Promise.all([warm.warmUp(), leaving.close()])

  expect(await warm.check(pairsOf(20))).toEqual(pairsOf(20).map(runChecks))
  expect(await left).toBe('left')
  await warm.close()
})
