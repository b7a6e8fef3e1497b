import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The tiny model of our own, which knows some fifty German nouns. */
export const fixtureFolder = join(import.meta.dirname, '../fixtures/bergamot-de-en')

const names = ['model.deen.intgemm.alphas.bin', 'lex.50.50.deen.s2t.bin', 'vocab.deen.spm'] as const
const [modelName, shortlistName, vocabName] = names
const plain = new Map(names.map(name => [name as string, readFileSync(join(fixtureFolder, name))]))
const packed = new Map([...plain].map(([name, bytes]) => [`${name}.gz`, gzipSync(bytes)]))

/** What the server may do wrong. */
export type Misbehaviour = {
  /** What the registry says of the model instead of the truth. */
  says?: { uncompressedSize?: number; uncompressedHash?: string }
  /** The registry's whole text, instead of a list of models. */
  registry?: string
  /** After how many bytes of the model the connection is cut. */
  cutsAfter?: number
  /** After how many bytes of the model nothing more comes, until `goOn`. */
  pausesAfter?: number
  /** The bytes of the model's file, instead of its own. */
  sends?: Buffer
  /** Each request gets this status. */
  status?: number
}

export type ModelServer = Awaited<ReturnType<typeof startModelServer>>

/** A registry with our tiny model under the names of several pairs, in the form of Mozilla's. */
export async function startModelServer(pairs: readonly string[] = ['de-en', 'en-fr']) {
  const asked: { path: string; range: string | undefined }[] = []
  let wrong: Misbehaviour = {}
  const paused: { goOn(): void; breakOff(): void }[] = []
  const server = createServer((request, response) => {
    const path = String(request.url)
    asked.push({ path, range: request.headers.range })
    if (wrong.status) response.writeHead(wrong.status).end()
    else if (path === '/models.json') response.end(wrong.registry ?? listOf(pairs, url, wrong))
    else sendFile(request, response, { ...wrong, pause: rest => void paused.push(rest) })
  }).listen(0, '127.0.0.1')
  await new Promise(listening => server.once('listening', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `${url}/models.json`,
    asked,
    /** The paths of files that were asked for, without the registry's. */
    files: () => asked.map(({ path }) => path).filter(path => path !== '/models.json'),
    misbehave(how: Misbehaviour) {
      wrong = how
    },
    /** Sends the rest of what it paused with, and pauses no more. */
    goOn() {
      wrong = {}
      for (const { goOn } of paused.splice(0)) goOn()
    },
    /** Breaks off what it paused with, and pauses no more. */
    breakOff() {
      wrong = {}
      for (const { breakOff } of paused.splice(0)) breakOff()
    },
    async close() {
      server.closeAllConnections()
      await new Promise(closed => server.close(closed))
    },
  }
}

function listOf(pairs: readonly string[], url: string, { says }: Misbehaviour): string {
  const bytes = plain.get(modelName) as Buffer
  const truth = { uncompressedSize: bytes.length, uncompressedHash: createHash('sha256').update(bytes).digest('hex') }
  const model = (pair: string) => ({
    architecture: 'tiny',
    releaseStatus: 'Release',
    sourceLanguage: pair.split('-')[0],
    targetLanguage: pair.split('-')[1],
    files: {
      model: { path: `models/${pair}/${modelName}.gz`, ...truth, ...says },
      lexicalShortlist: { path: `models/${pair}/${shortlistName}.gz` },
      vocab: { path: `models/${pair}/${vocabName}.gz` },
    },
  })
  const models = Object.fromEntries(pairs.map(pair => [pair, [model(pair)]]))
  return JSON.stringify({ generated: '2026-11-25T00:00:00Z', baseUrl: url, models })
}

type Sending = Misbehaviour & { pause(rest: { goOn(): void; breakOff(): void }): void }

function sendFile(request: IncomingMessage, response: ServerResponse, how: Sending): void {
  const { cutsAfter, pausesAfter, sends, pause } = how
  const name = String(request.url?.split('/').at(-1))
  const isModel = name === `${modelName}.gz`
  const bytes = (isModel && sends) || packed.get(name)
  if (!bytes) return void response.writeHead(404).end()

  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  if (from > 0 && from >= bytes.length) return void response.writeHead(416).end()
  response.writeHead(from > 0 ? 206 : 200, { 'content-length': bytes.length - from })
  if (isModel && pausesAfter !== undefined) {
    response.write(bytes.subarray(from, pausesAfter))
    return void pause({ goOn: () => response.end(bytes.subarray(pausesAfter)), breakOff: () => response.destroy() })
  }
  if (!isModel || cutsAfter === undefined) return void response.end(bytes.subarray(from))
  response.write(bytes.subarray(from, from + cutsAfter), () => response.destroy())
}
