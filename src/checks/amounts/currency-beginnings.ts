import { inSmallLetters } from '../reading/small-letters.js'

const known = new Map<string, readonly string[]>()

/** Whether a text has the code or the sign of a currency, or a word that begins like CLDR's name of it. */
export function hasBeginningOf(text: string, currency: string, language: string): boolean {
  const key = `${language} ${currency}`
  const beginnings = known.get(key) ?? beginningsOf(currency, language)
  known.set(key, beginnings)
  const small = inSmallLetters(text)
  return beginnings.some(beginning => small.includes(beginning))
}

/** How newspapers write the euro beside what CLDR calls it. */
const others = ['euro', 'avro', 'יורו', 'युरो']

/** Names without their last letter, which may change with the case. */
function beginningsOf(currency: string, language: string): string[] {
  const displays = ['name', 'narrowSymbol', 'code'] as const
  return displays.flatMap(currencyDisplay => {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
    const name =
      format
        .formatToParts(5)
        .find(({ type }) => type === 'currency')
        ?.value.trim() ?? currency
    const words = currencyDisplay === 'name' ? [...name.split(/[ \u00a0]/), ...others] : [name]
    return words.map(word => inSmallLetters(word.length > 3 ? word.slice(0, -1) : word))
  })
}
