import type { Segment } from '../api/types.js'
import { type Part, partsOf } from './tagged-text.js'

/** A place where the wanted words stand in a segment's text, its tags counted, also those between its words. */
export type Hit = { segment: Segment; number: number; text: string; from: number; to: number }

/** What a segment's text becomes. */
export type Change = { segment: Segment; before: string; after: string }

/** What is looked for, and whether capitals count. */
export type Wanted = { words: string; matchCase: boolean }

type Parts = { segments: readonly Segment[]; textOf: (segment: Segment) => string }

/** Every place the words stand in, whatever tags stand among them. */
export function hitsIn({ segments, textOf }: Parts, { words, matchCase }: Wanted): Hit[] {
  const wanted = asTyped(words, matchCase)
  if (wanted === '') return []
  return segments.flatMap((segment, place) => {
    const text = textOf(segment)
    const parts = partsOf(text).filter(({ kind }) => kind === 'words')
    const plain = asTyped(parts.map(part => part.text).join(''), matchCase)
    return placesOf(plain, wanted).map(at => ({
      ...{ segment, number: place + 1, text },
      from: placeIn(parts, at),
      to: placeIn(parts, at + wanted.length - 1) + 1,
    }))
  })
}

/** What looks the same and is typed otherwise, letter for letter: French has spaces that no key writes. */
function asTyped(text: string, matchCase: boolean): string {
  const typed = text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u2018\u2019\u02bc]/g, "'")
  return matchCase ? typed : small(typed)
}

/** In small letters, each of which takes as much room as the capital did. */
function small(text: string): string {
  const lower = text.toLowerCase()
  const fitting = lower.length === text.length ? lower : [...text].map(smallOne).join('')
  return fitting.replace(/ς/g, 'σ')
}

function smallOne(letter: string): string {
  const lower = letter.toLowerCase()
  return lower.length === letter.length ? lower : letter
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

/** Where in the text, its tags counted, a letter of its words stands. */
function placeIn(words: readonly Part[], at: number): number {
  let left = at
  for (const { text, start } of words) {
    if (left < text.length) return start + left
    left -= text.length
  }
  throw new RangeError(`The words have no letter ${at}.`)
}

/** True where a tag stands among the words of a hit: nobody but a person can say where it belongs in other words. */
export function holdsTag({ text, from, to }: Hit): boolean {
  return partsOf(text.slice(from, to)).some(({ kind }) => kind === 'tag')
}

/** What is put in the place of a hit. Where capitals do not count, it begins as the hit does: a sentence keeps its own. */
export function putFor({ text, from }: Hit, put: string, { words, matchCase }: Wanted): string {
  const [first = '', asked = ''] = [text.slice(from), words].map(one => [...one][0])
  if (matchCase || first === asked || put === '') return put
  const [initial = '', ...rest] = [...put]
  const turned = isCapital(first) ? initial.toUpperCase() : isCapital(asked) ? initial.toLowerCase() : initial
  return turned + rest.join('')
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** Puts other words in these places; one change for each segment that becomes another. */
export function changesBy(hits: readonly Hit[], put: string, wanted: Wanted): Change[] {
  const changes = new Map<string, Change>()
  // From behind, so that the places before stay where they are.
  for (const hit of [...hits].reverse()) {
    const { segment, text, from, to } = hit
    const { after } = changes.get(segment.id) ?? { after: text }
    const becomes = after.slice(0, from) + putFor(hit, put, wanted) + after.slice(to)
    changes.set(segment.id, { segment, before: text, after: becomes })
  }
  return [...changes.values()].filter(({ before, after }) => before !== after).reverse()
}

/** Some words before and behind a hit, without tags, to know it by. */
export function aroundHit({ text, from, to }: Hit): { before: string; after: string } {
  const plain = (part: string) =>
    partsOf(part)
      .map(({ kind, text: words }) => (kind === 'tag' ? '' : words))
      .join('')
  const [before, after] = [plain(text.slice(0, from)), plain(text.slice(to))]
  return {
    before: before.length > around ? `…${before.slice(-around)}` : before,
    after: after.length > around ? `${after.slice(0, around)}…` : after,
  }
}

const around = 40
