import { runChecks } from '../../src/checks/run-checks.js'
import { isHeldOut } from './read-corpus.js'
import { type Marked, readMarked } from './read-marked.js'

/** How one check did on the sentences marked by hand, in one language and part. */
export type MarkedScore = {
  check: string
  language: string
  isHeldOut: boolean
  correct: number
  falseAlarms: number
  mutants: number
  found: number
}

/** A reversed fact may be told by either: a lost "not confirmed" is a denial and a doubt. */
const meaning: readonly string[] = ['doubt', 'negation']

/** Measures the checks of what is said on the sentences that mark by hand which words say it. */
export function measureMarked(): MarkedScore[] {
  const scores = new Map<string, MarkedScore>()
  for (const marked of readMarked()) {
    const { check, language } = marked
    const own = { check, language, isHeldOut: isHeldOut(marked.id), correct: 0, falseAlarms: 0, mutants: 0, found: 0 }
    const key = `${check} ${own.isHeldOut} ${language}`
    const score = scores.get(key) ?? own
    scores.set(key, score)
    score.correct += 1
    score.mutants += marked.spoilt.length
    score.falseAlarms += isFound(marked, marked.target) ? 1 : 0
    score.found += marked.spoilt.filter(target => isFound(marked, target)).length
  }
  return [...scores.values()].sort((a, b) => Number(a.isHeldOut) - Number(b.isHeldOut))
}

function isFound({ source, language }: Marked, target: string): boolean {
  const reports = runChecks({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })
  return reports.some(({ check }) => meaning.includes(check))
}
