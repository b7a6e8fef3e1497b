import type { Provenance } from './document.js'

type Making = {
  provider: string
  draftedBy: readonly string[]
  model: string | null
  glossaryVersion: number | null
  approvedBy: string
  approvedAt: Date
  /** Who first wrote each sentence: `human`, `machine`, `memory` or `copied`. */
  writtenOrigins: readonly string[]
}

/** Says of a document how it was made, in the IPTC's words where it has some. */
export function describeProvenance(making: Making): Provenance {
  const { provider, draftedBy, model, glossaryVersion, approvedBy, approvedAt, writtenOrigins } = making
  const byPeople = writtenOrigins.filter(origin => origin === 'human').length
  const share = writtenOrigins.length === 0 ? 0 : byPeople / writtenOrigins.length
  return {
    provider,
    draftedBy: [...draftedBy],
    model,
    glossaryVersion,
    isTranslation: provider !== 'pseudo',
    humanEditedShare: Math.round(share * 10_000) / 10_000,
    approvedBy,
    approvedAt: approvedAt.toISOString(),
    digitalSourceType: `http://cv.iptc.org/newscodes/digitalsourcetype/${sourceType(provider, share)}`,
  }
}

/** `pseudo` learnt nothing from anybody's texts: to the IPTC it is an algorithm, not a trained one. */
function sourceType(provider: string, share: number): string {
  if (share === 1) return 'humanEdits'
  if (share > 0) return 'compositeWithTrainedAlgorithmicMedia'
  return provider === 'pseudo' ? 'algorithmicMedia' : 'trainedAlgorithmicMedia'
}
