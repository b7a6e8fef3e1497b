import { announceFirst } from '../src/announce-first.js'
import { awaitEnd } from '../src/await-end.js'
import { describeError } from '../src/log.js'
import { refuseStart } from '../src/refuse-start.js'
import { startAll } from './start-all.js'

/** `npm start`: the whole service on this machine, until it is told to stop. */
async function main(): Promise<void> {
  const running = await startAll(process.env)
  announceFirst(running)
  running.log.info({ url: running.url }, 'ready')
  awaitEnd(running.stop, error => running.log.fatal({ err: describeError(error) }, 'ends'))
}

main().catch(refuseStart)
