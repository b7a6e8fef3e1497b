import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { cursorOf, pageQuery } from '../../src/http/paging.js'
import { defineRoute } from '../../src/http/route.js'
import { type Reply, sending, serve } from './app.js'
import { sendRaw } from './raw-request.js'

const id = '0199c7a0-0000-7000-8000-000000000000'
const described = { topic: 'Test', summary: 'Test', answers: { 200: { description: 'Done', body: null } } }
const params = z.strictObject({ articleId: z.uuid() })
const body = z.strictObject({
  title: z.string().max(20),
  count: z.int32().min(0).optional(),
  tags: z.array(z.string()).optional(),
})

const post = defineRoute<unknown, undefined, undefined, typeof body>({
  ...described,
  method: 'post',
  path: '/v1/articles',
  access: 'everyone',
  body,
  rawBodies: ['text/markdown'],
  handle: async (_needs, { body, raw }) => ({ status: 200, body: raw ? { raw: raw.bytes.toString() } : body }),
})
const get = defineRoute<unknown, typeof params>({
  ...described,
  method: 'get',
  path: '/v1/articles/:articleId',
  access: 'everyone',
  params,
  handle: async (_needs, { params }) => ({ status: 200, body: params }),
})
const list = defineRoute<unknown, undefined, typeof pageQuery>({
  ...described,
  method: 'get',
  path: '/v1/articles',
  access: 'everyone',
  query: pageQuery,
  async handle(_needs, { query: { limit, cursor } }) {
    cursorOf(z.uuid()).read(cursor)
    return { status: 200, body: { limit } }
  },
})

const { ask, port } = await serve([post, get, list])

const address = '/v1/articles'
const json = (body: string | Buffer, headers: Record<string, string> = {}): [string, RequestInit] => [
  address,
  { method: 'POST', body: body as RequestInit['body'], headers: { 'content-type': 'application/json', ...headers } },
]
const read = (path: string, method = 'GET'): [string, RequestInit] => [path, { method }]

/** row, what is sent, the request, the status, the problem or fault that explains it */
const table: [number, string, [string, RequestInit], number, string][] = [
  [1, 'half a JSON', json('{'), 400, 'malformed-json'],
  [2, 'null', json('null'), 400, 'malformed-json'],
  [2, 'a number', json('5'), 400, 'malformed-json'],
  [2, 'a bare text', json('"x"'), 400, 'malformed-json'],
  [3, 'a list for an object', json('[]'), 422, 'wrong-type'],
  [4, 'an empty body that says it is JSON', json(''), 400, 'malformed-json'],
  [5, 'text/plain', json('{}', { 'content-type': 'text/plain' }), 415, 'media-type-unknown'],
  [
    5,
    'a body of no type',
    [address, { method: 'POST', body: Buffer.from('{}') as RequestInit['body'] }],
    415,
    'media-type-missing',
  ],
  [
    6,
    'charset=iso-8859-1',
    json('{}', { 'content-type': 'application/json; charset=iso-8859-1' }),
    415,
    'encoding-unknown',
  ],
  [
    6,
    'Markdown in another charset',
    json('# x', { 'content-type': 'text/markdown; charset=latin1' }),
    415,
    'encoding-unknown',
  ],
  [7, 'charset=utf-16', json('{}', { 'content-type': 'application/json; charset=utf-16' }), 415, 'encoding-unknown'],
  [
    8,
    'bytes that are no UTF-8',
    json(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
    400,
    'malformed-text',
  ],
  [
    8,
    'Markdown that is no UTF-8',
    json(Buffer.from([0xff]), { 'content-type': 'text/markdown' }),
    400,
    'malformed-text',
  ],
  [9, 'half a character', json('{"title":"\\ud800"}'), 400, 'malformed-text'],
  [10, 'NUL in a text', json('{"title":"\\u0000"}'), 400, 'malformed-text'],
  [10, 'NUL in a name', json('{"\\u0000":1}'), 400, 'malformed-text'],
  [10, 'NUL in Markdown', json('# a\0', { 'content-type': 'text/markdown' }), 400, 'malformed-text'],
  [11, 'NUL in the path', read(`${address}/%00`), 404, 'not-found'],
  [12, 'percent signs without sense', read(`${address}/%E0%A4%A`), 400, 'malformed-request'],
  [12, 'the same in the query', read(`${address}?cursor=%E0%A4%A`), 400, 'malformed-text'],
  [13, 'a way out of the folder', read(`${address}/..%2f..%2fetc`), 404, 'not-found'],
  [14, 'an id that is none', read(`${address}/not-a-uuid`), 404, 'not-found'],
  [14, 'SQL for an id', read(`${address}/1;%20drop%20table`), 404, 'not-found'],
  [15, 'an integer beyond 32 bits', json('{"title":"x","count":2147483648}'), 422, 'too-large'],
  [15, 'a negative count', json('{"title":"x","count":-1}'), 422, 'too-small'],
  [15, 'a number without end', json('{"title":"x","count":1e400}'), 422, 'wrong-type'],
  [15, 'more digits than a number holds', json('{"title":"x","count":12345678901234567890}'), 422, 'too-large'],
  [16, '100,000 lists in one another', json('['.repeat(100_000) + ']'.repeat(100_000)), 400, 'nested-too-deep'],
  [17, 'a name given twice', json('{"title":"a","title":"b"}'), 400, 'duplicate-key'],
  [17, 'a name given twice, once in disguise', json('{"title":"a","\\u0074itle":"b"}'), 400, 'duplicate-key'],
  [18, '__proto__', json('{"title":"x","__proto__":{"isAdmin":true}}'), 422, 'unknown-field'],
  [18, 'constructor', json('{"title":"x","constructor":{"prototype":{}}}'), 422, 'unknown-field'],
  [19, 'a field that is not the caller’s to set', json('{"title":"x","state":"approved"}'), 422, 'unknown-field'],
  [20, '1.1 MB', json(`{"title":"${'x'.repeat(1_100_000)}"}`), 413, 'body-too-large'],
  [21, 'a gzip bomb', json(gzipSync(Buffer.alloc(100_000_000)), { 'content-encoding': 'gzip' }), 413, 'body-too-large'],
  [21, 'gzip that is none', json('{}', { 'content-encoding': 'gzip' }), 400, 'malformed-request'],
  [22, 'zstd', json('{}', { 'content-encoding': 'zstd' }), 415, 'encoding-unknown'],
  [22, 'gzip in gzip', json('{}', { 'content-encoding': 'gzip, gzip' }), 415, 'encoding-unknown'],
  [25, 'a limit beyond all bounds', read(`${address}?limit=1e9`), 422, 'too-large'],
  [25, 'a negative limit', read(`${address}?limit=-1`), 422, 'too-small'],
  [25, 'a made-up cursor', read(`${address}?cursor=garbage`), 422, 'cursor-unknown'],
  [
    25,
    'a cursor for something else',
    read(`${address}?cursor=${Buffer.from('{"a":1}').toString('base64url')}`),
    422,
    'cursor-unknown',
  ],
  [25, 'a parameter twice', read(`${address}?limit=1&limit=2`), 422, 'repeated'],
  [25, 'a misspelt parameter', read(`${address}?limti=1`), 422, 'unknown-field'],
  [26, 'PUT where there is only GET', read(`${address}/${id}`, 'PUT'), 405, 'method-not-allowed'],
]

describe('what is no good request', () => {
  test.each(table)('(%i) %s is refused', async (_row, _sent, [path, init], status, code) => {
    const reply = await ask(path, init)

    expect([reply.status, codeOf(reply)]).toEqual([status, code])
    expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(reply.text).not.toMatch(/node_modules|at \w+ \(/)
  })

  test('(26) TRACE is refused, naming what there is', async () => {
    const reply = await sendRaw(port, `TRACE ${address}/${id} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)

    expect(reply).toMatch(/^HTTP\/1.1 405 /)
    expect(reply).toMatch(/\r\nAllow: GET, HEAD\r\n/)
  })

  test('(26) an address says which methods it has', async () => {
    const { headers } = await ask(address, { method: 'DELETE' })

    expect(headers.get('allow')).toBe('GET, HEAD, POST')
  })

  test.each([
    [23, 'a header of 20 KB', `GET ${address} HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    [23, 'an address of 20 KB', `GET ${address}?q=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    [24, 'two lengths', `POST ${address} HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx`, 400],
    [
      24,
      'a length and chunks',
      `POST ${address} HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    [24, 'no Host', `GET ${address} HTTP/1.1\r\n\r\n`, 400],
  ])('(%i) %s ends the connection', async (_row, _sent, request, status) => {
    expect(await sendRaw(port, request)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  test('(27) a caller who sends its headers drop by drop is not waited for', async () => {
    const slow = await serve([list], {}, { headersTimeoutMs: 100, requestTimeoutMs: 200 })

    expect(await sendRaw(slow.port, `GET ${address} HTTP/1.1\r\nHost: x\r\n`)).toMatch(/^HTTP\/1.1 408 /)
  })

  test('(27) nor one that sends its body so', async () => {
    const slow = await serve([post], {}, { headersTimeoutMs: 100, requestTimeoutMs: 200 })
    const head = `POST ${address} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n`

    expect(await sendRaw(slow.port, head, '{')).toMatch(/^HTTP\/1.1 408 /)
  })
})

describe('what is wrong with an input', () => {
  test('is told all at once, each with its place', async () => {
    const { json } = await ask(address, sending({ count: 'x', tags: ['a', 1], tites: 'x', 'a/b~c': 1 }))

    expect(json.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ['/title', 'required'],
      ['/count', 'wrong-type'],
      ['/tags/1', 'wrong-type'],
      ['/tites', 'unknown-field'],
      ['/a~1b~0c', 'unknown-field'],
    ])
  })

  test.each([
    ['de-AT, en;q=0.5', 'de', 'Eingabe ungültig', 'Höchstens 20 Zeichen sind erlaubt.'],
    ['fr', 'fr', 'Saisie non valide', '20 caractères au plus sont autorisés.'],
    ['xx, *;q=0.1', 'en', 'Input not valid', 'At most 20 characters are allowed.'],
    ['en;q=0, de;q=0.1', 'de', 'Eingabe ungültig', 'Höchstens 20 Zeichen sind erlaubt.'],
  ])('is worded for a caller who reads "%s" in %s', async (accepted, language, title, detail) => {
    const request = sending({ title: 'x'.repeat(21) })

    const reply = await ask(address, { ...request, headers: { ...request.headers, 'accept-language': accepted } })

    expect(reply.headers.get('content-language')).toBe(language)
    expect(reply.headers.get('vary')).toContain('Accept-Language')
    expect(reply.json.title).toBe(title)
    expect(reply.json.errors).toEqual([{ pointer: '/title', code: 'too-long', detail }])
  })
})

describe('what is a good request', () => {
  test('reaches its route', async () => {
    expect((await ask(address, sending({ title: 'x' }))).json).toEqual({ title: 'x' })
  })

  test('may begin with a byte order mark and be packed', async () => {
    const packed = gzipSync(Buffer.from('\ufeff{"title":"x"}'))

    expect((await ask(...json(packed, { 'content-encoding': 'gzip' }))).json).toEqual({ title: 'x' })
  })

  test('may bring another media type where the route takes it', async () => {
    expect((await ask(...json('# Größe', { 'content-type': 'text/markdown' }))).json).toEqual({ raw: '# Größe' })
  })

  test('may be a HEAD, which is a GET without a body', async () => {
    const { status, text, headers } = await ask(`${address}/${id}`, { method: 'HEAD' })

    expect([status, text, headers.get('content-length')]).toEqual([
      200,
      '',
      String(JSON.stringify({ articleId: id }).length),
    ])
  })

  test('is answered so that no cache keeps it', async () => {
    expect((await ask(`${address}/${id}`)).headers.get('cache-control')).toBe('no-store')
  })
})

/** The code of the only fault, or the type of the problem. */
function codeOf({ json }: Reply): string | undefined {
  return json?.errors?.[0]?.code ?? json?.type?.replace('/problems/', '')
}
