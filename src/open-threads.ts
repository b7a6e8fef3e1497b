import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Piscina } from 'piscina'

type Options = {
  /** Never more than one less than there are processors. */
  most?: number
  /** Megabytes after which a thread is ended rather than the process. */
  memory?: number
}

/**
 * Opens a room of threads, each of them running the module at the URL `thread`. None is there before its first task,
 * as most processes give it none; then it stays, since starting one takes longer than a person should wait.
 */
export function openThreads(thread: string, { most = Number.POSITIVE_INFINITY, memory }: Options = {}): Piscina {
  return new Piscina({
    filename: thread,
    execArgv: thread.endsWith('.ts') ? ['--import', 'tsx'] : [],
    minThreads: 0,
    maxThreads: Math.min(most, Math.max(1, availableParallelism() - 1)),
    idleTimeout: Number.POSITIVE_INFINITY,
    ...(memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  })
}

/** The URL of a module beside `module` (a file), as the process itself was started: under tsx both are TypeScript. */
export function threadBeside(module: { url: string; filename: string }, name: string): string {
  return new URL(`./${name}${extname(module.filename)}`, module.url).href
}
