import { phrasePattern } from '../phrases.js'

/** How words are told literally, a line for each: beginnings of the German word and, behind a colon, phrases. */
export type LiteralWords = readonly string[]

/** Whether one of them stands in a translation as German has it; undefined for words that nothing is known of. */
export type Literal = (germanWord: string) => RegExp | undefined

/** A participle's `ge` and an infinitive's `zu`, at the beginning or behind a prefix. */
const infix =
  /^((?:ab|an|auf|aus|bei|dar|durch|ein|entgegen|fertig|fest|fort|frei|hin(?:aus|ein|zu)?|her(?:aus|an|ab|ein|vor|um)?|heim|klar|los|mit|nach|nieder|statt|teil|über|um|unter|vor(?:an|aus|bei)?|weg|weiter|wieder|zu(?:rück|sammen)?)?)(?:ge|zu)(?=\p{L}{3})/u

/** Reads a list of words; each pattern is made when it is first asked for. */
export function literalWords(...lists: readonly LiteralWords[]): Literal {
  let entries: Map<string, string> | undefined
  const patterns = new Map<string, RegExp>()
  return germanWord => {
    entries ??= readEntries(lists.flat())
    const told = longestOf(entries, germanWord) ?? longestOf(entries, germanWord.replace(infix, '$1'))
    if (told === undefined) return undefined
    const pattern = patterns.get(told) ?? phrasePattern(told)
    patterns.set(told, pattern)
    return pattern
  }
}

function readEntries(lines: LiteralWords): Map<string, string> {
  const entries = new Map<string, string>()
  for (const line of lines) {
    const [beginnings = '', told = ''] = line.split(':')
    for (const beginning of beginnings.split(',')) entries.set(beginning.trim(), told)
  }
  return entries
}

/** What the longest beginning of a word stands for; one with a full stop is a whole word. */
function longestOf(entries: ReadonlyMap<string, string>, germanWord: string): string | undefined {
  const whole = entries.get(`${germanWord}.`)
  if (whole !== undefined) return whole
  for (let end = germanWord.length; end >= 3; end--) {
    const told = entries.get(germanWord.slice(0, end))
    if (told !== undefined) return told
  }
  return undefined
}
