import { lean } from '../reading/lean-pattern.js'
import type { NumberReading } from './number-reading.js'

/** Parts of a second and of an hour by name, in small letters: what they stand behind counts them. */
const seconds: readonly (readonly [words: string, size: number])[] = [
  ['zehntel|tenths?|dixièmes?|décimas?|decim[oi]|tiend[ea]n?|dziesiąt\\p{L}{1,3}|décimos?', 0.1],
  ['hundertstel|hundredths?|centièmes?|centésimas?|centesim[oi]|honderdst[ea]n?|setn\\p{L}{1,3}|centésimos?', 0.01],
  ['tausendstel|thousandths?|millièmes?|milésimas?|millesim[oi]|duizendst[ea]n?|tysięczn\\p{L}{1,3}|milésimos?', 0.001],
]

const secondsBehind = lean(
  new RegExp(
    `^[ \\u00a0\\u202f](?:${seconds.map(([words]) => `(${words})`).join('|')})(?![\\p{L}%])|^[ \\u00a0\\u202f](?:(zehntel)|(hundertstel)|(tausendstel))sek`,
    'u',
  ),
)

/** `Trois quarts d’heure`, `three quarters of an hour`, `trzy kwadranse`. */
const quartersBehind = lean(
  /^[ \u00a0\u202f-]?(?:(?:quarters?[ -]of[ -]an[ -]hour|quarts? d[’']heure|cuartos? de hora|quarti? d[’']ora|quartos? de hora|viertelstunden?)(?!\p{L})|kwadrans|kwartier)/u,
)

/** How many seconds the parts of seconds or hours are that a number stands before; null where it stands before none. */
export function smallTimeBehind(small: string, { end, values: [value = 0] }: NumberReading): number | null {
  const behind = small.slice(end, end + longest)
  // Nobody says four quarters for an hour.
  if (quartersBehind.test(behind)) return value % 4 === 0 ? null : value * 900
  const found = secondsBehind.exec(behind)
  if (!found) return null
  const at = found.findIndex((group, index) => index > 0 && group !== undefined) - 1
  return value * (seconds[at % seconds.length]?.[1] ?? 0)
}

const longest = 30
