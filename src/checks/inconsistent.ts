import { withoutTags } from '../segments/tags.js'
import { defineCheckAcross, type FindingAcross, type Pair } from './check.js'
import { findLoneNames } from './inconsistent/find-lone-names.js'
import { findSpellings } from './inconsistent/find-spellings.js'

/** Readers take two wordings for two things: one sentence is translated in one way, and one name spelt in one way. */
export const inconsistent = defineCheckAcross({
  id: 'inconsistent',
  severity: 'warning',

  findAcross: pairs => [...findWordings(pairs), ...findSpellings(pairs), ...findLoneNames(pairs)],

  examples: {
    passes: [
      [pair('Der Pegel sinkt.', 'The level falls.'), pair('Der <1>Pegel</1> sinkt.', 'The <1>level</1> falls.')],
      [pair('Der Pegel sinkt.', 'The level falls.'), pair('Der Pegel steigt.', 'The level rises.')],
      [
        pair('Wolodymyr Selenskyj kam.', 'Volodymyr Zelensky came.'),
        pair('Es kam Wolodymyr Selenskyj.', 'Volodymyr Zelensky’s visit.'),
      ],
    ],
    finds: [
      [pair('Der Pegel sinkt.', 'The level falls.'), pair('Der Pegel sinkt.', 'The water is going down.')],
      [
        pair('Wolodymyr Selenskyj kam.', 'Volodymyr Zelensky came.'),
        pair('Es ging Wolodymyr Selenskyj.', 'Then Volodymyr Zelenskiy left.'),
      ],
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

/** More of a long text than this helps nobody to find it. */
const shown = 200

const letter = /\p{L}/u

function findWordings(pairs: readonly Pair[]): FindingAcross[] {
  const first = new Map<string, string>()
  return pairs.flatMap(({ source, target }, segment) => {
    const key = wordsOf(source)
    const wording = wordsOf(target)
    if (!letter.test(key)) return []
    const before = first.get(key)
    if (before === undefined) first.set(key, wording)
    if (before === undefined || before.toLowerCase() === wording.toLowerCase()) return []
    const other = before.length > shown ? `${before.slice(0, shown)}…` : before
    return [{ segment, details: { other }, sourceSpan: [0, source.length], targetSpan: [0, target.length] }]
  })
}

/** Any blank but a single space. */
const oddBlank = / {2}|[^\S ]/

function wordsOf(text: string): string {
  const words = withoutTags(text).trim()
  return oddBlank.test(words) ? words.split(/\s+/).join(' ') : words
}
