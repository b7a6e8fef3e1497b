import { baseLanguage } from '../reading/base-language.js'
import type { Quotations } from '../reading/quotations.js'

type Texts = { source: string; target: string; language: string }

/** How many names bear quotation marks in one of two texts, and rightly none in the other. */
export function namesBetween(wanted: Quotations, found: Quotations, { source, target, language }: Texts): number {
  const base = baseLanguage(language)
  const surplus = found.pairs.length - wanted.pairs.length
  if (surplus < 0 && base === 'en') return namesKept(wanted, found, source, target)
  return surplus > 0 && markingNames.has(base) ? namesIn(found, target) : 0
}

/** East Slavs put the names of clubs, firms and papers in quotation marks. */
const markingNames: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'kk'])

/** `Der Spiegel`, for „laut „Spiegel““: names of papers, ships, storms and schools stand without marks in English. */
function namesKept(wanted: Quotations, found: Quotations, source: string, target: string): number {
  return wanted.pairs.filter(({ from, to }) => {
    if (!calledSo.test(source.slice(Math.max(0, from - 40), from))) return false
    const name = source.slice(from + 1, Math.min(to - 1, from + longestName))
    const at = nameInGerman.test(name) ? target.search(inAnyCase(name)) : -1
    return at >= 0 && !found.pairs.some(pair => pair.from < at && at < pair.to)
  }).length
}

/** „Der Süddeutschen Zeitung“ is the Süddeutsche Zeitung. */
function inAnyCase(name: string): RegExp {
  const words = name.split(' ').map(word => (word.length > 5 ? `${word.slice(0, -1)}\\p{L}{0,2}` : word))
  return new RegExp(words.join(' '), 'u')
}

const longestName = 60
const calledSo =
  /(?:laut|zeitung|magazin|blatt|(?:bericht|meld|schreib|schrieb|sag)\p{Ll}{0,4}|informationen|angaben|gegenüber|sender|wie|schule|akademie|schiff|fregatte|fähre|orkan|sturm|hurrikan)\s(?:von\s|an\s)?(?:de[rsmn]\s|die\s|das\s)?$/iu
const nameInGerman =
  /^\p{Lu}[\p{L}\d-]{1,30}(?: (?:\p{Lu}[\p{L}\d-]{0,30}|[ad]er|die|das|am|im|an|von|und|of|the|de|la|\d{1,4}))*$/u

function namesIn({ pairs }: Quotations, text: string): number {
  return pairs.filter(({ from, to }) => aName.test(text.slice(from + 1, Math.min(to - 1, from + longestName)))).length
}

const aName = /^\p{Lu}[\p{L}\d-]*(?: [\p{L}\d-]+){0,2}$/u
