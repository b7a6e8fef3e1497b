import { Problem } from '../api/ask.js'

/** What is wrong with a field, by the pointer into what was sent; a fault inside a list belongs to the list. */
export function faultsOf(error: unknown): (pointer: string) => string | undefined {
  const errors = error instanceof Problem ? error.errors : []
  return pointer => {
    const own = errors.filter(fault => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`))
    return own.length > 0 ? own.map(({ detail }) => detail).join(' ') : undefined
  }
}

const shown = [
  ...['body', 'format', 'headline', 'kicker', 'teaser', 'section', 'canonicalUrl', 'embargoUntil'],
  ...['targetLanguages', 'provider', 'note'],
]

/** True if every fault stands beside a field already, so that it need not be said again. */
export function isShownBeside(error: unknown): boolean {
  if (!(error instanceof Problem) || error.errors.length === 0) return false
  return error.errors.every(({ pointer }) => shown.includes(pointer.split('/')[1] ?? ''))
}
