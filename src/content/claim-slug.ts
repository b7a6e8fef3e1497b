import type { Database } from '../database/database.js'
import { freeSlug, isNumberedSlug } from './slug.js'

type Owner = { articleId: string; language: string }

/**
 * Gives a document its address in its language: the one it has if that still fits, one it had before, or the
 * first free one. An address once given stays with its article for good.
 */
export async function claimSlug(within: Database, { articleId, language }: Owner, base: string): Promise<string> {
  for (;;) {
    const taken = await slugsLike(within, language, base)
    const own = taken.filter(row => row.articleId === articleId).at(-1)
    if (own) return own.slug

    const slug = freeSlug(base, new Set(taken.map(row => row.slug)))
    const claimed = await within
      .insertInto('slugs')
      .values({ language, slug, articleId })
      .onConflict(conflict => conflict.doNothing())
      .returning('slug')
      .executeTakeFirst()
    if (claimed) return claimed.slug
  }
}

/** Every slug of the language that is the base or the base with a number, as far as a prefix can tell; oldest first. */
async function slugsLike(within: Database, language: string, base: string) {
  const rows = await within
    .selectFrom('slugs')
    .select(['slug', 'articleId'])
    .where('language', '=', language)
    .where(is => is.or([is('slug', '=', base), is('slug', 'like', `${base.replace(/[\\%_]/g, '\\$&')}-%`)]))
    .orderBy('createdAt')
    .execute()
  return rows.filter(({ slug }) => isNumberedSlug(slug, base))
}
