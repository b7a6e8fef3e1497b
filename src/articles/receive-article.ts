import type { Announce } from '../events.js'
import { articleRetracted, type InputFault } from '../problems.js'
import type { Article, Change, Manuscript, PackedManuscript, Particulars, Priority } from './article.js'
import type { ArticleStore } from './article-store.js'
import { readArrived } from './read-arrived.js'
import { addRevision } from './revise-article.js'
import type { NewRevision } from './revision-store.js'

export type ArrivingArticle = {
  externalId: string | null
  sourceLanguage: string
  provider: string
  priority: Priority
  targetLanguages: string[]
  manuscript: Manuscript
  particulars: Particulars
  change: Change
  note: string | null
  by: string
  /** What is wrong with the rest of it, to be told together with what is wrong with its text. */
  faults: readonly InputFault[]
}

type Within = { articles: ArticleStore; announce: Announce }
type Needs = {
  reading: { read(manuscript: Manuscript, language: string): Promise<PackedManuscript> }
  transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result>
}

/**
 * Takes in an article; once this returns it cannot be lost. An `externalId` that the client used before makes a
 * new revision of that article. Throws `invalid-input` for a text without a headline or without words.
 */
export async function receiveArticle({ reading, transaction }: Needs, arriving: ArrivingArticle): Promise<Article> {
  const { externalId, sourceLanguage, provider, priority, targetLanguages, by } = arriving
  const read = await readArrived(reading, arriving.manuscript, sourceLanguage, arriving.faults)
  const { manuscript, particulars } = arriving
  const first: NewRevision = { manuscript, particulars, read, change: null, note: arriving.note, by }

  return transaction(async within => {
    const { articles, announce } = within
    const known = externalId === null ? undefined : await articles.findByExternalId(by, externalId)
    if (known) {
      if (await articles.retraction(known.id)) throw articleRetracted({ articleId: known.id })
      await addLanguagesTo(within, known, targetLanguages, by)
      return addRevision(within, known, { ...first, change: arriving.change })
    }
    const article = await articles.add({ client: by, externalId, sourceLanguage, provider, priority }, first)
    await articles.addLanguages(article.id, targetLanguages, by)
    await announce('article.received', { articleId: article.id, revision: 1 }, by)
    return article
  })
}

async function addLanguagesTo({ articles, announce }: Within, { id }: Article, languages: string[], by: string) {
  const added = await articles.addLanguages(id, languages, by)
  if (added.length > 0) await announce('article.languages-added', { articleId: id, languages: added }, by)
}
