import { type InputFault, invalidInput } from '../problems.js'
import type { Manuscript, PackedManuscript } from './article.js'

type Reading = { read(manuscript: Manuscript, language: string): Promise<PackedManuscript> }

/** More than anybody would review in one go: a book of 400 pages. */
const mostSegments = 20_000

/** Reads a manuscript that must have a headline and at least one sentence, and not more than a book has. */
export async function readArrived(
  reading: Reading,
  manuscript: Manuscript,
  language: string,
  otherFaults: readonly InputFault[] = [],
): Promise<PackedManuscript> {
  const read = await reading.read(manuscript, language)
  const faults = [...otherFaults, ...faultsOf(read)]
  if (faults.length > 0) throw invalidInput({ errors: faults })
  return read
}

/** Throws `invalid-input` for a file that cannot be opened, and for a text longer than a book. */
export function mustBeReadable(read: Pick<PackedManuscript, 'isUnreadable' | 'segmentCount'>): void {
  const errors = faultsOfFile(read)
  if (errors.length > 0) throw invalidInput({ errors })
}

function faultsOf(read: PackedManuscript): InputFault[] {
  if (read.isUnreadable) return faultsOfFile(read)
  return [
    ...(read.headline ? [] : [{ pointer: '/headline', code: 'headline-missing' }]),
    ...(read.hasWords ? [] : [{ pointer: '/body', code: 'no-text' }]),
    ...faultsOfFile(read),
  ]
}

function faultsOfFile({ isUnreadable, segmentCount }: Pick<PackedManuscript, 'isUnreadable' | 'segmentCount'>) {
  if (isUnreadable) return [{ pointer: '/body', code: 'file-unreadable' }]
  if (segmentCount <= mostSegments) return []
  return [{ pointer: '/body', code: 'too-many-segments', details: { limit: mostSegments } }]
}
