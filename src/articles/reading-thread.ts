import type { Manuscript, PackedManuscript, PackedPreview } from './article.js'
import { packManuscript } from './pack-manuscript.js'
import { previewOf } from './preview-of.js'
import { readManuscript } from './read-manuscript.js'

type Task = { manuscript: Manuscript; language: string }

/** What a thread of the reading room does. */
export default async function readInThread({ manuscript, language }: Task): Promise<PackedManuscript> {
  return packManuscript(await readManuscript(manuscript, language))
}

/** The same for one who only looks. */
export async function previewInThread({ manuscript, language }: Task): Promise<PackedPreview> {
  const read = await readManuscript(manuscript, language)
  const { isUnreadable, segments } = read
  return { isUnreadable, segmentCount: segments.length, preview: JSON.stringify(previewOf(read, manuscript.format)) }
}
