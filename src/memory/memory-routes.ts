import { z } from 'zod'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { languageTag } from '../language-tag.js'
import { unitNotFound } from '../problems.js'
import { deleteUnit } from './delete-unit.js'
import { unitExample } from './memory-examples.js'
import { isSearchable } from './searched-words.js'
import type { FoundUnit, UnitStore } from './unit-store.js'

type Needs = Parameters<typeof deleteUnit>[0] & { units: UnitStore }

/** A unit, as it is published. */
export const unitShown = z
  .object({
    id: z.uuid(),
    source: z.string(),
    target: z.string(),
    writtenBy: z.string(),
    writtenOrigin: z.string(),
    approvedByName: z.string().describe('Who approved it, or imported it'),
    approvedAt: z.iso.datetime(),
    article: z.object({ id: z.uuid(), headline: z.string() }).nullable(),
    imported: z.object({ file: z.string(), byName: z.string(), at: z.string() }).nullable(),
  })
  .meta({ id: 'MemoryUnit', examples: [unitExample] })

const byPlace = cursorOf(
  z.object({ at: z.string().regex(/^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/), id: z.uuid() }),
)

const query = pageQuery.extend({
  from: languageTag.default('de'),
  to: languageTag,
  q: z
    .string()
    .trim()
    .max(200)
    .refine(isSearchable, { params: { code: 'words-too-short' } })
    .optional()
    .describe('Words of the source or the target, or nearly; one of two letters has to stand there as a word'),
})

const searchMemory = defineRoute<Needs, undefined, typeof query>({
  method: 'get',
  path: '/v1/memory',
  access: ['reviewer', 'editor'],
  topic: 'Memory',
  summary: 'What was approved or imported, the newest first',
  query,
  answers: { 200: { description: 'A page of units', body: pageOf(unitShown) } },
  async handle({ units }, { query: { from, to, q = null, limit, cursor } }) {
    const found = await units.search(q, { from, to }, { after: byPlace.read(cursor), limit: limit + 1 })
    const { items, next } = cutPage(found, limit, ({ place: at, id }) => byPlace.write({ at, id }))
    return { status: 200, body: { items: items.map(showUnit), next } }
  },
})

const params = z.strictObject({ unitId: z.uuid() })

const deleteMemoryUnit = defineRoute<Needs, typeof params>({
  method: 'delete',
  path: '/v1/memory/:unitId',
  access: ['admin'],
  topic: 'Memory',
  summary: 'Take a unit out; approved or imported again, it is back',
  params,
  answers: { 204: { description: 'It is gone', body: null } },
  problems: [unitNotFound],
  async handle(needs, { params: { unitId }, principal }) {
    await deleteUnit(needs, { unitId, by: principal.id })
    return { status: 204 }
  },
})

/** The addresses of what the memory holds. */
export const memoryRoutes: readonly Route<Needs>[] = [searchMemory, deleteMemoryUnit]

function showUnit({ place: _, articleId, headline, imported, ...unit }: FoundUnit) {
  const { file = '', byName = '', at = '' } = imported ?? {}
  return {
    ...unit,
    article: articleId === null ? null : { id: articleId, headline: headline ?? '' },
    imported: imported && { file, byName, at },
  }
}
