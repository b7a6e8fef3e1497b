import type { Manuscript, PackedManuscript } from './article.js'
import { packManuscript } from './pack-manuscript.js'
import { readManuscript } from './read-manuscript.js'

/** What a thread of the reading room does. */
export default async function readInThread(task: {
  manuscript: Manuscript
  language: string
}): Promise<PackedManuscript> {
  return packManuscript(await readManuscript(task.manuscript, task.language))
}
