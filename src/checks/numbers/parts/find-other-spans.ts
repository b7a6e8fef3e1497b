import { matchesIn } from '../../reading/matches-in.js'
import { inSmallLetters } from '../../reading/small-letters.js'
import type { Side } from '../quantities.js'
import type { PartFault } from './find-part-faults.js'
import { countedUnits, germanUnits, type Span, spans, type Unit } from './span-words.js'

/**
 * `Vierzehn Tage` that became two months, `ein halbes Jahr` that became six weeks: the number was told by another unit, as it
 * may be, but not by this one.
 */
export function findOtherSpans(source: Side, target: Side): PartFault[] {
  if (!/^de(?![a-z])/.test(source.language) || !maySpan.test(source.text)) return []
  const [span, ...more] = spans.filter(({ german }) => german.test(source.text))
  return span && more.length === 0 ? findIn(span, source, target) : []
}

const maySpan = /(?:ierzehn|14|cht) Tage|halbe[ns]? Jahr|ierteljahr/

/** More of them are no sentence. */
const most = 20

function findIn({ german, count, unit }: Span, source: Side, target: Side): PartFault[] {
  const counted = countedUnits(target.language, count)
  const said = german.exec(source.text)
  if (!counted || !said) return []
  const told = matchesIn(inSmallLetters(target.text), counted, most).map(found => ({
    unit: unitOf(found.groups ?? {}),
    start: found.index,
    end: found.index + found[0].length,
  }))
  const [other] = told
  // The hour that a clock tells and a day in passing are told of much else.
  if (!other || told.some(one => one.unit === unit) || (count === 1 && !isLong(other.unit))) return []
  if (told.some(one => germanUnits[one.unit].test(source.text))) return []
  return [
    {
      source: { values: [count], start: said.index, end: said.index + said[0].length, isAsked: true },
      target: { values: [count], start: other.start, end: other.end, isAsked: true },
    },
  ]
}

function unitOf(groups: Readonly<Record<string, string | undefined>>): Unit {
  const units: readonly Unit[] = ['hour', 'day', 'week', 'month', 'year']
  return units.find(unit => groups[unit] !== undefined) ?? 'day'
}

function isLong(unit: Unit): boolean {
  return unit === 'month' || unit === 'year'
}
