import { inSmallLetters } from '../../reading/small-letters.js'
import type { NumberReading } from '../number-reading.js'
import type { Side } from '../quantities.js'
import type { PartFault } from './find-part-faults.js'
import { type Numbered, type NumberedReader, numberedReaderOf } from './numbered-words.js'

/**
 * `Im ersten Quartal` that became the second quarter, `der Zweite Weltkrieg` that became the first one: what is numbered goes
 * by another number in the translation, and its own stands there in no notation. Beside such a noun, words count that are
 * too loose elsewhere: the first, the Polish `drugi`, the Italian `secondo`.
 */
export function findOtherNumbered(source: Side, target: Side): PartFault[] {
  if (!mayNumber.test(source.text) || !mayCount.test(source.text)) return []
  const [german, other] = [numberedReaderOf(source.language), numberedReaderOf(target.language)]
  if (!german || !other) return []
  const [mine, theirs] = [inSmallLetters(source.text), inSmallLetters(target.text)]
  const said = german.read(mine)
  if (said.length === 0) return []
  const told = other.read(theirs)
  for (const one of said) {
    const there = only(told, one)
    if (!there || there.value === one.value || !only(said, one)) continue
    if (isSaid(one.value, there, theirs, other) || isSaid(there.value, one, mine, german)) continue
    return [{ source: readingOf(one), target: readingOf(there) }]
  }
  return []
}

const mayNumber = /(?:rst|zweit|Zweit|ritt|iert|ünft|echst|iebt|cht|eunt|ehnt|lft)e/
const mayCount =
  /Quartal|albjahr|albzeit|älfte|[pP]latz|Rang|Mal(?![a-z])|Runde|runde|gang|Lesung|Etappe|[lL]iga|Weltkrieg|Tage?(?![a-z])|Advent/

/** The one thing of its kind. */
function only(things: readonly Numbered[], { kind }: Numbered): Numbered | undefined {
  const same = things.filter(thing => thing.kind === kind)
  return same.length === 1 ? same[0] : undefined
}

/** Whether a text has the same ordinal besides; how many of something there are says nothing of a quarter. */
function isSaid(value: number, { start, end }: Numbered, small: string, reader: NumberedReader): boolean {
  return reader.hasOrdinal(`${small.slice(0, start)}|${small.slice(end)}`, value)
}

function readingOf({ value, start, end }: Numbered): NumberReading {
  return { values: [value], start, end, isAsked: true }
}
