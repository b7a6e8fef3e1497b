import { type ChildProcess, fork } from 'node:child_process'
import { awaitEnd } from '../src/await-end.js'
import { equip } from '../src/equip.js'
import { describeError, openLog } from '../src/log.js'
import { type Ground, openGround } from '../src/open-ground.js'
import { makeFirstKey } from '../src/people/first-key.js'
import { readSettings } from '../src/read-settings.js'
import { refuseStart } from '../src/refuse-start.js'
import { servicesOn } from '../src/services.js'
import { startApi } from '../src/start-api.js'

/** Everything on one machine: the database if none is given, the API here, and the workers in a process beside it. */
export async function startAll(environment: NodeJS.ProcessEnv) {
  const config = readSettings(environment)
  const log = openLog(config.logLevel, 'api')
  const ground = await openGround(config)
  const equipment = equip(config, environment, config.publicUrl ?? `http://${config.host}:${config.port}`)
  const firstKey = await makeFirstKey(servicesOn(ground.database, equipment), new Date())
  const api = await startApi({ config, ground, equipment, log })
  const workers = keepWorkersRunning(environment, ground, code =>
    log.error({ code }, 'the workers ended; they are started again'),
  )
  return {
    url: api.url,
    firstKey,
    log,
    async stop() {
      await Promise.all([api.stop(), workers.stop()])
      await equipment.reading.close()
      await ground.close()
    },
  }
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
