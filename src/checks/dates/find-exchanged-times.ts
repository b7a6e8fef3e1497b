import type { Finding } from '../check.js'
import { lean } from '../reading/lean-pattern.js'
import { inSmallLetters } from '../reading/small-letters.js'
import type { Side } from './compare-dates.js'
import type { Place } from './mention.js'
import { germanHours, hourWords } from './time-words.js'

/** What stands before the time from which something goes, and before the one to which it goes. */
const ways: Readonly<Record<string, readonly [from: string, to: string]>> = {
  de: ['von|um', 'auf|bis'],
  en: ['from', 'to|until|till'],
  fr: ['de', "à|jusqu[’']à"],
  es: ['de las?|desde las?', 'a las?|hasta las?'],
  it: ["dalle|dall[’']", "alle|all[’']"],
  nl: ['van', 'naar|tot|op'],
  pl: ['z', 'na|do'],
  pt: ['das?', 'para as?|às?|até às?'],
}

/** Minutes of half a day, as nobody says of each time in which half it is. */
type Span = { from: number; to: number; place: Place }

type Patterns = { onwards: RegExp; backwards: RegExp }

const known = new Map<string, Patterns | null>()

/** `Um drei auf zwei Uhr`, and clocks that go from two to three: the same two times, but the other way. */
export function findExchangedTimes(source: Side, target: Side): Finding[] {
  if (!mayGo.test(source.text)) return []
  const [mine, theirs] = [spansIn(source), spansIn(target)]
  const exchanged = mine.flatMap(span => {
    if (span.from === span.to || theirs.some(({ from, to }) => from === span.from && to === span.to)) return []
    const other = theirs.find(({ from, to }) => from === span.to && to === span.from)
    return other ? [{ span, other }] : []
  })
  return exchanged.map(({ span, other }) => ({
    details: { expected: source.text.slice(...span.place), found: target.text.slice(...other.place) },
    sourceSpan: source.plain.spanOf(...span.place),
    targetSpan: target.plain.spanOf(...other.place),
  }))
}

const mayGo = / (?:auf|bis) \S{1,8} Uhr/

function spansIn({ text, calendar }: Side): Span[] {
  const { language } = calendar
  const patterns = patternsOf(language)
  if (!patterns) return []
  const small = inSmallLetters(text)
  return [patterns.onwards, patterns.backwards].flatMap((pattern, at) => {
    const found = pattern.exec(small)
    const [first, second] = [minutesOf(found?.[1], language), minutesOf(found?.[2], language)]
    if (!found || first === undefined || second === undefined) return []
    const place: Place = [found.index, found.index + found[0].length]
    return [at === 0 ? { from: first, to: second, place } : { from: second, to: first, place }]
  })
}

function minutesOf(clock: string | undefined, language: string): number | undefined {
  if (clock === undefined) return undefined
  const [hour = Number.NaN, minute = 0] = /^\d/.test(clock)
    ? clock.split(/[.:h]/).map(Number)
    : [wordsOf(language).findIndex(word => clock.startsWith(word)) + 1]
  return (hour % 12) * 60 + minute
}

function wordsOf(language: string): readonly string[] {
  return (language === 'de' ? germanHours : hourWords[language]) ?? []
}

function patternsOf(language: string): Patterns | null {
  const held = known.get(language)
  if (held !== undefined) return held
  const [from, to] = ways[language] ?? []
  const words = wordsOf(language).map(word => (language === 'pl' ? `${word}\\p{L}{1,4}` : word))
  const clock = `(?:(?:godz\\.|godziny|godzinę|ore)[ \\u00a0])?(\\d{1,2}(?:[.:h]\\d\\d)?(?!\\d)|(?:${words.join('|')})(?!\\p{L}))`
  const behind = "(?:[ \\u00a0\\u202f]?(?:uhr|[ap]\\.?m\\.?|o[’']clock|heures?|h|horas?|ore|uur))?"
  const pattern = (first: string, second: string) =>
    lean(
      new RegExp(
        `(?<!\\p{L})(?:${first})[ \\u00a0]${clock}${behind},?[ \\u00a0](?:${second})[ \\u00a0]${clock}${behind}`,
        'u',
      ),
    )
  const made = from && to ? { onwards: pattern(from, to), backwards: pattern(to, from) } : null
  known.set(language, made)
  return made
}
