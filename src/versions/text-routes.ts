import { z } from 'zod'
import { findTerms } from '../glossary/find-terms.js'
import { defineRoute, type Route } from '../http/route.js'
import { findSimilar } from '../memory/find-similar.js'
import type { MemoryStore } from '../memory/memory-store.js'
import { segmentNotFound } from '../problems.js'
import type { TermsLookUp } from './check-version.js'
import { matchExample, suggestedTermExample, textExample } from './version-examples.js'
import type { VersionStore } from './version-store.js'

type Needs = { versions: VersionStore; memory: Pick<MemoryStore, 'candidates'>; glossary: TermsLookUp }

const shared = { access: ['reviewer', 'editor'], topic: 'Versions' } as const
const params = z.strictObject({ versionId: z.uuid(), segmentId: z.uuid() })

const textShown = z.object({
  id: z.uuid(),
  target: z.string(),
  origin: z.string(),
  author: z.string().describe('Who put it there: an engine, or the id of a user or key'),
  authorName: z.string().nullable().describe('The name of that user or key'),
  writtenBy: z.string(),
  writtenOrigin: z.string(),
  approvedBy: z.string().nullable().describe('Who had approved it, by name, where it came from the memory'),
  suggestion: z.boolean(),
  createdAt: z.iso.datetime(),
})
const texts = z
  .object({ items: z.array(textShown), next: z.null() })
  .meta({ examples: [{ items: [textExample], next: null }] })

const matchShown = z.object({
  id: z.uuid(),
  source: z.string().describe('The text that was approved, to be compared with the segment’s own'),
  target: z.string(),
  score: z.int().min(0).max(100).describe('How alike the two sources are, in percent'),
  numbersReplaced: z.boolean().describe('The sources differ in numbers alone, and the target has the segment’s'),
  writtenBy: z.string(),
  writtenOrigin: z.string(),
  approvedByName: z.string(),
})

const suggestedTerm = z.object({
  id: z.uuid(),
  source: z.string(),
  target: z.string().nullable(),
  forbidden: z.array(z.string()),
  note: z.string().nullable(),
  doNotTranslate: z.boolean(),
})

/** Late machine results, and what the memory holds for the same or similar texts. */
export const suggestionsShown = texts
  .extend({
    memory: z.array(matchShown).describe('At least 75 % alike, the best first; never taken by itself'),
    terms: z.array(suggestedTerm).describe('Terms of the glossary that occur in the source'),
  })
  .meta({ examples: [{ items: [textExample], next: null, memory: [matchExample], terms: [suggestedTermExample] }] })

const getHistory = defineRoute<Needs, typeof params>({
  ...shared,
  method: 'get',
  path: '/v1/versions/:versionId/segments/:segmentId/history',
  summary: 'Who wrote what when, oldest first',
  params,
  answers: { 200: { description: 'Every text the segment ever had', body: texts } },
  problems: [segmentNotFound],
  async handle({ versions }, { params: { versionId, segmentId } }) {
    await theSegment(versions, versionId, segmentId)
    return { status: 200, body: { items: await versions.history(versionId, segmentId), next: null } }
  },
})

const getSuggestions = defineRoute<Needs, typeof params>({
  ...shared,
  method: 'get',
  path: '/v1/versions/:versionId/segments/:segmentId/suggestions',
  summary: 'Texts beside the one that counts: late machine results, and what was approved for similar texts',
  params,
  answers: { 200: { description: 'The suggestions', body: suggestionsShown } },
  problems: [segmentNotFound],
  async handle({ versions, memory, glossary }, { params: { versionId, segmentId } }) {
    const { source } = await theSegment(versions, versionId, segmentId)
    const [all, [version, around]] = await Promise.all([
      versions.history(versionId, segmentId),
      Promise.all([versions.find(versionId), versions.surroundings(versionId)]),
    ])
    if (!version || !around) throw segmentNotFound({ segmentId })
    const languages = { from: around.sourceLanguage, to: version.language }
    const similar = await findSimilar(memory, source, languages)
    const [found = []] = await findTerms(glossary, [source], languages)
    const terms = found.map(({ spans, caseRule, ...term }) => term)
    const items = all.filter(({ suggestion }) => suggestion)
    return { status: 200, body: { items, next: null, memory: similar, terms } }
  },
})

/** The addresses of a segment's texts. */
export const textRoutes: readonly Route<Needs>[] = [getHistory, getSuggestions]

async function theSegment(versions: VersionStore, versionId: string, segmentId: string) {
  const [segment] = await versions.segmentsOf(versionId, segmentId)
  if (!segment) throw segmentNotFound({ segmentId })
  return segment
}
