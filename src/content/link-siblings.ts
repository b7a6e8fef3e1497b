import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import type { Document } from './document.js'
import { linkAlternates } from './write-document.js'

/** An article's documents that the public can read. */
export function siblingsOf(within: Database, articleId: string) {
  return within
    .selectFrom('documents')
    .select(['language', 'json', 'html', 'markdown'])
    .where('articleId', '=', articleId)
    .where('gone', 'is', null)
    .where('announced', '=', true)
    .orderBy('language')
    .execute()
}

/**
 * Lets every readable document of an article name the others as its alternates. It is done when one comes or
 * goes and not when they are read: reading is what happens often.
 */
export async function linkSiblings(within: Database, articleId: string): Promise<void> {
  const siblings = await siblingsOf(within, articleId)
  const addresses = siblings.map(({ language, json }) => ({ language, url: (JSON.parse(json) as Document).url }))
  for (const { language, ...written } of siblings) {
    const linked = linkAlternates(
      written,
      addresses.filter(other => other.language !== language),
    )
    if (!linked) continue
    await within
      .updateTable('documents')
      .set({ ...linked, updatedAt: sql`clock_timestamp()` })
      .where('articleId', '=', articleId)
      .where('language', '=', language)
      .execute()
  }
}
