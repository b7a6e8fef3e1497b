import type { NumberReading } from './number-reading.js'

/** The same number in both texts. */
export type Match<Reading = NumberReading> = { source: Reading; target: Reading }

/** What became of the numbers of a text: `missing` were lost, `invented` came from nowhere. */
export type Comparison<Reading = NumberReading> = { matches: Match<Reading>[]; missing: Reading[]; invented: Reading[] }

/**
 * Pairs numbers by value, each as often as it is said. What need not be asked for may stand for any that is, unless the
 * other text says it beside as well.
 * Of several with one value, those go together that count the same, by their `labelOf`.
 */
export function compareNumbers<Reading extends NumberReading>(
  source: readonly Reading[],
  target: readonly Reading[],
  labelOf: (reading: Reading) => string | undefined,
): Comparison<Reading> {
  if (source.length === 0 && target.length === 0) return nothing
  const asked = source.filter(({ isAsked }) => isAsked)
  const found = target.filter(({ isAsked }) => isAsked)

  const row = inRow(asked, found, labelOf)
  if (row && !(source.some(isSaidBeside) && target.some(isSaidBeside)))
    return { matches: row.pairs, missing: [], invented: [] }
  const labelled = row ?? pairUp(asked, found, reading => [`${firstOf(reading)} ${labelOf(reading) ?? ''}`])
  const exact = pairUp(labelled.left, labelled.right, reading => [firstOf(reading)])
  const near = pairUp(exact.left, exact.right, ({ values }) => values.map(keyOf))
  const matches = [...labelled.pairs, ...exact.pairs, ...near.pairs]

  const unasked = pairUp(source.filter(isSaidBeside), target.filter(isSaidBeside), reading => [
    `${firstOf(reading)} ${labelOf(reading) ?? ''}`,
  ])
  const besides = pairUp(unasked.left, unasked.right, reading => [firstOf(reading)])
  for (const pair of unasked.pairs) matches.push(pair)
  for (const pair of besides.pairs) matches.push(pair)
  if (near.left.length === 0 && near.right.length === 0) return { matches, missing: [], invented: [] }

  const twofold = pairUp(besides.left, target.filter(isTwofold), ({ values }) => values.map(keyOf))
  const taken = new Set([
    ...[...unasked.pairs, ...besides.pairs].flatMap(({ source: one, target: other }) => [one, other]),
    ...twofold.pairs.map(({ source: one }) => one),
  ])
  const areClocksPaired = countOfClocks(source) === countOfClocks(target)
  const inTarget = indexOf(near.left.length === 0 ? [] : freeOf(target, taken, areClocksPaired))
  const inSource = indexOf(near.right.length === 0 ? [] : freeOf(source, taken, areClocksPaired))
  const missing = near.left.filter(reading => {
    const other = lookUp(inTarget, reading)
    if (other) matches.push({ source: reading, target: other })
    return !other
  })
  const invented = near.right.filter(reading => {
    const other = lookUp(inSource, reading)
    if (other) matches.push({ source: other, target: reading })
    return !other
  })
  return { matches, missing, invented }
}

function freeOf<Reading extends NumberReading>(
  readings: readonly Reading[],
  taken: ReadonlySet<Reading>,
  areClocksPaired: boolean,
): Reading[] {
  return readings.filter(reading => !reading.isAsked && !taken.has(reading) && !(reading.isClock && areClocksPaired))
}

/**
 * Where both texts tell as many times of day, these stand for each other, and for no other number. `Zwischen 6 und 14 Uhr`
 * is told once, though its end is a time by itself.
 */
function countOfClocks(readings: readonly NumberReading[]): number {
  let last = 0
  return readings.filter(({ isClock, end }) => {
    const isNext = isClock === true && end > last
    if (isNext) last = end
    return isNext
  }).length
}

/** The `third` of one text is the `dritte` of the other, and stands for no other three. */
function isSaidBeside({ isAsked, values, vague }: NumberReading): boolean {
  return !isAsked && values.length === 1 && vague === undefined
}

/** `Cuarto` is the fourth, and a quarter as well. */
function isTwofold({ isAsked, values, vague, isClock }: NumberReading): boolean {
  return !isAsked && values.length > 1 && vague === undefined && !isClock
}

const nothing = { matches: [], missing: [], invented: [] }

/** Most translations have the same numbers in the same order; where none comes twice, there is nothing to choose. */
function inRow<Reading extends NumberReading>(
  some: readonly Reading[],
  others: readonly Reading[],
  labelOf: (reading: Reading) => string | undefined,
) {
  if (some.length !== others.length || some.length > longestRow) return null
  const pairs: Match<Reading>[] = []
  for (let at = 0; at < some.length; at += 1) {
    const source = some[at] as Reading
    const target = others[at] as Reading
    const value = firstOf(source)
    if (value !== firstOf(target) || labelOf(source) !== labelOf(target)) return null
    for (const before of pairs) if (firstOf(before.source) === value) return null
    pairs.push({ source, target })
  }
  return { pairs, left: [], right: [] }
}

const longestRow = 12

/** Each with the first that shares a key and is still free. */
function pairUp<Key, Reading extends NumberReading>(
  some: readonly Reading[],
  others: readonly Reading[],
  keysOf: (reading: Reading) => readonly Key[],
) {
  if (some.length === 0 || others.length === 0) return { pairs: [], left: [...some], right: [...others] }
  const free = new Map<Key, Reading[]>()
  for (const other of others.toReversed())
    for (const key of keysOf(other)) {
      const queue = free.get(key)
      if (queue) queue.push(other)
      else free.set(key, [other])
    }

  const taken = new Set<Reading>()
  const pairs: Match<Reading>[] = []
  const left = some.filter(source => {
    const target = takeFree(keysOf(source), free, taken)
    if (target) pairs.push({ source, target })
    return !target
  })
  return { pairs, left, right: others.filter(other => !taken.has(other)) }
}

function takeFree<Key, Reading>(
  keys: readonly Key[],
  free: ReadonlyMap<Key, Reading[]>,
  taken: Set<Reading>,
): Reading | undefined {
  for (const key of keys) {
    const queue = free.get(key) ?? []
    for (let next = queue.pop(); next; next = queue.pop()) {
      if (taken.has(next)) continue
      taken.add(next)
      return next
    }
  }
  return undefined
}

function firstOf({ values }: NumberReading): number {
  return keyOf(values[0] ?? 0)
}

function indexOf<Reading extends NumberReading>(readings: readonly Reading[]): Map<number, Reading> {
  return new Map(readings.flatMap(reading => reading.values.map(value => [keyOf(value), reading] as const)))
}

function lookUp<Reading>(index: ReadonlyMap<number, Reading>, { values }: NumberReading): Reading | undefined {
  return values.map(value => index.get(keyOf(value))).find(other => other !== undefined)
}

/** Decimals that were multiplied may differ in their last places. */
function keyOf(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12))
}
