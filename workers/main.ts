import { awaitEnd } from '../src/await-end.js'
import { equip } from '../src/equip.js'
import { describeError, openLog } from '../src/log.js'
import { openGround } from '../src/open-ground.js'
import { publicUrlOf } from '../src/public-url.js'
import { queueAddressOf } from '../src/queue/open-backend.js'
import { readSettings } from '../src/read-settings.js'
import { refuseStart } from '../src/refuse-start.js'
import { servicesOn } from '../src/services.js'
import { startWorkers } from './start-workers.js'

/** The worker process; as many as you like, on the same database and, if set, the same Redis. */
async function main(): Promise<void> {
  const config = readSettings(process.env)
  const log = openLog(config.logLevel, 'workers')
  const ground = await openGround(config)
  const equipment = equip(config, process.env, publicUrlOf(config), log)
  const running = await startWorkers({
    ...ground,
    services: servicesOn(ground.database, equipment),
    queue: queueAddressOf(config, ground.url),
    onError: (error, about) => log.warn({ ...about, err: describeError(error) }, 'will be tried again'),
  })
  // A room that is closed again while it warms up has nothing to say.
  equipment.checking.warmUp().catch(() => undefined)
  log.info({ queue: config.redisUrl ? 'redis' : 'postgres' }, 'ready')
  const stop = async () => {
    await running.stop()
    await Promise.all([equipment.reading.close(), equipment.checking.close()])
    await ground.close()
  }
  awaitEnd(stop, error => log.fatal({ err: describeError(error) }, 'ends'))
  // As a child, we are told by our parent; if it died, there is nobody left to work for.
  if (process.send) process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.send?.('ready')
}

main().catch(refuseStart)
