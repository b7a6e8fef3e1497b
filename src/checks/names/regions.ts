import type { Word } from './name-words.js'

/** The acronyms of regions in German newspapers, with CLDR's code. */
const codes: ReadonlyMap<string, string> = new Map([
  ['UN', 'UN'],
  ['UNO', 'UN'],
  ['EU', 'EU'],
  ['US', 'US'],
  ['USA', 'US'],
])

/**
 * Whether the United Nations, the Union or the United States stand there as CLDR calls them: in short, as `OSN` in Czech
 * and `FN` in Swedish, or by words that begin like the name.
 */
export function isRegionThere(
  letters: string,
  acronyms: readonly { letters: string }[],
  words: readonly Word[],
  language: string,
): boolean {
  const code = codes.get(letters)
  if (code === undefined) return false
  const [short = '', long = ''] = (['short', 'long'] as const).map(style =>
    new Intl.DisplayNames(language, { type: 'region', style }).of(code),
  )
  const name = short.replaceAll('.', '')
  if (acronyms.some(other => other.letters === name)) return true
  const beginnings = long.split(/[ \u00a0]/).filter(word => word.length > 5)
  return words.some(({ text }) => beginnings.some(word => text.startsWith(word.slice(0, 5))))
}
