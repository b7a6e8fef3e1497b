import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { documentedRoutes } from '../../bin/openapi/contract.js'
import { openApiOf } from '../../src/http/openapi.js'
import { pathOf } from '../../src/http/openapi-parts.js'
import { aService, type TestService } from '../support/service.js'

// biome-ignore lint/suspicious/noExplicitAny: a JSON document, looked at field by field
type Json = any

let service: TestService
let articleId: string
beforeAll(async () => {
  service = await aService({ workers: false })
  const story = { format: 'markdown', headline: 'Titel', body: 'Text.', targetLanguages: ['fr'] }
  articleId = (await service.ask('POST', '/v1/articles', { body: story })).body.id
})
afterAll(() => service.stop())

const document: Json = openApiOf(documentedRoutes)
const unknown = '0199c7a0-0000-7000-8000-000000000000'

/** What somebody may write where a word is wanted; none of it is a reason to fail. */
const odd: [string, string][] = [
  ['nothing', ''],
  ['NUL', '%00'],
  ['half a character', '%ED%A0%80'],
  ['no UTF-8', '%FF'],
  ['SQL', "'%20or%201=1;--"],
  ['what LIKE understands', '%25_%5C'],
  ['a number beyond all', '99999999999999999999'],
  ['an odd name', '__proto__'],
  ['what a cursor may look like', Buffer.from('{"id":"x","priority":[],"a":null}').toString('base64url')],
  ['a cursor with NUL', Buffer.from('"\\u0000"').toString('base64url')],
  ['a long text', 'x'.repeat(5_000)],
  ['a date that never was', '2026-02-31T25:00:00Z'],
]

const operations = documentedRoutes.map(route => ({ route, ...document.paths[pathOf(route.path)][route.method] }))
const named = operations.map(operation => [operation.operationId as string, operation] as const)

const statusesOf = async (method: string, addresses: string[], body?: Json) => {
  const headers = { 'if-match': '"1"' }
  const answers = await Promise.all(
    addresses.map(address => service.ask(method.toUpperCase(), address, { body, headers })),
  )
  return answers.map(({ status }, place) => [status, addresses[place]] as const)
}
const failures = (statuses: readonly (readonly [number, string | undefined])[]) =>
  statuses.filter(([status]) => status >= 500)

describe.each(named)('%s', (_id, { route, parameters, requestBody }) => {
  const { method, path } = route

  test('takes odd words in its address without failing', async () => {
    const addresses = [...path.matchAll(/:\w+/g)].flatMap(([parameter]) =>
      odd.map(([, value]) => filled(path.replace(parameter, value))),
    )

    expect(failures(await statusesOf(method, addresses))).toEqual([])
  })

  test('takes odd words in its query without failing', async () => {
    const names = parameters.filter(({ in: place }: Json) => place === 'query').map(({ name }: Json) => name)
    const addresses = [...names, 'unheard-of'].flatMap(name =>
      odd.map(([, value]) => `${filled(path)}?${name}=${value}`),
    )

    expect(failures(await statusesOf(method, addresses))).toEqual([])
  })

  test('takes odd values in each field of its body without failing', async () => {
    const schema = requestBody?.content['application/json']?.schema
    if (!schema) return
    const { properties, examples } = variantsOf(schema)[0]
    const values = [null, 0, -1, 1e308, true, '', ' ', 'x'.repeat(30_000), '﷽', [], [[]], {}, ['x', 'x'], unknown]
    const bodies = Object.keys(properties).flatMap(name => values.map(value => ({ ...examples[0], [name]: value })))

    const statuses: (readonly [number, string])[] = []
    for (const body of bodies)
      for (const [status] of await statusesOf(method, [filled(path)], body))
        statuses.push([status, JSON.stringify(body)])

    expect(failures(statuses)).toEqual([])
  })
})

/** An address with something plausible for each parameter. */
function filled(path: string): string {
  const plausible: Record<string, string> = { ':articleId': articleId, ':number': '1', ':language': 'fr' }
  return path.replace(/:\w+/g, parameter => plausible[parameter] ?? unknown)
}

function resolve(reference: string): Json {
  return reference
    .slice(2)
    .split('/')
    .reduce((value: Json, step) => value[step], document)
}

/** What a body may look like; most have one way. */
function variantsOf(schema: Json): Json[] {
  const whole = schema.$ref ? resolve(schema.$ref) : schema
  return whole.anyOf ? whole.anyOf.flatMap(variantsOf) : [whole]
}
