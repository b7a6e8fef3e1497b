import { type ChildProcess, fork } from 'node:child_process'
import { awaitEnd } from '../src/await-end.js'
import { describeError } from '../src/log.js'
import { openApi } from '../src/open-api.js'
import type { Ground } from '../src/open-ground.js'
import { refuseStart } from '../src/refuse-start.js'

/** Everything on one machine: the database if none is given, the API here, and the workers in a process beside it. */
export async function startAll(environment: NodeJS.ProcessEnv) {
  const api = await openApi(environment)
  const workers = keepWorkersRunning(environment, api.ground, code =>
    api.log.error({ code }, 'the workers ended; they are started again'),
  )
  return { ...api, stop: () => workers.stop().then(api.stop) }
}

/** One worker process, started again whenever it ends without being told to. */
function keepWorkersRunning(environment: NodeJS.ProcessEnv, { url }: Ground, onEnd: (code: number | null) => void) {
  let isStopping = false
  let child: ChildProcess
  let ended: Promise<void>
  const start = () => {
    const script = new URL(`../workers/main.${import.meta.filename.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
    // In a group of its own, so that a Ctrl-C reaches it through us, in order.
    child = fork(script, { env: { ...environment, DATABASE_URL: url }, detached: true })
    ended = new Promise(resolve => {
      child.once('exit', code => {
        resolve()
        if (isStopping) return
        onEnd(code)
        setTimeout(start, 1_000).unref()
      })
    })
  }
  start()
  return {
    async stop() {
      isStopping = true
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function main(): Promise<void> {
  const running = await startAll(process.env)
  if (running.firstKey) process.stdout.write(`Your admin key, shown this once: ${running.firstKey}\n`)
  running.log.info({ url: running.url }, 'ready')
  awaitEnd(running.stop, error => running.log.fatal({ err: describeError(error) }, 'ends'))
}

if (import.meta.filename === process.argv[1]) main().catch(refuseStart)
