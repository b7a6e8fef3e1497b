import type { Names } from './calendar.js'
import type { Side } from './compare-dates.js'
import type { Mention, Place } from './mention.js'

/** The target with the right day, month, year or weekday, where just one of them is wrong and can be written in its place. */
export function mendDate(target: Side, wrong: Mention, right: Mention): string | undefined {
  const differing = (['weekday', 'month', 'day', 'year'] as const).filter(
    part => right[part] !== undefined && wrong[part] !== right[part],
  )
  if (differing.length !== 1) return undefined
  const [part] = differing
  const { months, weekdays } = target.calendar
  if (part === 'day' && wrong.dayPlace && right.day) return withFigure(target, wrong.dayPlace, right.day)
  if (part === 'year' && wrong.yearPlace && right.year) return withFigure(target, wrong.yearPlace, right.year)
  // Where names have cases, only the month of a date has one that is known.
  if (target.calendar.inflects && (part === 'weekday' || wrong.day === undefined)) return undefined
  if (part === 'month') return withName(target, wrong, months, right.month)
  return part === 'weekday' ? withName(target, wrong, weekdays, right.weekday) : undefined
}

/** @NOTE `4th` would become `5th` and `2th`: what an ending follows is left to people. */
function withFigure({ plain, text }: Side, [from, to]: Place, figure: number): string | undefined {
  if (/^[\p{L}º°]/u.test(text.slice(to))) return undefined
  return plain.rewrite([{ from, to, text: String(figure).padStart(to - from, '0') }])
}

function withName({ plain, text }: Side, { name }: Mention, { forms }: Names, value = 0): string | undefined {
  const word = name && forms[name.form]?.[value - 1]
  if (!name || !word) return undefined
  const [from, to] = name.place
  const isCapital = /^\p{Lu}/u.test(text.slice(from, to))
  const written = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word
  return plain.rewrite([{ from, to, text: written }])
}
