import { type FakeDeepl, startFakeDeepl } from './fake-deepl.js'
import { type Answered, aService, type QueueName, type TestService, until } from './service.js'

export type NewsDesk = Awaited<ReturnType<typeof aNewsDesk>>

type Options = Omit<NonNullable<Parameters<typeof aService>[0]>, 'queue'> & { queue: QueueName }

// biome-ignore lint/suspicious/noExplicitAny: what came over the wire; tests say what they expect of it.
type Shown = any

/** The whole service with a DeepL of our own behind it, and the moves an editor and a reviewer make. */
export async function aNewsDesk(options: Options) {
  const deepl = await startFakeDeepl()
  const environment = { DEEPL_API_KEY: 'a-key', DEEPL_SERVER_URL: deepl.url, ...options.environment }
  const service = await aService({ ...options, environment })
  return {
    deepl,
    service,
    ...peopleAt(service),
    ...booksOf(service, deepl),
    async stop() {
      await deepl.close()
      await service.stop()
    },
  }
}

/** The moves an editor and a reviewer make, at any service that can be asked. */
export function peopleAt(service: Pick<TestService, 'ask'>) {
  return { ...editorAt(service), ...reviewerAt(service) }
}

type Story = { headline?: string; body: string; languages?: string[] }

function editorAt({ ask }: Pick<TestService, 'ask'>) {
  const article = async (id: string): Promise<Shown> => (await ask('GET', `/v1/articles/${id}`)).body
  const job = async (articleId: string, language = 'fr'): Promise<Shown> => {
    const { jobId } = ofLanguage(await article(articleId), language)
    return jobId && (await ask('GET', `/v1/jobs/${jobId}`)).body
  }
  return {
    article,
    job,
    async submit({ headline = 'SCHLAGZEILE 1', body, languages = ['fr'] }: Story): Promise<string> {
      const story = { format: 'markdown', headline, body, targetLanguages: languages }
      const answered = await ask('POST', '/v1/articles', { body: story })
      if (answered.status !== 202) throw new Error(`Not accepted: ${JSON.stringify(answered.body)}`)
      return answered.body.id
    },
    async revise(id: string, { headline = 'SCHLAGZEILE 1', body }: Story, change = 'update'): Promise<Answered> {
      const { headers } = await ask('GET', `/v1/articles/${id}`)
      return ask('PUT', `/v1/articles/${id}`, {
        body: { format: 'markdown', headline, body, change },
        headers: { 'if-match': String(headers.get('etag')) },
      })
    },
    retry: (jobId: string) => ask('POST', `/v1/jobs/${jobId}/retries`),
    cancel: (jobId: string) => ask('DELETE', `/v1/jobs/${jobId}`),
    /** The job of the newest revision, once it is in this state. */
    jobIs: (articleId: string, state: string, language = 'fr'): Promise<Shown> =>
      until(async () => {
        const shown = await job(articleId, language)
        return shown?.state === state && shown
      }),
    /** The version of the newest revision, once it is in review. */
    inReview: (articleId: string, language = 'fr'): Promise<Shown> =>
      until(async () => {
        const { href, state } = ofLanguage(await article(articleId), language)
        return state === 'in_review' && (await ask('GET', href)).body
      }),
  }
}

function reviewerAt({ ask }: Pick<TestService, 'ask'>) {
  const approve = ({ id, etag }: Shown) =>
    ask('PUT', `/v1/versions/${id}/approval`, { body: { note: 'Gut.' }, headers: { 'if-match': `"${etag}"` } })
  return {
    approve,
    version: async (id: string): Promise<Shown> => (await ask('GET', `/v1/versions/${id}`)).body,
    edit: (version: Shown, segment: Shown, change: object) =>
      ask('PATCH', `/v1/versions/${version.id}/segments/${segment.id}`, {
        body: change,
        headers: { 'if-match': `"${segment.etag}"` },
      }),
    /** The document that is served, once it is one of this version. */
    delivered: (articleId: string, versionId: string, language = 'fr'): Promise<Shown> =>
      until(async () => {
        const first = await ask('GET', `/v1/content/${language}/${articleId}.json`)
        const moved = first.status === 301 ? await ask('GET', String(first.headers.get('location'))) : first
        return moved.body.versionId === versionId && moved.body
      }),
  }
}

function booksOf({ db }: TestService, deepl: FakeDeepl) {
  return {
    /** How the requests in the ledger ended, and how often each way. */
    async ledger(): Promise<Record<string, number>> {
      const rows = await db.database.selectFrom('ledgerRequests').select('state').execute()
      const counts: Record<string, number> = {}
      for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1
      return counts
    },
    async billedInLedger(): Promise<number> {
      const rows = await db.database.selectFrom('ledgerRequests').select('billedCharacters').execute()
      return rows.reduce((sum, { billedCharacters }) => sum + (billedCharacters ?? 0), 0)
    },
    /** Every text the provider was asked for, in the order of asking. */
    asked: () => deepl.requests.flatMap(({ texts }) => texts),
  }
}

function ofLanguage({ versions }: Shown, language: string): Shown {
  return versions.find((version: Shown) => version.language === language)
}
