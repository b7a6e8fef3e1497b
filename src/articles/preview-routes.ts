import { z } from 'zod'
import { defineRoute, type Route } from '../http/route.js'
import { languageTag } from '../language-tag.js'
import { articleSent } from './article-examples.js'
import { manuscript, previewShown } from './article-schemas.js'
import { manuscriptOf } from './manuscript-of.js'
import { mustBeReadable } from './read-arrived.js'
import type { ReadingRoom } from './reading-room.js'

type Needs = { reading: Pick<ReadingRoom, 'preview'> }

const { format, kicker, headline, teaser, body } = articleSent

const previewInput = z
  .strictObject({ ...manuscript, sourceLanguage: languageTag.default('de') })
  .meta({ id: 'PreviewInput', examples: [{ format, kicker, headline, teaser, body }] })

const postPreview = defineRoute<Needs, undefined, undefined, typeof previewInput>({
  method: 'post',
  path: '/v1/previews',
  access: ['editor'],
  topic: 'Articles',
  summary: 'See how an article would be cut; nothing is stored',
  description: 'Blocks and segments as they will be, and what would be left out. A missing headline is no fault here.',
  body: previewInput,
  bodyLimit: 10 * 1_048_576,
  answers: { 200: { description: 'The article as it would be', body: previewShown } },
  async handle({ reading }, { body }) {
    const read = await reading.preview(manuscriptOf(body), body.sourceLanguage)
    mustBeReadable(read)
    // Written in the thread already: a long one would hold up everybody else.
    return { status: 200, body: read.preview, headers: { 'Content-Type': 'application/json; charset=utf-8' } }
  },
})

/** The address that shows an article before there is one. */
export const previewRoutes: readonly Route<Needs>[] = [postPreview]
