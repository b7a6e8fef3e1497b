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
  if (before.kind !== 'word' || !adjective.test(before.text) || verbs.test(before.text)) return false
  return before.text.endsWith('e') || determiners.test(words[at - 2]?.lower ?? '')
}

const feminine =
  /^(?:d(?:er|ie|en)|(?:k?ein|mein|sein|ihr|unser|dies|jed|jen|all|viel|welch|manch|beid|mehrer|einig)(?:e[nr]?)|zur|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/

const any =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|sein|ihr|unser|dies|jed|jen|all|viel|welch|manch|beid|mehrer|einig)(?:e[mnrs]?)?|am|beim|im|vom|zum|zur|ins|ans|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/

const adjective = /^\p{Ll}{2,30}e[mnrs]?$/u

/** Adjectives do not end with -te, but for a few; what stands in indirect speech ends like one. */
const verbs = /(?:[^aeiou]te|^(?:bleibe|dürfe|gebe|gehe|habe|könne|müsse|ohne|solle|wolle|wäre|werde|würde))$/
