import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { unavailable } from '../problems.js'
import type { Manuscript, ReadManuscript } from './article.js'

/** Reads manuscripts in threads, so that a long one never holds up the requests of others. */
export type ReadingRoom = {
  read(manuscript: Manuscript, language: string): Promise<ReadManuscript>
  close(): Promise<void>
}

/** Milliseconds after which a manuscript that still is not read is given up. */
const patience = 30_000

/** Opens the threads; they end after a minute without work. */
export function openReadingRoom(): ReadingRoom {
  // Under tsx and Jest this file is TypeScript, and so is the thread's.
  const isTypeScript = import.meta.filename.endsWith('.ts')
  const threads = new Piscina({
    filename: new URL(`./reading-thread.${isTypeScript ? 'ts' : 'js'}`, import.meta.url).href,
    execArgv: isTypeScript ? ['--import', 'tsx'] : [],
    // One stands ready: starting it takes seconds, which no editor should wait for.
    minThreads: 1,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  })
  return {
    async read(manuscript, language) {
      const signal = AbortSignal.timeout(patience)
      return threads.run({ manuscript, language }, { signal }).catch(error => {
        throw signal.aborted ? unavailable({}, { 'Retry-After': '30' }) : error
      })
    },
    close: () => threads.destroy(),
  }
}
