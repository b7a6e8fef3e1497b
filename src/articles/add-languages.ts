import type { Announce } from '../events.js'
import { articleNotFound, articleRetracted } from '../problems.js'
import type { Article } from './article.js'
import type { ArticleStore } from './article-store.js'

type Within = { articles: ArticleStore; announce: Announce }
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/** Wants an article in further languages; those it has already are left alone. */
export async function addLanguages(
  { transaction }: Needs,
  { articleId, languages, by }: { articleId: string; languages: string[]; by: string },
): Promise<Article> {
  return transaction(async ({ articles, announce }) => {
    const article = await articles.find(articleId, { lock: true })
    if (!article) throw articleNotFound({ articleId })
    if (await articles.retraction(articleId)) throw articleRetracted({ articleId })
    const added = await articles.addLanguages(articleId, languages, by)
    if (added.length > 0) await announce('article.languages-added', { articleId, languages: added }, by)
    return article
  })
}
