import { createHash } from 'node:crypto'
import type { Alternate, Document, WrittenDocument } from './document.js'
import { noTranslation, writePage } from './write-page.js'

/** Writes a document in every form it is asked for. The etag changes exactly when one of them does. */
export function writeDocument(document: Document, body: string): WrittenDocument {
  const json = JSON.stringify(document)
  const html = writePage(document)
  const markdown = document.provenance.isTranslation ? body : `> ${noTranslation}\n\n${body}`
  return { json, html, markdown, etag: hash(json, html, markdown) }
}

/** The same document beside other languages; null where they are those it knows already. */
export function linkAlternates(
  written: Omit<WrittenDocument, 'etag'>,
  alternates: Alternate[],
): WrittenDocument | null {
  const document = JSON.parse(written.json) as Document
  if (JSON.stringify(document.alternates) === JSON.stringify(alternates)) return null

  const linked = { ...document, alternates }
  const json = JSON.stringify(linked)
  const html = writePage(linked)
  return { json, html, markdown: written.markdown, etag: hash(json, html, written.markdown) }
}

function hash(...texts: string[]): string {
  const sum = createHash('sha256')
  for (const text of texts) sum.update(text).update('\0')
  return sum.digest('base64url').slice(0, 27)
}
