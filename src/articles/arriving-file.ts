import { z } from 'zod'
import { formatFor } from '../formats/index.js'
import { inputFaults } from '../http/input-faults.js'
import { bodyTooLarge, type InputFault, invalidInput, mediaTypeUnknown } from '../problems.js'
import { priorities } from './article.js'
import { articleInput } from './article-schemas.js'

/** What is said of a file beside it, by the names that it has in JSON. */
export const fileQuery = z.strictObject({
  languages: z.string().max(1_000).optional().describe('For a raw body: target languages, comma-separated'),
  headline: z.string().max(1_000).optional(),
  kicker: z.string().max(1_000).optional(),
  teaser: z.string().max(5_000).optional(),
  externalId: z.string().min(1).max(200).optional(),
  section: z.string().trim().min(1).max(100).optional(),
  canonicalUrl: z.string().max(2_000).optional(),
  embargoUntil: z.string().max(50).optional(),
  priority: z.enum(priorities).optional(),
  provider: z.string().max(50).optional(),
})

/** A raw file and its query, as if it had come as JSON; a format that is no text keeps its bytes. */
export function arrivingFile(
  { mediaType, bytes }: { mediaType: string; bytes: Buffer },
  { languages = '', ...said }: z.infer<typeof fileQuery>,
): Omit<z.infer<typeof articleInput>, 'body'> & { body: string | Buffer } {
  const format = formatFor(mediaType)
  if (!format) throw mediaTypeUnknown({ mediaType, accepted: [] })
  const targetLanguages = languages
    .split(',')
    .map(tag => tag.trim())
    .filter(Boolean)
  const named = targetLanguages.length > 0 ? { targetLanguages } : {}
  const input = { ...said, ...named, format: format.id, body: '' }
  const parsed = articleInput.safeParse(input)
  if (!parsed.success) throw invalidInput({ errors: inputFaults(parsed.error.issues, input).map(asSent) })
  return { ...parsed.data, body: format.id === 'docx' ? bytes : textOf(bytes) }
}

/** The sender of a file wrote `?languages=`. */
function asSent(fault: InputFault): InputFault {
  return { ...fault, pointer: fault.pointer.replace(/^\/targetLanguages/, '/languages') }
}

/** As much text as JSON may bring; more could not be read in the time anybody waits. */
const mostText = 1_048_576

/** Pictures written into a page weigh more than its text and stay behind in any case. */
function textOf(bytes: Buffer): Buffer {
  if (bytes.length <= mostText) return bytes
  // Latin-1 gives every byte a letter and takes it back.
  const text = bytes.toString('latin1').replace(/data:image\/[\w.+-]+;base64,[\w+/=]+/gi, 'data:,')
  if (text.length > mostText) throw bodyTooLarge({ limit: mostText })
  return Buffer.from(text, 'latin1')
}
