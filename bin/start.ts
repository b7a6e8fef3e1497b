import { awaitEnd } from '../src/await-end.js'
import { describeError } from '../src/log.js'
import { refuseStart } from '../src/refuse-start.js'
import { startAll } from './start-all.js'

/** `npm start`: the whole service on this machine, until it is told to stop. */
async function main(): Promise<void> {
  const running = await startAll(process.env)
  if (running.firstKey) process.stdout.write(`Your admin key, shown this once: ${running.firstKey}\n`)
  running.log.info({ url: running.url }, 'ready')
  awaitEnd(running.stop, error => running.log.fatal({ err: describeError(error) }, 'ends'))
}

main().catch(refuseStart)
