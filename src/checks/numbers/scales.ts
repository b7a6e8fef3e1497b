const probes = [1, 2, 5, 1.5].flatMap(count => [3, 4, 5, 6, 7, 8, 9, 12, 15].map(zeros => count * 10 ** zeros))

/** The words and signs that stand for thousands, millions, milliards and so on, by what CLDR abbreviates with them. */
export function scalesOf(language: string): Map<string, number> {
  const scales = new Map<string, number>()
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay, numberingSystem: 'latn' })
    for (const probe of probes) {
      const parts = format.formatToParts(probe)
      const word = parts
        .find(({ type }) => type === 'compact')
        ?.value.toLowerCase()
        .replace(/\.$/, '')
      const shown = Number(parts.map(partOfNumber).join(''))
      if (word && !word.includes(' ') && !word.includes('\u00a0') && shown > 0)
        scales.set(word, Math.round(probe / shown))
    }
  }
  return scales
}

function partOfNumber({ type, value }: Intl.NumberFormatPart): string {
  if (type === 'integer' || type === 'fraction') return value
  return type === 'decimal' ? '.' : ''
}
