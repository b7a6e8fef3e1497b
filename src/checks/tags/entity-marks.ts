import { matchesIn } from '../reading/matches-in.js'
import { type Mark, markOf } from './marks.js'

/**
 * Entities that were spoilt: `&nbsp` without its end, `& nbsp;`, `&amp;nbsp;`. Whole ones may go, as blanks, dashes and
 * quotation marks are each language's own, and `&amp;` is `and`; but a text that has entities has no bare `&` or `<`.
 */
export function entityMarksIn(text: string, isEscaped: boolean): Mark[] {
  if (!text.includes('&') && !isEscaped) return []
  const spoilt = matchesIn(text, broken)
  const places = new Set(spoilt.map(({ index }) => index))
  const signs = isEscaped ? matchesIn(text, bare).filter(({ index }) => !places.has(index)) : []
  return [...spoilt, ...signs].map(([found]) => markOf(found))
}

/** Whether a text is written with entities throughout. */
export function isEscaped(text: string): boolean {
  return text.includes('&') && entity.test(text) && matchesIn(text, bare, 1).length === 0
}

const entity = /&(?:[a-z]{2,8}|#\d{2,5});/i
const bare = /&(?!(?:[a-z\d]{2,8}|#x?[\da-f]{2,5});)|<(?![/a-z\d])/gi
const broken =
  /&\s{1,3}(?:nbsp|amp|lt|gt|quot|shy|ndash|mdash|euro|#\d{2,5});|&(?:nbsp|amp|lt|gt|quot|shy|ndash|mdash|euro)(?![\w;=])|&amp;(?:nbsp|amp|lt|gt|quot|shy|ndash|mdash|euro|#\d{2,5});/gi
