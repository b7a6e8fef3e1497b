import { Problem } from '../problems.js'
import { problemsThatMayCome } from './openapi-parts.js'
import type { Answer, Route } from './route.js'

/** Holds a handler to the problems its route declares, so that the reference leaves none out. For tests. */
export function checkProblem(route: Route<never>, error: unknown): void {
  if (!(error instanceof Problem) || problemsThatMayCome(route).some(({ type }) => type === error.type)) return
  const { method, path } = route
  throw new Error(`${method} ${path} answers the problem ${error.type}, which it does not declare.`, { cause: error })
}

/** Holds a handler to what its route declares; a difference is a bug of ours. For tests: it costs a second parsing. */
export function checkAnswer(
  { method, path, answers }: Pick<Route, 'method' | 'path' | 'answers'>,
  answer: Answer,
): void {
  const declared = answers[answer.status]
  if (!declared) throw new Error(`${method} ${path} answers ${answer.status}, which it does not declare.`)
  if (!declared.body) return

  const sent = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
  const checked = declared.body.safeParse(JSON.parse(sent))
  if (!checked.success)
    throw new Error(`${method} ${path} answers otherwise than it declares: ${checked.error.message}`)
}
