import { z } from 'zod'
import { defineRoute, type Route } from '../http/route.js'
import { concernOf } from '../people/principal.js'
import type { AttentionStore } from './attention-store.js'

/** How much needs a person, by what it is. */
export const attentionShown = z
  .object({
    versionsWaiting: z.int().describe('in review'),
    changesRequested: z.int().describe('Versions for which somebody asked for changes'),
    oldestWaitingSince: z.iso.datetime().nullable(),
    liveBehindCorrection: z.int().describe('Live texts whose article was corrected since'),
    jobsStopped: z.int().describe('failed or parked'),
  })
  .meta({
    id: 'Attention',
    examples: [
      {
        versionsWaiting: 11,
        changesRequested: 2,
        oldestWaitingSince: '2026-11-23T07:00:00.000Z',
        liveBehindCorrection: 3,
        jobsStopped: 1,
      },
    ],
  })

const getAttention = defineRoute<{ attention: AttentionStore }>({
  method: 'get',
  path: '/v1/attention',
  access: ['editor', 'reviewer'],
  topic: 'Reviews',
  summary: 'What needs a person first; for a reviewer, in their languages',
  answers: { 200: { description: 'The counts', body: attentionShown } },
  async handle({ attention }, { principal }) {
    return { status: 200, body: await attention.count(concernOf(principal)) }
  },
})

/** The address of what needs a person. */
export const attentionRoutes: readonly Route<{ attention: AttentionStore }>[] = [getAttention]
