import type { z } from 'zod'
import type { InputFault } from '../problems.js'
import { pointerTo } from './pointer.js'

/** The rules a field can break; each has its words in `locales/<language>/input.json`. */
export const faultCodes = [
  'required',
  'wrong-type',
  'wrong-format',
  'not-one-of',
  'too-long',
  'too-short',
  'too-many',
  'too-few',
  'too-large',
  'too-small',
  'not-a-multiple',
  'unknown-field',
  'repeated',
  'no-variant-fits',
  'invalid',
  'cursor-unknown',
  'taken',
  'unknown-user',
  'not-as-invited',
  'wrong-password',
  'in-the-past',
  'unknown-language',
  'language-twice',
  'language-is-source',
  'language-not-offered',
  'headline-missing',
  'no-text',
  'file-unreadable',
  'too-many-segments',
  'not-a-term',
  'unseen-characters',
  'common-words-only',
  'unknown-column',
  'cell-without-column',
  'words-too-short',
] as const

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/**
 * Every fault Zod found, in our words. A schema's own rule gives its code itself:
 * `.refine(isLanguage, { params: { code: 'unknown-language' } })`.
 */
export function inputFaults(issues: readonly Issue[], input: unknown, above: Path = []): InputFault[] {
  return issues.flatMap(issue => {
    const path = [...above, ...issue.path]
    if (isMissing(issue, input)) return fault(path, 'required')
    return explain(issue, path, input)
  })
}

function explain(issue: Issue, path: Path, input: unknown): InputFault | InputFault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => fault([...path, key], 'unknown-field'))
    case 'invalid_type':
      return fault(path, 'wrong-type', { expected: issue.expected })
    case 'invalid_value':
      return fault(path, 'not-one-of', { values: issue.values.map(String) })
    case 'invalid_format':
      return fault(path, 'wrong-format', { expected: issue.format })
    case 'too_big':
      return fault(path, sizeCode(issue.origin, 'long', 'many', 'large'), { limit: Number(issue.maximum) })
    case 'too_small':
      return fault(path, sizeCode(issue.origin, 'short', 'few', 'small'), { limit: Number(issue.minimum) })
    case 'not_multiple_of':
      return fault(path, 'not-a-multiple', { divisor: issue.divisor })
    case 'invalid_union':
      return explainUnion(issue, path, input)
    case 'custom': {
      const { code = 'invalid', ...details } = issue.params ?? {}
      return fault(path, String(code), details)
    }
    default:
      return fault(path, 'invalid')
  }
}

/** Of the variants, the one that came nearest is explained; if none stands out, that none fits. */
function explainUnion(issue: Issue & { code: 'invalid_union' }, path: Path, input: unknown): InputFault[] {
  const options = (issue as { options?: readonly unknown[] }).options
  if (options) return [fault(path, 'not-one-of', { values: options.map(String) })]

  const ofRightType = issue.errors.filter(
    issues => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  )
  const [nearest, next] = ofRightType.toSorted((one, other) => one.length - other.length)
  if (!nearest || nearest.length === next?.length) return [fault(path, 'no-variant-fits')]
  return inputFaults(nearest, valueAt(input, issue.path), path)
}

function isMissing(issue: Issue, input: unknown): boolean {
  const expectsSomething = ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code)
  return expectsSomething && issue.path.length > 0 && valueAt(input, issue.path) === undefined
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    input,
  )
}

function sizeCode(origin: string, text: string, list: string, number: string): string {
  if (origin === 'string') return `too-${text}`
  return `too-${origin === 'array' || origin === 'set' || origin === 'map' ? list : number}`
}

function fault(path: Path, code: string, details: Record<string, unknown> = {}): InputFault {
  return { pointer: pointerTo(path), code, details }
}
