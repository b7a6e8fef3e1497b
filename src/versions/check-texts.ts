import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { Pair } from '../checks/check.js'
import { type Report, runChecks, runChecksAcross } from '../checks/run-checks.js'
import type { BlockKind } from '../formats/article-text.js'
import { findTerms } from '../glossary/find-terms.js'
import { segmentsAtOnce, type TermsLookUp } from './check-version.js'

type Texts = {
  sourceLanguage: string
  language: string
  segments: readonly { source: string; target: string; kind?: BlockKind | undefined }[]
}

/** What the checks object to in texts that belong to no version; `segment` is the place in the list. */
export async function checkTexts(
  glossary: TermsLookUp,
  { segments, ...languages }: Texts,
): Promise<(Report & { segment: number })[]> {
  const found: (Report & { segment: number })[] = []
  const pairs: Pair[] = []
  const sources = segments.map(({ source }) => source.normalize('NFC'))
  const terms = await findTerms(glossary, sources, { from: languages.sourceLanguage, to: languages.language })
  for (const [segment, { source, target, kind }] of segments.entries()) {
    if (segment % segmentsAtOnce === 0) await letOthersIn()
    const texts = { source: source.normalize('NFC'), target: target.normalize('NFC') }
    const pair = { ...texts, ...languages, terms: terms[segment] ?? [], ...(kind === undefined ? {} : { kind }) }
    pairs.push(pair)
    found.push(...runChecks(pair).map(report => ({ segment, ...report })))
  }
  return [...found, ...runChecksAcross(pairs)]
}
