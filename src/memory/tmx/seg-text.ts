import { tagPattern } from '../../segments/tags.js'

/** A piece of a TMX segment: words, or one end of a pair, or something that stands alone. */
export type SegPart =
  | { kind: 'text'; value: string }
  | { kind: 'open' | 'close'; i: string; x: string | null }
  | { kind: 'void'; x: string | null }

type Mark = { number: number; kind: 'pair' | 'void'; x: string | null; i: string | null }

/**
 * Two segments of a unit as texts with our numbered tags: counted in the source, and found again in the target by
 * what the file says belongs together, else by their order. `ownNumbers` takes the file's own, where we wrote it and
 * they still are such numbers.
 */
export function textsOf(source: readonly SegPart[], target: readonly SegPart[], { ownNumbers = false } = {}) {
  const keepsNumbers = ownNumbers && [...source, ...target].every(isNumberedByUs)
  const known: Mark[] = []
  const count = (mark: Omit<Mark, 'number'>) => {
    const number = keepsNumbers ? Number(mark.x) : known.length + 1
    known.push({ ...mark, number })
    return number
  }
  const sourceText = textOf(source, count)
  const partnerOf = partnersAmong(known)
  const find = (mark: Omit<Mark, 'number'>) => partnerOf(mark)?.number ?? known.length + 1
  return { source: sourceText, target: textOf(target, keepsNumbers ? ({ x }) => Number(x) : find) }
}

/** What closes has the number of what it closes. */
function isNumberedByUs(part: SegPart): boolean {
  return part.kind === 'text' || part.kind === 'close' || /^[1-9]\d{0,4}$/.test(part.x ?? '')
}

/** Gives each mark its partner among these, none of them twice: by name, by number or in order, in linear time. */
function partnersAmong(marks: readonly Mark[]) {
  const queues = new Map<string, Mark[]>()
  for (const mark of marks.toReversed()) {
    for (const key of keysOf(mark)) {
      const queue = queues.get(key)
      if (queue) queue.push(mark)
      else queues.set(key, [mark])
    }
  }
  const taken = new Set<Mark>()
  const next = (key: string) => {
    const queue = queues.get(key) ?? []
    for (let mark = queue.at(-1); mark && taken.has(mark); mark = queue.at(-1)) queue.pop()
    return queue.at(-1)
  }
  return ({ kind, x, i }: Omit<Mark, 'number'>): Mark | undefined => {
    const named = x === null ? undefined : next(`${kind} named ${x}`)
    const isAnother = x !== null && !next(`${kind} without name`)
    const numbered = i === null ? undefined : next(`${kind} number ${i}`)
    const partner = named ?? (isAnother ? undefined : (numbered ?? next(kind)))
    if (partner) taken.add(partner)
    return partner
  }
}

function keysOf({ kind, x, i }: Mark): string[] {
  const name = x === null ? `${kind} without name` : `${kind} named ${x}`
  return i === null ? [kind, name] : [kind, name, `${kind} number ${i}`]
}

/** What opens and is never closed, or the other way round, stands alone. */
function textOf(parts: readonly SegPart[], numberFor: (mark: Omit<Mark, 'number'>) => number): string {
  const paired = pairsIn(parts)
  const numbers = new Map<number, number>()
  return parts
    .map((part, place) => {
      if (part.kind === 'text') return part.value
      const start = part.kind === 'close' ? paired.get(place) : undefined
      if (start !== undefined) return `</${numbers.get(start)}>`
      const isPair = part.kind === 'open' && paired.has(place)
      const { x } = part
      const number = numberFor({ kind: isPair ? 'pair' : 'void', x, i: 'i' in part ? part.i : null })
      numbers.set(place, number)
      return isPair ? `<${number}>` : `<${number}/>`
    })
    .join('')
}

/** For either end of each pair, the place of the other. */
function pairsIn(parts: readonly SegPart[]): Map<number, number> {
  const open = new Map<string, number>()
  const paired = new Map<number, number>()
  parts.forEach((part, place) => {
    if (part.kind === 'open') open.set(part.i, place)
    if (part.kind !== 'close') return
    const start = open.get(part.i)
    if (start === undefined) return
    open.delete(part.i)
    paired.set(start, place).set(place, start)
  })
  return paired
}

/** Words of a file as parts: what happens to look like one of our tags is protected by a tag of its own. */
export function wordsAsParts(words: string): SegPart[] {
  const parts: SegPart[] = []
  let from = 0
  for (const { 0: mark, index } of words.matchAll(tagPattern)) {
    if (index > from) parts.push({ kind: 'text', value: words.slice(from, index) })
    parts.push({ kind: 'void', x: `literal ${mark}` })
    from = index + mark.length
  }
  if (from < words.length) parts.push({ kind: 'text', value: words.slice(from) })
  return parts
}
