import { beginningsOf, longestBeginning, smallLetterOf } from './beginnings.js'
import { signKindAt, signKinds } from './sign-kinds.js'

/** A bit for each of the patterns that a text may match, by their places: what has none matches none. */
type Sieve = (text: string) => number

/** More patterns have no bits. */
const most = 31

/**
 * Tells which of some patterns a text may match at all, by how its words begin: most texts have no word of most patterns,
 * and to look through them once is quicker than to look for each. What the patterns' words begin with is read out of the
 * patterns themselves.
 */
export function sieveOf(patterns: readonly RegExp[]): Sieve {
  if (patterns.length > most) throw new Error(`A sieve has no more than ${most} patterns.`)
  let made: { marks: Int32Array; always: number } | undefined
  return text => {
    made ??= readMarks(patterns)
    return sift(text, made.marks, made.always)
  }
}

const mostMarks = 8192
const empty = 1

/** Where a beginning's marks stand; others may stand there as well, and patterns are tried in vain. */
function goOn(mark: number, letter: number): number {
  return (mark * 37 + letter) & (mostMarks - 1)
}

function readMarks(patterns: readonly RegExp[]) {
  const marks = new Int32Array(mostMarks)
  let always = 0
  for (const [at, pattern] of patterns.entries()) {
    const beginnings = beginningsOf(pattern)
    if (beginnings === null) always |= 1 << at
    for (const beginning of beginnings ?? []) {
      let mark = empty
      for (let place = 0; place < beginning.length; place += 1) mark = goOn(mark, beginning.charCodeAt(place))
      marks[mark] = (marks[mark] as number) | (1 << at)
    }
  }
  return { marks, always }
}

/** Follows each word for as many letters as beginnings have, and what is no letter behind a shorter one. */
function sift(text: string, marks: Int32Array, always: number): number {
  const lone = marks[goOn(empty, 0)] as number
  let found = always
  let mark = empty
  let left = longestBeginning
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const letter = code < letters.length ? (letters[code] as number) : rareLetter(text, at)
    if (letter > 0 && left > 0) {
      mark = goOn(mark, letter)
      found |= marks[mark] as number
      left -= 1
    } else if (letter < 0) return all
    else if (letter === 0) {
      found |= lone | (left > 0 ? (marks[goOn(mark, 0)] as number) : 0)
      mark = empty
      left = longestBeginning
    }
  }
  return left > 0 ? found | (marks[goOn(mark, 0)] as number) : found
}

const all = -1

/** The small letters of Latin, Greek and Cyrillic scripts by the codes of all of them, and noughts for other signs. */
const letters = Uint16Array.from({ length: 0x530 }, (_, code) => smallLetterOf(String.fromCharCode(code)).charCodeAt(0))

/**
 * Less than nought for what a pattern may take for a letter, and others do not: the sign for Kelvin is a k. Dashes and
 * quotation marks are told at once.
 */
function rareLetter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0x2000 && code < 0x2100) return 0
  const letter = smallLetterOf(text.charAt(at)).charCodeAt(0)
  return letter > 0 && signKindAt(text, at) !== signKinds.letter ? -1 : letter
}
