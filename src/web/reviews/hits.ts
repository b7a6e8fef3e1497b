import type { Segment } from '../api/types.js'
import { partsOf } from './tagged-text.js'

/** A place where the wanted words stand in a segment's text, its tags counted. */
export type Hit = { segment: Segment; number: number; text: string; from: number; to: number }

/** What a segment's text becomes. */
export type Change = { segment: Segment; before: string; after: string }

/** What looks the same and is typed otherwise, letter for letter: French has spaces that no key writes. */
function asTyped(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u2018\u2019\u02bc]/g, "'")
}

/** Every place the words stand in; tags are never part of one. */
export function hitsIn(segments: readonly Segment[], textOf: (segment: Segment) => string, words: string): Hit[] {
  if (words === '') return []
  return segments.flatMap((segment, place) => {
    const text = textOf(segment)
    if (!asTyped(text).includes(asTyped(words))) return []
    return partsOf(text)
      .filter(({ kind }) => kind === 'words')
      .flatMap(({ text: part, start }) => placesOf(asTyped(part), asTyped(words)).map(at => start + at))
      .map(from => ({ segment, number: place + 1, text, from, to: from + words.length }))
  })
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

/** Puts other words in these places; one change for each segment. */
export function changesBy(hits: readonly Hit[], put: string): Change[] {
  const changes = new Map<string, Change>()
  // From behind, so that the places before stay where they are.
  for (const { segment, text, from, to } of [...hits].reverse()) {
    const { after } = changes.get(segment.id) ?? { after: text }
    changes.set(segment.id, { segment, before: text, after: after.slice(0, from) + put + after.slice(to) })
  }
  return [...changes.values()].reverse()
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
