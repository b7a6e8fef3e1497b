import type { z } from 'zod'
import { formatFor } from '../formats/index.js'
import { inputFaults } from '../http/input-faults.js'
import { invalidInput, mediaTypeUnknown } from '../problems.js'
import { articleInput } from './article-schemas.js'

type Query = {
  languages?: string | undefined
  headline?: string | undefined
  externalId?: string | undefined
  section?: string | undefined
  provider?: string | undefined
}

/** A raw file and its query, as if it had come as JSON; a format that is no text keeps its bytes. */
export function arrivingFile(
  { mediaType, bytes }: { mediaType: string; bytes: Buffer },
  { languages = '', ...said }: Query,
): Omit<z.infer<typeof articleInput>, 'body'> & { body: string | Buffer } {
  const format = formatFor(mediaType)
  if (!format) throw mediaTypeUnknown({ mediaType, accepted: [] })
  const targetLanguages = languages
    .split(',')
    .map(tag => tag.trim())
    .filter(Boolean)
  const input = { ...said, format: format.id, body: '', targetLanguages }
  const parsed = articleInput.safeParse(input)
  if (!parsed.success) throw invalidInput({ errors: inputFaults(parsed.error.issues, input) })
  return { ...parsed.data, body: bytes }
}
