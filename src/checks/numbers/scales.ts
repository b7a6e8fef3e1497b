import { baseLanguage } from '../reading/base-language.js'
import { withoutAccents } from '../reading/without-accents.js'

const probes = [1, 2, 5, 1.5].flatMap(count => [3, 4, 5, 6, 7, 8, 9, 12, 15].map(zeros => count * 10 ** zeros))

/** The words and signs that stand for thousands, millions, milliards and so on, by what CLDR abbreviates with them. */
export function scalesOf(language: string): Map<string, number> {
  const scales = new Map(Object.entries(otherSpellings[baseLanguage(language)] ?? {}))
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

/** What newspapers write beside what CLDR does. */
const otherSpellings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ar: { بليون: 1e9, تريليون: 1e12 },
}

/**
 * A scale by a word that CLDR does not list as it stands: one with an ending, as of `εκατομμυρίων`, or shortened, as `εκατ.`
 * is. Undefined where it may be two.
 */
export function scaleLike(lower: string, scales: ReadonlyMap<string, number>): number | undefined {
  if (lower.length < 4) return undefined
  const word = withoutAccents(lower)
  const found = new Set<number>()
  for (const [name, value] of scales) {
    if (name.length < 5) continue
    const plain = withoutAccents(name)
    const stem = plain.length > 6 ? plain.replace(/[aeiouyаеиоуыяіїαειουωη]$/, '') : plain
    const isLonger = word.startsWith(stem) && word.length - stem.length <= longestEnding
    if (isLonger || stem.startsWith(word)) found.add(value)
  }
  return found.size === 1 ? [...found][0] : undefined
}

const longestEnding = 4

function partOfNumber({ type, value }: Intl.NumberFormatPart): string {
  if (type === 'integer' || type === 'fraction') return value
  return type === 'decimal' ? '.' : ''
}
