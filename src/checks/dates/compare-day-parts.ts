import type { Finding } from '../check.js'
import type { Side } from './compare-dates.js'
import { dayPartOf, dayPartsIn, germanDayPart } from './day-parts.js'

/** A morning that became an evening, or the reverse: where a text tells of one half of the day only, and its target of the other. */
export function compareDayParts(source: Side, target: Side): Finding[] {
  const german = germanDayPart(source.tokens)
  const there = german && dayPartsIn(target.tokens, target.calendar.language)
  if (!german || !there || there[german.part]) return []
  const wrong = german.part === 'early' ? there.late : there.early
  if (!wrong || (german.mayBeNight && dayPartOf(wrong.lower, target.calendar.language) === 'night')) return []
  return [
    {
      details: { expected: german.word.text, found: wrong.text },
      sourceSpan: source.plain.spanOf(german.word.start, german.word.end),
      targetSpan: target.plain.spanOf(wrong.start, wrong.end),
    },
  ]
}
