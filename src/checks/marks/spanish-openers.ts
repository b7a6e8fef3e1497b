import type { Finding } from '../check.js'
import { maskAddresses } from '../reading/addresses.js'
import type { PlainText } from '../reading/plain-text.js'
import { twoSided } from '../two-sided.js'

type Texts = { source: PlainText; target: PlainText }

/** A Spanish question begins with `¿` and an exclamation with `¡`; one of each may share a sentence. */
export function findSpanishOpeners({ source, target }: Texts): Finding[] {
  const text = maskAddresses(target.text)
  const openers = text.match(/[¿¡]{1,3}/g)?.length ?? 0
  const closers = [...text.matchAll(/[?!]+/g)].filter(({ index }) => !isAside(text, index, source.text))
  if (openers === closers.length) return []

  const [first] = closers
  const mark = first ? text[first.index] : text[text.search(/[¿¡]/)] === '¿' ? '¿' : '¡'
  const isMissing = openers < closers.length
  const wanted = isMissing ? (mark === '?' ? '¿' : '¡') : mark === '¿' || mark === '?' ? '?' : '!'
  const isOne = first && openers === 0 && closers.length === 1 && first[0].length === 1
  const start = isOne ? startOf(text, first.index) : undefined
  return [
    {
      details: twoSided({ wanted }, { found: '' }),
      ...(first ? { targetSpan: target.spanOf(first.index, first.index + first[0].length) } : {}),
      ...(start === undefined ? {} : { replacement: target.rewrite([{ from: start, to: start, text: wanted }]) }),
    },
  ]
}

/** `(!)`, or a name written so in the source, such as Yahoo! */
function isAside(text: string, at: number, source: string): boolean {
  if (text[at - 1] === '(') return true
  const word = lastCapital.exec(text.slice(Math.max(0, at - 32), at))
  return word !== null && at < text.trimEnd().length - 1 && source.includes(`${word[0]}!`)
}

/** The whole text is the question, or nobody knows where it begins. */
function startOf(text: string, end: number): number | undefined {
  if (end < text.trimEnd().length - 1 || /[.,:;«“"()…—–\uFFFC]/.test(text.slice(0, end))) return undefined
  return text.length - text.trimStart().length
}

const lastCapital = /\p{Lu}\p{L}{1,30}$/u
