import { openThreads, threadBeside } from '../open-threads.js'
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

/** Opens the room, whose threads run the module at the URL `thread`. */
export function openReadingRoom(thread = threadBeside(import.meta, 'reading-thread')): ReadingRoom {
  const threads = openThreads(thread, { memory: 768 })
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
