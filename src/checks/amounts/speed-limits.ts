import type { NumberReading } from '../numbers/number-reading.js'
import type { Measure } from './measure-at.js'

/** How German names a speed without its unit: `Tempo 30`, `ein Tempolimit von 30`, `die 30er-Zone`, `mit 180 Sachen`. */
export function limitAt(text: string, { start, end }: NumberReading): Measure | null {
  const isSpeed =
    limitBehind.test(text.slice(end, end + longestBehind)) ||
    limitBefore.test(text.slice(Math.max(0, start - longestBefore), start))
  return isSpeed ? { id: 'kmh', start, end, mayGo: true } : null
}

const [longestBefore, longestBehind] = [32, 12]
const limitBefore =
  /(?:Tempo[- ]|(?:Tempolimit|[Gg]eschwindigkeit)[ \u00a0](?:von|auf|bei)[ \u00a0](?:maximal |höchstens |nur )?)$/
const limitBehind = /^(?:er-(?:Zone|Limit|Bereich|Strecke|Abschnitt)|[ \u00a0]Sachen(?!\p{L}))/u

/** Whether a German text names a speed so. */
export function namesLimit(text: string): boolean {
  return limit.test(text)
}

const limit =
  /(?<!\p{L})Tempo[- ]\d|(?:Tempolimit|[Gg]eschwindigkeit)[ \u00a0](?:von|auf|bei)[ \u00a0]|\der-(?:Zone|Limit|Bereich|Strecke|Abschnitt)|\d[ \u00a0]Sachen(?!\p{L})/u
