import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { contractText, documentedRoutes } from '../../bin/openapi/contract.js'
import { pathOf } from '../../src/http/openapi-parts.js'
import { problemKinds } from '../../src/http/problem-kinds.js'
import type { Route } from '../../src/http/route.js'
import { apiRoutes } from '../../src/routes.js'
import { serve } from '../http/app.js'

// biome-ignore lint/suspicious/noExplicitAny: a JSON document, looked at field by field
type Json = any

const document: Json = JSON.parse(contractText())

describe('the contract', () => {
  test('is as it was written down; `npm run openapi` writes down a change of it', () => {
    expect(contractText()).toBe(readFileSync('openapi.json', 'utf8'))
  })

  test('is what is served', async () => {
    const { ask } = await serve(apiRoutes({ isDeliveryPublic: false }) as unknown as Route<unknown>[])

    expect((await ask('/openapi.json')).json).toEqual(document)
  })

  test('refers to nothing that is not there', () => {
    const missing = valuesOf(document, '$ref').filter(reference => resolve(reference) === undefined)

    expect(missing).toEqual([])
    expect(valuesOf(document, '$ref').length).toBeGreaterThan(100)
  })

  test('keeps nothing that is not referred to', () => {
    const { schemas } = document.components
    const references = new Set(valuesOf(document, '$ref'))

    expect(Object.keys(schemas).filter(id => !references.has(`#/components/schemas/${id}`))).toEqual([])
  })

  test('speaks JSON Schema as OpenAPI 3.1 does, nothing of 3.0', () => {
    const strays = ['nullable', '$defs', 'definitions', '$schema'].flatMap(word => valuesOf(document, word))

    expect(document.openapi).toMatch(/^3\.1\.\d$/)
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
    expect(strays).toEqual([])
    expect(valuesOf(document, 'exclusiveMinimum').filter(value => typeof value === 'boolean')).toEqual([])
  })

  test('describes every problem with an example that is one', () => {
    const { examples } = document.components

    expect(Object.keys(examples).sort()).toEqual(problemKinds.map(({ type }) => type).sort())
    for (const { type, status } of problemKinds) {
      expect(examples[type].value).toMatchObject({ type: `/problems/${type}`, status, detail: expect.any(String) })
      for (const member of document.components.schemas.Problem.required)
        expect(examples[type].value).toHaveProperty(member)
    }
  })

  test('mentions every problem, save the one of no operation', () => {
    const mentioned = new Set(valuesOf(document.paths, '$ref'))
    const silent = problemKinds.filter(({ type }) => !mentioned.has(`#/components/examples/${type}`))

    expect(silent.map(({ type }) => type)).toEqual(['method-not-allowed'])
  })
})

describe.each(documentedRoutes.map(route => [`${route.method.toUpperCase()} ${route.path}`, route] as const))(
  '%s',
  (_name, route) => {
    const operation = document.paths[pathOf(route.path)][route.method]

    test('says what it does, under which heading, and who may', () => {
      expect(operation.summary).toMatch(/\S/)
      expect(document.tags).toContainEqual({ name: operation.tags[0] })
      expect(operation.security).toEqual([...(route.access === 'everyone' ? [{}] : []), { key: [] }, { session: [] }])
      expect(document.components.securitySchemes.key).toBeDefined()
    })

    test('declares each parameter once, those in the path as required', () => {
      const names = operation.parameters.map(({ name, in: place }: Json) => `${place} ${name}`)
      const inPath = operation.parameters.filter(({ in: place }: Json) => place === 'path')

      expect(new Set(names).size).toBe(names.length)
      expect(inPath.map(({ name }: Json) => `{${name}}`)).toEqual(pathOf(route.path).match(/\{\w+\}/g) ?? [])
      expect(inPath.every(({ required }: Json) => required === true)).toBe(true)
      expect(operation.parameters.filter(({ schema }: Json) => !schema)).toEqual([])
    })

    test('shows a body that it would take', () => {
      if (!route.body) return
      const [example] = examplesIn(operation.requestBody.content['application/json'].schema)

      expect(example).toBeDefined()
      expect(route.body.safeParse(example).error).toBeUndefined()
    })

    test('shows answers that it could give, field for field', () => {
      for (const [status, { description, body }] of Object.entries(route.answers)) {
        const answer = operation.responses[status]
        expect(answer.description).toContain(description)
        if (!body) continue
        const [example] = examplesIn(answer.content['application/json'].schema)
        expect(body.parse(example)).toEqual(example)
      }
    })

    test('names the problems it may answer with', () => {
      const named = Object.entries<Json>(operation.responses).flatMap(([status, answer]) =>
        Object.keys(answer.content?.['application/problem+json']?.examples ?? {}).map(type => `${status} ${type}`),
      )

      const own = (route.problems ?? []).map(({ status, type }) => `${status} ${type}`)
      expect(named).toEqual(
        expect.arrayContaining([...own, '429 too-many-requests', '500 unexpected', '503 unavailable']),
      )
    })
  },
)

/** The examples of a schema, or of the one it refers to. */
function examplesIn(schema: Json): unknown[] {
  return (schema.$ref ? resolve(schema.$ref) : schema).examples ?? []
}

function resolve(reference: string): Json {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce((value: Json, step) => value?.[step], document)
}

/** Every value under this name, wherever it stands; what stands in examples is data, not document. */
function valuesOf(value: Json, name: string): Json[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'example' || (key === 'examples' && Array.isArray(inner))) return []
    return [...(key === name ? [inner] : []), ...valuesOf(inner, name)]
  })
}
