import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CorpusLanguage } from './read-corpus.js'

/** What all checks of a version take in one language, in milliseconds by the clock; and of all processors. */
export type VersionTimes = {
  language: CorpusLanguage
  first: number
  median: number
  least: number
  processor: number
}

/** Times versions in a process of their own, since nothing else tells what the first one takes. */
export function timeVersions(language: CorpusLanguage): VersionTimes {
  const file = fileURLToPath(new URL('time-version.ts', import.meta.url))
  const printed = execFileSync(process.execPath, ['--import', 'tsx', file, language], { encoding: 'utf8' })
  return { language, ...(JSON.parse(printed) as Omit<VersionTimes, 'language'>) }
}
