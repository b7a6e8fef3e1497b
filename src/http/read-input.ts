import type { z } from 'zod'
import { type InputFault, invalidInput, malformedText, notFound } from '../problems.js'
import { inputFaults } from './input-faults.js'
import { checkText } from './parse-json.js'
import { pointerTo } from './pointer.js'
import type { ReceivedBody } from './read-body.js'
import type { Route } from './route.js'

type Schemas = Pick<Route, 'params' | 'query' | 'body'>

/** Everything a request says, checked against its route; every fault is told at once. */
export function readInput(
  { params, query, body }: Schemas,
  sent: { params: unknown; query: URLSearchParams; body: ReceivedBody },
) {
  const faults: InputFault[] = []
  const asked = {
    params: params && readParams(params, sent.params),
    query: readQuery(query, sent.query, faults),
    body: body && sent.body.raw === null ? read(body, sent.body.json, faults) : undefined,
  }
  if (faults.length > 0) throw invalidInput({ errors: faults })
  return asked
}

/** The part behind the question mark, refused where percent signs hide what is no text. */
export function queryOf(address: string): URLSearchParams {
  const start = address.indexOf('?')
  if (start < 0) return new URLSearchParams()
  const query = address.slice(start + 1)
  try {
    checkText(decodeURIComponent(query))
  } catch {
    throw malformedText({})
  }
  return new URLSearchParams(query)
}

/** An id that cannot be one names nothing: there is no need to ask the database. */
function readParams(schema: z.ZodType, params: unknown): unknown {
  const parsed = schema.safeParse(params)
  if (!parsed.success) throw notFound({})
  return parsed.data
}

function readQuery(schema: z.ZodType | undefined, query: URLSearchParams, faults: InputFault[]): unknown {
  const repeated = [...new Set(query.keys())].filter(name => query.getAll(name).length > 1)
  faults.push(...repeated.map(name => ({ pointer: pointerTo([name]), code: 'repeated' })))
  const given = Object.fromEntries([...query].filter(([name]) => !repeated.includes(name)))
  if (schema) return read(schema, given, faults)

  faults.push(...Object.keys(given).map(name => ({ pointer: pointerTo([name]), code: 'unknown-field' })))
  return undefined
}

function read(schema: z.ZodType, value: unknown, faults: InputFault[]): unknown {
  const parsed = schema.safeParse(value)
  if (!parsed.success) faults.push(...inputFaults(parsed.error.issues, value))
  return parsed.data
}
