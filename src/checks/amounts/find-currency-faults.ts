import type { Pair } from '../check.js'
import { baseLanguage } from '../reading/base-language.js'
import { readTokens, type Token } from '../reading/tokens.js'
import type { AmountFault } from './find-amount-faults.js'
import { placesOf } from './measure-at.js'
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

/**
 * A currency that stands less often than before, while another came from nowhere; or is gone, while another stands more
 * often than before: the one was called by the name of the other.
 */
export function findCurrencyFaults({ source, target, sourceLanguage, language }: Pair): AmountFault[] {
  if (baseLanguage(sourceLanguage) !== 'de') return []
  const named = currenciesIn(source)
  const timesNamed = (id: string) => named.filter(one => one.id === id).length
  const placesIn = (id: string) => placesOf(target, id, language)
  const lost = named.find(({ id }) => placesIn(id).length < timesNamed(id))
  if (!lost) return []

  const isGone = placesIn(lost.id).length === 0
  const { start, end } = lost.token
  return currencyWords.flatMap(({ id }) => {
    const places = placesIn(id)
    const [first] = places
    if (!first || places.length <= timesNamed(id) || (!isGone && timesNamed(id) > 0)) return []
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
