import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Piscina } from 'piscina'
import { unavailable } from '../problems.js'
import type { Manuscript, PackedManuscript, PackedPreview } from './article.js'

/** Reads manuscripts in threads, so that a long one never holds up the requests of others. */
export type ReadingRoom = {
  /** Resolves when the first manuscript need not wait for a thread to start. */
  warmUp(): Promise<unknown>
  read(manuscript: Manuscript, language: string): Promise<PackedManuscript>
  /** Reads for one who only looks. */
  preview(manuscript: Manuscript, language: string): Promise<PackedPreview>
  close(): Promise<void>
}

/** Milliseconds after which a manuscript that still is not read is given up. */
const patience = 30_000

// Under tsx this file is TypeScript, and so is the thread's.
const ownThread = new URL(`./reading-thread${extname(import.meta.filename)}`, import.meta.url).href

/** Opens the room; threads, each of them running the module at the URL `thread`, are started when there is something to read, and stay. */
export function openReadingRoom(thread = ownThread): ReadingRoom {
  const threads = new Piscina({
    filename: thread,
    execArgv: thread.endsWith('.ts') ? ['--import', 'tsx'] : [],
    // None before the first manuscript: a worker process never reads one.
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    // Starting one takes longer than an editor should wait.
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  })
  const nothing: Manuscript = { format: 'text', body: '', kicker: null, headline: null, teaser: null }
  return {
    warmUp: () => threads.run({ manuscript: nothing, language: 'de' }),
    read: (manuscript, language) => inTime(signal => threads.run({ manuscript, language }, { signal })),
    preview: (manuscript, language) =>
      inTime(signal => threads.run({ manuscript, language }, { signal, name: 'previewInThread' })),
    close: () => threads.destroy(),
  }
}

async function inTime<Result>(read: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const signal = AbortSignal.timeout(patience)
  return read(signal).catch(error => {
    throw signal.aborted ? unavailable({}, { 'Retry-After': '30' }) : error
  })
}
