import { type ChildProcess, fork } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Reading } from './gauge.js'

/** A process that a bench started, as production would start it, with a gauge in it. */
export type Child = {
  /** The address it said it listens at; empty if it listens nowhere. */
  url: string
  pid: number
  /** Milliseconds from its start to its readiness. */
  startedInMs: number
  gauge(): Promise<Reading>
  /** Ends it in order. */
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

type Options = { environment?: Record<string, string>; args?: readonly string[] }

const readyWithinMs = 60_000

/** Starts a script of ours and waits until it says that it is ready, with a line of log or the address alone. */
export async function startChild(script: string, { environment = {}, args = [] }: Options = {}): Promise<Child> {
  const began = performance.now()
  const child = fork(new URL(`../../${script}`, import.meta.url), args, {
    env: { ...cleanEnvironment(), ...environment },
    execArgv: ['--import', 'tsx', '--import', new URL('./gauge.ts', import.meta.url).href, ...profiling()],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const url = await readinessOf(child, script)
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal)
    await ended
  }
  return {
    url,
    pid: child.pid as number,
    startedInMs: performance.now() - began,
    gauge: () => readGauge(child),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

/** Settings of the developer's own shell are none of the bench's. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return { PATH, HOME, TMPDIR }
}

/** `BENCH_PROFILE=folder npm run bench -- reading` leaves a processor profile of each process there. */
function profiling(): string[] {
  const { BENCH_PROFILE: folder } = process.env
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []
}

async function readinessOf(child: ChildProcess, script: string): Promise<string> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const late = AbortSignal.timeout(readyWithinMs)
  return new Promise((resolve, reject) => {
    // Lines go on being read, as a full pipe would hold the process up.
    lines.on('line', line => {
      const address = addressIn(line)
      if (address !== null) resolve(address)
    })
    child.once('exit', code => reject(new Error(`${script} ended with ${code} before it was ready`)))
    late.addEventListener('abort', () => reject(new Error(`${script} was not ready within ${readyWithinMs} ms`)))
  })
}

function addressIn(line: string): string | null {
  if (line.startsWith('http')) return line
  if (!line.includes('"msg":"ready"')) return null
  return (JSON.parse(line) as { url?: string }).url ?? ''
}

async function readGauge(child: ChildProcess): Promise<Reading> {
  return new Promise(resolve => {
    const hear = (message: unknown) => {
      // A worker says `ready` on the same line.
      if (typeof message !== 'object') return
      child.off('message', hear)
      resolve(message as Reading)
    }
    child.on('message', hear)
    child.send('gauge')
  })
}
