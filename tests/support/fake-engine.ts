import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as readBody } from 'node:stream/consumers'

/** What any server can do wrong, whatever it speaks. A status, alone or with more, is a refusal. */
export type ServerFault =
  | number
  | { status: number; retryAfter?: string; body?: string }
  | 'silence'
  | 'reset'
  | 'half-an-answer'
  | 'drip'
  | 'truncated-json'
  | 'html'
  | 'redirect'
  | 'flood'

/** One request for a translation as it arrived. */
type Seen<Body> = { body: Body; headers: IncomingHttpHeaders }

/** What a fake speaks: where it translates, what it answers there, and what it charges for. */
export type Speech<Body, Fault extends string> = {
  path: string
  answer(body: Body, fault: Fault | undefined): unknown
  texts(body: Body): string[]
  /** Other addresses and what they answer. */
  also?: Record<string, unknown>
}

/** Starts a server of our own that stands for an engine: it counts what it is asked, and fails on demand. */
export async function startFakeEngine<Body, Fault extends string>(speech: Speech<Body, Fault>) {
  const requests: Seen<Body>[] = []
  const queue: (ServerFault | Fault)[] = []
  let always: ((body: Body) => ServerFault | Fault | undefined) | undefined
  let characters = 0

  // Closes no idle connection: the client may be about to send on it while a test keeps the processor busy.
  const server = createServer({ keepAliveTimeout: 0 }, async (request, response) => {
    const path = request.url ?? ''
    if (speech.also && path in speech.also) return send(response, 200, JSON.stringify(speech.also[path]))
    if (path !== speech.path) return send(response, 404, '{}')
    const body = JSON.parse(await readBody(request)) as Body
    requests.push({ body, headers: request.headers })
    const fault = queue.shift() ?? always?.(body)
    const isRefusal = typeof fault === 'number' || typeof fault === 'object'
    if (!isRefusal) for (const text of speech.texts(body)) characters += [...text].length
    if (!misbehave(response, fault, () => JSON.stringify(speech.answer(body, fault as Fault | undefined)))) {
      send(response, 200, JSON.stringify(speech.answer(body, fault as Fault | undefined)))
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** All requests for translations, in the order in which they arrived, failed ones too. */
    requests: requests as readonly Seen<Body>[],
    /** What it would have put on the bill, in code points as they were sent. */
    get billedCharacters() {
      return characters
    },
    /** Fails every request from here on, or those it names a fault for. */
    fail(fault: ServerFault | Fault | ((body: Body) => ServerFault | Fault | undefined)) {
      always = typeof fault === 'function' ? fault : () => fault
    },
    /** Fails the next requests, each in its way. */
    failNext: (...faults: (ServerFault | Fault)[]) => void queue.push(...faults),
    /** Changes what another address answers. */
    tell(path: string, answer: unknown) {
      speech.also = { ...speech.also, [path]: answer }
    },
    /** Ends everything, requests without an answer included. */
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

/** Disguises words by writing them backwards: no language, but tags, entities, links and numbers stay. */
export function mirror(text: string): string {
  return text.replace(
    /(<[^<>]*>|&[#\w]+;|https?:\/\/[^\s<]+|[^\s<>]+@[^\s<>]+)|\p{L}+/gu,
    (word, kept) => kept ?? [...word].reverse().join(''),
  )
}

function misbehave(response: ServerResponse, fault: unknown, body: () => string): boolean {
  if (fault === 'silence') return true
  if (fault === 'reset') return Boolean(response.destroy())
  if (typeof fault === 'number') return refuse(response, { status: fault })
  if (typeof fault === 'object') return refuse(response, fault as { status: number })
  if (fault === 'html') return send(response, 200, '<!doctype html><h1>Down for maintenance</h1>')
  if (fault === 'redirect') return Boolean(response.writeHead(307, { location: '/elsewhere' }).end())
  if (fault === 'truncated-json') return send(response, 200, body().slice(0, -10))
  if (fault === 'half-an-answer') return cutOff(response, body())
  if (fault === 'drip') return drip(response)
  if (fault === 'flood') return send(response, 200, ' '.repeat(17 * 1024 * 1024))
  return false
}

/** The body repeats what a careless server would: the key and the article. */
function refuse(response: ServerResponse, fault: { status: number; retryAfter?: string; body?: string }): boolean {
  if (fault.retryAfter) response.setHeader('retry-after', fault.retryAfter)
  return send(response, fault.status, fault.body ?? JSON.stringify({ error: `status ${fault.status}: canary-key` }))
}

function send(response: ServerResponse, status: number, body: string): true {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  return true
}

function cutOff(response: ServerResponse, body: string): true {
  response.writeHead(200, { 'content-length': Buffer.byteLength(body) })
  response.write(body.slice(0, body.length / 2), () => response.destroy())
  return true
}

function drip(response: ServerResponse): true {
  response.writeHead(200)
  const drops = setInterval(() => response.write(' '), 5)
  response.on('close', () => clearInterval(drops))
  return true
}
