import type { Logger } from 'pino'
import { chooseDefault } from './choose-default.js'
import { equip } from './equip.js'
import { openLog } from './log.js'
import { type Ground, openGround } from './open-ground.js'
import { makeFirstKey } from './people/first-key.js'
import { makeFirstLink } from './people/first-link.js'
import { publicUrlOf } from './public-url.js'
import { readSettings } from './read-settings.js'
import { servicesOn } from './services.js'
import { settlePort } from './settle-port.js'
import { startApi } from './start-api.js'

/**
 * An API process that answers. `firstKey` is the admin key that was made, to be shown once; null if there was no need.
 * `firstLink` is where the first person makes themselves admin; null if there is one.
 */
export type OpenApi = {
  url: string
  publicUrl: string
  firstKey: string | null
  firstLink: string | null
  ground: Ground
  log: Logger
  stop(): Promise<void>
}

/**
 * Opens the API from the environment alone: its database, its equipment, its port. What was opened is closed if it
 * cannot. `onLine` gets the lines of its log, if they are not to go to the output.
 */
export async function openApi(environment: NodeJS.ProcessEnv, onLine?: (line: string) => void): Promise<OpenApi> {
  const config = await settlePort(readSettings(environment))
  const log = openLog(config.logLevel, 'api', onLine)
  const started = equip(config, environment, publicUrlOf(config), log)
  const opening = openGround(config)
  const close = async () => {
    await Promise.all([started.reading.close(), started.checking.close()])
    await opening.then(
      ground => ground.close(),
      () => undefined,
    )
  }
  try {
    const choosing = chooseDefault(started.providers, log)
    const [ground, defaultProvider] = await Promise.all([opening, choosing, started.reading.warmUp()])
    const equipment = { ...started, defaultProvider }
    const api = await startApi({ config, ground, equipment, log })
    // Only now: a key that was made before the port proved to be taken would never be seen.
    const services = servicesOn(ground.database, equipment)
    const firstKey = await makeFirstKey(services, new Date())
    const firstLink = await makeFirstLink(services)
    const stop = () => api.stop().then(close)
    return { url: api.url, publicUrl: equipment.publicUrl, firstKey, firstLink, ground, log, stop }
  } catch (error) {
    await close()
    throw error
  }
}
