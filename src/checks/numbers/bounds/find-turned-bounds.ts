import { inSmallLetters } from '../../reading/small-letters.js'
import type { NumberReading } from '../number-reading.js'
import { onlyWithValue } from '../only-with-value.js'
import type { Side } from '../quantities.js'
import { type Bounds, boundsOf, type Direction } from './bound-words.js'

/** A text with more numbers is no sentence. */
const most = 20

/**
 * `Mindestens 20` that became at most 20, `knapp 5 Prozent` that became more than 5: the number is the same, but it bounds
 * from the other side. Only what stands before the same number in both texts, said once, is compared; where a text denies
 * something before it, it may be turned round.
 */
export function findTurnedBounds(source: Side, target: Side): { source: NumberReading; target: NumberReading }[] {
  if (!mayBound.test(source.text) || source.readings.length > most || target.readings.length > most) return []
  const [german, other] = [boundsOf(source.language), boundsOf(target.language)]
  if (!german || !other) return []
  const [mine, theirs] = [inSmallLetters(source.text), inSmallLetters(target.text)]
  for (const reading of source.readings) {
    // `Gut ein Drittel` may stand beside one in two.
    if (reading.values[0] === 1) continue
    const bound = boundBefore(mine, reading, german)
    if (!bound || bound.isDenied || isHalved(mine, reading, bound)) continue
    const there = onlyWithValue(target.readings, reading)
    const turned = there && onlyWithValue(source.readings, reading) && boundBefore(theirs, there, other)
    if (!turned || turned.isDenied || turned.direction === bound.direction) continue
    if (other[bound.direction].test(around(theirs, there, turned.start))) continue
    return [{ source: { ...reading, start: bound.start }, target: { ...there, start: turned.start } }]
  }
  return []
}

const mayBound =
  /[Mm]indestens|[Ww]enigstens|[Hh]öchstens|[Mm]aximal|(?:[Mm]ehr|[Ww]eniger) als|[Üü]ber |[Uu]nter |[Kk]napp |[Ff]ast |[Gg]ut |[Bb]einahe|[Nn]ahezu|[Aa]nnähernd|[Nn]icht (?:einmal|ganz)|[Bb]is zu |halb von /

type Bound = { direction: Direction; start: number; isDenied: boolean }

function boundBefore(small: string, { start }: NumberReading, bounds: Bounds): Bound | null {
  const from = Math.max(0, start - longestBound)
  const found = bounds.before.exec(small.slice(from, start))
  if (!found) return null
  const place = from + found.index
  return {
    direction: found.groups?.up === undefined ? 'down' : 'up',
    start: place,
    isDenied: bounds.denial.test(sentenceBefore(small, place)),
  }
}

/** What fell by more than half, or was more than halved, is less than half of it. */
function isHalved(small: string, { start, values: [value] }: NumberReading, bound: Bound): boolean {
  return value === 0.5 && (small.startsWith('halbier', start) || small.slice(0, bound.start).endsWith('um '))
}

/** What stands in the same sentence before a bound, as far as it may deny it. */
function sentenceBefore(small: string, place: number): string {
  const before = small.slice(Math.max(0, place - longestDenial), place)
  return before.slice(before.search(/[.!?:;][ \u00a0][^.!?:;]*$/) + 1)
}

const [longestBound, longestDenial] = [48, 60]

/** Where `20 or more` and `au moins jusqu’à 20` would say it as well. */
function around(small: string, { end }: NumberReading, start: number): string {
  return `${small.slice(Math.max(0, start - 30), start)}|${small.slice(end, end + 30)}`
}
