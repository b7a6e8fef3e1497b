import { ranges } from './lean-pattern.js'
import { signKindAt, signKinds } from './sign-kinds.js'

/** No beginning is longer: four letters tell most words apart. */
export const longestBeginning = 4

/** What stands in a beginning for all that is no letter, and ends it. */
const noLetter = '\0'

/**
 * How the words begin that a pattern finds, in small letters, each beginning as far as it is certain. Null for a pattern
 * that may find something within a word, or anything at all.
 */
export function beginningsOf({ source }: RegExp): ReadonlySet<string> | null {
  const { open, done, isBounded } = readAlternatives({ source, at: 0 })
  const all = new Set([...open, ...done])
  return isBounded && !all.has('') ? all : null
}

type Reader = { source: string; at: number }

/** Beginnings that go on with what comes next, and those that nothing more is known of. `isBounded` if no letter may stand before. */
type Begun = { open: Set<string>; done: Set<string>; isBounded: boolean }

/** Up to the end of a group, or of the whole. */
function readAlternatives(reader: Reader): Begun {
  const all: Begun = { open: new Set(), done: new Set(), isBounded: true }
  do {
    const one = readSequence(reader)
    for (const beginning of one.open) all.open.add(beginning)
    for (const beginning of one.done) all.done.add(beginning)
    all.isBounded &&= one.isBounded
  } while (reader.source[reader.at++] === '|')
  return all
}

function readSequence(reader: Reader): Begun {
  const { source } = reader
  const begun: Begun = { open: new Set(['']), done: new Set(), isBounded: false }
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    if (begun.open.size === 0) {
      skipSequence(reader)
      break
    }
    const isAtStart = begun.done.size === 0 && begun.open.size === 1 && begun.open.has('')
    if (isAtStart && passWordBefore(reader)) continue
    const piece = readRepeated(reader)
    if (isAtStart && (piece.isBounded || beginsWithoutLetter(piece))) begun.isBounded = true
    goOn(begun, piece)
  }
  return begun
}

/** A word that may stand before, or not: what is certain begins behind its blank. */
function passWordBefore(reader: Reader): boolean {
  wordBefore.lastIndex = reader.at
  const [found = ''] = wordBefore.exec(reader.source) ?? []
  reader.at += found.length
  return found !== ''
}

const wordBefore = /\(\?:[^()|]*\\s\)\?/y

/** To its end, as no more can be told of how it begins. */
function skipSequence(reader: Reader): void {
  const { source } = reader
  for (let depth = 0; reader.at < source.length; reader.at += 1) {
    const sign = source[reader.at]
    if (depth === 0 && (sign === '|' || sign === ')')) return
    if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (sign === '[') reader.at = endOfClass(source, reader.at)
    else if (sign === '\\') reader.at += 1
  }
}

function beginsWithoutLetter({ open, done }: Begun): boolean {
  const all = [...open, ...done]
  return all.length > 0 && all.every(beginning => beginning.startsWith(noLetter))
}

function goOn(begun: Begun, piece: Begun): void {
  const { open, done } = begun
  begun.open = new Set()
  for (const one of open) {
    for (const next of piece.done) done.add((one + next).slice(0, longestBeginning))
    for (const next of piece.open) {
      const longer = (one + next).slice(0, longestBeginning)
      const isWhole = longer.length === longestBeginning || longer.endsWith(noLetter)
      if (isWhole) done.add(longer)
      else begun.open.add(longer)
    }
  }
}

/** A piece and how often it stands: what comes after a repeated one is not looked at. */
function readRepeated(reader: Reader): Begun {
  const piece = readPiece(reader)
  repetition.lastIndex = reader.at
  const [found = '', least = ''] = repetition.exec(reader.source) ?? []
  if (found === '') return piece
  reader.at += found.length
  const mayMiss = found.startsWith('?') || found.startsWith('*') || least === '0'
  const isOnce = found.startsWith('?')
  const { open, done, isBounded } = piece
  return {
    open: new Set([...(mayMiss ? [''] : []), ...(isOnce ? open : [])]),
    done: isOnce ? done : new Set([...open, ...done]),
    isBounded: isBounded && !mayMiss,
  }
}

const repetition = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y

function readPiece(reader: Reader): Begun {
  const { source } = reader
  const sign = source[reader.at] ?? ''
  if (sign === '(') return readGroup(reader)
  if (sign === '[') return readClass(reader)
  reader.at += sign === '\\' ? 2 : 1
  if (sign === '^' || sign === '$') return nothing()
  if (sign === '.') return anything()
  return sign === '\\' ? readEscape(reader) : oneOf([sign])
}

function readEscape(reader: Reader): Begun {
  const sign = reader.source[reader.at - 1] ?? ''
  if (sign === 's' || sign === 'd') return oneOf([noLetter])
  if (sign === 'b' || sign === 'B') return nothing()
  return /[a-z\d]/i.test(sign) ? anything() : oneOf([sign])
}

/** Looking ahead and back takes nothing; that no letter follows ends a beginning. */
function readGroup(reader: Reader): Begun {
  looking.lastIndex = reader.at
  const kind = looking.exec(reader.source)?.[0] ?? ''
  const start = reader.at + kind.length
  reader.at = start
  const inside = readAlternatives(reader)
  if (kind === '(' || kind === '(?:') return inside
  const looked = reader.source.slice(start, reader.at - 1)
  const alternatives = looked.includes('(') ? [''] : looked.split('|')
  if (kind === '(?!') return alternatives.some(isAnyLetter) ? oneOf([noLetter]) : nothing()
  const isBounded =
    (kind === '(?<!' && alternatives.some(isAnyLetter)) || (kind === '(?<=' && alternatives.every(endsWithBlank))
  return { ...nothing(), isBounded }
}

const looking = /\((?:\?(?:<[!=]|[:=!]))?/y

function isAnyLetter(source: string): boolean {
  return source === `[${ranges.L}]` || source === '\\p{L}'
}

function endsWithBlank(source: string): boolean {
  return source === '^' || source.endsWith('\\s')
}

/** A class of a few signs; of one with many, or with kinds of signs, nothing is known. */
function readClass(reader: Reader): Begun {
  const end = endOfClass(reader.source, reader.at)
  const signs = reader.source.slice(reader.at + 1, end)
  reader.at = end + 1
  return /^\^|\\[a-z]|.-./i.test(signs) ? anything() : oneOf([...signs.replaceAll('\\', '')])
}

function endOfClass(source: string, start: number): number {
  let end = source.indexOf(']', start)
  while (source[end - 1] === '\\') end = source.indexOf(']', end + 1)
  return end
}

function nothing(): Begun {
  return { open: new Set(['']), done: new Set(), isBounded: false }
}

function anything(): Begun {
  return { open: new Set(), done: new Set(['']), isBounded: false }
}

function oneOf(signs: readonly string[]): Begun {
  return { open: new Set(signs.map(smallLetterOf)), done: new Set(), isBounded: false }
}

/** A letter as beginnings have it: `ſ` is an s to patterns that do not care for capitals, and so is the sign for Kelvin a k. */
export function smallLetterOf(sign: string): string {
  const small = sign === 'ſ' ? 's' : sign.toLowerCase().charAt(0)
  return signKindAt(small, 0) === signKinds.letter ? small : noLetter
}
