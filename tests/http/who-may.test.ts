import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import type { Route } from '../../src/http/route.js'
import { defineRoute } from '../../src/http/route.js'
import { makeKey } from '../../src/people/key-format.js'
import { type Role, roles } from '../../src/people/principal.js'
import { serve } from './app.js'
import { sendRaw } from './raw-request.js'

const answers = { 200: { description: 'Done', body: null } }
const handle = async () => ({ status: 200, body: {} })
const routeFor = (access: Route['access']) => {
  const name = typeof access === 'string' ? access : access.join('-')
  return defineRoute<unknown>({
    method: 'get',
    path: `/v1/for/${name}`,
    access,
    topic: 'T',
    summary: 'S',
    answers,
    handle,
  })
}

/** Who gets in where; the admin everywhere. */
const matrix: [Route['access'], (Role | 'nobody')[]][] = [
  ['everyone', ['nobody', 'admin', 'editor', 'reviewer', 'reader']],
  ['anyone', ['admin', 'editor', 'reviewer', 'reader']],
  [['admin'], ['admin']],
  [['editor'], ['admin', 'editor']],
  [['reviewer'], ['admin', 'reviewer']],
  [['reader'], ['admin', 'reader']],
  [
    ['editor', 'reviewer'],
    ['admin', 'editor', 'reviewer'],
  ],
]

/** Takes JSON and nothing else. */
const texts = defineRoute<unknown, undefined, undefined, z.ZodObject>({
  ...{ method: 'post', path: '/v1/texts', access: ['editor'], topic: 'T', summary: 'S', answers, handle },
  body: z.strictObject({ a: z.number() }),
})

const app = await serve([...matrix.map(([access]) => routeFor(access)), texts])

describe('every cell of who and where', () => {
  const cells = matrix.flatMap(([access, allowed]) =>
    (['nobody', ...roles] as const).map(who => {
      const status = allowed.includes(who) ? 200 : who === 'nobody' ? 401 : 403
      return [who, routeFor(access).path, status] as const
    }),
  )

  test.each(cells)('%s at %s gets %i', async (who, path, status) => {
    expect((await app.ask(path, who === 'nobody' ? {} : { key: who })).status).toBe(status)
  })
})

describe('credentials', () => {
  test('(39) missing are asked for', async () => {
    const { json, headers } = await app.ask('/v1/for/anyone')

    expect(json.type).toBe('/problems/not-authenticated')
    expect(headers.get('www-authenticate')).toBe('Bearer realm="fassung"')
  })

  test('wrong are a 401 even where none are needed', async () => {
    const { status, headers } = await app.ask('/v1/for/everyone', { key: 'wrong' })

    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toContain('invalid_token')
  })

  test.each([
    ['a name for keys', 'api_key=editor'],
    ['a name for tokens', 'access_token=editor'],
    ['a name in capitals', 'API_KEY=x'],
    ['any name', `q=${makeKey().key}`],
  ])('(42) in the address are refused under %s', async (_what, query) => {
    const { status, json, text } = await app.ask(`/v1/for/editor?${query}`, { key: 'editor' })

    expect([status, json.type]).toEqual([400, '/problems/key-in-address'])
    expect(text).not.toContain(query)
  })

  test('(44) given twice are refused', async () => {
    const { port } = app
    const twice = 'Authorization: Bearer editor\r\nAuthorization: Bearer admin\r\n'

    expect(await sendRaw(port, `GET /v1/for/editor HTTP/1.1\r\nHost: x\r\n${twice}Connection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 400 /,
    )
  })

  test.each(['Basic ZWRpdG9y', 'Bearer', 'editor', 'Bearer editor x'])(
    'of another kind are wrong: %s',
    async authorization => {
      expect((await app.ask('/v1/for/editor', { headers: { authorization } })).status).toBe(401)
    },
  )

  test.each([
    ['of no algorithm', { alg: 'none' }],
    ['of an unknown key', { alg: 'HS256', kid: '../../dev/null' }],
  ])('(51) are never a token somebody made up: %s', async (_what, header) => {
    const part = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url')
    const token = `${part(header)}.${part({ sub: 'admin', roles: ['admin'] })}.`

    expect((await app.ask('/v1/for/admin', { key: token })).status).toBe(401)
  })

  test('(55) are never a cookie, which a browser would send for somebody else’s page', async () => {
    const headers = { cookie: 'session=editor; authorization=Bearer editor', 'sec-fetch-site': 'cross-site' }

    expect((await app.ask('/v1/for/editor', { headers })).status).toBe(401)
    expect((await app.ask('/v1/for/admin', { headers, key: 'editor' })).status).toBe(403)
  })

  test('(55) are asked for before a form is looked at', async () => {
    const headers = { 'content-type': 'text/plain' }
    const ofEvil = { ...headers, origin: 'https://evil.example' }

    expect((await app.ask('/v1/texts', { method: 'POST', body: '{"a":1}', headers })).status).toBe(401)
    expect((await app.ask('/v1/texts', { method: 'POST', body: '{"a":1}', headers: ofEvil })).status).toBe(403)
    expect((await app.ask('/v1/texts', { method: 'POST', body: '{"a":1}', headers, key: 'editor' })).status).toBe(415)
  })

  test('(56) are not promised to another origin that asks first', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
    const { status, headers: answered } = await app.ask('/v1/texts', { method: 'OPTIONS', headers })

    expect([status, answered.get('allow')]).toEqual([204, 'POST'])
    expect([...answered.keys()].filter(name => name.startsWith('access-control'))).toEqual([])
  })

  test('(56) are never offered to another origin', async () => {
    for (const origin of ['null', 'https://evil.example']) {
      const { headers } = await app.ask('/v1/for/everyone', { headers: { origin } })
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})
