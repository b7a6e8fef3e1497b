import type { Finding } from '../check.js'
import { matchesIn } from '../reading/matches-in.js'
import { inSmallLetters } from '../reading/small-letters.js'
import type { Side } from './compare-dates.js'
import type { Place } from './mention.js'
import { readGermanTimes, readTimes } from './read-times.js'
import { type SideOfTime, type SidesOfTime, sidesOf } from './side-words.js'

/** A date, a year, a quarter or an hour, by what both texts call it alike. */
type Anchor = { key: string; place: Place }

/** More of them are no sentence. */
const most = 20

/**
 * `Ab Montag` that became until Monday, `vor 1990` that became after it: the same time in both texts, said once, with a word
 * for the other side of it directly before. Where something is denied beside, it may be told from the other side.
 */
export function findOtherSides(source: Side, target: Side): Finding[] {
  if (!maySide.test(source.text)) return []
  const [german, other] = [sidesOf(source.calendar.language), sidesOf(target.calendar.language)]
  if (!german || !other) return []
  const mine = inSmallLetters(source.text)
  const here = anchorsIn(source, mine)
  const sided = here.flatMap(anchor => {
    const side = isLone(anchor, here) && sideBefore(mine, anchor, german)
    return side ? [{ anchor, side }] : []
  })
  if (sided.length === 0) return []
  const theirs = inSmallLetters(target.text)
  const there = anchorsIn(target, theirs)
  for (const { anchor, side } of sided) {
    const same = there.find(({ key }) => key === anchor.key)
    const turned = same && isLone(same, there) && sideBefore(theirs, same, other)
    if (!turned || turned.side === side.side) continue
    const from: Place = [side.start, anchor.place[1]]
    const to: Place = [turned.start, same.place[1]]
    return [
      {
        details: { expected: source.text.slice(...from), found: target.text.slice(...to) },
        sourceSpan: source.plain.spanOf(...from),
        targetSpan: target.plain.spanOf(...to),
      },
    ]
  }
  return []
}

/** Most of these words tell where something goes, or what for: a time begins with a figure, or with its own name. */
const maySide =
  /(?:^|[ („])(?:[aA]b|[sS]eit|[bB]is|[vV]or|[nN]ach) (?:[a-zäöü]{2,13} |Anfang |Mitte |Ende |Jahr ){0,3}(?:\d|Quartal|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|J[aäu][nl]|Feb|Mär|April|Mai|Aug|Sep|Okt|Nov|Dez|[a-zäöü]{3,5} Uhr)/

function isLone(anchor: Anchor, anchors: readonly Anchor[]): boolean {
  return anchors.every(other => other === anchor || other.key !== anchor.key)
}

function anchorsIn({ mentions, tokens, calendar, text }: Side, small: string): Anchor[] {
  const { language } = calendar
  if (mentions.length > most) return []
  const times = language === 'de' ? readGermanTimes(tokens) : readTimes(tokens, language)
  const places = mentions.map(({ place }) => place)
  const isFree = (start: number) => !places.some(([from, to]) => from <= start && start < to)
  const anchors = [
    ...(language === 'pl' ? polishWeekdays(small) : []),
    ...mentions.map(({ kind, weekday, month, day, place }) => ({ key: [kind, weekday, month, day].join(), place })),
    ...matchesIn(text, years, most)
      .filter(({ index }) => isFree(index))
      .map(({ 0: year, index }) => ({ key: year, place: [index, index + year.length] as Place })),
    ...times
      .slice(0, most)
      .filter(({ place }) => isFree(place[0]))
      .map(({ hour, minute, place }) => ({ key: `${hour % 12}:${minute}`, place })),
    ...matchesIn(small, quarters, most).map(({ 0: quarter, index }) => ({
      key: 'quarter',
      place: [index, index + quarter.length] as Place,
    })),
  ]
  return anchors.filter(one => !anchors.some(other => other !== one && isBeside(other.place, one.place)))
}

/** `From June 5 to 15` are two days, of which the word before them means the first. */
function isBeside([start, end]: Place, [from, to]: Place): boolean {
  return start < to && from < end
}

/** Polish weekdays in the cases that stand behind `od`, `do`, `przed` and `po`. */
function polishWeekdays(small: string): Anchor[] {
  return matchesIn(small, inPolish, most).map(found => ({
    key: ['weekday', found.findIndex((group, at) => at > 0 && group !== undefined), undefined, undefined].join(),
    place: [found.index, found.index + found[0].length],
  }))
}

const inPolish =
  /(?<= )(?:(poniedział(?:ku|kiem))|(wtor(?:ku|kiem))|(środ(?:y|zie|ą))|(czwart(?:ku|kiem))|(piąt(?:ku|kiem))|(sobo(?:ty|cie|tą))|(niedziel(?:i|ą)))(?= |[.,;:!?]|$)/g

const years = /(?<![\d.,:–-])(?:1[5-9]|20)\d\d(?![\d:%]|[.,]\d)/g
const quarters = /(?<= )(?:quartal|quarter|trimestre|kwartał(?:u|em)?|kwartale|kwartaal)(?= |[.,;:!?]|$)/g

function sideBefore(small: string, { place: [start, end] }: Anchor, { before, denial }: SidesOfTime) {
  const from = Math.max(0, start - longestWords)
  const found = before.exec(small.slice(from, start))
  if (!found) return null
  const place = from + found.index
  const around = `${small.slice(Math.max(0, place - longestDenial), place)}|${small.slice(end, end + longestDenial)}`
  if (denial.test(around)) return null
  const side: SideOfTime = found.groups?.later === undefined ? 'earlier' : 'later'
  return { side, start: place }
}

const [longestWords, longestDenial] = [40, 60]
