import { tagPattern } from '../../segments/tags.js'
import type { Span } from '../check.js'
import { matchesIn } from './matches-in.js'
import { readOnce } from './read-once.js'

/** What stands for a tag without content, such as a line break: neither a letter nor a blank. */
export const thing = '\uFFFC'

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
export const readPlainText = readOnce((segment): PlainText => {
  return segment.includes('<') ? tagged(segment) : untagged(segment)
})

function tagged(segment: string): PlainText {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const { 0: mark, index } of [...matchesIn(segment, tagPattern), { 0: '', index: segment.length }]) {
    for (let place = at; place < index; place += 1) {
      starts.push(place)
      ends.push(place + 1)
    }
    text += segment.slice(at, index)
    at = index + mark.length
    if (!mark.endsWith('/>')) continue
    starts.push(index)
    ends.push(at)
    text += thing
  }
  return withPlaces(segment, text, {
    startOf: place => starts[place] ?? segment.length,
    endOf: place => (place === 0 ? 0 : (ends[place - 1] ?? segment.length)),
  })
}

/** Most segments have no tags, and stand as they are. */
function untagged(segment: string): PlainText {
  return withPlaces(segment, segment, asTheyAre)
}

type Places = { startOf(place: number): number; endOf(place: number): number }

const asTheyAre: Places = { startOf: place => place, endOf: place => place }

function withPlaces(segment: string, text: string, { startOf, endOf }: Places): PlainText {
  return {
    text,
    spanOf(from, to) {
      return [startOf(from), Math.max(startOf(from), endOf(to))]
    },
    rewrite(changes) {
      return rewrite(segment, changes, { startOf, endOf })
    },
  }
}

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
