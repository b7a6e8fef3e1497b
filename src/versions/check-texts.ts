import type { Pair } from '../checks/check.js'
import type { ReportAcross } from '../checks/run-checks.js'
import type { BlockKind } from '../formats/article-text.js'
import { findTerms } from '../glossary/find-terms.js'
import type { TermsLookUp } from './check-version.js'
import type { CheckingRoom } from './checking-room.js'

type Texts = {
  sourceLanguage: string
  language: string
  segments: readonly { source: string; target: string; kind?: BlockKind | undefined }[]
}

/** What the checks object to in texts that belong to no version; `segment` is the place in the list. */
export async function checkTexts(
  { glossary, checking }: { glossary: TermsLookUp; checking: Pick<CheckingRoom, 'check' | 'checkAcross'> },
  { segments, ...languages }: Texts,
): Promise<ReportAcross[]> {
  const sources = segments.map(({ source }) => source.normalize('NFC'))
  const terms = await findTerms(glossary, sources, { from: languages.sourceLanguage, to: languages.language })
  const pairs = segments.map(({ target, kind }, place): Pair => {
    const texts = { source: sources[place] ?? '', target: target.normalize('NFC') }
    return { ...texts, ...languages, terms: terms[place] ?? [], ...(kind === undefined ? {} : { kind }) }
  })
  const reports = await checking.check(pairs)
  const within = reports.flatMap((some, segment) => some.map(report => ({ segment, ...report })))
  return [...within, ...(await checking.checkAcross(pairs))]
}
