import type { Calendar, Names } from './calendar.js'
import type { Mention } from './mention.js'

/** The target with the right day, month, year or weekday, where just one of them is wrong and can be written in its place. */
export function mendDate(target: string, wrong: Mention, right: Mention, calendar: Calendar): string | undefined {
  const differing = (['weekday', 'month', 'day', 'year'] as const).filter(
    part => right[part] !== undefined && wrong[part] !== right[part],
  )
  if (differing.length !== 1) return undefined
  const [part] = differing
  if (part === 'day' && wrong.dayPlace && right.day) return withFigure(target, wrong.dayPlace, right.day)
  if (part === 'year' && wrong.yearPlace && right.year) return withFigure(target, wrong.yearPlace, right.year)
  if (part === 'month') return withName(target, wrong, calendar.months, right.month)
  return part === 'weekday' ? withName(target, wrong, calendar.weekdays, right.weekday) : undefined
}

/** @NOTE `4th` would become `5th` and `2th`: what an ending follows is left to people. */
function withFigure(target: string, [from, to]: [number, number], figure: number): string | undefined {
  if (/^[\p{L}º°]/u.test(target.slice(to))) return undefined
  return target.slice(0, from) + String(figure).padStart(to - from, '0') + target.slice(to)
}

function withName(target: string, { name }: Mention, { forms }: Names, value = 0): string | undefined {
  const word = name && forms[name.form]?.[value - 1]
  if (!name || !word) return undefined
  const [from, to] = name.place
  const isCapital = /^\p{Lu}/u.test(target.slice(from, to))
  const written = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word
  return target.slice(0, from) + written + target.slice(to)
}
