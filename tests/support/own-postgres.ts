import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../src/database/embedded.js'
import { freePort, runs } from './processes.js'
import { until } from './service.js'

export type OwnPostgres = Awaited<ReturnType<typeof ownPostgres>>

/** A PostgreSQL that only this test has, as durable as in earnest, to crash it and start it again at the same address. */
export async function ownPostgres() {
  const folder = await mkdtemp(join(tmpdir(), 'fassung-own-'))
  const options = { port: await freePort() }
  let server = await startEmbeddedPostgres(folder, options)
  return {
    url: server.url,
    /** Ends every connection in the middle of what it does; the next start has to recover. */
    async crash() {
      const [pid] = (await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n').map(Number)
      process.kill(Number(pid), 'SIGQUIT')
      await until(async () => !runs(Number(pid)))
    },
    async start() {
      server = await startEmbeddedPostgres(folder, options)
    },
    /** Ends it for good, whether it runs or not. */
    async remove() {
      await server.stop().catch(() => undefined)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
