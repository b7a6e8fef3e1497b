import type { Brackets } from './brackets-in.js'
import { toldWithout } from './told-without.js'

/** No gloss is longer. */
const longest = 100

/** The brackets of a translation that only explain: German words, acronyms, other units, and what a title means. */
export function glossesIn(text: string, brackets: Brackets, source: string): [number, number][] {
  const figures = toldWithout(text, brackets, source)
  return brackets.pairs.slice(0, 20).filter(pair => {
    const [from, to] = pair
    if (figures.includes(pair) || isWhoseTime(text, pair, source)) return true
    const inside = text.slice(from + 1, Math.min(to - 1, from + longest))
    return (
      to - from < longest &&
      (source.includes(inside) || isGloss(inside) || isReference(inside, source) || isMeaning(text, pair, source))
    )
  })
}

/** `At 9pm (local time)`, for what is no aside in German. */
function isWhoseTime(text: string, [from, to]: [number, number], source: string): boolean {
  if (to - from > longest || !ownTime.test(source)) return false
  const before = text.slice(Math.max(0, from - 8), from)
  return /\d/.test(before) && /^\p{L}+(?: \p{L}+){0,3}$/u.test(text.slice(from + 1, to - 1))
}

const ownTime = /Ortszeit|(?:Winter|Sommer|Normal)zeit|\b(?:MESZ|MEZ|UTC|GMT)\b/

/** `(OMS)` behind what it stands for, and `(67 mph)` behind what it is elsewhere. */
function isGloss(inside: string): boolean {
  return (
    /^\p{Lu}\p{L}{0,3}\p{Lu}\p{L}{0,4}$/u.test(inside) ||
    /^(?:(?:about|around|some|roughly|env\.|environ|unos|unas|ok\.|około|circa|ca\.) )?[€$£]?\d[\d.,]*[ \u00a0\u202f]?(?:\p{L}{1,12}|°[CF])(?: \p{L}{1,10}| \d{1,3}){0,3}$/u.test(
      inside,
    )
  )
}

/** `(case number 5 KLs 12/24)`: three figures or more, all of them those of the source. */
function isReference(inside: string, source: string): boolean {
  const figures = inside.match(/\d+/g) ?? []
  return figures.length > 2 && figures.every(figure => source.includes(figure))
}

/** `“Der Untergang” (Downfall)`, `Bundestag (lower house)`: what a title or a name that was left as it is means. */
function isMeaning(text: string, [from, to]: [number, number], source: string): boolean {
  const before = text.slice(Math.max(0, from - longest), from)
  const title = quoted.exec(before)?.[1]
  if (title !== undefined) return source.includes(title.trim())
  const name = named.exec(before)?.[1]
  return (
    name !== undefined && source.includes(name) && /\p{L}[ \u00a0]\p{L}|^\p{Lu}/u.test(text.slice(from + 1, to - 1))
  )
}

const quoted = /[“„«"‘‹]([^“”„«»"]{2,})[”“»"’›][ \u00a0\u202f]$/u
const named = /(?<!\p{L})(\p{Lu}\p{L}{3,40})[ \u00a0\u202f]$/u
