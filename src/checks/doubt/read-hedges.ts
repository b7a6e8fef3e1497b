import type { Span } from '../check.js'
import { isIn, spansIn } from '../phrases.js'
import { type Echo, germanEchoes } from './german-echoes.js'
import { germanMarkers, type Marker, source } from './german-markers.js'

/** A marker of doubt where it stands. */
export type Hedge = { marker: Marker; span: Span }

/** No sentence has more of one kind. */
const most = 20

/** The markers of doubt of a German text. What two of them find is one; „mutmaßliche Täter und mutmaßliche Helfer“ too. */
export function hedgesIn(german: string): Hedge[] {
  const hedges: Hedge[] = []
  for (const marker of germanMarkers) {
    const spans = spansIn(german, marker.words, most)
    if (spans.length === 0) continue
    if ((marker.unless && isIn(german, marker.unless)) || (marker.only && !isIn(german, marker.only))) continue
    let before: Span | null = null
    for (const span of spans) {
      if (!overlaps(span, hedges) && !(before && isNextInRow(german, before, span))) hedges.push({ marker, span })
      before = span
    }
  }
  return hedges.filter(hedge => !hedge.marker.rests || !hedges.some(other => isRestedOn(german, hedge, other)))
}

/** „Laut Polizei sei er tot, hieß es“ names once who reports. */
function isRestedOn(german: string, { span }: Hedge, other: Hedge): boolean {
  if (other.marker.kept !== source || other.marker.rests) return false
  const between = german.slice(Math.min(span[1], other.span[1]), Math.max(span[0], other.span[0]))
  return !/[.!?;]\s/.test(between)
}

/** What else in a German text leaves traces in its translation; the words of its hedges are no echoes. */
export function echoesIn(german: string, hedges: readonly Hedge[], translation: string): Echo[] {
  const clauseEnd = /[:;]/.test(translation) ? /^[^,:;.!?]{0,60}[,:;]/ : /^[^,:;.!?]{0,60},/
  const taken = hedges.map(({ marker, span: [from, to] }) => ({ span: [from, marker.leads ? to + 2 : to] as Span }))
  const isIndirect = hedges.some(({ marker }) => marker.speech === 'indirect')
  return germanEchoes.flatMap(echo =>
    spansIn(german, echo.words, most).flatMap(span => {
      if (overlaps(span, taken)) return []
      taken.push({ span })
      return [isIndirect && governs(german, span, clauseEnd) ? { ...echo, tells: true as const } : echo]
    }),
  )
}

/**
 * „Fordert, man müsse“, „forderte er“ and „Berichte, wonach“ tell who speaks; „wurden gewarnt“ does not. A colon tells it
 * only where the translation has one as well.
 */
function governs(german: string, [from, to]: Span, clauseEnd: RegExp): boolean {
  const word = german.slice(from, to)
  if (/^\p{Lu}/u.test(word)) return german[to] === ','
  if (word.startsWith('ge')) return false
  return /,\s$/.test(german.slice(Math.max(0, from - 2), from)) || clauseEnd.test(german.slice(to, to + 61))
}

function overlaps([from, to]: Span, taken: readonly { span: Span }[]): boolean {
  return taken.some(({ span }) => from < span[1] && span[0] < to)
}

function isNextInRow(german: string, before: Span, next: Span): boolean {
  return /^(?:\s\p{Lu}[\p{L}-]{1,40})?\s(?:und|oder|sowie)\s(?:(?:die|der|das|den|dem|ein|eine|einen|einem|einer)\s)?$/u.test(
    german.slice(before[1], next[0]),
  )
}
