import { z } from 'zod'
import { termShown } from './glossary-schemas.js'
import type { Comparison, TermChange } from './import-terms.js'
import type { ReadGlossary } from './read-glossary-file.js'
import type { TermInput } from './term.js'

const mostShown = 1_000

const { source, caseRule, doNotTranslate, note } = termShown.shape
const target = termShown.shape.targets.element.omit({ former: true })
const side = z.object({ source, caseRule, doNotTranslate, note, targets: z.array(target) }).nullable()

const sides = {
  before: null,
  after: {
    source: 'Bundesrat',
    caseRule: 'initial' as const,
    doNotTranslate: true,
    note: null,
    targets: [],
  },
}

const example = {
  read: 12,
  added: 1,
  changed: 0,
  unchanged: 11,
  removed: 0,
  changes: [{ kind: 'added' as const, source: 'Bundesrat', ...sides }],
  remarks: [{ line: 40, reason: 'no-source' as const }],
}

/** What a file changes in the glossary, as it is published. */
export const glossaryComparison = z
  .object({
    read: z.int().describe('Terms in the file'),
    added: z.int(),
    changed: z.int(),
    unchanged: z.int().describe('Terms of the file that stand so already'),
    removed: z.int(),
    changes: z
      .array(
        z.object({
          kind: z.enum(['added', 'changed', 'removed']),
          source: z.string(),
          before: side,
          after: side,
        }),
      )
      .describe('The first 1,000'),
    remarks: z
      .array(z.object({ line: z.int(), reason: z.enum(['no-source', 'word-left-out']) }))
      .describe('What was left out: concepts without a German word, and second words. The first 1,000'),
  })
  .meta({ id: 'GlossaryComparison', examples: [example] })

/** A comparison as it is published. */
export function showComparison({ read, unchanged, changes }: Comparison, { remarks }: ReadGlossary) {
  const count = (kind: string) => changes.filter(change => kindOf(change) === kind).length
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') }
  return { read, ...counts, unchanged, changes: changes.slice(0, mostShown).map(showChange), remarks }
}

function showChange(change: TermChange) {
  const { before, after } = change
  const source = (after ?? before)?.source ?? ''
  return { kind: kindOf(change), source, before: before && showSide(before), after: after && showSide(after) }
}

function kindOf({ before, after }: TermChange) {
  if (before === null) return 'added' as const
  return after === null ? ('removed' as const) : ('changed' as const)
}

function showSide({ source, caseRule, doNotTranslate, note, targets }: TermInput) {
  const shown = targets.map(({ language, target, forbidden }) => ({ language, target, forbidden }))
  return { source, caseRule, doNotTranslate, note, targets: shown }
}
