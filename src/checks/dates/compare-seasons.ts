import type { Finding } from '../check.js'
import type { Token } from '../reading/tokens.js'
import type { Side } from './compare-dates.js'
import { type Named, otherOfKind } from './one-of-kind.js'
import { type Seasons, seasons } from './season-words.js'

/** `Herbst 2003` that became spring. Languages without words here are let be. */
export function compareSeasons(source: Side, target: Side): Finding[] {
  const [german, words] = [seasons.de, seasons[target.calendar.language]]
  if (!german || !words || !mayNameOne.test(source.text)) return []
  const said = [...seasonsIn(source.tokens, german), ...compoundsIn(source.tokens)]
  return otherOfKind(source, said, target, seasonsIn(target.tokens, words))
}

const mayNameOne = /Fr(?:ühling|ühjahr)|Sommer|Herbst|Winter/

function seasonsIn(tokens: readonly Token[], words: Seasons): Named[] {
  return tokens.flatMap(({ lower, start, end }): Named[] => {
    const value = words.findIndex(season => season.test(lower))
    return value < 0 ? [] : [{ value, place: [start, end], maybe: manyMeanings.has(lower) }]
  })
}

/** They also mean: to fall, been, statue, of years. */
const manyMeanings = new Set(['fall', 'été', 'estate', 'lata', 'lato'])

/** `Sommerspiele` may have become games of the summer. */
function compoundsIn(tokens: readonly Token[]): Named[] {
  return tokens.flatMap(({ lower, start, end }): Named[] => {
    const value = beginnings.findIndex(season => season.test(lower))
    return value < 0 ? [] : [{ value, place: [start, end], maybe: true }]
  })
}

const beginnings = [/^früh(?:ling|jahr)./, /^sommer./, /^herbst./, /^winter./]
