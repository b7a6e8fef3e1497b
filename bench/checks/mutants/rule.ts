import { createHash } from 'node:crypto'
import type { Translation } from '../read-corpus.js'

/** One way to spoil a correct translation, and the check that has to notice. */
export type Rule = {
  name: string
  check: string
  /** Checks that would be as right to notice it. */
  alsoBy?: readonly string[]
  /** The spoilt text, or null where the sentence offers nothing to spoil. */
  spoil(translation: Translation, pick: Pick): string | null
}

/** Chooses among places to spoil: always the same for the same sentence and rule. */
export type Pick = <T>(among: readonly T[]) => T | undefined

/** A spoilt translation. */
export type Mutant = Translation & { rule: Rule; correct: string }

/** What the rules make of one translation. */
export function mutantsOf(translation: Translation, rules: readonly Rule[]): Mutant[] {
  return rules.flatMap(rule => {
    const target = rule.spoil(translation, pickFor(`${rule.name} ${translation.base} ${translation.id}`))
    if (target === null || target === translation.target) return []
    return [{ ...translation, target, correct: translation.target, rule }]
  })
}

function pickFor(seed: string): Pick {
  const number = createHash('sha256').update(seed).digest().readUInt32BE(0)
  return among => among[number % among.length]
}
