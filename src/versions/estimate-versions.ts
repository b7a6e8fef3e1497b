import { type Foresight, foreseeTerms } from '../glossary/tell-engine.js'
import { hashWithTerms } from '../glossary/term.js'
import { paidTag } from '../languages.js'
import type { LedgerStore } from '../ledger/ledger-store.js'
import { batchesOf, termsOf } from '../ledger/translate-texts.js'
import type { MemoryStore } from '../memory/memory-store.js'
import { countCharacters } from '../providers/inline-tags.js'
import type { TermPair, TranslationRequest, Translator } from '../providers/provider.js'
import { contextOf } from './context-of.js'
import type { VersionStore } from './version-store.js'

/** A segment as far as its price goes. */
export type PricedSegment = { id: string; source: string; sourceHash: string; contextHash: string; skip: string | null }

/** What drafting one language would take. `segments` is the sum of the five that follow. */
export type Estimate = {
  language: string
  segments: number
  skipped: number
  carried: number
  fromMemory: number
  fromLedger: number
  toTranslate: number
  /**
   * What the provider would bill: Unicode code points of the texts to be asked for, each once, without their tags, and
   * of what its requests carry beside them.
   */
  characters: number
}

type Told = { source: string; terms: readonly TermPair[] }

type Needs = Foresight & {
  versions: Pick<VersionStore, 'carriedHashes'>
  memory: Pick<MemoryStore, 'recall'>
  ledger: Pick<LedgerStore, 'answers'>
}

type Asked = {
  segments: readonly PricedSegment[]
  /** The article these are to become a revision of, and the revision they are already, if any. */
  article: { id: string; revisionId: string | null } | null
  provider: string
  translator: Translator | undefined
  from: string
  languages: readonly string[]
}

/**
 * What drafting would take, found as drafting finds it: carried over, out of the memory, out of the ledger, and only
 * the rest asked for. It is exact as long as nobody translates the same meanwhile and the provider's answers can be
 * used: a text whose tags come back broken is asked for once more without them, and a language model's whole answer once
 * more where it is not in the form it was asked for.
 */
export async function estimateVersions(needs: Needs, { languages, ...asked }: Asked): Promise<Estimate[]> {
  const estimates: Estimate[] = []
  const counted = new Set<string>()
  for (const language of languages) estimates.push(await estimateOne(needs, { ...asked, counted }, language))
  return estimates
}

async function estimateOne(
  needs: Needs,
  { segments, article, provider, translator, from, counted }: Omit<Asked, 'languages'> & { counted: Set<string> },
  to: string,
): Promise<Estimate> {
  const { versions, memory, ledger } = needs
  const worded = segments.filter(({ skip }) => skip === null)
  const carried = article ? await versions.carriedHashes(article, to, hashesOf(worded)) : new Set<string>()
  const fresh = worded.filter(({ sourceHash }) => !carried.has(sourceHash))
  const recalled = new Set((await memory.recall(fresh, { from, to })).map(({ segmentId }) => segmentId))
  const texts = fresh.filter(({ id }) => !recalled.has(id))
  const terms = await foreseeTerms(needs, { provider, translator, texts, from, to })
  const unknown = texts.map(text => ({ ...text, sourceHash: hashWithTerms(text.sourceHash, terms.get(text.id) ?? []) }))
  const paidAs = { from: paidTag(from), to: paidTag(to) }
  const key = { provider, model: translator?.model ?? '', ...paidAs }
  const paid = await ledger.answers(key, hashesOf(unknown))
  // `fr` and `fr-FR` of one article are paid for once.
  const countedAs = (sourceHash: string) => `${paidAs.to} ${sourceHash}`
  const rest = unknown.filter(({ sourceHash }) => !paid.has(sourceHash) && !counted.has(countedAs(sourceHash)))
  const once = firstOfEach(rest)
  for (const { sourceHash } of once) counted.add(countedAs(sourceHash))
  const context = contextOf(segments)
  const request = { ...paidAs, ...(context ? { context } : {}) }
  return {
    language: to,
    segments: segments.length,
    skipped: segments.length - worded.length,
    carried: worded.length - fresh.length,
    fromMemory: recalled.size,
    fromLedger: unknown.length - rest.length,
    toTranslate: rest.length,
    characters:
      once.reduce((sum, { source }) => sum + countCharacters(source), 0) +
      overheadOf(
        translator,
        request,
        once.map(({ id, source }) => ({ source, terms: terms.get(id) ?? [] })),
      ),
  }
}

/** Of texts that are the same the first is sent, as in drafting: „é“ may be one character in it, and two in the next. */
function firstOfEach<Text extends { sourceHash: string }>(texts: readonly Text[]): Text[] {
  const seen = new Set<string>()
  return texts.filter(({ sourceHash }) => !seen.has(sourceHash) && seen.add(sourceHash))
}

/** What the requests for these texts carry beside them, as they would be cut. */
function overheadOf(translator: Translator | undefined, request: TranslationRequest, texts: readonly Told[]): number {
  if (!translator?.overhead) return 0
  return batchesOf(translator, texts)
    .map(batch => ({ ...request, ...termsOf(batch) }))
    .reduce((sum, one) => sum + (translator.overhead?.(one) ?? 0), 0)
}

function hashesOf(segments: readonly PricedSegment[]): string[] {
  return [...new Set(segments.map(({ sourceHash }) => sourceHash))]
}
