import { z } from 'zod'
import { fallbackLanguage } from '../i18n/locales.js'
import * as problems from '../problems.js'
import type { schemaShelf } from './openapi-schemas.js'
import { type ProblemKind, problemKinds, wordsOf } from './problem-kinds.js'
import { isRepeatable, type Route } from './route.js'

/** Express' `:name` and `*name` as OpenAPI's `{name}`. */
export function pathOf(path: string): string {
  return path.replace(/[:*](\w+)/g, '{$1}')
}

/** What all problems have in common (RFC 9457). */
const problemShown = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })

/** The problems of a route, its own and those its shape brings, each with an example. */
export function problemsOf(route: Route<never>, schemas: ReturnType<typeof schemaShelf>) {
  const kinds = problemsThatMayCome(route)
  const statuses = [...new Set(kinds.map(({ status }) => status))].sort()
  return Object.fromEntries(
    statuses.map(status => [
      status,
      answerOf(
        kinds.filter(kind => kind.status === status),
        schemas,
      ),
    ]),
  )
}

function answerOf(kinds: ProblemKind[], schemas: ReturnType<typeof schemaShelf>) {
  return {
    description: [...new Set(kinds.map(titleOf))].join(' / '),
    content: {
      'application/problem+json': {
        schema: schemas.answered(problemShown),
        examples: Object.fromEntries(kinds.map(({ type }) => [type, { $ref: `#/components/examples/${type}` }])),
      },
    },
  }
}

/** What a route may be refused with: its own problems, and those that come with how it is reached. */
export function problemsThatMayCome(route: Route<never>): ProblemKind[] {
  const { access, body, rawBodies, query, params, method, ifMatch, problems: own = [] } = route
  const hasBody = Boolean(body ?? rawBodies)
  return [
    ...own,
    ...(access === 'everyone' ? [] : [problems.notAuthenticated]),
    ...(typeof access === 'string' ? [] : [problems.notAllowed]),
    ...(hasBody ? ofBodies : []),
    ...(hasBody || query ? [problems.malformedText, problems.invalidInput] : []),
    ...(params ? [problems.notFound] : []),
    ...(ifMatch ? [problems.ifMatchMissing, problems.outdated] : []),
    ...(isRepeatable(route) ? ofRepetition : []),
    ...(method === 'get' ? [] : [problems.crossSite]),
    ...ofAll,
  ]
}

const ofBodies = [
  problems.malformedJson,
  problems.nestedTooDeep,
  problems.duplicateKey,
  problems.bodyTooLarge,
  problems.mediaTypeMissing,
  problems.mediaTypeUnknown,
  problems.encodingUnknown,
]

const ofRepetition = [problems.idempotencyKeyInvalid, problems.idempotencyKeyInUse, problems.idempotencyKeyReused]

const ofAll = [
  problems.malformedRequest,
  problems.keyInAddress,
  problems.tooManyRequests,
  problems.unexpected,
  problems.unavailable,
]

/** One example per problem, to be referred to. */
export function problemExamples() {
  return Object.fromEntries(problemKinds.map(kind => [kind.type, { summary: titleOf(kind), value: exampleOf(kind) }]))
}

function titleOf(kind: ProblemKind): string {
  return wordsOf(kind, fallbackLanguage).title
}

function exampleOf(kind: ProblemKind) {
  const { type, status } = kind
  const errors = [{ pointer: '/headline', code: 'too-long', detail: 'At most 1,000 characters are allowed.' }]
  return {
    type: `/problems/${type}`,
    status,
    ...wordsOf(kind, fallbackLanguage),
    instance: '/v1/articles',
    ...(type === problems.invalidInput.type ? { errors } : {}),
    requestId: '01936b0a-5e2c-7d41-9c0f-3a7f2b6d8e10',
  }
}
