import mammoth from 'mammoth'
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
    if (converted === null) return nothing('broken')

    const found = readTree(parseHtml(converted.html), { headline, place: 'first-heading' })
    return { ...found, body: { ...found.body, leftOut: [...found.body.leftOut, ...converted.leftOut] } }
  },

  examples: [
    { file: docxExample, headline: 'Rat tagt', blocks: ['Der Rat tagt.'] },
    { file: '', blocks: [] },
  ],
})

async function convert(file: FormatInput): Promise<{ html: string; leftOut: LeftOut[] } | null> {
  const leftOut: LeftOut[] = []
  const convertImage = mammoth.images.imgElement(async ({ contentType }) => {
    leftOut.push({ line: 1, text: `<${contentType}>`, why: 'unsupported' })
    return { src: '' }
  })
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(file) },
      { convertImage, externalFileAccess: false },
    )
    return { html: value, leftOut }
  } catch {
    return null
  }
}

/** A file we cannot or will not unpack is an article without text that says so. */
function nothing(verdict: 'too-large' | 'broken'): FoundText {
  const leftOut: LeftOut[] = [{ line: 1, text: `docx: ${verdict}`, why: 'unsupported' }]

  return { body: { blocks: [], frame: { type: 'root', children: [] }, leftOut } }
}
