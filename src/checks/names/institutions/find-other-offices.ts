import type { Finding, Span } from '../../check.js'
import { leanSource } from '../../reading/lean-pattern.js'
import type { ReadPair } from '../read-pair.js'
import { type Frame, framesOfCourts, framesOfMinistries } from './frames.js'
import { type Kind, kindsOfCourts, kindsOfMinistries } from './kinds.js'

/** A sort of office: what German words for it have in common, its kinds, and how languages put a kind to it. */
type Sort = {
  mayBeIn(source: string): boolean
  /** How a German word goes on behind its kind. */
  ends: readonly string[]
  kinds: readonly Kind[]
  frames: Readonly<Record<string, Frame>>
}

const courts: Sort = {
  mayBeIn: source =>
    source.includes('ericht') || source.includes('GH') || source.includes('inanzhof') || source.includes('EGMR'),
  ends: ['gericht', 'hof', 'richter'],
  kinds: kindsOfCourts,
  frames: framesOfCourts,
}

const ministries: Sort = {
  mayBeIn: source =>
    source.includes('inister') ||
    source.includes('enator') ||
    source.includes('Auswärtig') ||
    source.includes('Außenamt'),
  ends: ['minister', 'senator', '- und ', '- sowie '],
  kinds: kindsOfMinistries,
  frames: framesOfMinistries,
}

const sorts = [courts, ministries]

/**
 * A court or a ministry that is one of another kind in the translation: nothing there says what it is for, and a kind is
 * put to it that German does not speak of.
 */
export function findOtherOffices({ texts, language }: ReadPair): Finding[] {
  const found: Finding[] = []
  for (const sort of sorts)
    if (sort.mayBeIn(texts.source.text) && language in sort.frames) found.push(...findOther(sort, texts, language))
  return found
}

function findOther(sort: Sort, { source, target }: ReadPair['texts'], language: string): Finding[] {
  const small = source.text.toLowerCase()
  for (const kind of sort.kinds) {
    const at = placeOf(kind, sort, small)
    if (at < 0 || patternOf(kind, language, asItIs).test(target.text)) continue
    const other = sort.kinds.find(
      one =>
        one !== kind && !isSpokenOf(one, small) && patternOf(one, language, sort.frames[language]).test(target.text),
    )
    const found = other && patternOf(other, language, sort.frames[language]).exec(target.text)
    if (!found) continue
    const [from, to] = wordAt(source.text, at)
    const details = { source: source.text.slice(from, to), target: found[0] }
    const targetSpan = target.spanOf(found.index, found.index + found[0].length)
    return [{ details, sourceSpan: source.spanOf(from, to), targetSpan }]
  }
  return []
}

function placeOf({ german, whole }: Kind, { ends }: Sort, text: string): number {
  for (const word of whole) if (text.includes(word)) return text.indexOf(word)
  for (const begin of german)
    if (text.includes(begin)) for (const end of ends) if (text.includes(begin + end)) return text.indexOf(begin + end)
  return -1
}

/** Whether German says anything of the kind: whoever speaks of work may hear of the ministry for it. */
function isSpokenOf({ german, whole }: Kind, text: string): boolean {
  return whole.some(word => text.includes(word)) || german.some(begin => text.includes(begin.replace(/s$/, '')))
}

const asItIs: Frame = kind => `(?:${kind})`

const patterns = new WeakMap<Kind, Map<string, RegExp>>()

function patternOf(kind: Kind, language: string, frame: Frame | undefined): RegExp {
  const known = patterns.get(kind) ?? new Map<string, RegExp>()
  patterns.set(kind, known)
  const key = `${language}${frame === asItIs}`
  const begins = kind.told[language]?.join('|') ?? ''
  const made = known.get(key) ?? new RegExp(leanSource(`(?<!\\p{L})(?:${(frame ?? asItIs)(begins)})`), 'iu')
  known.set(key, made)
  return made
}

function wordAt(text: string, at: number): Span {
  let [from, to] = [at, at]
  while (from > 0 && isLetter.test(text[from - 1] ?? '')) from -= 1
  while (to < text.length && isLetter.test(text[to] ?? '')) to += 1
  return [from, to]
}

const isLetter = /[\p{L}-]/u
