import { describe, expect, test } from '@jest/globals'
import type { Route } from '../../src/http/route.js'
import { eventRoutes } from '../../src/people/event-routes.js'
import { keyRoutes } from '../../src/people/key-routes.js'
import { userRoutes } from '../../src/people/user-routes.js'
import { apiRoutes } from '../../src/routes.js'
import { serve } from './app.js'

const routes = [...keyRoutes, ...userRoutes, ...eventRoutes] as unknown as Route<unknown>[]
const { ask } = await serve(routes)
const { json: document } = await ask('/openapi.json')
const operation = (method: string, path: string) => document.paths[path][method]

describe('the OpenAPI document', () => {
  test('has every route, each under a name of its own', () => {
    const operations = Object.values(document.paths).flatMap(path =>
      Object.values(path as Record<string, { operationId: string }>),
    )
    const ids = operations.map(({ operationId }) => operationId)

    expect(document.openapi).toBe('3.1.0')
    expect(ids).toHaveLength(routes.length + 4)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('of the whole API refers to nothing that is not there', async () => {
    const { ask } = await serve(apiRoutes({ isDeliveryPublic: false }))
    const { json: document } = await ask('/openapi.json')

    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, id = '']) => id,
    )

    expect(references.length).toBeGreaterThan(5)
    expect(references.filter(id => !(id in document.components.schemas))).toEqual([])
    expect(JSON.stringify(document)).not.toContain('$defs')
  })

  test('says what a caller may send, and nothing else', () => {
    expect(operation('post', '/v1/users').requestBody.content['application/json'].schema).toEqual({
      $ref: '#/components/schemas/UserInputSent',
    })
    expect(document.components.schemas.UserInputSent).toMatchObject({
      additionalProperties: false,
      required: ['name', 'roles'],
    })
  })

  test('leaves room in answers, which may grow', () => {
    expect(document.components.schemas.User.additionalProperties).toBeUndefined()
  })

  test('lists query parameters with their bounds, and which must be given', () => {
    expect(operation('get', '/v1/keys').parameters).toEqual([
      {
        name: 'limit',
        in: 'query',
        required: false,
        schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
        description: 'How many at most',
      },
      {
        name: 'cursor',
        in: 'query',
        required: false,
        schema: { type: 'string', maxLength: 1000 },
        description: '`next` of the page before',
      },
    ])
    expect(operation('get', '/v1/keys/{keyId}').parameters).toMatchObject([
      { name: 'keyId', in: 'path', required: true, schema: { format: 'uuid' } },
    ])
  })

  test('names the headers, the keys and the problems', () => {
    const patch = operation('patch', '/v1/users/{userId}')

    expect(patch.parameters).toMatchObject([{ in: 'path' }, { name: 'If-Match', in: 'header', required: true }])
    expect(patch.security).toEqual([{ key: [] }, { session: [] }])
    expect(Object.keys(patch.responses)).toEqual(
      expect.arrayContaining(['200', '401', '403', '404', '409', '412', '422', '428', '429']),
    )
    expect(patch.responses['412'].content['application/problem+json'].examples.outdated).toEqual({
      $ref: '#/components/examples/outdated',
    })
    expect(document.components.examples.outdated.value).toMatchObject({
      type: '/problems/outdated',
      title: 'Changed in the meantime',
      status: 412,
    })
  })
})

describe('the reference', () => {
  test('loads nothing but from us, and allows nothing else', async () => {
    const { text, headers } = await ask('/docs')

    expect(text).not.toMatch(/https?:\/\//)
    expect(text).not.toMatch(/<script>|onload=/)
    expect(headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'")
  })

  test.each(['/docs/start.js', '/docs/swagger-ui-bundle.js', '/docs/swagger-ui.css'])('finds %s', async path => {
    expect((await ask(path)).status).toBe(200)
  })

  test.each(['/docs/package.json', '/docs/..%2fpackage.json', '/docs/index.html'])('gives away no %s', async path => {
    expect((await ask(path)).status).toBe(404)
  })
})

describe('the page of a problem', () => {
  test('explains it in the reader’s language', async () => {
    const { text, headers } = await ask('/problems/body-too-large', {
      headers: { accept: 'text/html', 'accept-language': 'de' },
    })

    expect(headers.get('content-type')).toContain('text/html')
    expect(text).toContain('<html lang="de">')
    expect(text).toContain('Der Inhalt der Anfrage darf höchstens ‹limit› Bytes groß sein.')
  })

  test('is JSON for programs', async () => {
    expect((await ask('/problems/not-found')).json).toMatchObject({ type: '/problems/not-found', status: 404 })
  })

  test('of no problem is not found', async () => {
    expect((await ask('/problems/none')).status).toBe(404)
  })
})
