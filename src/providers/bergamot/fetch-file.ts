import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ProviderError } from '../provider.js'
import type { InstalledFile } from './installed-model.js'
import type { ListedFile } from './registry.js'
import { bergamotError, codeOf } from './trouble.js'

/** Where a file is put, and who is told how far it has come; `of` is unknown where the server does not say. */
export type Fetching = {
  folder: string
  patienceMs: number
  signal?: AbortSignal | undefined
  onBytes(bytes: number, of: number | undefined): void
}

/** No model of one pair is nearly as large; a server that sends more is not serving one. */
const mostBytes = 512 * 1024 * 1024

/**
 * Fetches a file of a model, going on where an earlier try broke off, unpacks it and checks it against what the
 * registry said. Only a file that holds stands under its name.
 */
export async function fetchFile(file: ListedFile, fetching: Fetching): Promise<InstalledFile> {
  const packed = join(fetching.folder, `${file.name}.packed`)
  const whole = join(fetching.folder, file.name)
  const known = await measure(whole).catch(() => undefined)
  if (known && isAsListed(file, known)) {
    fetching.onBytes(known.size, known.size)
    return { name: file.name, ...known }
  }

  await download(file, packed, fetching)
  const measured = await unpack(packed, `${whole}.unpacked`).catch(() => undefined)
  await rm(packed, { force: true })
  if (!measured || !isAsListed(file, measured)) {
    await rm(`${whole}.unpacked`, { force: true })
    throw bergamotError('broken', `was sent ${file.name}, but ${measured ? 'not as its registry lists it' : 'damaged'}`)
  }
  await rename(`${whole}.unpacked`, whole)
  return { name: file.name, ...measured }
}

type Measured = { size: number; sha256: string }

function isAsListed({ size, sha256 }: ListedFile, measured: Measured): boolean {
  return (size === undefined || size === measured.size) && (sha256 === undefined || sha256 === measured.sha256)
}

async function download(file: ListedFile, packed: string, { onBytes, patienceMs, signal }: Fetching): Promise<void> {
  const stalled = new AbortController()
  const timer = setTimeout(() => stalled.abort(), patienceMs)
  try {
    const have = await stat(packed).then(
      ({ size }) => size,
      () => 0,
    )
    const response = await fetch(file.url, {
      // Packed as it lies there: what the connection unpacked could not be gone on with.
      headers: { 'accept-encoding': 'identity', ...(have > 0 ? { range: `bytes=${have}-` } : {}) },
      signal: signal ? AbortSignal.any([stalled.signal, signal]) : stalled.signal,
    })
    if (response.status === 416) await rm(packed, { force: true })
    if (!response.ok || !response.body) throw bergamotError('unprepared', `got no ${file.name} (${response.status})`)
    const from = response.status === 206 ? have : 0
    const length = Number(response.headers.get('content-length')) || undefined
    let bytes = from
    const count = new Transform({
      transform(chunk, _encoding, done) {
        timer.refresh()
        bytes += chunk.length
        onBytes(bytes, length && from + length)
        done(bytes > mostBytes ? bergamotError('broken', `is sent ${file.name} without an end`) : null, chunk)
      },
    })
    onBytes(from, length && from + length)
    const source = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])
    await pipeline(source, count, createWriteStream(packed, { flags: from > 0 ? 'a' : 'w' }))
  } catch (error) {
    if (error instanceof ProviderError) throw error
    throw bergamotError('unprepared', `did not get all of ${file.name} (${codeOf(error)})`)
  } finally {
    clearTimeout(timer)
  }
}

/** Servers may send a file unpacked already, so its first bytes are asked and not its name. */
async function unpack(packed: string, into: string): Promise<Measured> {
  const meter = meterOf()
  const isPacked = (await firstBytes(packed)).equals(Buffer.from([0x1f, 0x8b]))
  const steps = isPacked ? [createGunzip(), meter.stream] : [meter.stream]
  await pipeline([createReadStream(packed), ...steps, createWriteStream(into)])
  return meter.measured()
}

async function measure(path: string): Promise<Measured> {
  const meter = meterOf()
  await pipeline(createReadStream(path), meter.stream.resume())
  return meter.measured()
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer
  } finally {
    await file.close()
  }
}

/** Counts and hashes what passes, and lets no more pass than a model may have. */
function meterOf() {
  const hash = createHash('sha256')
  let size = 0
  const stream = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(size > mostBytes ? new Error('unpacks without an end') : null, chunk)
    },
  })
  return { stream, measured: (): Measured => ({ size, sha256: hash.digest('hex') }) }
}
