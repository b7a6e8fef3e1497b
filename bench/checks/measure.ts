import { checks } from '../../src/checks/index.js'
import { runChecks, severityOf } from '../../src/checks/run-checks.js'
import { rules } from './mutants/index.js'
import { type Mutant, mutantsOf } from './mutants/rule.js'
import type { CorpusLanguage, Translation } from './read-corpus.js'

/** What the checks say of a part of the corpus in one language. */
export type Measured = {
  language: CorpusLanguage
  correct: readonly Judged<Translation>[]
  spoilt: readonly Judged<Mutant>[]
}

/** A text, with the ids of the checks that object, and of those that do so as an error. */
export type Judged<T> = T & { by: readonly string[]; errorsBy: readonly string[] }

/** How one check did in one language. */
export type Score = { mutants: number; found: number; correct: number; falseAlarms: number }

/** Runs all checks over the correct translations and over what the rules make of them. */
export function measure(translations: readonly Translation[], language: CorpusLanguage): Measured {
  const own = translations.filter(({ base }) => base === language)
  return {
    language,
    correct: own.map(judge),
    spoilt: own.flatMap(translation => mutantsOf(translation, rules)).map(judge),
  }
}

/** Recall is about the mutants meant for the check; false alarms are about correct segments. */
export function scoreOf(check: string, { correct, spoilt }: Measured): Score {
  const meant = spoilt.filter(({ rule }) => rule.check === check)
  return {
    mutants: meant.length,
    found: meant.filter(isFound).length,
    correct: correct.length,
    falseAlarms: correct.filter(({ by }) => by.includes(check)).length,
  }
}

/** Of the mutants meant for a check whose findings are errors in this language, how many were found as one. */
export function errorsOf({ language, spoilt }: Measured): { mutants: number; found: number } {
  const grave = new Set<string>(checks.filter(check => severityOf(check, language) === 'error').map(({ id }) => id))
  const meant = spoilt.filter(({ rule }) => grave.has(rule.check))
  const found = meant.filter(({ rule, errorsBy }) =>
    [rule.check, ...(rule.alsoBy ?? [])].some(check => errorsBy.includes(check)),
  )
  return { mutants: meant.length, found: found.length }
}

/** Whether the check it is meant for noticed it, or another that is as right. */
export function isFound({ rule, by }: Judged<Mutant>): boolean {
  return [rule.check, ...(rule.alsoBy ?? [])].some(check => by.includes(check))
}

/** What a check gets to see of a translation. */
export function pairOf({ kind, source, target, language }: Translation): Parameters<typeof runChecks>[0] {
  return { source, target, sourceLanguage: 'de', language, kind: kind === 'headline' ? 'headline' : 'paragraph' }
}

function judge<T extends Translation>(text: T): Judged<T> {
  const reports = runChecks(pairOf(text))
  const idsOf = (of: typeof reports) => [...new Set<string>(of.map(({ check }) => check))]
  return { ...text, by: idsOf(reports), errorsBy: idsOf(reports.filter(({ severity }) => severity === 'error')) }
}
