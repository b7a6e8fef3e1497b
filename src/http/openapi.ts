import { pathOf, problemExamples, problemsOf } from './openapi-parts.js'
import { schemaShelf } from './openapi-schemas.js'
import { isRepeatable, type Route } from './route.js'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 document of these routes. */
export function openApiOf(routes: readonly Route<never>[]): Json {
  const schemas = schemaShelf()
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = pathOf(route.path)
    paths[path] = { ...paths[path], [route.method]: operationOf(route, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fassung',
      version: '1',
      description: 'Takes German articles, has a machine translate them, lets people approve each language.',
    },
    tags: [...new Set(routes.map(({ topic }) => topic))].map(name => ({ name })),
    paths,
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key: `fsg_…`' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-fassung.session_token',
          description: 'Somebody signed in, in a browser; counts only where no key is sent',
        },
      },
      schemas: schemas.all(),
      examples: problemExamples(),
    },
  }
}

type Schemas = ReturnType<typeof schemaShelf>

function operationOf(route: Route<never>, schemas: Schemas): Json {
  const { method, path, topic, summary, description, access } = route
  const roles = typeof access === 'string' ? '' : `For: ${[...new Set(['admin', ...access])].join(', ')}.`
  return {
    operationId: operationIdOf(method, path),
    tags: [topic],
    summary,
    description: [description, roles].filter(Boolean).join('\n\n'),
    security: [...(access === 'everyone' ? [{}] : []), { key: [] }, { session: [] }],
    parameters: [...parametersOf(route, schemas), ...headersOf(route)],
    ...requestBodyOf(route, schemas),
    responses: together(answersOf(route, schemas), problemsOf(route, schemas)),
  }
}

function parametersOf({ path, params, query }: Route<never>, schemas: Schemas): Json[] {
  const known = params ? schemas.parameters(params) : {}
  const inPath = [...path.matchAll(/[:*](\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: known[name]?.schema ?? { type: 'string' },
  }))
  const inQuery = Object.entries(query ? schemas.parameters(query) : {}).map(([name, parameter]) => ({
    name,
    in: 'query',
    ...parameter,
  }))
  return [...inPath, ...inQuery]
}

function headersOf(route: Route<never>): Json[] {
  const header = (name: string, required: boolean, description: string) => [
    { name, in: 'header', required, description, schema: { type: 'string' } },
  ]
  return [
    ...(route.ifMatch ? header('If-Match', true, 'The ETag of the state you have seen') : []),
    ...(isRepeatable(route)
      ? header('Idempotency-Key', false, 'Repeated within 24 hours, the answer is repeated')
      : []),
  ]
}

function requestBodyOf({ body, rawBodies = [] }: Route<never>, schemas: Schemas): Json {
  if (!body && rawBodies.length === 0) return {}
  const raw = rawBodies.map(mediaType => [mediaType, { schema: { type: 'string', format: 'binary' } }])
  const json = body ? [['application/json', { schema: schemas.sent(body) }]] : []
  return { requestBody: { required: !body?.safeParse({}).success, content: Object.fromEntries([...json, ...raw]) } }
}

type Answers = Record<string, { description: string; content?: Json }>

/** Where a route answers with a status that problems have, too, either may come. */
function together(answers: Answers, problems: Answers): Answers {
  const both = Object.entries(problems).map(([status, { description, content }]) => {
    const answer = answers[status]
    if (!answer) return [status, { description, content }]
    const either = { description: `${answer.description} / ${description}`, content: { ...answer.content, ...content } }
    return [status, either]
  })
  return { ...answers, ...Object.fromEntries(both) }
}

function answersOf({ answers }: Route<never>, schemas: Schemas): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([status, { description, body, texts = [] }]) => {
      const json = body ? [['application/json', { schema: schemas.answered(body) }]] : []
      const content = [...json, ...texts.map(mediaType => [mediaType, { schema: { type: 'string' } }])]
      return [status, { description, ...(content.length > 0 ? { content: Object.fromEntries(content) } : {}) }]
    }),
  )
}

/** `get /v1/articles/:articleId` → `getV1ArticlesArticleId`. */
function operationIdOf(method: string, path: string): string {
  const words = path.split(/\W+/).filter(Boolean)
  return method + words.map(word => word[0]?.toUpperCase() + word.slice(1)).join('')
}
