import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as readBody } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { answer, type Fault, isCharged, refuse, send, shout, type Translate } from './fake-deepl/answer.js'
import { heed, startGlossaries } from './fake-deepl/glossaries.js'
import { charactersOf, isTag, isWellFormed, readRequest, type SeenRequest } from './fake-deepl/request.js'
import { startUsage } from './fake-deepl/usage.js'

export type { Fault } from './fake-deepl/answer.js'
export { hasTags, type SeenRequest } from './fake-deepl/request.js'

/** All optional: any free port, no latency, any key, no quota, a translation that shouts. */
export type FakeDeeplOptions = {
  port?: number
  latencyMs?: number
  key?: string
  quota?: number
  translate?: Translate
}

/** A DeepL of our own: it counts what it is asked and charges, and fails on demand. */
export type FakeDeepl = Awaited<ReturnType<typeof startFakeDeepl>>

/** Starts a server that speaks `/v2/translate`, `/v2/usage`, `/v2/languages` and `/v3/glossaries`, and tells its own counts at `/fake/counts`. */
export async function startFakeDeepl(options: FakeDeeplOptions = {}) {
  const counts = startCounts()
  const faults = startFaults()
  const gate = startGate()
  const glossaries = startGlossaries()
  const settings = { translate: shout, latencyMs: 0, ...options }
  const usage = startUsage(() => counts.billedCharacters, settings.quota)

  async function translate(request: IncomingMessage, response: ServerResponse) {
    const body = await readBody(request)
    const seen = readRequest(body, request.headers)
    counts.begin(seen)
    response.once('close', counts.end)
    const entries = entriesFor(seen)
    const fault = faults.next(seen) ?? (typeof entries === 'number' ? entries : refusalOf(seen, settings, counts))
    if (isCharged(fault)) counts.charge(seen)

    await gate.pass(counts.requests.length)
    if (settings.latencyMs > 0) await pause(settings.latencyMs)
    if (typeof entries === 'number' && fault === entries && !response.destroyed)
      return refuse(response, entries, undefined, 'Glossary or dictionary not found')
    const heeding: Translate = (xml, target) =>
      settings.translate(entries instanceof Map ? heed(xml, entries) : xml, target)
    if (!response.destroyed) answer(response, seen, heeding, fault)
  }

  /** A glossary counts as it is when the request arrives. */
  function entriesFor({ options, source, target }: SeenRequest) {
    const id = options.glossary_id
    if (id === undefined) return null
    const found = glossaries.entriesFor(id, source, target)
    return typeof found === 'number' ? found : new Map(found)
  }

  // Closes no idle connection: the client may be about to send on it while a test keeps the processor busy.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const path = request.url?.split('?')[0]
    if (path === '/fake/counts') return send(response, 200, JSON.stringify(counts.summary()))
    if (settings.key && request.headers.authorization !== `DeepL-Auth-Key ${settings.key}`) return refuse(response, 403)
    if (path === '/v2/translate') return void translate(request, response).catch(() => response.destroy())
    if (path?.startsWith('/v3/glossaries')) return void glossaries.answer(request, response)
    if (path === '/v2/glossary-language-pairs') return glossaries.tellPairs(response)
    if (path === '/v2/usage') return usage.answer(response)
    if (path === '/v2/languages') return send(response, 200, JSON.stringify(languages))
    refuse(response, 404)
  })
  const url = await listen(server, settings.port ?? 0)

  return {
    url,
    /** All translation requests, in the order in which they arrived, failed ones too. */
    requests: counts.requests as readonly SeenRequest[],
    /** What it would have put on the bill, repetitions and lost answers included. */
    get billedCharacters() {
      return counts.billedCharacters
    },
    /** What each reporting tag was charged for. */
    get billedByTag(): Readonly<Record<string, number>> {
      return counts.billedByTag
    },
    /** What the bill would be if no text were ever asked twice for one language. */
    get uniqueCharacters() {
      return counts.uniqueCharacters
    },
    /** How many texts it was asked for in all. */
    get textCount() {
      return counts.requests.reduce((sum, { texts }) => sum + texts.length, 0)
    },
    /** The most requests that were ever under way at once. */
    get mostAtOnce() {
      return counts.mostAtOnce
    },
    /** How long it takes for every answer, from the next request on. */
    setLatency(latencyMs: number) {
      settings.latencyMs = latencyMs
    },
    /** The glossaries of the account. */
    glossaries,
    ...faults.script,
    ...gate.handle,
    usage: usage.script,
    /** Ends everything, requests without an answer included. */
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function startCounts() {
  const requests: SeenRequest[] = []
  const paid = new Set<string>()
  let atOnce = 0
  const counts = {
    requests,
    billedCharacters: 0,
    uniqueCharacters: 0,
    billedByTag: {} as Record<string, number>,
    mostAtOnce: 0,
    begin(seen: SeenRequest) {
      requests.push(seen)
      counts.mostAtOnce = Math.max(counts.mostAtOnce, ++atOnce)
    },
    end: () => void atOnce--,
    charge({ texts, target, tag }: SeenRequest) {
      for (const text of texts) {
        counts.billedCharacters += charactersOf(text)
        if (tag !== undefined) counts.billedByTag[tag] = (counts.billedByTag[tag] ?? 0) + charactersOf(text)
        if (!paid.has(target + text)) counts.uniqueCharacters += charactersOf(text)
        paid.add(target + text)
      }
    },
    summary() {
      const { billedCharacters, uniqueCharacters, mostAtOnce } = counts
      return { requests: requests.length, billedCharacters, uniqueCharacters, mostAtOnce }
    },
  }
  return counts
}

function startFaults() {
  const always: { predicate: (seen: SeenRequest) => boolean; fault: Fault }[] = []
  const queue: Fault[] = []
  const script = {
    /** Fails every request from here on, until `heal`. */
    fail: (fault: Fault) => script.failWhen(() => true, fault),
    /** Fails the next so many requests; several calls queue up. */
    failNext: (times: number, fault: Fault) => void queue.push(...new Array<Fault>(times).fill(fault)),
    /** Fails every request of a kind, until `heal`. */
    failWhen: (predicate: (seen: SeenRequest) => boolean, fault: Fault) => void always.unshift({ predicate, fault }),
    /** Forgets all faults. */
    heal() {
      always.length = 0
      queue.length = 0
    },
  }
  const next = (seen: SeenRequest) => queue.shift() ?? always.find(({ predicate }) => predicate(seen))?.fault
  return { script, next }
}

/** Lets a test act while requests are under way, instead of guessing how long they take. */
function startGate() {
  let opened = Promise.resolve()
  let open = () => {}
  let first = 0
  let arrivals = 0
  const waiting: { count: number; resolve: () => void }[] = []
  const handle = {
    /** Keeps every request from here on waiting, or from the one of this number on, until `release`. */
    hold(from = 0) {
      first = from
      opened = new Promise(resolve => {
        open = resolve
      })
    },
    /** Lets all held requests go, and those to come. */
    release: () => open(),
    /** Resolves once so many translation requests have arrived since the start. */
    arrived: (count: number) =>
      new Promise<void>(resolve => (arrivals >= count ? resolve() : waiting.push({ count, resolve }))),
  }
  async function pass(count: number) {
    arrivals = count
    for (const waiter of waiting) if (waiter.count <= arrivals) waiter.resolve()
    if (count >= first) await opened
  }
  return { handle, pass }
}

/** What the real one checks before it works. */
function refusalOf(seen: SeenRequest, { quota }: FakeDeeplOptions, { billedCharacters }: { billedCharacters: number }) {
  if (seen.bytes > 128 * 1024) return 413
  if (seen.texts.length === 0 || seen.texts.length > 50) return 400
  if (/^(EN|PT|)$/.test(seen.target)) return 400
  if (seen.tag !== undefined && !isTag(seen.tag)) return 400
  if (seen.options.tag_handling === 'xml' && !seen.texts.every(isWellFormed)) return 400
  const characters = seen.texts.reduce((sum, text) => sum + charactersOf(text), 0)
  return quota !== undefined && billedCharacters + characters > quota ? 456 : undefined
}

const languages = ['DE', 'EN-GB', 'EN-US', 'FR', 'PL', 'PT-PT', 'ES', 'IT'].map(language => ({
  language,
  name: language,
}))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, latency: { type: 'string' }, key: { type: 'string' } },
  })
  const { port, latency, key } = values
  const { url } = await startFakeDeepl({
    port: Number(port ?? 0),
    latencyMs: Number(latency ?? 0),
    ...(key && { key }),
  })
  console.log(url)
}
