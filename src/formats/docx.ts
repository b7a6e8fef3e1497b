import type { LeftOut } from './article-text.js'
import { docxExample } from './docx-example.js'
import { defineFormat, type FormatInput, type FoundText } from './format.js'
import { inspectZip } from './inspect-zip.js'
import { parseHtml } from './parse-html.js'
import { readTree } from './read-tree.js'

/** A Word document, as reporters send it. Pictures stay behind: they have no address a site could show. */
export const docx = defineFormat({
  id: 'docx',
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  extensions: ['docx'],

  async read(file, { headline } = {}) {
    const verdict = typeof file === 'string' ? 'broken' : inspectZip(file)
    if (verdict !== 'fine') return nothing(verdict)
    const converted = await convert(file)

    return converted === null ? nothing('broken') : readTree(parseHtml(converted), { headline, place: 'beginning' })
  },

  examples: [
    { file: docxExample, headline: 'Rat tagt', blocks: ['Der Rat tagt.'] },
    { file: '', blocks: [] },
  ],
})

/**
 * A picture comes out without a source, so that it is left out like any other that has none.
 *
 * @NOTE Two hundred modules, loaded only where such a file is read: every process knows the formats, few read them.
 */
async function convert(file: FormatInput): Promise<string | null> {
  const { default: mammoth } = await import('mammoth')
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(file) },
      { convertImage, externalFileAccess: false },
    )
    return value
  } catch {
    return null
  }
}

/** A file we cannot or will not unpack is an article without text that says so. */
function nothing(verdict: 'too-large' | 'broken'): FoundText {
  const leftOut: LeftOut[] = [{ line: 1, text: `docx: ${verdict}`, why: 'unsupported' }]

  return { body: { blocks: [], frame: { type: 'root', children: [] }, leftOut }, isUnreadable: true }
}
