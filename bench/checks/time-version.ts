import { runChecks, runChecksAcross } from '../../src/checks/run-checks.js'
import { pairOf } from './measure.js'
import { readCorpus } from './read-corpus.js'

/** How many segments a version has here. */
const segments = 300
/** The engine compiles what is hot step by step; after this many versions little is left to compile. */
const versionsBefore = 30
const versions = 30

/** Prints what the checks of whole versions take, of a processor and in a process of their own: of the first, and of later ones. */
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
  const later = times.slice(versionsBefore).sort((one, other) => one - other)
  process.stdout.write(JSON.stringify({ cold: times[0], warm: later[versions / 2], least: later[0] }))
}

/** In milliseconds of user and system time, whatever else the machine does meanwhile. */
function timeOf(version: readonly Parameters<typeof runChecks>[0][]): number {
  const began = process.cpuUsage()
  for (const pair of version) runChecks(pair)
  runChecksAcross(version)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

main(process.argv[2] ?? 'en')
