import type { Finding } from '../check.js'
import type { Side } from './compare-dates.js'
import type { Place } from './mention.js'

/** `In der Nacht zum Sonntag` that became `on Sunday night`: what English calls by a day is the night that follows it. */
export function findOtherNights(source: Side, target: Side): Finding[] {
  if (target.calendar.language !== 'en' || !source.text.includes('Nacht')) return []
  return weekdaysOf(source).flatMap(({ weekday, place: [start, end] }): Finding[] => {
    const before = source.text.slice(Math.max(0, start - longest), start)
    const night = nightTo.exec(before)
    if (!night || weekdaysOf(source).filter(one => one.weekday === weekday).length !== 1) return []
    const wrong = weekdaysOf(target).find(one => one.weekday === weekday && isNightOf(target.text, one.place))
    if (!wrong) return []
    const said: Place = [start - night[0].length, end]
    const found: Place = [
      wrong.place[0],
      wrong.place[1] + (nightBehind.exec(target.text.slice(wrong.place[1]))?.[0].length ?? 0),
    ]
    return [
      {
        details: { expected: source.text.slice(...said), found: target.text.slice(...found) },
        sourceSpan: source.plain.spanOf(...said),
        targetSpan: target.plain.spanOf(...found),
      },
    ]
  })
}

function weekdaysOf({ mentions }: Side) {
  return mentions.filter(({ kind }) => kind === 'weekday')
}

/** The night to Sunday, `Saturday-to-Sunday night` and `overnight into Sunday` are the right one. */
function isNightOf(text: string, [start, end]: Place): boolean {
  return (
    nightBehind.test(text.slice(end, end + 12)) &&
    !/\b(?:to|into|and|–|-|\/)[ -]?$/.test(text.slice(Math.max(0, start - 6), start))
  )
}

const longest = 60
const nightTo = /Nacht (?:(?:vo[nm] (?:dem )?\S{1,12} )?(?:zu[mr]?|auf)) (?:den |dem )?$/
const nightBehind = /^(?:[’']s)?[ -](?:night|evening)s?(?!\p{L})/u
