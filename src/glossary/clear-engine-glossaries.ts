import { type GlossaryKeeper, ProviderError, type Translator } from '../providers/provider.js'
import { type EngineGlossaryNeeds, nameOf, whileLeased } from './engine-glossary.js'
import type { EngineDictionary } from './engine-glossary-store.js'
import { targetIn } from './term.js'

type Needs = EngineGlossaryNeeds & { providers: ReadonlyMap<string, Translator> }
type Kept = EngineDictionary & { others: number }

/** Until a dictionary that is in use, or being changed, is looked at again; and after trouble with its engine. */
const patience = { soon: 5_000, later: 600_000 }

/**
 * Takes out of engines' glossaries the dictionaries for which ours has no words any more, so that a newsroom's words
 * do not stay with a third party. What a request under way goes by is let be: the answer would be worthless. Throws
 * `ProviderError` where something has to be looked at again; a run that died midway is made up for by the next.
 */
export async function clearEngineGlossaries(needs: Needs): Promise<void> {
  let trouble: ProviderError | null = null
  for (const dictionary of await needs.engineGlossaries.kept()) {
    const keeper = needs.providers.get(dictionary.provider)?.glossaries
    if (!keeper || (await hasWords(needs, dictionary.language))) continue
    trouble = (await clear(needs, keeper, dictionary)) ?? trouble
  }
  if (trouble) throw trouble
}

/** Whether an engine would be told anything in this language. */
async function hasWords({ wholeGlossary }: Needs, language: string): Promise<boolean> {
  for await (const some of wholeGlossary.each()) {
    if (some.some(term => (targetIn(term, language)?.target ?? null) !== null)) return true
  }
  return false
}

/** Takes one dictionary out; what stood in the way, if anything did. */
async function clear(needs: Needs, keeper: GlossaryKeeper, found: Kept): Promise<ProviderError | null> {
  const { engineGlossaries: store } = needs
  const lease = await store.lease(found.glossaryId)
  if (!lease) return notYet(found, 'is being changed')
  let trouble: ProviderError | null = null
  await whileLeased(store, lease, async () => {
    trouble = await clearLeased(needs, keeper, found)
  })
  return trouble
}

/** Nobody else changes the glossary at the engine meanwhile. */
async function clearLeased(needs: Needs, keeper: GlossaryKeeper, found: Kept): Promise<ProviderError | null> {
  const { engineGlossaries: store, glossary } = needs
  const { provider, language } = found
  const known = (await store.kept()).find(one => one.provider === provider && one.language === language)
  const version = await glossary.version(language)
  if (!known || (await hasWords(needs, language))) return null
  const generation = await store.beginUnlessUsed(known)
  if (generation === null) return notYet(known, 'is in use')
  try {
    await takeOut(needs, keeper, known)
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    return new ProviderError(provider, 'busy', error.message, error.retryAfterMs ?? patience.later)
  }
  await store.end(known, generation, { state: 'absent', version, trouble: null, retryInMs: null })
  return null
}

/** The last dictionary takes its glossary along, so that nothing is left there. */
async function takeOut({ engineGlossaries: store }: Needs, keeper: GlossaryKeeper, known: Kept): Promise<void> {
  const { provider, glossaryId, language, others } = known
  const remoteId = known.remoteId ?? (await keeper.find(nameOf(glossaryId)))
  if (!remoteId) return
  if (others > 0) return keeper.remove(remoteId, { from: sourceLanguage, to: language })
  await keeper.removeAll(remoteId)
  await store.forget(provider, remoteId)
}

/** Engines keep dictionaries by languages without regions, and the glossary's words are German. */
const sourceLanguage = 'de'

function notYet({ provider, language }: Kept, why: string): ProviderError {
  return new ProviderError(provider, 'busy', `The dictionary for ${language} at ${provider} ${why}`, patience.soon)
}
