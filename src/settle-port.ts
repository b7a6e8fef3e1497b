import type { Config } from './config.js'
import { listen } from './http/listen.js'

/** Where any free port will do, one is chosen before anything is built, so that documents can name it. */
export async function settlePort(config: Config): Promise<Config> {
  if (config.port !== 0) return config
  const { port, stop } = await listen(() => undefined, config)
  await stop(0)
  return { ...config, port }
}
