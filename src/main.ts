import { awaitEnd } from './await-end.js'
import { equip } from './equip.js'
import { describeError, openLog } from './log.js'
import { openGround } from './open-ground.js'
import { makeFirstKey } from './people/first-key.js'
import { readSettings } from './read-settings.js'
import { refuseStart } from './refuse-start.js'
import { servicesOn } from './services.js'
import { startApi } from './start-api.js'

/** The API process by itself; workers run elsewhere, on the same database. */
async function main(): Promise<void> {
  const config = readSettings(process.env)
  const log = openLog(config.logLevel, 'api')
  const ground = await openGround(config)
  const equipment = equip(config, process.env, config.publicUrl ?? `http://${config.host}:${config.port}`)
  const firstKey = await makeFirstKey(servicesOn(ground.database, equipment), new Date())
  if (firstKey) process.stdout.write(`Your admin key, shown this once: ${firstKey}\n`)
  const api = await startApi({ config, ground, equipment, log })
  log.info({ url: api.url }, 'ready')
  awaitEnd(
    async () => {
      await api.stop()
      await equipment.reading.close()
      await ground.close()
    },
    error => log.fatal({ err: describeError(error) }, 'ends'),
  )
}

main().catch(refuseStart)
