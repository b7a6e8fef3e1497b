import { runChecks, runChecksAcross } from '../../src/checks/run-checks.js'
import { pairOf } from './measure.js'
import { readCorpus } from './read-corpus.js'

/** How many segments a version has here. */
const segments = 300
/** The engine compiles what is hot step by step; after this many versions little is left to compile. */
const versionsBefore = 60
const versions = 60

/**
 * Prints what the checks of whole versions take in a process of their own, by the clock and of all processors: the first
 * one, and later ones.
 */
function main(language: string): void {
  const own = readCorpus()
    .filter(({ base }) => base === language)
    .map(pairOf)
  const versionAt = (number: number) =>
    Array.from(
      { length: segments },
      (_, index) => own[(number * segments + index) % own.length] as (typeof own)[number],
    )

  const times = Array.from({ length: versionsBefore + versions }, (_, number) => timeOf(versionAt(number)))
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

function timeOf(version: readonly Parameters<typeof runChecks>[0][]): Time {
  const [began, used] = [performance.now(), process.cpuUsage()]
  for (const pair of version) runChecks(pair)
  runChecksAcross(version)
  const { user, system } = process.cpuUsage(used)
  return { clock: performance.now() - began, processor: (user + system) / 1000 }
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((one, other) => one - other)
}

main(process.argv[2] ?? 'en')
