import type { Finding } from '../check.js'
import { maskAddresses } from '../reading/addresses.js'
import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'
import type { Change, PlainText } from '../reading/plain-text.js'

type Texts = { source: PlainText; target: PlainText }

/**
 * French has a blank before `: ; ! ?` and inside `« »`; any kind of blank passes. Canada has none before `; ! ?`,
 * Switzerland none inside `« »` nor a rule for the others. A name that is written so in the source stays.
 */
export function findFrenchBlanks({ source, target }: Texts, tag: string): Finding[] {
  if (!tag.startsWith('fr') || tag === 'fr-CH') return []
  const text = maskAddresses(target.text)
  const pattern = tag === 'fr-CA' ? inCanada : inFrance
  const places = matchesIn(text, pattern).filter(({ index }) => !isName(text, index, source.text))
  const [first] = places
  if (!first) return []

  const found = text[first.index] ?? ''
  return [
    {
      details: { wanted: found === '«' ? '« ' : ` ${found}`, found },
      targetSpan: target.spanOf(first.index, first.index + 1),
      replacement: target.rewrite(places.map(({ index }) => changeAt(text, index))),
    },
  ]
}

const inFrance = lean(/(?<=[\p{L}\p{N}%€)\]”’…])[;:!?](?=[!?]{0,3}(?:[\s»)]|$))|(?<=\S)»|«(?=\S)/gu)
const inCanada = lean(/(?<=[\p{L}\p{N}%€)\]”’…]):(?=[\s»]|$)|(?<=\S)»|«(?=\S)/gu)

/** Yahoo! and the like. */
function isName(text: string, at: number, source: string): boolean {
  if (text[at] !== '!') return false
  const word = lastCapital.exec(text.slice(Math.max(0, at - 32), at))
  return word !== null && source.includes(`${word[0]}!`)
}

function changeAt(text: string, at: number): Change {
  if (text[at] === '«') return { from: at + 1, to: at + 1, text: '\u00a0' }
  return { from: at, to: at, text: text[at] === ':' || text[at] === '»' ? '\u00a0' : '\u202f' }
}

const lastCapital = /\p{Lu}\p{L}{1,30}$/u
