import { matchesIn } from '../../reading/matches-in.js'
import { inSmallLetters } from '../../reading/small-letters.js'
import { readTokens, type Token } from '../../reading/tokens.js'
import type { NumberReading } from '../number-reading.js'
import type { Side } from '../quantities.js'
import { fateWordsOf } from './fate-words.js'
import { wayBefore } from './way-words.js'

/** A text with more numbers is no sentence. */
const most = 20

/** A number, and by what it is known: the name before it, whether something fell from it or to it, who died or was hurt. */
type Known = { reading: NumberReading; labels: ReadonlySet<string> }

/**
 * Two numbers that changed places: each is known by what the other is known by in the other text. That they stand in another
 * order says nothing, as sentences are turned round.
 */
export function findSwappedNumbers(source: Side, target: Side): { source: NumberReading; target: NumberReading }[] {
  const [mine, theirs] = [loneIn(source), loneIn(target)]
  if (mine.length < 2 || theirs.length < 2) return []
  const names = sharedNames(source.text, target.text)
  const said = knownIn(source, mine, names)
  if (said.filter(({ labels }) => labels.size > 0).length < 2) return []
  const told = new Map(knownIn(target, theirs, names).map(one => [one.reading.values[0], one]))
  for (const [at, one] of said.entries())
    for (const other of said.slice(at + 1)) {
      const [here, there] = [told.get(one.reading.values[0]), told.get(other.reading.values[0])]
      if (here && there && isSwapped(one, other, here, there))
        return [
          { source: one.reading, target: there.reading },
          { source: other.reading, target: here.reading },
        ]
    }
  return []
}

function isSwapped(one: Known, other: Known, here: Known, there: Known): boolean {
  const taken = only(one, other).some(label => only(there, here).includes(label))
  const given = only(other, one).some(label => only(here, there).includes(label))
  const kept = only(one, other).some(label => only(here, there).includes(label))
  return taken && given && !kept
}

function only({ labels }: Known, other: Known): string[] {
  return [...labels].filter(label => !other.labels.has(label))
}

/** Those that a text says once. */
function loneIn({ readings }: Side): NumberReading[] {
  if (readings.length > most) return []
  const times = new Map<number | undefined, number>()
  for (const { values } of readings) times.set(values[0], (times.get(values[0]) ?? 0) + 1)
  return readings.filter(({ isAsked, values }) => isAsked && times.get(values[0]) === 1)
}

function knownIn(side: Side, lone: readonly NumberReading[], names: ReadonlySet<string>): Known[] {
  const fates = fatesOf(side, lone)
  const tokens = names.size > 1 ? readTokens(side.text) : []
  return lone.map(reading => {
    const labels = [
      wayBefore(
        inSmallLetters(side.text.slice(Math.max(0, reading.start - longestWord), reading.start)),
        side.language,
      ),
      fates.get(reading),
      nameBefore(side, reading, tokens, names),
    ]
    return { reading, labels: new Set(labels.filter(label => label !== undefined)) }
  })
}

/** Names that both texts have, and once each. */
function sharedNames(source: string, target: string): ReadonlySet<string> {
  const theirs = new Set(namesIn(target))
  return new Set(namesIn(source).filter(name => theirs.has(name)))
}

function namesIn(text: string): string[] {
  const times = new Map<string, number>()
  for (const token of readTokens(text)) if (isName(token)) times.set(token.text, (times.get(token.text) ?? 0) + 1)
  return [...times].filter(([, count]) => count === 1).map(([name]) => name)
}

function isName({ kind, text }: Token): boolean {
  return kind === 'word' && text.length > 2 && /^\p{Lu}/u.test(text)
}

const longestWay = 30
/** Of a word for the way, and what stands between it and its number. */
const longestWord = 32

/** The last name before the number, if nothing ends and no other number stands in between. */
function nameBefore(
  { text, readings }: Side,
  { start }: NumberReading,
  tokens: readonly Token[],
  names: ReadonlySet<string>,
): string | undefined {
  const name = tokens.findLast(token => token.end <= start && names.has(token.text))
  if (!name || start - name.end > longestWay || ends.test(text.slice(name.end, start))) return undefined
  return readings.some(other => other.start >= name.end && other.end <= start) ? undefined : `<${name.text}`
}

/** Who died and who was hurt, where a text has two numbers for it and says each once. */
function fatesOf({ text, language }: Side, lone: readonly NumberReading[]): Map<NumberReading, string> {
  const words = fateWordsOf(language)
  const small = inSmallLetters(text)
  const dead = words ? matchesIn(small, words.dead, 2) : []
  const hurt = words && dead.length === 1 ? matchesIn(small, words.hurt, 2) : []
  const [killed, injured] = [dead[0], hurt[0]]
  if (!killed || !injured || hurt.length > 1 || lone.length !== 2) return new Map()
  const fates = [
    { fate: 'dead', start: killed.index, end: killed.index + killed[0].length },
    { fate: 'hurt', start: injured.index, end: injured.index + injured[0].length },
  ].sort((one, other) => one.start - other.start)
  const pairs = fates.map(({ fate, start, end }, at) => ({ fate, start, end, reading: lone[at] as NumberReading }))
  const isClear = pairs.every(pair => {
    const other = lone.find(one => one !== pair.reading) as NumberReading
    return !ends.test(between(text, pair, pair.reading)) && !isBeside(text, pair, other) && !isAcross(pair, other)
  })
  return isClear ? new Map(pairs.map(({ fate, reading }) => [reading, fate])) : new Map()
}

type Place = { start: number; end: number }

function between(text: string, one: Place, other: Place): string {
  return text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
}

/** In `starben 13` the dead are no others than these. */
function isBeside(text: string, one: Place, other: Place): boolean {
  const gap = between(text, one, other)
  return gap.length <= 2 && !ends.test(gap)
}

const ends = /[.,;:!?–—、，。；]/

/** Another number between a word and its own. */
function isAcross({ start, reading }: Place & { reading: NumberReading }, other: NumberReading): boolean {
  return other.start > Math.min(start, reading.start) && other.start < Math.max(start, reading.start)
}
