import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/database/database.js'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded.js'
import { migrate } from '../../src/database/migrate.js'
import { compileInto } from './compile.js'

export type Servers = { postgres: EmbeddedPostgres; folder: string; redis: { stop(): void } | null }

/**
 * Starts, once for the whole run, a PostgreSQL with a migrated template, and a Redis where one is installed; builds
 * the screens, and the service for the processes that tests start.
 */
export default async function startServers(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fassung-tests-'))
  const postgres = await startEmbeddedPostgres(folder, { durable: false })
  process.env.TEST_POSTGRES_URL = postgres.url
  const { database, pool } = openDatabase(postgres.url)
  await migrate(database)
  await pool.end()
  const redis = await startRedis()
  await buildScreens()
  process.env.TEST_BUILD = join(folder, 'build')
  await compileInto(process.env.TEST_BUILD)
  Object.assign(globalThis, { servers: { postgres, folder, redis } satisfies Servers })
}

/** The screens as people get them, built anew if anything in them is younger than the build. */
async function buildScreens(): Promise<void> {
  const built = await stat('dist/web/index.html').catch(() => null)
  const sources = [...(await filesIn('src/web')), ...(await filesIn('locales')), 'vite.config.ts']
  const times = await Promise.all(sources.map(async file => (await stat(file)).mtimeMs))
  if (built && built.mtimeMs > Math.max(...times)) return
  const { build } = await import('vite')
  // Jest says `test`, of which React makes what developers get: half as much again, and slower.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  await build({ logLevel: 'error' })
  process.env.NODE_ENV = NODE_ENV
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

async function startRedis() {
  if (spawnSync('redis-server', ['--version']).error) {
    if (process.env.CI) throw new Error('CI needs redis-server: install it, as .ci/run does.')
    console.warn('redis-server is not installed: the suites on Redis do not run here. CI runs them.')
    return null
  }
  const port = await freePort()
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise<void>(ready => {
    server.stdout.on('data', chunk => String(chunk).includes('Ready to accept connections') && ready())
  })
  process.env.TEST_REDIS_URL = `redis://127.0.0.1:${port}`
  return { stop: () => void server.kill() }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(ready => server.once('listening', ready))
  const { port } = server.address() as { port: number }
  await new Promise(closed => server.close(closed))
  return port
}
