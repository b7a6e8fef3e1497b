import { invalidInput } from '../problems.js'
import type { Manuscript, ReadManuscript } from './article.js'

type Reading = { read(manuscript: Manuscript, language: string): Promise<ReadManuscript> }

/** Reads a manuscript that must have a headline and at least one sentence. */
export async function readArrived(reading: Reading, manuscript: Manuscript, language: string): Promise<ReadManuscript> {
  const read = await reading.read(manuscript, language)
  const faults = [
    ...(read.headline ? [] : [{ pointer: '/headline', code: 'headline-missing' }]),
    ...(read.segments.some(({ skip }) => skip === null) ? [] : [{ pointer: '/body', code: 'no-text' }]),
  ]
  if (faults.length > 0) throw invalidInput({ errors: faults })
  return read
}
