import { type ChildProcess, fork } from 'node:child_process'
import { openApi } from '../src/open-api.js'

/** Everything on one machine: the database if none is given, the API here, and the workers in a process beside it. */
export async function startAll(environment: NodeJS.ProcessEnv) {
  const api = await openApi(environment)
  // Where the port was taken by chance, only the API knows it.
  const ofWorkers = { ...environment, DATABASE_URL: api.ground.url, PUBLIC_URL: api.publicUrl }
  const workers = keepWorkersRunning(ofWorkers, code =>
    api.log.error({ code }, 'the workers ended; they are started again'),
  )
  return { ...api, stop: () => workers.stop().then(api.stop) }
}

/** One worker process, started again whenever it ends without being told to. */
function keepWorkersRunning(environment: NodeJS.ProcessEnv, onEnd: (code: number | null) => void) {
  let isStopping = false
  let child: ChildProcess
  let ended: Promise<void>
  const start = () => {
    if (isStopping) return
    const script = new URL(`../workers/main.${import.meta.filename.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
    // In a group of its own, so that a Ctrl-C reaches it through us, in order.
    child = fork(script, { env: environment, detached: true })
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
