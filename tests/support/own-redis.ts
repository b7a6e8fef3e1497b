import { type ChildProcess, spawn } from 'node:child_process'
import { Redis } from 'ioredis'
import { freePort } from './processes.js'

export type OwnRedis = Awaited<ReturnType<typeof ownRedis>>

/** A Redis that only this test has, to be emptied and taken away; it forgets everything when it stops. */
export async function ownRedis() {
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  let server: ChildProcess | null = null
  const redis = {
    url,
    async start() {
      const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
      const child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] })
      server = child
      await new Promise<void>(ready => {
        child.stdout.on('data', chunk => String(chunk).includes('Ready to accept connections') && ready())
      })
    },
    async stop() {
      if (!server) return
      const gone = new Promise(resolve => server?.once('exit', resolve))
      server.kill('SIGKILL')
      await gone
      server = null
    },
    async flush() {
      const client = new Redis(url)
      await client.flushall()
      client.disconnect()
    },
  }
  await redis.start()
  return redis
}
