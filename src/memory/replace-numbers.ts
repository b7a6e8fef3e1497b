import { tagPattern } from '../segments/tags.js'

type Unit = { source: string; target: string }

/**
 * The unit's target with the numbers of `source`, if the two sources differ in numbers alone and it is clear which
 * number stands where. Null otherwise: a number put in the wrong place is worse than one a person puts.
 */
export function replaceNumbers({ source: known, target }: Unit, source: string, language: string): string | null {
  const before = cut(known)
  const after = cut(source)
  if (before.words.join(gap) !== after.words.join(gap)) return null
  const changes = changesOf(before.numbers, after.numbers)
  if (changes === null || changes.size === 0) return null

  const found = cut(target)
  const replaced = new Map<string, string>()
  for (const [old, { next, times }] of changes) {
    if (!bendsAlike(old, next, language)) return null
    const place = placeOf(old, next, times, found.numbers)
    if (place === null || replaced.has(place.old) || !endsAlike(place, found.pieces, language)) return null
    replaced.set(place.old, place.next)
  }
  return found.pieces.map(piece => replaced.get(piece) ?? piece).join('')
}

const gap = '\u0000'

// A tag's number belongs to the tag; it is matched first, and is a word like any other.
const pieces = new RegExp(`${tagPattern.source}|\\d+(?:[.,:]\\d+)*`, 'g')

function cut(text: string) {
  const all: string[] = []
  let end = 0
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    all.push(text.slice(end, index), piece)
    end = index + piece.length
  }
  all.push(text.slice(end))
  const isNumber = (piece: string) => /^\d/.test(piece)
  const numbers = all.filter((piece, place) => place % 2 === 1 && isNumber(piece))
  const words = all.map((piece, place) => (place % 2 === 1 && isNumber(piece) ? '#' : piece))
  return { pieces: all, numbers, words }
}

/** What each number that changed became. Null if one became several, or grammar may hang on it: „1 Boot“, „2 Boote“. */
function changesOf(before: readonly string[], after: readonly string[]) {
  const changes = new Map<string, { next: string; times: number }>()
  for (const [place, old] of before.entries()) {
    const next = after[place] as string
    const known = changes.get(old)
    if (known && known.next !== next) return null
    changes.set(old, { next, times: (known?.times ?? 0) + 1 })
  }
  const changed = [...changes].filter(([old, { next }]) => old !== next)
  if (changed.some(([old, { next }]) => isFew(old) || isFew(next))) return null
  return new Map(changed)
}

function isFew(number: string): boolean {
  return number === '0' || number === '1'
}

/** False where the words around the number may have to change with it: Polish „22 łodzie“, but „25 łodzi“. */
function bendsAlike(old: string, next: string, language: string): boolean {
  const form = formsIn(language, 'cardinal')
  return form(old) === form(next)
}

/** False where letters hang on the number that only suit some: “2nd”, “3rd”. */
function endsAlike({ old, next }: { old: string; next: string }, pieces: readonly string[], language: string): boolean {
  const hasEnding = pieces.some((piece, place) => piece === old && /^\p{L}/u.test(pieces[place + 1] ?? ''))
  const form = formsIn(language, 'ordinal')
  return !hasEnding || form(old) === form(next)
}

/** Which of a language's forms a number takes; a time or a date takes none. */
function formsIn(language: string, type: 'cardinal' | 'ordinal') {
  const rules = new Intl.PluralRules(language, { type })
  return (number: string) => {
    const value = Number(number.replaceAll('.', '').replace(',', '.'))
    return Number.isNaN(value) ? 'none' : rules.select(value)
  }
}

/** How a changed number is written in the target, and what it becomes there. Null if that is not clear. */
function placeOf(old: string, next: string, times: number, numbers: readonly string[]) {
  const ways = [asItIs, withSignsSwapped].filter(
    (write, place, all) =>
      numbers.filter(number => number === write(old)).length === times && (place === 0 || write(old) !== all[0]?.(old)),
  )
  const [write] = ways
  if (ways.length !== 1 || write === undefined) return null
  // A target that shows no sign for thousands or decimals does not tell which one it would use.
  if (!/[.,]/.test(old) && /[.,]/.test(next)) return null
  return { old: write(old), next: write(next) }
}

const asItIs = (number: string) => number
const withSignsSwapped = (number: string) => number.replace(/[.,]/g, sign => (sign === '.' ? ',' : '.'))
