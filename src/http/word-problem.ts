import { hasWords, translate } from '../i18n/translate.js'
import type { InputFault, Problem } from '../problems.js'

/** A problem as the caller reads it (RFC 9457): its details as members, its words in the caller's language. */
export function wordProblem(problem: Problem, language: string, instance: string, requestId: string) {
  const { type, status, details } = problem
  const { errors, ...others } = details
  return {
    ...others,
    type: `/problems/${type}`,
    title: translate(language, `problems:${type}.title`),
    status,
    detail: translate(language, `problems:${type}.detail`, { ...details, ...wordReason(details, language) }),
    instance,
    ...(Array.isArray(errors) ? { errors: errors.map(fault => wordFault(fault, language)) } : {}),
    requestId,
  }
}

/** Why a file is refused is a code among the details, and words in what a person reads. */
function wordReason({ reason }: Problem['details'], language: string) {
  const key = `input:files.${reason}`
  return typeof reason === 'string' && hasWords(key) ? { reason: translate(language, key) } : {}
}

function wordFault({ pointer, code, details = {} }: InputFault, language: string) {
  const { expected, ...others } = details
  const words = typeof expected === 'string' ? { expected: wordExpected(code, expected, language) } : {}
  const key = hasWords(`input:${code}`) ? code : 'invalid'
  return { pointer, code, detail: translate(language, `input:${key}`, { ...others, ...words }) }
}

/** Zod's names for types and forms, as a person would call them. */
function wordExpected(code: string, expected: string, language: string): string {
  const list = code === 'wrong-format' ? 'formats' : 'types'
  return translate(
    language,
    hasWords(`input:${list}.${expected}`) ? `input:${list}.${expected}` : `input:${list}.other`,
  )
}
