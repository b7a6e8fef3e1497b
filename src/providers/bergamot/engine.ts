import { Worker } from 'node:worker_threads'
import type { Outcome, Task } from './engine-thread.js'

/** One engine in a thread of its own, started when it is first needed and given up when it fails. */
export type Engine = {
  run(task: Task): Promise<Outcome>
  stop(): Promise<void>
}

type Options = {
  /** How long one task may take; an engine that takes longer is thrown away. */
  patienceMs: number
  /** After so long without a task its memory is given back. */
  idleMs: number
  /** Models that are unloaded leave gaps, and its memory only grows: at so many bytes it is started anew. */
  mostBytes?: number
}

/** Opens an engine for one task at a time. Its thread keeps no process alive while it has nothing to do. */
export function openEngine({ patienceMs, idleMs, mostBytes = 1.25 * 2 ** 30 }: Options): Engine {
  let thread: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  const stop = async () => {
    clearTimeout(idle)
    const old = thread
    thread = undefined
    await old?.terminate()
  }
  return {
    stop,
    async run(task) {
      clearTimeout(idle)
      thread ??= startThread(() => {
        thread = undefined
      })
      const outcome = await askThread(thread, task, patienceMs)
      if ('aborted' in outcome || isLarger(outcome, mostBytes)) await stop()
      else idle = setTimeout(stop, idleMs).unref()
      return outcome
    },
  }
}

function isLarger(outcome: Outcome, mostBytes: number): boolean {
  return 'memoryBytes' in outcome && outcome.memoryBytes > mostBytes
}

function startThread(onEnd: () => void): Worker {
  const built = new URL('./engine-thread.js', import.meta.url)
  const source = new URL('./engine-thread.ts', import.meta.url).href
  // Under tsx and Jest this file is TypeScript, and so is the thread's, which Node does not begin with.
  const thread = import.meta.filename.endsWith('.ts')
    ? new Worker(`import('tsx/esm/api').then(tsx => (tsx.register(), import('${source}')))`, { eval: true })
    : new Worker(built)
  // An error that nobody listens to would end the process; its end is what we go by.
  return thread.on('error', () => undefined).once('exit', onEnd)
}

/** Resolves whatever happens: an answer, the thread's end, or the end of our patience. */
function askThread(thread: Worker, task: Task, patienceMs: number): Promise<Outcome> {
  return new Promise(resolve => {
    const settle = (outcome: Outcome) => {
      clearTimeout(deadline)
      thread.off('message', settle).off('error', failed).off('exit', ended)
      thread.unref()
      resolve(outcome)
    }
    const failed = (error: Error) => settle({ aborted: error.message.slice(0, 200) })
    const ended = () => settle({ aborted: 'its thread ended' })
    const deadline = setTimeout(() => settle({ aborted: `took longer than ${patienceMs} ms` }), patienceMs)
    thread.ref()
    thread.on('message', settle).on('error', failed).on('exit', ended)
    thread.postMessage(task)
  })
}
