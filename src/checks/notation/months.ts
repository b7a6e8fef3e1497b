import { calendarOf } from '../dates/calendar.js'

const known = new Map<string, string[]>()

/** The months as the language writes them, in full and short, inside a date and alone; the longest first. */
export function monthsOf(language: string): string[] {
  const before = known.get(language)
  if (before) return before

  const names = (calendarOf(language)?.months.forms.flat() ?? [])
    .map(name => name.replace(/\.$/, ''))
    .filter(name => /\p{L}/u.test(name))
  const months = [...new Set(names)].sort((one, other) => other.length - one.length)
  known.set(language, months)
  return months
}
