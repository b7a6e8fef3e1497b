import { z } from 'zod'
import { defineRoute, type Route } from '../http/route.js'
import { articleSent } from './article-examples.js'
import type { ArticleStore } from './article-store.js'

type Needs = { articles: Pick<ArticleStore, 'languages'> }

/** The answer of `/v1/languages`. */
export const languagesShown = z
  .object({ languages: z.array(z.string()) })
  .meta({ id: 'Languages', examples: [{ languages: articleSent.targetLanguages }] })

const getLanguages = defineRoute<Needs>({
  method: 'get',
  path: '/v1/languages',
  access: ['editor', 'reviewer'],
  topic: 'Articles',
  summary: 'All languages that any article is wanted in',
  answers: { 200: { description: 'The languages', body: languagesShown } },
  async handle({ articles }) {
    return { status: 200, body: { languages: await articles.languages() } }
  },
})

/** The address of the languages a newsroom works in. */
export const languageRoutes: readonly Route<Needs>[] = [getLanguages]
