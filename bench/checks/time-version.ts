import type { Pair } from '../../src/checks/check.js'
import { type CheckingRoom, openCheckingRoom } from '../../src/versions/checking-room.js'
import { pairOf } from './measure.js'
import { readCorpus } from './read-corpus.js'

/** How many segments a version has here. */
const segments = 300
/** The engine compiles what is hot step by step; after this many versions little is left to compile. */
const versionsBefore = 30
const versions = 30

/**
 * Prints what the checks of whole versions take in a room of their own, as the service has them checked, by the clock and
 * of all processors: the first one, and later ones.
 */
async function main(language: string): Promise<void> {
  const own = readCorpus()
    .filter(({ base }) => base === language)
    .map(pairOf)
  const versionAt = (number: number) =>
    Array.from(
      { length: segments },
      (_, index) => own[(number * segments + index) % own.length] as (typeof own)[number],
    )

  const room = openCheckingRoom()
  const times: Time[] = []
  for (let number = 0; number < versionsBefore + versions; number++) times.push(await timeOf(versionAt(number), room))
  await room.close()
  const later = times.slice(versionsBefore)
  const [clock, processor] = [sorted(later.map(time => time.clock)), sorted(later.map(time => time.processor))]
  const first = times[0] as Time
  const figures = {
    first: first.clock,
    median: clock[versions / 2],
    least: clock[0],
    processor: processor[versions / 2],
  }
  process.stdout.write(JSON.stringify(figures))
}

/** In milliseconds; that of processors counts what compiles and clears up beside, and nothing that other programs do. */
type Time = { clock: number; processor: number }

async function timeOf(version: readonly Pair[], room: CheckingRoom): Promise<Time> {
  const [began, used] = [performance.now(), process.cpuUsage()]
  await room.check(version)
  await room.checkAcross(version)
  const { user, system } = process.cpuUsage(used)
  return { clock: performance.now() - began, processor: (user + system) / 1000 }
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((one, other) => one - other)
}

await main(process.argv[2] ?? 'en')
