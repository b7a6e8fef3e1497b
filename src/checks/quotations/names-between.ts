import { isInflected } from '../names/alike.js'
import { baseLanguage } from '../reading/base-language.js'
import type { Quotations } from '../reading/quotations.js'

type Texts = { source: string; target: string; language: string }

/** How many names bear quotation marks in one of two texts, and rightly none in the other. */
export function namesBetween(wanted: Quotations, found: Quotations, { source, target, language }: Texts): number {
  const base = baseLanguage(language)
  const surplus = found.pairs.length - wanted.pairs.length
  if (surplus < 0) return namesKept(wanted, found, { source, target, language: base })
  if (surplus === 0) return 0
  return (markingNames.has(base) ? namesIn(found, target) : 0) + glossesIn(found, { source, target })
}

/** A German word that was kept, such as « Superzahl », is quoted elsewhere, and so is the yes or no of a vote. */
function glossesIn({ pairs }: Quotations, { source, target }: Pick<Texts, 'source' | 'target'>): number {
  return pairs.filter(({ from, to }) => {
    const words = target.slice(from + 1, to - 1).trim()
    if (yesOrNo.test(words)) return answered.test(source)
    return words.length >= shortestGloss && words.length <= longestName && hasWord(source, words)
  }).length
}

const yesOrNo = /^(?:yes|no|i do|oui|non|sí|si|sí, quiero|tak|nie|sì|lo voglio|ja|ja, ik wil|nee|sim|não)$/iu
const answered = /(?<!\p{L})(?:Ja|Nein|Jawort\p{L}{0,2}|Ja-Wort|Jasager\p{L}*|Neinsager\p{L}*)(?!\p{L})/u
const shortestGloss = 4

function hasWord(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + words.length] ?? '')
}

/** East Slavs put the names of clubs, firms and papers in quotation marks. */
const markingNames: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'kk'])

/**
 * `Der Spiegel`, for „laut „Spiegel““: names of papers, works, ships and schools may stand without marks. It is a name
 * where the same words stand in the translation; a category of a prize is one in any words.
 */
function namesKept(wanted: Quotations, found: Quotations, { source, target, language }: Texts): number {
  return wanted.pairs.filter(({ from, to }) => {
    if (category.test(source.slice(Math.max(0, from - 40), from))) return true
    const name = source.slice(from + 1, Math.min(to - 1, from + longestName))
    const isInMarks = (at: number) => found.pairs.some(pair => pair.from < at && at < pair.to)
    if (to - from < longestName && isTitle(name) && hasWord(target, name)) return !isInMarks(target.indexOf(name))
    if (!isName(name, source.slice(Math.max(0, from - 12), from), source.slice(to, to + 3))) return false
    // Most names do not stand there at all, and a pattern takes long to make.
    if (!target.includes(name.slice(0, shortestStem))) return false
    const at = target.search(inAnyCase(name, isInflected(language)))
    return at >= 0 && !isInMarks(at)
  }).length
}

/** German words in a row that stand in another language as they are: a title, for which print has italics. */
function isTitle(words: string): boolean {
  return words.includes(' ') && /^\p{Lu}/u.test(words)
}

/** A noun is written large, so `taz` behind an article is called so, and `woke` before a noun is an adjective. */
function isName(words: string, before: string, behind: string): boolean {
  if (nameInGerman.test(words)) return true
  return small.test(words) && article.test(before) && !/^ \p{Lu}/u.test(behind)
}

/** „Der Süddeutschen Zeitung“ is the Süddeutsche Zeitung, and in Polish „Ernst Busch“ has two endings. */
function inAnyCase(name: string, isBent: boolean): RegExp {
  const words = name.split(' ').map(word => {
    if (isBent && word.length > 2) return `${word.slice(0, -1)}\\p{L}{0,4}`
    return word.length > 5 ? `${word.slice(0, -1)}\\p{L}{0,2}` : word
  })
  return new RegExp(`(?<!\\p{L})${words.join(' ')}(?!\\p{L})`, 'u')
}

const longestName = 60
/** No ending takes the place of these. */
const shortestStem = 2

const category = /(?:kategorie|rubrik|sparte)\s$/iu
const small = /^\p{Ll}{2,12}$/u
const article = /(?:^|\s)(?:de[rsmn]|die|das|zur|zum|im)\s$/iu
const nameInGerman =
  /^\p{Lu}[\p{L}\d-]{1,30}(?: (?:\p{Lu}[\p{L}\d-]{0,30}|[ad]er|die|das|am|im|an|von|und|of|the|de|la|\d{1,4}))*$/u

function namesIn({ pairs }: Quotations, text: string): number {
  return pairs.filter(({ from, to }) => aName.test(text.slice(from + 1, Math.min(to - 1, from + longestName)))).length
}

const aName = /^\p{Lu}[\p{L}\d-]*(?: [\p{L}\d-]+){0,2}$/u
