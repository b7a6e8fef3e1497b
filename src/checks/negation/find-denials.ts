import type { Span } from '../check.js'
import { blankOut, countIn, isIn } from '../phrases.js'
import { clauseAround } from '../reading/clauses.js'
import { isCancelled } from './cancelled-denials.js'
import { countDenials, firstDenial, hasDenial } from './count-denials.js'
import { countRefusals, type Denial, deniesOnlyItself, mayDeny } from './german-negations.js'
import { turnedWord } from './literal-opposites.js'
import type { NegationPatterns } from './negation-data.js'
import { deniesOnlyOne } from './neither-nor.js'
import { lostOnly } from './not-only.js'
import { lostScarcely } from './scarcely.js'
import { toldByOpposite } from './told-by-opposite.js'
import { deniesWithout, isNeeded } from './without-which.js'

/** A German text with what it denies, and its translation. */
type Texts = { german: string; denial: Denial | null; told: string }

type Told = { patterns: NegationPatterns; language: string }

/** Where a denial of a German text stands that its translation lacks: a "not", or a word that says as much. */
export function lostIn({ german, denial, told }: Texts, by: Told): Span | null {
  if (denial) return lostOf(denial, told, by)
  const { patterns, language } = by
  const only = lostOnly(german, told, language)
  if (only && isIn(blankOut(told, patterns.idioms), patterns.clear)) return only
  const scarcely = lostScarcely(german, told, language)
  const lost = scarcely ?? turnedWord(german, told, language)
  if (!lost) return null
  const open = blankOut(told, patterns.idioms)
  if (isIn(open, patterns.clear) || (patterns.pair && isIn(open, patterns.pair.halves))) return null
  return scarcely || !(isIn(open, patterns.weak) || isIn(open, patterns.little)) ? lost : null
}

function lostOf(denial: Denial, told: string, { patterns, language }: Told): Span | null {
  const { text: german, count, first } = denial
  const open = blankOut(told, patterns.idioms)
  const denied = countDenials(open, patterns, denial)
  if (denied > count) return null
  if (denied === count) {
    const isHalfLost = count === 1 && deniesWithout(german) && deniesOnlyWithout(open, patterns)
    if (isHalfLost && !isNeeded(german, told, language)) return first
    if (deniesOnlyOne(german, told, language)) return first
    return lostScarcely(german, told, language)
  }
  if (denied + toldByOpposite(german, withoutOwed(told, open, denial, patterns), language) >= count) return null
  return denied === 0 && isNeeded(german, told, language) ? null : first
}

/**
 * A translation without the words that fail, lack or refuse where German has as many of them in other clauses: the
 * `cancelled` of „fahren keine Busse, der Unterricht fällt aus“ says nothing of the buses.
 */
function withoutOwed(told: string, open: string, { text, count, first }: Denial, { weak }: NegationPatterns): string {
  const said = count === 1 ? countIn(open, weak) : 0
  return said > 0 && said <= countRefusals(text, clauseAround(text, first)) ? blankOut(told, weak) : told
}

/** Whether the one denial of a translation says what something is without, or unless. */
function deniesOnlyWithout(open: string, { apart, unless, clear, weak, pair }: NegationPatterns): boolean {
  const without = countIn(open, apart)
  if (without + countIn(open, unless) !== 1 || countIn(open, clear) !== without) return false
  return !isIn(blankOut(open, unless), weak) && !(pair && isIn(open, pair.halves))
}

/** Where a translation denies what nothing in a German text without a "not" does: also what is denied there in itself, and once more. */
export function inventedIn(german: string, told: string, { patterns, language }: Told): Span | null {
  if (!hasDenial(told, patterns) || isCancelled(told, language)) return null
  const open = blankOut(told, patterns.idioms)
  const invented = firstDenial(open, patterns)
  if (!invented || !mayDeny(german)) return invented
  const own = deniesOnlyItself(german)
  const isApart = isIn(open.slice(...invented), patterns.apart)
  return own > 0 && !isApart && countIn(open, patterns.weak) >= own ? invented : null
}
