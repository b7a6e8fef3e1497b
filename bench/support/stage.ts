import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../src/database/embedded.js'
import { type Child, startChild } from './child.js'

/** Where a bench plays: a PostgreSQL of its own, as durable as in production, and processes that end with it. */
export type Stage = {
  folder: string
  /** The address of a new, empty database. */
  database(): Promise<string>
  /** A connection for the bench's own questions. */
  look(url: string): Promise<pg.Client>
  /** A Redis of its own; null where none is installed. */
  redis(): Promise<string | null>
  start: typeof startChild
}

/** Gives `play` a stage, and clears it whatever happens. */
export async function onStage<Result>(play: (stage: Stage) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'fassung-bench-'))
  const postgres = await startEmbeddedPostgres(folder)
  const ends: (() => Promise<unknown>)[] = []
  const look = async (url: string) => {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    await client.connect()
    ends.push(() => client.end())
    return client
  }
  try {
    return await play({
      folder,
      look,
      async database() {
        const name = `bench_${randomBytes(4).toString('hex')}`
        const client = await look(postgres.url)
        await client.query(`create database ${name}`)
        return postgres.url.replace(/\/fassung$/, `/${name}`)
      },
      async redis() {
        const redis = await startRedis()
        if (redis) ends.push(redis.stop)
        return redis?.url ?? null
      },
      async start(...how) {
        const child: Child = await startChild(...how)
        ends.push(child.stop)
        return child
      },
    })
  } finally {
    for (const end of ends.reverse()) await end().catch(() => undefined)
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function startRedis() {
  if (spawnSync('redis-server', ['--version']).error) return null
  const port = await freePort()
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise<void>(ready => {
    server.stdout.on('data', chunk => String(chunk).includes('Ready to accept connections') && ready())
  })
  return { url: `redis://127.0.0.1:${port}`, stop: async () => void server.kill() }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(ready => server.once('listening', ready))
  const { port } = server.address() as { port: number }
  await new Promise(closed => server.close(closed))
  return port
}
