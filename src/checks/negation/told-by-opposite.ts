import { isIn, phrasePattern } from '../phrases.js'
import { lean } from '../reading/lean-pattern.js'
import { oppositeDeeds } from './opposite-deeds.js'
import { oppositeStates } from './opposite-states.js'
import { opposites } from './opposite-words.js'

/** Longer texts are no sentences, and nobody looks in them for how else one could say it. */
const longest = 2_000

type Pattern = { german: RegExp; told: RegExp | null; literal: RegExp | null }

const known = new Map<string, Pattern[]>()

/** How many of the things that a German text denies a translation tells by their opposites, as `possible` for `nicht ausgeschlossen`. */
export function toldByOpposite(german: string, translation: string, language: string): number {
  if (german.length > longest) return 0
  const small = german.toLowerCase()
  return patternsFor(language).filter(
    ({ german: denial, told, literal }) =>
      told && isIn(small, denial) && isIn(translation, told) && !(literal && isIn(translation, literal)),
  ).length
}

/** Only asked where a denial seems to be lost, so they are made when that first happens in a language. */
function patternsFor(language: string): Pattern[] {
  const held = known.get(language)
  if (held) return held
  const made = [...opposites, ...oppositeDeeds, ...oppositeStates].map(({ german, told, literal }) => ({
    german: lean(new RegExp(`(?<!\\p{L})(?:${german.replaceAll(' _', ' (?:[^,.!?;:]{0,60} )?')})`, 'u')),
    told: patternOf(told[language]),
    literal: patternOf(literal?.[language]),
  }))
  known.set(language, made)
  return made
}

function patternOf(words: string | undefined): RegExp | null {
  return words === undefined ? null : phrasePattern(words)
}
