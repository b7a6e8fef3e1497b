import { describe, expect, test } from '@jest/globals'
import { rules } from '../../bench/checks/mutants/index.js'
import { mutantsOf } from '../../bench/checks/mutants/rule.js'
import { corpusLanguages, isHeldOut, readCorpus } from '../../bench/checks/read-corpus.js'
import { isBalanced, tagsIn } from '../../src/segments/tags.js'

/** What only one language writes that way. */
const ofLanguage: Record<string, string> = { 'space before mark lost': 'fr', 'opening mark lost': 'es' }

/** Of what is rare in news, fewer are enough. */
const fewer: Record<string, number> = {
  'percentage points made percent': 4,
  'end mark changed': 4,
  'acronym changed': 10,
  'percent lost': 10,
  'weekday shifted': 10,
  'morning made evening': 10,
  'link changed': 10,
  'end of link lost': 8,
  'opening mark lost': 8,
  'tag lost': 15,
  'tags lost': 15,
}

const corpus = readCorpus()
const english = corpus.filter(({ base }) => base === 'en')

describe('the corpus that the checks are measured with', () => {
  test('has every sentence once, in every language, and at least 400 of them', () => {
    const ids = english.map(({ id }) => id)

    expect(ids.length).toBeGreaterThanOrEqual(400)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(english.map(({ source }) => source)).size).toBe(ids.length)
    expect(corpus).toHaveLength(ids.length * corpusLanguages.length)
  })

  test('carries the same tags in every language', () => {
    const torn = corpus.filter(
      ({ source, target }) => !isBalanced(target) || String(marksIn(source)) !== String(marksIn(target)),
    )

    expect(torn).toEqual([])
  })

  test('has no space too many, none at an edge, and no empty text', () => {
    const untidy = corpus
      .flatMap(({ source, target }) => [source, target])
      .filter(text => !/^\S+(?: \S+)*$/u.test(spaced(text)))

    expect(untidy).toEqual([])
  })

  test('keeps about a third apart, and all of one file that nobody looks at', () => {
    const share = english.filter(({ id }) => isHeldOut(id)).length / english.length
    const unseen = english.filter(({ id }) => id.startsWith('apart-'))

    expect(share).toBeGreaterThan(0.28)
    expect(share).toBeLessThan(0.4)
    expect(unseen.length).toBeGreaterThan(900)
    expect(unseen.filter(({ id }) => !isHeldOut(id))).toEqual([])
  })
})

describe('the mutants of the corpus', () => {
  const mutants = corpus.flatMap(translation => mutantsOf(translation, rules))

  test('all differ from the correct translation', () => {
    expect(mutants.filter(({ target, correct }) => target === correct)).toEqual([])
  })

  test.each(rules.map(rule => [rule.name, rule] as const))('%s: there are enough to measure with', (name, rule) => {
    const made = mutants.filter(mutant => mutant.rule === rule && mutant.base === (ofLanguage[name] ?? 'en'))

    expect(made.length).toBeGreaterThanOrEqual(fewer[name] ?? 20)
  })

  test('cut sentences where sentences end, and not behind the day of a month', () => {
    const pair = {
      id: 'two-1',
      kind: 'two',
      source: 'Die Schau läuft bis zum 12. April. Montags ist zu.',
      target: 'The show runs until 12 April. It is closed on Mondays.',
      base: 'en',
      language: 'en',
    } as const
    const ofName = (name: string) => mutantsOf(pair, rules).find(({ rule }) => rule.name === name)?.target

    expect(ofName('one sentence left in German')).toBe('The show runs until 12 April. Montags ist zu.')
    expect(ofName('sentence dropped')).toBe('The show runs until 12 April.')
  })

  test('are the same each time', () => {
    const again = corpus.slice(0, 40).flatMap(translation => mutantsOf(translation, rules))

    expect(again.map(({ target }) => target)).toEqual(mutants.slice(0, again.length).map(({ target }) => target))
  })
})

function marksIn(text: string): string[] {
  return tagsIn(text)
    .map(({ start, end }) => text.slice(start, end))
    .sort()
}

/** No-break spaces are legal inside a text, so they count as part of a word. */
function spaced(text: string): string {
  return text.replace(/(?<=\S)[\u00a0\u202f](?=\S)/gu, '_')
}
