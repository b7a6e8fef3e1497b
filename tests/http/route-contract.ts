import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { problemKinds } from '../../src/http/problem-kinds.js'
import type { Route } from '../../src/http/route.js'

/** What every address of the API keeps to, whoever wrote it. */
export function describeRoutes(routes: readonly Route<never>[]): void {
  test('no address is declared twice', () => {
    const addresses = routes.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`)

    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([])
  })

  describe.each(routes.map(route => [`${route.method.toUpperCase()} ${route.path}`, route] as const))(
    '%s',
    (_name, route) => {
      test('refuses unknown fields, so that a misspelt one is noticed', () => {
        const query = writtenByOthers.has(route.path) ? undefined : route.query
        const ours = [route.body, query, route.params]

        expect(ours.flatMap(schema => (schema ? openObjectsIn(schema) : []))).toEqual([])
      })

      test('checks every parameter of its path', () => {
        const inPath = [...route.path.matchAll(/[:*](\w+)/g)].map(([, name]) => name)

        expect(Object.keys(route.params ? propertiesOf(route.params) : {}).sort()).toEqual(inPath.sort())
      })

      test('says in words what it does and answers', () => {
        expect(route.summary).not.toBe('')
        expect(Object.values(route.answers).filter(({ description }) => description === '')).toEqual([])
        expect(Object.keys(route.answers).length).toBeGreaterThan(0)
      })

      test('answers only with problems that exist', () => {
        const types = problemKinds.map(({ type }) => type)

        expect((route.problems ?? []).filter(({ type }) => !types.includes(type))).toEqual([])
      })

      test('demands If-Match only where something is changed', () => {
        expect(route.ifMatch === 'required' && ['get', 'post'].includes(route.method)).toBe(false)
      })
    },
  )
}

/** Whoever comes back from a server of others brings what it adds; it has to be ignored (RFC 6749, 4.1.2). */
const writtenByOthers = new Set(['/auth/callback/oidc'])

type JsonSchema = { [key: string]: unknown; properties?: Record<string, unknown> }

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
}

function propertiesOf(schema: z.ZodType): Record<string, unknown> {
  return jsonSchemaOf(schema).properties ?? {}
}

/** The objects of a schema that would swallow a field they do not know. */
function openObjectsIn(schema: z.ZodType): unknown[] {
  const open: unknown[] = []
  JSON.stringify(jsonSchemaOf(schema), (_key, value) => {
    if (value?.type === 'object' && value.properties && value.additionalProperties !== false) open.push(value)
    return value
  })
  return open
}
