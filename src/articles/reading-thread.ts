import type { Manuscript, ReadManuscript } from './article.js'
import { readManuscript } from './read-manuscript.js'

/** What a thread of the reading room does. */
export default function readInThread(task: { manuscript: Manuscript; language: string }): Promise<ReadManuscript> {
  return readManuscript(task.manuscript, task.language)
}
