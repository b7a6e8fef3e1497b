import { type Brackets, bracketsIn, hasBracket } from './brackets/brackets-in.js'
import { glossesIn } from './brackets/glosses.js'
import { toldWithout } from './brackets/told-without.js'
import { defineCheck } from './check.js'
import { type PlainText, readPlainText } from './reading/plain-text.js'
import { twoSided } from './two-sided.js'

/**
 * An aside in brackets stays one. Brackets of another shape are fine, and so is a German word added in brackets
 * as an explanation; what is open in the source too, such as `a)`, may be so in the target. Holds for every language.
 */
export const brackets = defineCheck({
  id: 'brackets',
  severity: 'warning',

  find(pair) {
    if (!hasBracket(pair.source) && !hasBracket(pair.target)) return []
    const [source, target] = [readPlainText(pair.source), readPlainText(pair.target)]
    const [wanted, found] = [bracketsIn(source.text), bracketsIn(target.text)]
    const glosses = glossesIn(target.text, found, source.text)
    const isOff = found.loose.length > wanted.loose.length
    const told = toldWithout(source.text, wanted, target.text)
    const isFewer = found.pairs.length < wanted.pairs.length - told.length
    const isMore = found.pairs.length - glosses.length > wanted.pairs.length
    if (!isOff && !isFewer && !isMore) return []

    return [
      {
        details: twoSided({ source: signsOf(source, wanted) }, { target: signsOf(target, found) }),
        ...spanIn(source, 'sourceSpan', isFewer ? wanted.pairs[0] : undefined),
        ...spanIn(target, 'targetSpan', isOff ? spotOf(found.loose[0]) : isMore ? found.pairs.at(-1) : undefined),
      },
    ]
  },

  examples: {
    passes: [
      pair('Der Minister (CDU) kam.', 'The minister (CDU) came.'),
      pair('Er sagte: „Sie [die Partei] wird“', 'He said: “It (the party) will”'),
      pair('a) der Pegel', 'a) the level'),
      pair('Der Minister (CDU) kam.', 'The minister of the CDU came.'),
      pair('Die Organisation Acnur hilft.', 'The organisation (UNHCR) helps.'),
      pair('Es sind 100 Kilometer.', 'It is 100 kilometres (62 miles).'),
    ],
    finds: [
      pair('Der Minister (CDU) kam.', 'The minister (CDU came.'),
      pair('Der Minister (CDU) kam.', 'The minister CDU came.'),
      pair('Der Minister kam.', 'The minister (again) came.'),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

/** The signs alone, as many as one can take in. */
function signsOf({ text }: PlainText, { pairs, loose }: Brackets): string {
  const places = [...pairs.flatMap(([from, to]) => [from, to - 1]), ...loose].sort((a, b) => a - b)
  const signs = places.slice(0, 12).map(place => text[place])
  return signs.join(' ')
}

function spotOf(place: number | undefined): [number, number] | undefined {
  return place === undefined ? undefined : [place, place + 1]
}

function spanIn(text: PlainText, key: 'sourceSpan' | 'targetSpan', piece: [number, number] | undefined) {
  return piece === undefined ? {} : { [key]: text.spanOf(...piece) }
}
