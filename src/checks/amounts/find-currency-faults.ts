import type { Pair } from '../check.js'
import { baseLanguage } from '../reading/base-language.js'
import { readTokens, type Token } from '../reading/tokens.js'
import type { AmountFault } from './find-amount-faults.js'
import { hasMeasure, placesOf } from './measure-at.js'
import { currencyWords } from './measure-words.js'

/** What German calls a currency where it counts nothing, as in `der Dollar fällt`: looked up word by word, as most texts have none. */
const germanWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    euro: 'euro',
    dollar: 'dollar dollars',
    pound: 'pfund',
    franc: 'franken',
    zloty: 'zloty zlotys',
    yen: 'yen',
    crown: 'krone kronen',
    rouble: 'rubel rubels',
    lira: 'lira',
    yuan: 'yuan renminbi',
    rupee: 'rupie rupien',
  }).flatMap(([id, words]) => words.split(' ').map(word => [word, id] as const)),
)

/** A currency that is gone, while another stands more often than before: the one was called by the name of the other. */
export function findCurrencyFaults({ source, target, sourceLanguage, language }: Pair): AmountFault[] {
  if (baseLanguage(sourceLanguage) !== 'de') return []
  const named = currenciesIn(source)
  const lost = named.find(({ id }) => !hasMeasure(target, id, language))
  if (!lost) return []
  const { start, end } = lost.token
  return currencyWords.flatMap(({ id }) => {
    const places = placesOf(target, id, language)
    const [first] = places
    if (!first || places.length <= named.filter(one => one.id === id).length) return []
    return [{ source: { start, end, measure: { id: lost.id, start, end } }, target: first }]
  })
}

function currenciesIn(german: string): { id: string; token: Token }[] {
  const found: { id: string; token: Token }[] = []
  for (const token of readTokens(german)) {
    const id = germanWords.get(token.lower)
    if (id !== undefined) found.push({ id, token })
  }
  return found
}
