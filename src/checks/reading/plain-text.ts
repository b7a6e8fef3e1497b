import { tagPattern } from '../../segments/tags.js'
import type { Span } from '../check.js'

/** What stands for a tag without content, such as a line break: neither a letter nor a blank. */
const thing = '\uFFFC'

/** A segment's text as a person reads it, knowing where each piece of it stands among the tags. */
export type PlainText = {
  readonly text: string
  /** Where a piece stands in the segment. */
  spanOf(from: number, to: number): Span
  /** The segment with these pieces written anew, its tags kept. Pieces come in rising order and do not overlap. */
  rewrite(changes: readonly Change[]): string
}

/** A piece of the plain text, and what shall stand there. */
export type Change = { from: number; to: number; text: string }

/** Reads a segment without its tags; a tag with nothing inside is one sign. */
export function readPlainText(segment: string): PlainText {
  if (!segment.includes('<')) return untagged(segment)
  const places: number[] = []
  let text = ''
  let at = 0
  const take = (end: number) => {
    for (let place = at; place < end; place += 1) places.push(place)
    text += segment.slice(at, end)
  }
  for (const { 0: mark, index } of segment.matchAll(tagPattern)) {
    take(index)
    at = index + mark.length
    if (!mark.endsWith('/>')) continue
    places.push(index)
    text += thing
  }
  take(segment.length)

  const startOf = (place: number) => places[place] ?? segment.length
  const endOf = (place: number) => (place === 0 ? 0 : (places[place - 1] ?? segment.length - 1) + 1)
  return {
    text,
    spanOf: (from, to) => [startOf(from), Math.max(startOf(from), endOf(to))],
    rewrite: changes => rewrite(segment, changes, { startOf, endOf }),
  }
}

/** Most segments have no tags, and stand as they are. */
function untagged(segment: string): PlainText {
  const places = { startOf: (place: number) => place, endOf: (place: number) => place }
  return { text: segment, spanOf: (from, to) => [from, to], rewrite: changes => rewrite(segment, changes, places) }
}

type Places = { startOf(place: number): number; endOf(place: number): number }

function rewrite(segment: string, changes: readonly Change[], { startOf, endOf }: Places): string {
  let written = ''
  let at = 0
  for (const { from, to, text } of changes) {
    const start = from === to ? endOf(from) : startOf(from)
    const end = Math.max(start, endOf(to))
    const tags = segment.slice(start, end).match(tagPattern)?.join('') ?? ''
    written += segment.slice(at, start) + text + tags
    at = end
  }
  return written + segment.slice(at)
}
