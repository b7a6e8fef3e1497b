import { awaitEnd } from '../../src/await-end.js'
import { openDatabase } from '../../src/database/database.js'
import { equip } from '../../src/equip.js'
import { describeError, openLog } from '../../src/log.js'
import { readSettings } from '../../src/read-settings.js'
import { refuseStart } from '../../src/refuse-start.js'
import { servicesOn } from '../../src/services.js'
import { startWorkers } from '../../workers/start-workers.js'

/**
 * The worker process with a queue that misses it within a second instead of ten, and claims that outlive it for three
 * instead of thirty, so that a test may kill many.
 * `workers/main.ts` itself is killed where the usual times matter.
 */
async function main(): Promise<void> {
  const { QUEUE_PREFIX = 'fassung', ...environment } = process.env
  const config = readSettings(environment)
  const log = openLog('info', 'workers')
  const url = String(config.databaseUrl)
  const { database, pool } = openDatabase(url)
  const equipment = equip(config, environment, 'https://news.example', log)
  const running = await startWorkers({
    database,
    pool,
    services: servicesOn(database, { ...equipment, claimSeconds: 3 }),
    queue: config.redisUrl ? { redis: config.redisUrl, prefix: QUEUE_PREFIX } : { postgres: url },
    times: { lockMs: 1_000, firstWaitMs: 100, choresEveryMs: 200 },
    onError: (error, about) => log.warn({ ...about, err: describeError(error) }, 'will be tried again'),
  })
  awaitEnd(
    () => running.stop(),
    error => log.fatal({ err: describeError(error) }, 'ends'),
  )
  log.info('ready')
}

main().catch(refuseStart)
