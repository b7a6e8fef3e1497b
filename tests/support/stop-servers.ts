import { rm } from 'node:fs/promises'
import type { Servers } from './start-servers.js'

/** Ends what `start-servers.ts` started, and removes its folder. */
export default async function stopServers(): Promise<void> {
  const { postgres, folder, redis } = (globalThis as unknown as { servers: Servers }).servers
  redis?.stop()
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}
