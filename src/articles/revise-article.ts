import type { Announce } from '../events.js'
import { articleNotFound, articleRetracted } from '../problems.js'
import type { Article, Change, Manuscript, PackedManuscript, Particulars } from './article.js'
import type { ArticleStore } from './article-store.js'
import { readArrived } from './read-arrived.js'
import type { NewRevision } from './revision-store.js'

export type Revising = {
  articleId: string
  manuscript: Manuscript
  particulars: Particulars
  targetLanguages: string[]
  change: Change
  note: string | null
  by: string
  /** Throws if the article is not what the editor saw. */
  mustMatch(article: Article): void
}

type Within = { articles: ArticleStore; announce: Announce }
type Needs = {
  articles: Pick<ArticleStore, 'find'>
  reading: { read(manuscript: Manuscript, language: string): Promise<PackedManuscript> }
  transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result>
}

/** Adds a revision. What is live stays live; the same text again makes no revision. */
export async function reviseArticle({ articles, reading, transaction }: Needs, revising: Revising): Promise<Article> {
  const { articleId, manuscript, particulars, targetLanguages, change, note, by } = revising
  const before = await articles.find(articleId)
  if (!before) throw articleNotFound({ articleId })
  revising.mustMatch(before)
  const read = await readArrived(reading, manuscript, before.sourceLanguage)

  return transaction(async within => {
    const article = await within.articles.find(articleId, { lock: true })
    if (!article) throw articleNotFound({ articleId })
    revising.mustMatch(article)
    if (await within.articles.retraction(articleId)) throw articleRetracted({ articleId })
    const added = await within.articles.addLanguages(articleId, targetLanguages, by)
    if (added.length > 0) await within.announce('article.languages-added', { articleId, languages: added }, by)
    return addRevision(within, article, { manuscript, particulars, read, change, note, by })
  })
}

/** Appends a revision to a locked article, unless it says what the newest says already. */
export async function addRevision(
  { articles, announce }: Within,
  article: Article,
  revision: NewRevision,
): Promise<Article> {
  if (await articles.isNewest(article.id, revision)) return article
  const number = await articles.revise(article, revision)
  const change = revision.change ?? 'update'
  await announce('article.revised', { articleId: article.id, revision: number, change }, revision.by)
  return { ...article, revision: number, headline: revision.read.headline, section: revision.particulars.section }
}
