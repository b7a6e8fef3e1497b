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
  const timesNamed = (id: string) => named.get(id)?.times ?? 0
  const lost = [...named].find(([id, { times }]) => placesOf(target, id, language).length < times)
  if (!lost) return []

  const [lostId, { token }] = lost
  const isGone = placesOf(target, lostId, language).length === 0
  const { start, end } = token
  return currencyWords.flatMap(({ id }) => {
    const places = placesOf(target, id, language)
    const [first] = places
    if (!first || places.length <= timesNamed(id) || (!isGone && timesNamed(id) > 0)) return []
    return [{ source: { start, end, measure: { id: lostId, start, end } }, target: first }]
  })
}

/** How often a text names each currency, and where first. */
function currenciesIn(german: string): Map<string, { times: number; token: Token }> {
  const found = new Map<string, { times: number; token: Token }>()
  for (const token of readTokens(german)) {
    const id = germanWords.get(token.lower)
    if (id === undefined) continue
    const known = found.get(id)
    if (known) known.times += 1
    else found.set(id, { times: 1, token })
  }
  return found
}
