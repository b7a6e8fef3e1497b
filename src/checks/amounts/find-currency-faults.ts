import type { Pair } from '../check.js'
import { baseLanguage } from '../reading/base-language.js'
import { lean } from '../reading/lean-pattern.js'
import { inSmallLetters } from '../reading/small-letters.js'
import { readTokens, type Token } from '../reading/tokens.js'
import { currencyWords } from './currency-words.js'
import type { AmountFault } from './find-amount-faults.js'
import { type Measure, placesOf } from './measure-at.js'

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
    forint: 'forint forints',
    hryvnia: 'hrywnja griwna',
  }).flatMap(([id, words]) => words.split(' ').map(word => [word, id] as const)),
)

/** All that a translation may well call by a currency's name: compounds such as `Dollarstärke`, signs, and `die türkische Währung`. */
const mentions: Readonly<Record<string, RegExp>> = {
  euro: /euro(?!p)|€|eur(?![a-zä])|währung/g,
  dollar: /dollar|\$|usd|greenback|währung/g,
  pound: /pfund|sterling|£|gbp|währung/g,
  franc: /franken|chf|s?fr\.|währung/g,
  zloty: /z[lł]oty|pln|währung/g,
  yen: /yen|[¥円]|jpy|währung/g,
  crown: /krone|czk|sek|nok|dkk|währung/g,
  rouble: /rubel|₽|rub|währung/g,
  lira: /lira|lire|₺|währung/g,
  yuan: /yuan|renminbi|cny|währung/g,
  rupee: /rupie|₹|inr|währung/g,
  forint: /forint|huf|währung/g,
  hryvnia: /hrywnja|griwna|₴|uah|währung/g,
  leu: /leu(?!t)|lei(?!\p{L})|ron(?!\p{L})|währung/gu,
  real: /real(?!i)|brl|r\$|währung/g,
}

/** A region, a weight and what a tree or a king has: they are money where something else tells of money. */
const alsoOther = new Set(['franc', 'pound', 'crown'])
const ofMoney =
  /euro(?!p)|dollar|zloty|yen|rubel|yuan|rupie|[€$£¥]|währung|geld|kurs|preis|wert|bank|noten|schein|münz|devise|zahl|kost|teuer|tausch/

/** Words that are mostly something else: `livre` is a book, `lire` reads, `złoty` is golden, and `Frankfurt` a town. */
const seldomMoney = /^(?:livres?$|lire|try|juan|frankf|lei$|ron$|rea|złot|sek$|pond|lb)/

/** Words that are a currency and nothing else, unlike `crown` and `franc`. */
const onlyMoney = lean(
  /^(?:euro|eura|евро|євро|d[oó]l|долл|us|[ac]u?\$|ca|[ac][ua]d|nz|hk|[$€£¥円₽₺₹]|pounds|sterlin|funt[yó]|gbp|francs|franchi|frank(?:i|ów)|chf|zlotys|zloty|eslot|zł(?!\p{L})|pln|yen|jen[yó]|jpy|kroner|kronor|kč|czk|rou?b|roebel|рубл|liras|livres? turques|yuan|renminbi|cny|rup|roup)/u,
)

/**
 * A currency that stands less often than before, while another came from nowhere; or is gone, while another stands more
 * often than before: the one was called by the name of the other.
 */
export function findCurrencyFaults({ source, target, sourceLanguage, language }: Pair): AmountFault[] {
  if (baseLanguage(sourceLanguage) !== 'de') return []
  const named = currenciesIn(source)
  const lost = [...named].find(([id, { times }]) => placesOf(target, id, language).length < times)
  if (!lost)
    return [...inventedIn(target, source, language), ...euroBesides(named, target, source, language)].slice(0, 1)

  const [lostId, { token }] = lost
  const german = inSmallLetters(source)
  if (alsoOther.has(lostId) && !ofMoney.test(german)) return []
  const isGone = placesOf(target, lostId, language).length === 0
  const { start, end } = token
  return currencyWords.flatMap(({ id }) => {
    const places = placesOf(target, id, language).filter(place => isMoney(target, place, isGone))
    const [first] = places
    if (!first) return []
    const mentioned = german.match(mentions[id] ?? /(?!)/g)?.length ?? 0
    if (places.length <= mentioned || (!isGone && mentioned > 0)) return []
    return [{ source: { start, end, measure: { id: lostId, start, end } }, target: first }]
  })
}

/** A currency that nothing in the source tells of. Euros are what a newsroom means that names none. */
function inventedIn(target: string, source: string, language: string): AmountFault[] {
  if (!maybeMoney.test(inSmallLetters(target))) return []
  const german = inSmallLetters(source)
  return currencyWords.flatMap(({ id }) => {
    const isTold = id === 'euro' || german.search(mentions[id] ?? /(?!)/) >= 0
    if (isTold || ofWealth.test(german)) return []
    const [place] = placesOf(target, id, language).filter(({ start, end }) =>
      moneyAlone.test(inSmallLetters(target.slice(start, end))),
    )
    return place ? [{ target: place }] : []
  })
}

/** A dollar amount that stands beside one in euros, of which the source knows nothing: „23 Milliarden Dollar, fast eine Milliarde mehr“. */
function euroBesides(
  named: ReadonlyMap<string, unknown>,
  target: string,
  source: string,
  language: string,
): AmountFault[] {
  if (named.size === 0 || named.has('euro') || !/€|eur/i.test(target)) return []
  const german = inSmallLetters(source)
  if (german.search(mentions.euro as RegExp) >= 0) return []
  const [place] = placesOf(target, 'euro', language).filter(
    ({ start }) => target.lastIndexOf('(', start) <= target.lastIndexOf(')', start),
  )
  return place ? [{ target: place }] : []
}

/** What nobody takes for anything else, even in a text without money: `franchi` has crossed a line, and `robles` are oaks. */
const moneyAlone = lean(
  /^(?:d[oó]l|[$£¥]|us\$|usd|gbp|pounds|sterlin|funt(?:ów|y)|francs|chf|frank(?:i|ów)|zlotys?$|zł(?!\p{L})|pln|yen$|jpy|yuan)/u,
)

/** Most texts have none of these, and need no look at each currency. */
const maybeMoney = /d[oó]l|[$£¥]|usd|gbp|pounds|sterlin|funt|francs|chf|frank|zlot|zł|pln|yen|jpy|yuan/

/** Whose millions are counted in dollars without a word. */
const ofWealth = /milliardär|millionär|oscar|ölpreis|barrel/

/** Where one currency is gone, `the crown` is more likely to be another; where it is not, only what can be nothing else is. */
function isMoney(text: string, { start, end }: Measure, isGone: boolean): boolean {
  const word = inSmallLetters(text.slice(start, end))
  return isGone ? !seldomMoney.test(word) : onlyMoney.test(word)
}

/** How often a text names each currency, and where first. */
function currenciesIn(german: string): Map<string, { times: number; token: Token }> {
  const found = new Map<string, { times: number; token: Token }>()
  for (const token of readTokens(german)) {
    const id = germanWords.get(token.lower)
    if (id === undefined || (id === 'pound' && isWeight(german, token))) continue
    const known = found.get(id)
    if (known) known.times += 1
    else found.set(id, { times: 1, token })
  }
  return found
}

/** `Ein Pfund Butter`: what stands behind a pound is weighed, except where it says whose money it is. */
function isWeight(german: string, { end }: Token): boolean {
  return goods.test(german.slice(end, end + ' Sterling'.length))
}

const goods = /^[ \u00a0\u202f-](?!Sterling)\p{Lu}/u
