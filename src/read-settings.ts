import { type Config, readConfig } from './config.js'
import { findFallbackFaults, findPriceFaults, findSettingFaults, providerSettings } from './providers/index.js'

/** The settings of this process: ours and the providers', all faults of both at once. */
export function readSettings(environment: NodeJS.ProcessEnv): Config {
  const names = providerSettings.map(({ name }) => name)
  return readConfig(environment, {
    names,
    faults: [...findSettingFaults(environment), ...findFallbackFaults(environment), ...findPriceFaults(environment)],
  })
}
