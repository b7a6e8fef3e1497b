import { createHash } from 'node:crypto'
import type { Article, Change } from './article.js'
import type { ArticleStore } from './article-store.js'
import { freshnessAfter } from './freshness.js'

/** What is asked to show articles: everything about a page of them in a handful of queries. */
export type ShowNeeds = {
  articles: Pick<ArticleStore, 'surroundings'>
  jobs: {
    newestOf(
      ids: readonly string[],
    ): Promise<{ id: string; articleId: string; language: string; state: string; revisionId: string }[]>
  }
  versions: {
    newestOf(
      ids: readonly string[],
    ): Promise<{ id: string; articleId: string; language: string; state: string; revisionId: string }[]>
    liveOf(
      ids: readonly string[],
    ): Promise<
      { versionId: string; articleId: string; language: string; slug: string | null; changes: (Change | null)[] }[]
    >
  }
}

/** Articles as the API shows them, in the given order. */
export async function showArticles(needs: ShowNeeds, articles: readonly Article[]) {
  const ids = articles.map(({ id }) => id)
  const [surroundings, jobs, versions, live] = await Promise.all([
    needs.articles.surroundings(ids),
    needs.jobs.newestOf(ids),
    needs.versions.newestOf(ids),
    needs.versions.liveOf(ids),
  ])
  return articles.map(({ client, ...article }) => {
    const around = surroundings.get(article.id)
    const languages = around?.languages ?? []
    const ofThis = <Row extends { articleId: string }>(rows: readonly Row[]) =>
      rows.filter(row => row.articleId === article.id)
    const retraction = around?.retraction ?? null
    return {
      ...article,
      state: retraction ? 'retracted' : 'active',
      retraction,
      targetLanguages: languages,
      versions: languages.map(language => newestIn(language, around?.revisionId, ofThis(versions), ofThis(jobs))),
      live: retraction
        ? []
        : ofThis(live).map(({ versionId, language, slug, changes }) => ({
            versionId,
            language,
            slug,
            freshness: freshnessAfter(changes),
          })),
    }
  })
}

type Row = { id: string; language: string; state: string; revisionId: string }

/** What the newest revision has in a language: its version, or the job that will make one. */
function newestIn(language: string, revisionId: string | undefined, versions: readonly Row[], jobs: readonly Row[]) {
  const isNewest = (row: Row) => row.language === language && row.revisionId === revisionId
  const version = versions.find(isNewest)
  const job = jobs.find(isNewest)
  return {
    id: version?.id ?? null,
    language,
    state: version?.state ?? 'queued',
    jobId: job?.id ?? null,
    jobState: job?.state ?? null,
    href: version ? `/v1/versions/${version.id}` : null,
  }
}

/** The revision is what a change depends on; behind the `~` stands what else is shown. */
export function etagOf(article: { revision: number }, shown: unknown): string {
  const rest = createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 12)
  return `${article.revision}~${rest}`
}
