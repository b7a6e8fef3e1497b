import type { Announce } from '../events.js'
import { articleNotFound, articleNotRetracted } from '../problems.js'
import type { Article } from './article.js'
import type { ArticleStore } from './article-store.js'

type Content = {
  takeDown(what: { articleId: string; language: null; gone: 'retracted'; reason: string }): Promise<void>
  bringBack(what: { articleId: string }): Promise<void>
}
type Within = { articles: ArticleStore; content: Content; announce: Announce }
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/** Takes an article out of delivery in every language, at once. Doing it again changes nothing. */
export async function retractArticle(
  { transaction }: Needs,
  { articleId, reason, by }: { articleId: string; reason: string; by: { id: string; name: string } },
): Promise<Article> {
  return transaction(async ({ articles, content, announce }) => {
    const article = await articles.find(articleId, { lock: true })
    if (!article) throw articleNotFound({ articleId })
    if (await articles.retraction(articleId)) return article
    await articles.retract(articleId, reason, by)
    await announce('article.retracted', { articleId, reason }, by.id)
    await content.takeDown({ articleId, language: null, gone: 'retracted', reason })
    return article
  })
}

/** Lifts a retraction: what was live before it is live again. Throws `article-not-retracted` if none is in force. */
export async function reinstateArticle(
  { transaction }: Needs,
  { articleId, by }: { articleId: string; by: string },
): Promise<Article> {
  return transaction(async ({ articles, content, announce }) => {
    const article = await articles.find(articleId, { lock: true })
    if (!article) throw articleNotFound({ articleId })
    if (!(await articles.retraction(articleId))) throw articleNotRetracted({ articleId })
    await articles.reinstate(articleId, by)
    await announce('article.reinstated', { articleId }, by)
    await content.bringBack({ articleId })
    return article
  })
}
