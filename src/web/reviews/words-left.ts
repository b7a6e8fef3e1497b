import { read } from '../api/ask.js'
import type { Version } from '../api/types.js'
import { type Draft, type DraftBook, draftBookOf } from './draft-book.js'
import { keep, kept } from './keep.js'

type Place = Pick<Version, 'id' | 'articleId' | 'language'>

/** Notes that a person has words in a version that the server may not have yet. */
export function noteWords(personId: string, { id, ...place }: Place): void {
  const ids = readIds(personId, place)
  if (!ids.includes(id)) writeIds(personId, place, [...ids, id])
}

/**
 * Brings into a version what a person wrote in an earlier one, where a revision was quicker than their words. Where the
 * sentence is the same and still says what they wrote upon, their words are saved; where it is not, they choose. Words
 * for a sentence that is gone stay with the earlier version. How many were brought.
 */
export async function bringWords(personId: string, version: Version, book: DraftBook): Promise<number> {
  let brought = 0
  for (const id of readIds(personId, version)) {
    if (id === version.id) continue
    const left = draftBookOf(id, personId)
    if (left.all().size > 0 && (await isSuperseded(id))) brought += adopt(left, version, book)
    if (left.all().size === 0)
      writeIds(
        personId,
        version,
        readIds(personId, version).filter(other => other !== id),
      )
  }
  return brought
}

function adopt(left: DraftBook, { segments }: Version, book: DraftBook): number {
  let brought = 0
  for (const [segmentId, draft] of left.all()) {
    const segment =
      segments.find(({ source }) => source === draft.on?.source) ??
      segments.find(({ previousSource }) => previousSource !== null && previousSource === draft.on?.source)
    if (!segment || !book.adopt(segment, draft as Required<Draft>)) continue
    left.drop(segmentId)
    brought += 1
  }
  return brought
}

async function isSuperseded(versionId: string): Promise<boolean> {
  const known = await read<Version>(`/v1/versions/${versionId}`).catch(() => null)
  return known?.state === 'superseded'
}

const keyOf = (personId: string, { articleId, language }: Omit<Place, 'id'>) =>
  `fassung-words:${personId}:${articleId}:${language}`

function readIds(personId: string, place: Omit<Place, 'id'>): string[] {
  return [...kept<true>(keyOf(personId, place)).keys()]
}

function writeIds(personId: string, place: Omit<Place, 'id'>, ids: readonly string[]): void {
  keep(keyOf(personId, place), new Map(ids.map(id => [id, true])))
}
