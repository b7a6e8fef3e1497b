import { errorsOf, isFound, type Measured, scoreOf } from './measure.js'
import type { MarkedScore } from './measure-marked.js'
import type { Rule } from './mutants/rule.js'
import type { VersionTimes } from './time-versions.js'

/** One line for each check: what it found of what it is meant to find, and how often it cried wolf. */
export function tableOfChecks(checks: readonly string[], known: readonly string[], parts: readonly Measured[]): string {
  const rows = checks.flatMap(check => {
    if (!known.includes(check)) return [[check, '', 'no such check', '', '', '', '']]
    return parts.map(part => {
      const { mutants, found, correct, falseAlarms } = scoreOf(check, part)
      return [
        check,
        part.language,
        String(mutants),
        ratio(found, mutants),
        ratio(found, found + falseAlarms),
        String(falseAlarms),
        percent(falseAlarms, correct),
      ]
    })
  })
  return table(['check', 'language', 'mutants', 'recall', 'precision', 'false alarms', 'of correct'], rows)
}

/** One line for each check, part and language, of the sentences that mark by hand what may be lost. */
export function tableOfMarked(scores: readonly MarkedScore[]): string {
  const rows = scores.map(({ check, language, isHeldOut, correct, falseAlarms, mutants, found }) => [
    check,
    isHeldOut ? 'kept apart' : 'for tuning',
    language,
    String(mutants),
    ratio(found, mutants),
    ratio(found, found + falseAlarms),
    String(falseAlarms),
    percent(falseAlarms, correct),
  ])
  return table(['check', 'part', 'language', 'mutants', 'recall', 'precision', 'false alarms', 'of correct'], rows)
}

/** One line for each language: the share of correct segments that anything objects to, and of grave mutants that are found. */
export function tableOfAlarms(parts: readonly Measured[]): string {
  const rows = parts.map(part => {
    const { language, correct } = part
    const { mutants, found } = errorsOf(part)
    return [
      language,
      String(correct.length),
      percent(correct.filter(({ errorsBy }) => errorsBy.length > 0).length, correct.length),
      percent(correct.filter(({ by }) => by.length > 0).length, correct.length),
      String(mutants),
      ratio(found, mutants),
    ]
  })
  const heads = ['language', 'correct', 'with a false error', 'with any false finding', 'mutants for errors', 'recall']
  return table(heads, rows)
}

/** One line for each rule: found of made, in each language. */
export function tableOfRules(rules: readonly Rule[], parts: readonly Measured[]): string {
  const rows = rules.map(rule => [
    rule.name,
    rule.check,
    ...parts.map(({ spoilt }) => {
      const made = spoilt.filter(mutant => mutant.rule === rule)
      return `${made.filter(isFound).length}/${made.length}`
    }),
  ])
  return table(['rule', 'check', ...parts.map(({ language }) => language)], rows)
}

/** One line for each language: milliseconds of a processor for all checks of a version. */
export function tableOfTimes(times: readonly VersionTimes[]): string {
  const rows = times.map(({ language, first, median, least, processor }) => [
    language,
    ...[first, median, least, processor].map(milliseconds => `${milliseconds.toFixed(0)} ms`),
  ])
  return table(['language', 'first in its process', 'later ones, median', 'least', 'median of processors'], rows)
}

/** What one check missed, and where it was wrong to object. */
export function listOf(check: string, { correct, spoilt }: Measured): string {
  const missed = spoilt
    .filter(mutant => mutant.rule.check === check && !isFound(mutant))
    .map(
      ({ id, rule, source, correct: right, target }) =>
        `${id} missed: ${rule.name}\n  ${source}\n  ${right}\n  ${target}\n`,
    )
  const alarms = correct
    .filter(({ by }) => by.includes(check))
    .map(({ id, source, target }) => `${id} false alarm\n  ${source}\n  ${target}\n`)
  return [...missed, ...alarms, `${missed.length} missed, ${alarms.length} false alarms`].join('\n')
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |\n`).join('')
}
