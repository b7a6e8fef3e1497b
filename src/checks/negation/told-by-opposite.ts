import { isIn, phrasePattern } from '../phrases.js'
import { lean } from '../reading/lean-pattern.js'
import { oppositeDeeds } from './opposite-deeds.js'
import { oppositeJudgements } from './opposite-judgements.js'
import { oppositeMeasures } from './opposite-measures.js'
import { oppositePhrases } from './opposite-phrases.js'
import { oppositeStates } from './opposite-states.js'

/** Longer texts are no sentences, and nobody looks in them for how else one could say it. */
const longest = 2_000

const opposites = [...oppositePhrases, ...oppositeJudgements, ...oppositeMeasures, ...oppositeDeeds, ...oppositeStates]

type Pattern = { german: RegExp; told: () => RegExp; literal: () => RegExp | null }

const known = new Map<string, Pattern[]>()

/** How many of the things that a German text denies a translation tells by their opposites, as `possible` for `nicht ausgeschlossen`. */
export function toldByOpposite(german: string, translation: string, language: string): number {
  if (german.length > longest) return 0
  const small = german.toLowerCase()
  return patternsFor(language).filter(({ german: denial, told, literal }) => {
    if (!isIn(small, denial) || !isIn(translation, told())) return false
    const own = literal()
    return !(own && isIn(translation, own))
  }).length
}

/** Only asked where a denial seems to be lost, so they are made when that first happens in a language; their words when German has the denial. */
function patternsFor(language: string): Pattern[] {
  const held = known.get(language)
  if (held) return held
  const made = opposites.flatMap(({ german, told, literal }, at): Pattern[] => {
    const words = told[language]
    if (words === undefined) return []
    const own = literal?.[language]
    return [{ german: denialAt(at, german), told: madeOnce(words), literal: own === undefined ? none : madeOnce(own) }]
  })
  known.set(language, made)
  return made
}

const denials: RegExp[] = []

function denialAt(at: number, german: string): RegExp {
  denials[at] ??= lean(new RegExp(`(?<!\\p{L})(?:${german.replaceAll(' _', ' (?:[^,.!?;:]{0,60} )?')})`, 'u'))
  return denials[at]
}

function none(): null {
  return null
}

function madeOnce(words: string): () => RegExp {
  let made: RegExp | undefined
  return () => {
    made ??= phrasePattern(words)
    return made
  }
}
