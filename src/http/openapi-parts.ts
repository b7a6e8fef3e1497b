import { z } from 'zod'
import { fallbackLanguage } from '../i18n/locales.js'
import { translate } from '../i18n/translate.js'
import * as problems from '../problems.js'
import type { schemaShelf } from './openapi-schemas.js'
import type { Route } from './route.js'

type Kind = { type: string; status: number }

/** Express' `:name` and `*name` as OpenAPI's `{name}`. */
export function pathOf(path: string): string {
  return path.replace(/[:*](\w+)/g, '{$1}')
}

/** What all problems have in common (RFC 9457). */
const problem = z
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
  const kinds = kindsOf(route)
  const statuses = [...new Set(kinds.map(({ status }) => status))]
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

function answerOf(kinds: Kind[], schemas: ReturnType<typeof schemaShelf>) {
  return {
    description: [...new Set(kinds.map(titleOf))].join(' / '),
    content: {
      'application/problem+json': {
        schema: schemas.answered(problem),
        examples: Object.fromEntries(kinds.map(kind => [kind.type, { value: exampleOf(kind) }])),
      },
    },
  }
}

function kindsOf({
  access,
  body,
  rawBodies,
  query,
  params,
  method,
  ifMatch,
  problems: own = [],
}: Route<never>): Kind[] {
  const hasBody = Boolean(body ?? rawBodies)
  return [
    ...own,
    ...(access === 'everyone' ? [] : [problems.notAuthenticated]),
    ...(typeof access === 'string' ? [] : [problems.notAllowed]),
    ...(hasBody ? [problems.malformedJson, problems.bodyTooLarge, problems.mediaTypeUnknown] : []),
    ...(hasBody || query ? [problems.invalidInput] : []),
    ...(params ? [problems.notFound] : []),
    ...(ifMatch ? [problems.ifMatchMissing, problems.outdated] : []),
    ...(method === 'post' ? [problems.idempotencyKeyInUse, problems.idempotencyKeyReused] : []),
    problems.tooManyRequests,
  ]
}

function titleOf({ type }: Kind): string {
  return translate(fallbackLanguage, `problems:${type}.title`)
}

function exampleOf(kind: Kind) {
  return { type: `/problems/${kind.type}`, title: titleOf(kind), status: kind.status }
}
