import { parseArgs } from 'node:util'
import { checks } from '../../src/checks/index.js'
import { type Measured, measure } from './measure.js'
import { measureMarked } from './measure-marked.js'
import { rules } from './mutants/index.js'
import { corpusLanguages, isHeldOut, readCorpus, type Translation } from './read-corpus.js'
import { listOf, tableOfAlarms, tableOfChecks, tableOfMarked, tableOfRules, tableOfTimes } from './show.js'
import { timeVersions } from './time-versions.js'

/** The checks a newsroom needs, in the order of the report. */
const wanted = [
  'numbers',
  'dates-and-times',
  'amounts',
  'names',
  'links-and-addresses',
  'placeholders-and-tags',
  'quotations',
  'brackets',
  'whitespace',
  'punctuation',
  'double-words',
  'left-in-german',
  'omission',
  'addition',
  'length',
  'doubt',
  'negation',
  'inconsistent',
]

/** Measures the checks, or lists what one of them got wrong: `--show numbers en`. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'held-out': { type: 'boolean', default: false }, show: { type: 'string' } },
  })
  const corpus = readCorpus()
  const forTuning = corpus.filter(({ id }) => !isHeldOut(id))
  if (values.show !== undefined) {
    list(values.show, positionals[0] ?? 'en', forTuning)
    return
  }

  report('Two thirds, for tuning', measureAll(forTuning), true)
  report('The third kept apart', measureAll(corpus.filter(({ id }) => isHeldOut(id))), values['held-out'])
  print(`\n## Sentences marked by hand\n\n${tableOfMarked(measureMarked())}`)
  print(`\n## A version of 300 segments\n\n${tableOfTimes(corpusLanguages.map(timeVersions))}`)
}

function list(check: string, language: string, corpus: readonly Translation[]): void {
  const base = corpusLanguages.find(known => known === language)
  if (base === undefined) throw new Error(`The corpus has ${corpusLanguages.join(', ')}, not ${language}.`)
  print(`${listOf(check, measure(corpus, base))}\n`)
}

function measureAll(corpus: readonly Translation[]): Measured[] {
  return corpusLanguages.map(language => measure(corpus, language))
}

function report(title: string, parts: readonly Measured[], inDetail: boolean): void {
  const known: readonly string[] = checks.map(({ id }) => id)
  const others = known.filter(id => !wanted.includes(id))
  print(`\n## ${title}\n\n${tableOfChecks([...wanted, ...others], known, parts)}\n${tableOfAlarms(parts)}`)
  if (inDetail) print(`\n${tableOfRules(rules, parts)}`)
}

function print(text: string): void {
  process.stdout.write(text)
}

main()
