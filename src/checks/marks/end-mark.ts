import type { Finding } from '../check.js'
import { type Ending, type EndMark, endingOf, writeMark } from '../reading/end-marks.js'
import type { PlainText } from '../reading/plain-text.js'
import { twoSided } from '../two-sided.js'

type Texts = { source: PlainText; target: PlainText; language: string }

/** A question stays a question, and a headline without a full stop stays without. */
export function findEndMark({ source, target, language }: Texts): Finding[] {
  if (withoutMarks.has(language) || target.text.trim() === '' || source.text.trim() === '') return []
  const wanted = endingOf(source.text, 'de')
  const found = endingOf(target.text, language)
  if (wanted.isOther || found.isOther || isSame(wanted, found)) return []
  if (isAbbreviated(source.text, wanted) || isAbbreviated(target.text, found)) return []
  if (language === 'ja' && found.marks.length === 0 && found.isClosed) return []
  if (language === 'ja' && wanted.marks[0] === '?' && /か。?$/.test(target.text.trimEnd())) return []

  const replacement = mend(target, found, wanted, language)
  return [
    {
      details: twoSided({ wanted: signOf(wanted, language) }, { found: target.text.slice(found.from, found.to) }),
      ...(found.marks.length === 0 ? {} : { targetSpan: target.spanOf(found.from, found.to) }),
      ...(replacement === undefined ? {} : { replacement }),
    },
  ]
}

/** They write sentences without a mark at the end, or the question mark inside a word. */
const withoutMarks = new Set(['bo', 'hy', 'km', 'lo', 'my', 'th'])

/** One mark in common is enough: „Kommst du?“ has its own in some languages and the sentence's too in others. */
function isSame(wanted: Ending, found: Ending): boolean {
  if (wanted.marks.length === 0 || found.marks.length === 0) return wanted.marks.length === found.marks.length
  return wanted.marks.some(mark => found.marks.includes(mark))
}

/** A full stop that belongs to its word says nothing about the sentence: `p.m.`, `Inc.`, `Ludwig XIV.` */
function isAbbreviated(text: string, { marks, from }: Ending): boolean {
  if (marks[0] !== '.' || marks.length > 1) return false
  const word =
    text
      .slice(Math.max(0, from - 20), from)
      .split(/[\s\u00a0\u202f(]/)
      .at(-1) ?? ''
  return shortened.test(word)
}

function signOf({ marks }: Ending, language: string): string {
  const [mark] = marks
  return mark === undefined ? '' : writeMark(mark, language).trim()
}

/** Inverted marks stand elsewhere too, and behind a quotation the mark has two places: those are a person's. */
function mend(target: PlainText, found: Ending, { marks, isClosed }: Ending, language: string): string | undefined {
  const [mark] = marks
  if (marks.length > 1 || found.marks.length > 1 || found.isClosed || isClosed) return undefined
  if (language === 'es' && [mark, found.marks[0]].some(either => either === '?' || either === '!')) return undefined
  const blanks = /[ \u00a0\u202f]$/.test(target.text.slice(0, found.from)) ? 1 : 0
  return target.rewrite([{ from: found.from - blanks, to: found.to, text: write(mark, language) }])
}

function write(mark: EndMark | undefined, language: string): string {
  return mark === undefined ? '' : writeMark(mark, language)
}

const shortened =
  /^(?:.*\.\p{L}{1,3}|\p{L}|[IVXLC]+|Inc|Ltd|Co|Corp|Jr|Sr|St|etc|usw|Nr|Mio|Mrd|ca|al|s\.?r\.?o|Str|proc|godz|tys|pct|UU)$/u
