import { fork } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { noModels, until } from './service.js'

const root = join(import.meta.dirname, '../..')

/** A process of ours beside the test's, as an operator would start it. */
export type OwnProcess = {
  pid: number
  /** What it has logged so far, line by line; what is not JSON stands under `msg`. */
  lines: readonly LogLine[]
  /** The first line in which the process, or this one of its processes, says this; once it is there. */
  says(message: string, which?: 'api' | 'workers'): Promise<LogLine>
  /** True until it has ended. */
  isAlive(): boolean
  /** How it ended: its code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>
  signal(signal: NodeJS.Signals): void
}

type LogLine = { msg: string; process?: string; pid?: number; url?: string; err?: { message: string } }

const alive = new Set<OwnProcess>()

/** Its first process ends with the test's, however that one ends; those it starts itself are its own business. */
const endWithUs = `data:text/javascript,
  if (process.ppid === ${process.pid}) process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))`

/**
 * Starts a script of ours with nothing in its environment but what a process needs and is given here: TypeScript as
 * it stands, JavaScript from what was compiled for the tests or from a build elsewhere.
 */
export function startProcess(
  script: string,
  environment: Record<string, string>,
  folder = script.endsWith('.ts') ? root : String(process.env.TEST_BUILD),
): OwnProcess {
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env
  const child = fork(join(folder, script), {
    cwd: folder,
    env: { PATH, HOME, TMPDIR, RECONCILE_AT: 'never', ...noModels, ...environment },
    execArgv: [...(script.endsWith('.ts') ? ['--import', 'tsx'] : []), '--import', endWithUs],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const lines: LogLine[] = []
  for (const stream of [child.stdout, child.stderr]) readLines(stream, line => lines.push(asLog(line)))
  const ended = new Promise<number | NodeJS.Signals>(resolve => {
    child.once('exit', (code, signal) => {
      alive.delete(own)
      resolve(code ?? (signal as NodeJS.Signals))
    })
  })
  const says: OwnProcess['says'] = (message, which) =>
    until(async () => {
      if (!alive.has(own)) throw new Error(`${script} has ended: ${JSON.stringify(lines)}`)
      return lines.find(({ msg, process }) => msg === message && (which ?? process) === process)
    })
  const own: OwnProcess = {
    pid: child.pid as number,
    lines,
    says,
    isAlive: () => alive.has(own),
    ended,
    signal: signal => void child.kill(signal),
  }
  alive.add(own)
  return own
}

/** Ends what still runs of all that this test file started, and the workers that started itself; for `afterEach`. */
export async function endProcesses(): Promise<void> {
  const left = [...alive]
  for (const { pid, lines, isAlive, signal } of left) {
    const workers = new Set(lines.flatMap(line => (line.process === 'workers' && line.pid ? [line.pid] : [])))
    for (const worker of workers) if (isAlive() && worker !== pid && runs(worker)) process.kill(worker, 'SIGKILL')
    signal('SIGKILL')
  }
  await Promise.all(left.map(({ ended }) => ended))
}

/** True while a process with this id runs. */
export function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A loopback port nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(ready => server.once('listening', ready))
  const { port } = server.address() as { port: number }
  await new Promise(closed => server.close(closed))
  return port
}

function readLines(stream: NodeJS.ReadableStream | null, take: (line: string) => void): void {
  let rest = ''
  stream?.setEncoding('utf8').on('data', chunk => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(line)
  })
}

function asLog(line: string): LogLine {
  try {
    return JSON.parse(line)
  } catch {
    return { msg: line }
  }
}
