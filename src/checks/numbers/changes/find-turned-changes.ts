import { inSmallLetters } from '../../reading/small-letters.js'
import type { NumberReading } from '../number-reading.js'
import { onlyWithValue } from '../only-with-value.js'
import type { Side } from '../quantities.js'
import { changesOf, type Extent } from './change-words.js'

/** A text with more numbers is no sentence. */
const most = 20

/**
 * `Stieg auf 19 Prozent` that became rose by 19 percent, `sank um 5 Euro` that became fell to 5: the number is the same, said
 * once in both texts. A rise may be told without a preposition, or in other ways; only the opposite one directly before
 * the number, and behind a word of a rise or fall, says something else.
 */
export function findTurnedChanges(source: Side, target: Side): { source: NumberReading; target: NumberReading }[] {
  if (!mayExtend.test(source.text) || !mayChange.test(source.text)) return []
  if (source.readings.length > most || target.readings.length > most) return []
  const [german, other] = [changesOf(source.language), changesOf(target.language)]
  if (!german || !other) return []
  const mine = inSmallLetters(source.text)
  let theirs: string | undefined
  for (const reading of source.readings) {
    // What falls to half of it falls by half.
    if (!reading.isAsked || reading.values.includes(0.5) || reading.values[0] === 50) continue
    const said = extentIn(beginning(mine, reading), german.before)
    const there = said && onlyWithValue(source.readings, reading) && onlyWithValue(target.readings, reading)
    if (!there?.isAsked) continue
    theirs ??= inSmallLetters(target.text)
    const text = beginning(theirs, there)
    const plain = extentIn(text, other.before)
    const told = plain?.extent === said?.extent ? null : extentIn(text, other.afterChange)
    if (!said || !told || told.extent === said.extent) continue
    return [
      {
        source: { ...reading, start: said.start },
        target: { ...there, start: there.start - text.length + (plain?.start ?? told.start) },
      },
    ]
  }
  return []
}

const mayExtend = /(?:^|[ („])(?:[uU]m|[aA]uf) /
const mayChange =
  /st[ie]{1,2}e?g|sank|sunken|[sS][ei]nk|[fF]iel|fällt|[fF]allen|kletter|wuchs|w[aä]chs|rhöh|eduzi|ringer|nehm|nimmt|nahm|nomm|rück|Rückg|kühl|büß|legt|gab |gaben |geb|schrumpf|h[eo]b|teuer|billig|kürz|stock|länger|minder|spr[aiu]ng|st[üu]rz|gesackt|Zuwachs/

/** What stands before a number, as far as it may tell. */
function beginning(small: string, { start }: NumberReading): string {
  return small.slice(Math.max(0, start - longest), start)
}

const longest = 110

function extentIn(text: string, pattern: RegExp): { extent: Extent; start: number } | null {
  const found = pattern.exec(text)
  return found && { extent: found.groups?.to === undefined ? 'by' : 'to', start: found.index }
}
