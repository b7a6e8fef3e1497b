import { type Config, ConfigError } from './config.js'
import { urlAt } from './http/listen.js'

/** Where readers find us, as documents name it. Which port the API got by chance, another process cannot know. */
export function publicUrlOf({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string {
  if (publicUrl !== undefined) return publicUrl
  if (port === 0) throw new ConfigError([{ name: 'PUBLIC_URL', message: 'has to be set where PORT is 0' }])
  return urlAt(isEverywhere(host) ? 'localhost' : host, port)
}

/** True if what people send there, their passwords too, is read by nobody on the way. */
export function isGuarded(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl)
  return protocol === 'https:' || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

/** To listen at all addresses is no address to be found at. */
function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}
