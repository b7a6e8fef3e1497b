import { type ChildProcess, fork } from 'node:child_process'
import { createInterface } from 'node:readline'
import { openApi } from '../src/open-api.js'

type OnLine = (line: string) => void

/**
 * Everything on one machine: the database if none is given, the API here, and the workers in a process beside it.
 * `onLine` gets the lines of both logs, if they are not to go to the output.
 */
export async function startAll(environment: NodeJS.ProcessEnv, onLine?: OnLine) {
  const api = await openApi(environment, onLine)
  // Where the port was taken by chance, only the API knows it.
  const ofWorkers = { ...environment, DATABASE_URL: api.ground.url, PUBLIC_URL: api.publicUrl }
  const onEnd = (code: number | null) => api.log.error({ code }, 'the workers ended; they are started again')
  const workers = keepWorkersRunning(ofWorkers, onEnd, onLine)
  return { ...api, stop: () => workers.stop().then(api.stop) }
}

/** One worker process, started again whenever it ends without being told to. */
function keepWorkersRunning(environment: NodeJS.ProcessEnv, onEnd: (code: number | null) => void, onLine?: OnLine) {
  let isStopping = false
  let child: ChildProcess
  let ended: Promise<void>
  const start = () => {
    if (isStopping) return
    const script = new URL(`../workers/main.${import.meta.filename.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
    // In a group of its own, so that a Ctrl-C reaches it through us, in order.
    child = fork(script, { env: environment, detached: true, silent: onLine !== undefined })
    for (const output of [child.stdout, child.stderr]) {
      if (output && onLine) createInterface({ input: output }).on('line', onLine)
    }
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
