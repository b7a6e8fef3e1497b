import type { Span } from '../check.js'
import { isIn, spansIn } from '../phrases.js'
import { sieveOf } from '../reading/sieve.js'
import { type Echo, germanEchoes } from './german-echoes.js'
import { germanMarkers, type Marker, source } from './german-markers.js'
import { hasOtherClause } from './other-clause.js'
import { sayings } from './sayings.js'

/** A marker of doubt where it stands; apart from whoever else is named in the sentence, it needs a trace of its own. */
export type Hedge = { marker: Marker; span: Span; isApart?: true }

/** No sentence has more of one kind. */
const most = 20

/** A report and a word of doubt that stand farther apart have nothing to do with each other. */
const longest = 400

/** The markers of doubt of a German text. What two of them find is one; „mutmaßliche Täter und mutmaßliche Helfer“ too. */
export function hedgesIn(german: string): Hedge[] {
  const hedges: Hedge[] = []
  const likely = siftMarkers(german)
  for (let at = 0; at < germanMarkers.length; at += 1) {
    const marker = germanMarkers[at] as Marker
    if ((likely & (1 << at)) === 0) continue
    const spans = spansIn(german, marker.words, most)
    if (spans.length === 0) continue
    if ((marker.unless && isIn(german, marker.unless)) || (marker.only && !isIn(german, marker.only))) continue
    let before: Span | null = null
    for (const span of spans) {
      if (!overlaps(span, hedges) && !(before && isNextInRow(german, before, span))) hedges.push({ marker, span })
      before = span
    }
  }
  return hedges.flatMap(hedge => besideReports(german, hedge, hedges))
}

const siftMarkers = sieveOf(germanMarkers.map(({ words }) => words))
const siftEchoes = sieveOf(germanEchoes.map(({ words }) => words))

/** A hedge beside who reports it; none where the report says all of it: „laut Polizei sei er tot, hieß es“ names once who reports. */
function besideReports(german: string, hedge: Hedge, hedges: readonly Hedge[]): Hedge[] {
  const { rests, needsOwn } = hedge.marker
  if (!rests && !needsOwn) return [hedge]
  const reports = hedges.filter(({ marker }) => marker.kept === source)
  const clauses = reports.filter(({ marker }) => !marker.rests).map(report => clauseOf(german, hedge, report))
  if (clauses.includes('same')) return rests ? [] : [hedge]
  if (!needsOwn || !clauses.includes('other')) return [hedge]
  const isSaid = reports.some(report => report.marker.rests && clauseOf(german, hedge, report) === 'same')
  return isSaid ? [hedge] : [{ ...hedge, isApart: true }]
}

/** „Laut Wetterdienst regnet es, der Täter soll geflohen sein“: the weather service does not report what is in the other clause. */
function clauseOf(german: string, { span, marker }: Hedge, report: Hedge): 'same' | 'other' | null {
  const isBehind = report.span[0] < span[0]
  const [from, to] = isBehind ? [report.span[1], span[0]] : [span[1], report.span[0]]
  if (to - from > longest) return null
  const between = german.slice(from, to)
  if (/[.!?]\s/.test(between)) return null
  if (/;\s/.test(between)) return 'other'
  if (!isBehind && endOfClause.test(between)) return 'other'
  return hasOtherClause(between, isBehind || marker.own ? 'none' : 'verb') ? 'other' : 'same'
}

/** „Bilder, die das Wrack zeigen sollen, stammen laut Marine …“: the navy says something else of them. */
const endOfClause = /^,\s(?!laut|nach|so|wie|heißt|hieß|und|oder)\p{Ll}/u

/** What else in a German text leaves traces in its translation; the words of its hedges are no echoes. */
export function echoesIn(german: string, hedges: readonly Hedge[], translation: string): Echo[] {
  const clauseEnd = /[:;]/.test(translation) ? /^[^,:;.!?]{0,60}[,:;]/ : /^[^,:;.!?]{0,60},/
  const taken = hedges.map(({ marker, span: [from, to] }) => ({ span: [from, marker.leads ? to + 2 : to] as Span }))
  const isIndirect = hedges.some(({ marker }) => marker.speech === 'indirect')
  const likely = siftEchoes(german)
  const echoes: Echo[] = []
  for (const [at, echo] of germanEchoes.entries()) {
    if ((likely & (1 << at)) === 0 || (echo.near && !echo.near.test(german))) continue
    for (const span of spansIn(german, echo.words, most)) {
      if (overlaps(span, taken)) continue
      taken.push({ span })
      if (echo.unless && isIn(translation, echo.unless)) continue
      const tells = isIndirect && !echo.mute && governs(german, span, clauseEnd)
      echoes.push(tells ? { ...echo, tells } : echo)
      if (echo.twice) echoes.push(echo)
    }
  }
  return echoes
}

/**
 * „Fordert, man müsse“, „forderte er“ and „Berichte, wonach“ tell who speaks; „wurden gewarnt“ does not. A colon tells it
 * only where the translation has one as well.
 */
function governs(german: string, [from, to]: Span, clauseEnd: RegExp): boolean {
  const word = german.slice(from, to)
  if (capital.test(word)) return german[to] === ',' && !person.test(word)
  const behind = german.slice(to, to + 61)
  if (
    saidBehind.test(behind) ||
    (/[elr]n$/.test(word) && asksBehind.test(behind)) ||
    word.startsWith('ge') ||
    modalBefore.test(german.slice(Math.max(0, from - 10), from))
  )
    return false
  return /,\s$/.test(german.slice(Math.max(0, from - 2), from)) || clauseEnd.test(behind)
}

/** „Habe davon erfahren, beteuerte er“: who speaks is told behind it. */
const saidBehind = new RegExp(`^,\\s${sayings}`, 'u')

/** „Könne sich nicht erinnern, wer …“: what somebody would know or ask is no report. */
const asksBehind = /^,\s(?:wer|wen|wem|wessen|was|wie|wo|wann|warum|weshalb|ob|welche[mnrs]?)\s/u

/** `Niemand müsse fürchten, zu frieren`: what one need not do tells nothing. */
const modalBefore = /(?:muss|müsse[nt]?|soll|solle[nt]?|darf|dürfe[nt]?|kann|könne[nt]?|wolle[nt]?|brauche|zu)\s$/u

function overlaps([from, to]: Span, taken: readonly { span: Span }[]): boolean {
  return taken.some(({ span }) => from < span[1] && span[0] < to)
}

function isNextInRow(german: string, before: Span, next: Span): boolean {
  return joint.test(german.slice(before[1], next[0]))
}

const capital = /^\p{Lu}/u
/** Someone who speaks for others tells by a verb: „beteuerte ihr Sprecher, er habe“ is told once. */
const person = /^Sprecher/u
const joint =
  /^(?:\s\p{Lu}[\p{L}-]{1,40})?\s(?:und|oder|sowie)\s(?:(?:die|der|das|den|dem|ein|eine|einen|einem|einer)\s)?$/u
