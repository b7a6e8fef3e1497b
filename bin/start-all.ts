import { type ChildProcess, fork } from 'node:child_process'
import { openApi } from '../src/open-api.js'
import type { Ground } from '../src/open-ground.js'

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
    if (isStopping) return
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
