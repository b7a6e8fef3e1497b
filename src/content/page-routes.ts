import { z } from 'zod'
import { defineRoute, type Route } from '../http/route.js'
import { versionNotFound } from '../problems.js'
import { type PreviewNeeds, previewPage } from './preview-page.js'

const params = z.strictObject({ versionId: z.uuid() })

/** Whatever got into the text: nothing of it acts, and no picture is fetched from anywhere. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox"

const getPage = defineRoute<PreviewNeeds, typeof params>({
  method: 'get',
  path: '/v1/versions/:versionId/page',
  access: ['reviewer', 'editor'],
  topic: 'Versions',
  summary: 'The page a reader would see',
  description: 'As HTML. A sentence without a text stands there in the source language, between ⟪ and ⟫.',
  params,
  answers: { 200: { description: 'The page', body: null, texts: ['text/html'] } },
  problems: [versionNotFound],
  async handle(needs, { params: { versionId } }) {
    const page = await previewPage(needs, versionId)
    if (page === undefined) throw versionNotFound({ versionId })
    return {
      status: 200,
      body: page,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy,
        'X-Robots-Tag': 'noindex',
      },
    }
  },
})

/** The address of a version's page. */
export const pageRoutes: readonly Route<PreviewNeeds>[] = [getPage]
