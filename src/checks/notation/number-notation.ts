/** How a language writes figures: every mark that may stand before decimals, CLDR's own first, or between thousands. */
export type NumberNotation = { decimals: string; groups: string }

/** Spaces may part thousands in every language, as ISO asks for. */
const spaces = ' \u00a0\u202f\u2009'

const known = new Map<string, NumberNotation>()

/** What CLDR says of the language, and of its regions if the tag names none. */
export function numberNotationOf(language: string): NumberNotation {
  const before = known.get(language)
  if (before) return before

  const marks = marksOf(language)
  const decimals = isAtHomeWithBoth(language) ? `${marks.decimal}.,٫` : `${marks.decimal}٫`
  const groups = `${spaces}'’٬${marks.group}${marks.decimal === '.' ? ',' : decimals.includes(',') ? '.' : ''}`
  const notation = { decimals, groups: [...new Set(groups)].join('') }
  known.set(language, notation)
  return notation
}

/** Spanish writes a comma in Madrid and a point in Mexico, and its academies accept either. */
function isAtHomeWithBoth(language: string): boolean {
  return language === 'es' || language.startsWith('es-')
}

function marksOf(language: string) {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.8)
  const markOf = (type: string) => parts.find(part => part.type === type)?.value ?? ''
  return { decimal: markOf('decimal') || '.', group: markOf('group') }
}
