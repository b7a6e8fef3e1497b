import type { Preparation } from '../providers/provider.js'
import type { Article, Change } from './article.js'
import type { ArticleStore } from './article-store.js'
import { freshnessAfter } from './freshness.js'

/** What is asked to show articles: everything about a page of them in a handful of queries. */
export type ShowNeeds = {
  articles: Pick<ArticleStore, 'surroundings'>
  jobs: {
    newestOf(ids: readonly string[]): Promise<
      {
        id: string
        articleId: string
        language: string
        state: string
        revisionId: string
        provider: string
        failure: { type: string; detail: string } | null
        preparation: Preparation | null
      }[]
    >
    sums(ids: readonly string[]): Promise<Sums[]>
  }
  findings: { openIn(versionIds: readonly string[]): Promise<Map<string, Open>> }
  versions: {
    newestOf(ids: readonly string[]): Promise<(VersionRow & { articleId: string })[]>
    liveOf(
      ids: readonly string[],
    ): Promise<
      { versionId: string; articleId: string; language: string; slug: string | null; changes: (Change | null)[] }[]
    >
  }
}

type Open = { errors: number; warnings: number }

/** A job's segments, by how each was come by. */
type Sums = {
  id: string
  segments: number
  carried: number
  memory: number
  machine: number
  failed: number
  skipped: number
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
  const [sums, open] = await Promise.all([
    needs.jobs.sums(jobs.filter(({ state }) => unfinished.has(state)).map(({ id }) => id)),
    needs.findings.openIn(versions.map(({ id }) => id)),
  ])
  const about = { sums: new Map(sums.map(sum => [sum.id, sum])), open }
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
      revisedAt: around?.revisedAt ?? article.createdAt,
      targetLanguages: languages,
      versions: languages.map(language =>
        newestIn({ language, revisionId: around?.revisionId }, ofThis(versions), ofThis(jobs), about),
      ),
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

/** While a job is in one of these, how far it is can change from moment to moment. */
const unfinished = new Set(['queued', 'translating', 'parked'])

type Row = { id: string; language: string; state: string; revisionId: string }
type VersionRow = Row & { decision: object | null; glossary: object | null }
type JobRow = Row & {
  provider: string
  failure: { type: string; detail: string } | null
  preparation: Preparation | null
}
type About = { sums: ReadonlyMap<string, Sums>; open: ReadonlyMap<string, Open> }

/** What the newest revision has in a language: its version, or the job that will make one. */
function newestIn(
  { language, revisionId }: { language: string; revisionId: string | undefined },
  versions: readonly VersionRow[],
  jobs: readonly JobRow[],
  { sums, open }: About,
) {
  const isNewest = (row: Row) => row.language === language && row.revisionId === revisionId
  const version = versions.find(isNewest)
  const job = jobs.find(isNewest)
  const found = version && (open.get(version.id) ?? { errors: 0, warnings: 0 })
  return {
    id: version?.id ?? null,
    language,
    state: version?.state ?? 'queued',
    jobId: job?.id ?? null,
    jobState: job?.state ?? null,
    provider: job?.provider ?? null,
    href: version ? `/v1/versions/${version.id}` : null,
    progress: progressOf(job && sums.get(job.id)),
    preparation: job?.preparation ?? null,
    failure: job?.failure ? { type: job.failure.type, detail: job.failure.detail } : null,
    openErrors: found?.errors ?? null,
    openWarnings: found?.warnings ?? null,
    decision: version?.decision ?? null,
    glossary: version?.glossary ?? null,
  }
}

function progressOf(sums: Sums | undefined): { settled: number; segments: number } | null {
  if (!sums) return null
  const { segments, carried, memory, machine, failed, skipped } = sums
  return { segments, settled: carried + memory + machine + failed + skipped }
}
