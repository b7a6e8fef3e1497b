import type { Finding } from '../check.js'
import type { Token } from '../reading/tokens.js'
import type { Side } from './compare-dates.js'
import { parts } from './date-words.js'
import type { Mention, Place } from './mention.js'

/** `Anfang`, `Mitte` and `Ende` of a month that another part of it stands for. Languages without these words are let be. */
export function compareParts(source: Side, target: Side): Finding[] {
  const words = parts[target.calendar.language]
  const german = parts.de
  if (!words || !german) return []
  return source.mentions.slice(0, 50).flatMap(mention => {
    const before = tokenBefore(source.tokens, mention)
    const part =
      mention.kind === 'date' && !mention.day && before ? german.findIndex(word => word.test(before.lower)) : -1
    if (part === -1 || target.tokens.some(({ lower }) => words[part]?.test(lower))) return []
    const wrong = wrongPart(target, mention, words)
    if (!wrong || !before) return []
    const right: Place = [before.start, mention.place[1]]
    const details = { expected: source.text.slice(...right), found: target.text.slice(...wrong) }
    return [{ details, sourceSpan: source.plain.spanOf(...right), targetSpan: target.plain.spanOf(...wrong) }]
  })
}

function tokenBefore(tokens: readonly Token[], { place }: Mention): Token | undefined {
  return tokens.findLast(({ end }) => end <= place[0])
}

/** Another part of the same month, with at most two words between. */
function wrongPart({ tokens, mentions }: Side, { month }: Mention, words: readonly RegExp[]): Place | undefined {
  const there = mentions.find(one => one.kind === 'date' && one.month === month)
  if (!there) return undefined
  const at = tokens.findIndex(({ start }) => start >= there.place[0])
  const word = tokens.slice(Math.max(0, at - 4), at).findLast(({ lower }) => words.some(one => one.test(lower)))
  return word && [word.start, there.place[1]]
}
