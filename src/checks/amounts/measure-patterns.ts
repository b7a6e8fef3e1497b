import { hasNumberWords } from '../numbers/number-languages.js'
import { baseLanguage } from '../reading/base-language.js'
import { leanSource } from '../reading/lean-pattern.js'
import { europeanLetters } from '../reading/small-letters.js'
import { alternativesOf, firstSignsOf } from './alternatives.js'
import { currencyWords } from './currency-words.js'
import { type MeasureWords, unitWords } from './measure-words.js'

/** A pattern, and the ids of currencies and units in the order of the groups that find them. */
export type Pattern = { ids: readonly string[]; pattern: RegExp }

/** `behind` a number: by the first sign of the word. `before` it: signs of currencies. `within` the word of a number. */
export type Patterns = {
  behind: ReadonlyMap<string, { ids: string[]; groups: string[] }>
  compiled: Map<string, Pattern>
  before: Pattern
  within?: Pattern
  anywhere: Map<string, RegExp>
}

/** Every currency and unit that is known. */
export const measures: readonly MeasureWords[] = [...currencyWords, ...unitWords]

const known = new Map<string, Patterns>()

/** The currency or unit wherever it stands, beside whatever number. */
export function anywherePattern(id: string, language: string): RegExp {
  const words = measures
    .filter(measure => measure.id === id)
    .flatMap(measure => alternativesOf(wordsOf(measure, language)))
    .map(word => (isAlsoWord.test(word) ? `${behindFigures}${word}` : word))
  return new RegExp(leanSource(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`), 'gu')
}

/** `Il vento ha raggiunto`, `l’acqua`, `a-t-il`: no hectares, litres and tonnes, unless they are counted or told by. */
const isAlsoWord = /^(?:[a-z]|ha)$/
const behindFigures = '(?<=[\\d/][ \\u00a0\\u202f]?|(?:p[aeo]r|pro|je) )'

/** What finds a language's currencies and units; made when it is first asked for. */
export function patternsOf(language: string): Patterns {
  const held = known.get(language)
  if (held) return held

  const signs = measures.map(({ sign }) => `(${sign ?? '(?!)'})`).join('|')
  const before = new RegExp(leanSource(`(?<!\\p{L})(?:${signs})[ \\u00a0\\u202f]?$`), 'u')
  const made: Patterns = {
    behind: wordsByFirstSign(language),
    compiled: new Map(),
    before: { ids: measures.map(({ id }) => id), pattern: before },
    anywhere: new Map(),
  }
  known.set(language, made)
  return made
}

/** Most first signs are those of no unit, and most languages are asked for a few only: each is compiled when it is met. */
export function patternFor(first: string, { behind, compiled }: Patterns): Pattern | undefined {
  const words = behind.get(first)
  const held = compiled.get(first)
  if (!words || held) return held
  const pattern = new RegExp(leanSource(`(?:${words.groups.join('|')})(?:(?![\\p{L}\\d²³])|${unspaced})`), 'uy')
  const made = { ids: words.ids, pattern }
  compiled.set(first, made)
  return made
}

/** Chinese and Japanese go on without a blank. */
const unspaced = '(?<=[\\u30a1-\\u30ff\\u4e00-\\u9fff])'

/** The unit within a word, by its first letters. */
export function withinPattern(language: string): Pattern {
  const groups = measures.map(measure =>
    alternativesOf(wordsOf(measure, language)).filter(word => /^\p{L}{4}/u.test(word)),
  )
  const pattern = new RegExp(leanSource(`^(?:${groups.map(words => `(${words.join('|') || '(?!)'})`).join('|')})`), 'u')
  return { ids: measures.map(({ id }) => id), pattern }
}

function wordsByFirstSign(language: string): Map<string, { ids: string[]; groups: string[] }> {
  const bySign = new Map<string, { ids: string[]; groups: string[] }>()
  for (const measure of measures) {
    const own = new Map<string, string[]>()
    for (const word of alternativesOf(wordsOf(measure, language)))
      for (const sign of firstSignsOf(word)) own.set(sign, [...(own.get(sign) ?? []), word])
    for (const [sign, words] of own) {
      const others = bySign.get(sign) ?? { ids: [], groups: [] }
      bySign.set(sign, { ids: [...others.ids, measure.id], groups: [...others.groups, `(${words.join('|')})`] })
    }
  }
  return bySign
}

/** All ways to write it, in small letters. */
function wordsOf(measure: MeasureWords, language: string): string {
  const mayEnd = measure.unit !== undefined && !hasNumberWords(language)
  const names = [...namesOf(measure, language)].map(name => {
    const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return mayEnd && isLongWord.test(name) ? `${quoted.replace(lastVowel, '')}\\p{L}{0,4}` : quoted
  })
  const own = alternativesOf(measure.words).filter(word => isSpokenIn(word, language))
  const words = [...names, ...(measure.sign ? [measure.sign] : []), ...own].join('|')
  return words
    .toLowerCase()
    .replace(blankOutsideClass, '[ \\u00a0\\u202f-]')
    .replaceAll('\\p{l}', `[${europeanLetters}]`)
}

/** `Méterrel`, `centimetriä`: CLDR has no cases of units, but their beginnings stay. */
const isLongWord = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{5,}$/u
const lastVowel = /[aeiouyäöáéоаαο]$/u

/** `Square-metre` is written with a hyphen before what it counts. */
const blankOutsideClass = / (?!\?|[^[]*\])/g

/** `Vom 1. April an` counts no French years, and `five are hurt` no area. */
function isSpokenIn(word: string, language: string): boolean {
  const home = homes.get(word)
  return home === undefined || home === baseLanguage(language)
}

const homes: ReadonlyMap<string, string> = new Map([
  ['ans?', 'fr'],
  ['ares?', 'fr'],
  ['c', 'en'],
  ['dag', 'pl'],
  ['dag(?:en)?', 'nl'],
  ['dol\\.?', 'pl'],
  ['st\\.?', 'pl'],
  ['st\\.? ?c', 'pl'],
  ['f', 'en'],
  ['tun[ayu]?', 'cs'],
  ['mc', 'it'],
  ['font\\p{L}{0,4}', 'hu'],
  ['lei', 'ro'],
  ['reais', 'pt'],
])

/** The names that CLDR has, for one, few and many. */
function namesOf({ currency, unit }: MeasureWords, language: string): Set<string> {
  const style = currency
    ? ({ style: 'currency', currency, currencyDisplay: 'name' } as const)
    : unit && unit !== 'tonne'
      ? ({ style: 'unit', unit, unitDisplay: 'long' } as const)
      : null
  if (!style) return new Set()
  const format = new Intl.NumberFormat(language, style)
  const names = [1, 2, 5, 1.5].map(count =>
    format.formatToParts(count).find(({ type }) => type === 'currency' || type === 'unit'),
  )
  return new Set(names.map(part => part?.value.trim() ?? '').filter(name => name.length > 1))
}
