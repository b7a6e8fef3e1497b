const known = new Map<string, string[]>()

/** The months as the language writes them, in full and short, inside a date and alone; the longest first. */
export function monthsOf(language: string): string[] {
  const before = known.get(language)
  if (before) return before

  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ]
  const names = styles.flatMap(style => namesIn(new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' })))
  const months = [...new Set(names)].sort((one, other) => other.length - one.length)
  known.set(language, months)
  return months
}

function namesIn(format: Intl.DateTimeFormat): string[] {
  return Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2026, month, 4)))
    .flatMap(parts => parts.filter(({ type }) => type === 'month'))
    .map(({ value }) => value.replace(/\.$/, ''))
    .filter(name => /\p{L}/u.test(name))
}
