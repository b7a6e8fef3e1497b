import type { Answered, TestService } from '../support/service.js'
import { until } from '../support/service.js'

type Asking = { key?: string; headers?: Record<string, string> }

/** A version as a reviewer has it on the screen. */
export type Seen = Answered['body'] & { id: string; etag: string }

/** What people do in the newsroom, over HTTP like anyone; as the admin unless another key is given. */
export function newsroomOf(service: Pick<TestService, 'ask'>) {
  const room = {
    /** Submits an article; says only what matters. */
    submit: (over: Record<string, unknown> = {}, asking: Asking = {}) =>
      service.ask('POST', '/v1/articles', {
        ...asking,
        body: {
          ...{ format: 'markdown', headline: 'Pegel am Rhein sinkt', targetLanguages: ['fr'] },
          body: 'Der Pegel in **Köln** sinkt. Das sagt die Stadt.',
          ...over,
        },
      }),

    /** The version of a language of the newest revision, once reviewers may look at it. */
    async inReview(articleId: string, language = 'fr', state = 'in_review'): Promise<Seen> {
      const href = await until(async () => {
        const { body } = await service.ask('GET', `/v1/articles/${articleId}`)
        const version = body.versions?.find((one: { language: string }) => one.language === language)
        return version?.state === state && version.href
      })
      return (await service.ask('GET', href)).body
    },

    /** An article that is in review already, with its version. */
    async anArticleInReview(over: Record<string, unknown> = {}, language = 'fr') {
      const { body: article } = await room.submit({ targetLanguages: [language], ...over })
      return { article, version: await room.inReview(article.id, language) }
    },

    see: async (version: { id: string }): Promise<Seen> =>
      (await service.ask('GET', `/v1/versions/${version.id}`)).body,

    /** Edits the segment at a place, with the etag it was seen with. */
    edit: (version: Seen, place: number, body: Record<string, unknown>, { key, headers = {} }: Asking = {}) =>
      service.ask('PATCH', `/v1/versions/${version.id}/segments/${version.segments[place].id}`, {
        body,
        headers: { 'if-match': `"${version.segments[place].etag}"`, ...headers },
        ...(key ? { key } : {}),
      }),

    /** Decides about a version as it was seen. */
    decide: (
      version: { id: string; etag: string },
      what: 'approval' | 'change-request' | 'withdrawal',
      body: Record<string, unknown> = {},
      { key, headers = {} }: Asking = {},
    ) =>
      service.ask('PUT', `/v1/versions/${version.id}/${what}`, {
        body,
        headers: { 'if-match': `"${version.etag}"`, ...headers },
        ...(key ? { key } : {}),
      }),

    /** The delivered document once it is there, or its absence once that is so. */
    delivered: (articleId: string, language = 'fr', status = 200) =>
      until(async () => {
        const answer = await service.ask('GET', `/v1/content/${language}/${articleId}.json`)
        return answer.status === status && answer
      }),

    /** A key for somebody of these roles. */
    async aKey(roles: string[], languages: string[] | null = null): Promise<{ id: string; key: string }> {
      const { body } = await service.ask('POST', '/v1/keys', { body: { name: roles.join(' '), roles, languages } })
      return body
    },

    /** The names of what happened to an article, oldest first, each with who did it. */
    async events(articleId: string): Promise<{ name: string; actor: string; data: Record<string, unknown> }[]> {
      const { body } = await service.ask('GET', `/v1/events?limit=200&articleId=${articleId}`)
      return body.items.reverse()
    },
  }
  return room
}
