import { announceFirst } from './announce-first.js'
import { awaitEnd } from './await-end.js'
import { describeError } from './log.js'
import { openApi } from './open-api.js'
import { refuseStart } from './refuse-start.js'

/** The API process by itself; workers run elsewhere, on the same database. */
async function main(): Promise<void> {
  const { url, log, stop, ...first } = await openApi(process.env)
  announceFirst(first)
  log.info({ url }, 'ready')
  awaitEnd(stop, error => log.fatal({ err: describeError(error) }, 'ends'))
}

main().catch(refuseStart)
