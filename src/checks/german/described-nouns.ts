import type { Token } from '../reading/tokens.js'

/**
 * Whether a German noun has an article, a possessive, a figure or an adjective before it, as towns and surnames have none:
 * `die Meldungen`, and `aus Melsungen`. One that ends like a feminine has to have it in its own gender: `im hessischen
 * Melsungen` is a town.
 */
export function isDescribed(words: readonly Token[], at: number, gender: 'any' | 'feminine'): boolean {
  const before = words[at - 1]
  if (before === undefined) return false
  const determiners = gender === 'any' ? any : feminine
  if (before.kind === 'number' || determiners.test(before.lower)) return true
  if (before.kind !== 'word' || !adjective.test(before.text)) return false
  return determiners.test(words[at - 2]?.lower ?? '') || (before.text.endsWith('e') && !verbs.test(before.text))
}

/** Whether a German noun stands as names do not: behind `ein`, a possessive or a number. Right translations kept none of thousands. */
export function isOneOfMany(words: readonly Token[], at: number): boolean {
  return indefinite.test(determinerOf(words, at))
}

/** Whether a German noun has a genitive's ending, as a name that is kept has not. */
export function isGenitive(words: readonly Token[], at: number): boolean {
  return /(?:[^aeiouy]|[sßz]e)s$/.test(words[at]?.text ?? '') && /^(?:des|eines)$/.test(determinerOf(words, at))
}

/** The word before the noun, or before its adjective. */
function determinerOf(words: readonly Token[], at: number): string {
  const [first, before] = [words[at - 2], words[at - 1]]
  if (before?.kind !== 'word') return ''
  const isAdjective = adjective.test(before.text) && !any.test(before.lower)
  return isAdjective ? (first?.kind === 'word' ? first.lower : '') : before.lower
}

const indefinite =
  /^(?:(?:k?ein|sein|ihr|unser|jed)(?:e[mnrs]?)?|einige[nr]?|mehrere[nr]?|viele[nr]?|zahlreiche[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/

const feminine =
  /^(?:d(?:er|ie|en)|(?:k?ein|mein|sein|ihr|unser|dies|jed|jen|all|viel|welch|manch|beid|mehrer|einig)(?:e[nr]?)|zur|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/

const any =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|sein|ihr|unser|dies|jed|jen|all|viel|welch|manch|beid|mehrer|einig)(?:e[mnrs]?)?|am|beim|im|vom|zum|zur|ins|ans|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/

const adjective = /^\p{Ll}{2,30}e[mnrs]?$/u

/** Adjectives do not end with -te, but for a few; what stands in indirect speech ends like one. */
const verbs = /(?:[^aeiou]te|^(?:bleibe|dürfe|gebe|gehe|habe|könne|müsse|ohne|solle|wolle|wäre|werde|würde))$/
