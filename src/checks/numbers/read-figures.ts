import type { NumberNotation } from '../notation/number-notation.js'
import { matchesIn } from '../reading/matches-in.js'

/** One number out of figures: `values` are more than one where they can be read in two ways. */
export type Figure = { values: number[]; start: number; end: number; isOdd: boolean }

type Pieces = { pieces: string[]; marks: string[]; starts: number[] }

/** Reads `1.234,5`, `1,234.5` or `1 234,5` by the customs of a language. What makes no number in it falls apart. */
export function readFigures(text: string, start: number, notation: NumberNotation): Figure[] {
  if (/^\D/.test(text)) return [{ values: [fractionOf(text)], start, end: start + text.length, isOdd: false }]

  if (/^\d+$/.test(text)) return [{ values: [Number(text)], start, end: start + text.length, isOdd: false }]
  const split = splitFigures(text, start)
  const figures: Figure[] = []
  for (let index = 0; index < split.pieces.length; ) {
    const { figure, next } = readAt(split, index, notation)
    figures.push(figure)
    index = next
  }
  return figures
}

function splitFigures(text: string, start: number): Pieces {
  const found = matchesIn(text, figures)
  return {
    pieces: found.map(({ 0: piece }) => piece),
    marks: text.match(/\D/g) ?? [],
    starts: found.map(({ index }) => start + index),
  }
}

const figures = /\d+/g

function readAt(split: Pieces, from: number, notation: NumberNotation): { figure: Figure; next: number } {
  const groupEnd = endOfGroups(split, from, notation.groups)
  const wholeEnd = groupEnd > from ? groupEnd : endOfGroups(split, from, '.,')
  const isOddGroup = wholeEnd > groupEnd && wholeEnd > from + 1
  const last = isOddGroup || groupEnd > from ? wholeEnd : from
  const whole = split.pieces.slice(from, last + 1).join('')
  const mark = split.marks[last]
  const decimals = split.pieces[last + 1]

  if (decimals !== undefined && isDecimalMark(split, from, last)) {
    const isOdd = isOddGroup || !notation.decimals.includes(mark ?? '')
    return { figure: figureOf(split, from, last + 1, [Number(`${whole}.${decimals}`)], isOdd), next: last + 2 }
  }
  return { figure: figureOf(split, from, last, valuesOf(split, from, last, notation), isOddGroup), next: last + 1 }
}

/** A single mark before three digits can be both where a language has it for both. */
function valuesOf(split: Pieces, from: number, last: number, notation: NumberNotation): number[] {
  const pieces = split.pieces.slice(from, last + 1)
  const whole = Number(pieces.join(''))
  return last === from + 1 && notation.decimals.startsWith(split.marks[from] ?? ' ')
    ? [whole, Number(pieces.join('.'))]
    : [whole]
}

/** India parts lakhs and crores too: `12,34,567`. */
function endOfGroups({ pieces, marks }: Pieces, from: number, groups: string): number {
  const first = pieces[from] ?? ''
  const mark = marks[from] ?? ''
  if (first.length > 3 || first.startsWith('0') || mark === '' || !groups.includes(mark)) return from

  let end = from
  for (let at = from; isAlike(marks[at], mark); at++) {
    const { length } = pieces[at + 1] ?? ''
    if (length === 3) end = at + 1
    else if (length !== 2 || mark !== ',') break
  }
  return end
}

/** A comma or point that occurs once, with nothing but a blank behind its digits. */
function isDecimalMark({ pieces, marks }: Pieces, from: number, last: number): boolean {
  const mark = marks[last] ?? ''
  if (!/[.,٫]/.test(mark) || (last > from && isAlike(mark, marks[from] ?? ''))) return false
  const after = marks[last + 1]
  return (
    pieces[last + 1] !== undefined &&
    (after === undefined || !/[.,٫]/.test(after)) &&
    !/[.,]/.test(marks[from - 1] ?? '')
  )
}

function isAlike(mark: string | undefined, other: string): boolean {
  return mark === other || (mark !== undefined && /\s/.test(mark) && /\s/.test(other))
}

function figureOf({ pieces, starts }: Pieces, from: number, last: number, values: number[], isOdd: boolean): Figure {
  const end = (starts[last] ?? 0) + (pieces[last]?.length ?? 0)
  return { values, start: starts[from] ?? 0, end, isOdd }
}

/** `½` comes apart into 1 and 2. */
export function fractionOf(sign: string): number {
  const [over, under] = sign.normalize('NFKD').split('⁄').map(Number)
  return (over ?? 0) / (under ?? 1)
}
