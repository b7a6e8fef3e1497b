import { GlossaryGone, ProviderError, type TermPair, type Translator } from '../providers/provider.js'
import { type EngineGlossaryNeeds, isGivenUp, prepareEngineGlossary } from './engine-glossary.js'
import type { EngineGlossaryStore } from './engine-glossary-store.js'
import type { GlossaryStore } from './glossary-store.js'
import { termsToTell } from './terms-to-tell.js'

type Needs = EngineGlossaryNeeds & { glossary: GlossaryStore }
type Text = { id: string; source: string }
type Task = { provider: string; translator: Translator; texts: readonly Text[]; from: string; to: string }

/** By which version of the glossary an engine was asked, for how many texts that mattered, and why it was not told. */
export type ToldGlossary = { version: number; texts: number; untold: string | null }

/** What an engine is told of the glossary, and the engine as it has to be asked so that it heeds it. */
export type Telling = {
  terms: ReadonlyMap<string, readonly TermPair[]>
  translator: Translator
  /** Null if the engine heeds no terms. */
  told: ToldGlossary | null
  /** The texts that terms occur in, whether the engine is told of them or not. */
  termed: ReadonlySet<string>
}

const mostTries = 5

/**
 * Finds the terms of texts, and makes sure that the engine knows them before it is asked. Where it cannot be told,
 * nothing waits for that: the texts then are asked for without terms, and stand in the ledger as such.
 */
export async function tellEngine(needs: Needs, task: Task): Promise<Telling> {
  const { translator, to } = task
  if (!translator.heedsTerms) return { terms: new Map(), translator, told: null, termed: new Set() }
  let told: ToldGlossary = { version: 0, texts: 0, untold: null }
  let termed: ReadonlySet<string> = new Set()
  for (let tries = 0; tries < mostTries; tries += 1) {
    const version = await needs.glossary.version(to)
    const terms = await termsToTell(needs.glossary, translator, task)
    termed = new Set([...terms].flatMap(([id, some]) => (some.length > 0 ? [id] : [])))
    told = { version, texts: termed.size, untold: null }
    if (!translator.glossaries || told.texts === 0) return { terms, translator, told, termed }

    const prepared = await prepare(needs, task, version)
    if (prepared === 'overtaken' || (await needs.glossary.version(to)) !== version) continue
    if ('untold' in prepared) return withoutTerms(translator, { ...told, untold: prepared.untold }, termed)
    return { terms, translator: goingBy(needs, task, prepared), told, termed }
  }
  return withoutTerms(translator, { ...told, untold: 'changing' }, termed)
}

type Foreseeing = Omit<Task, 'translator'> & { translator: Translator | undefined }

/** What an engine would be told if it were asked by now; nobody is sent a text for that. */
export async function foreseeTerms(
  { glossary, engineGlossaries }: Foresight,
  { provider, translator, texts, from, to }: Foreseeing,
): Promise<Telling['terms']> {
  const terms = await termsToTell(glossary, translator, { texts, from, to })
  if (!translator?.glossaries || [...terms.values()].every(({ length }) => length === 0)) return terms
  if (!(await translator.glossaries.hasDictionaries({ from, to }))) return new Map()
  const known = await engineGlossaries.find({ provider, language: to })
  return known && isGivenUp(known, await glossary.version(to)) ? new Map() : terms
}

/** What foreseeing takes. */
export type Foresight = {
  glossary: Pick<GlossaryStore, 'isEmpty' | 'stems' | 'withStems' | 'version'>
  engineGlossaries: Pick<EngineGlossaryStore, 'find'>
}

function withoutTerms(translator: Translator, told: ToldGlossary, termed: ReadonlySet<string>): Telling {
  return { terms: new Map(), translator, told, termed }
}

async function prepare(needs: Needs, { provider, translator, from, to }: Task, version: number) {
  const { glossaries: keeper } = translator
  if (!keeper || !(await keeper.hasDictionaries({ from, to }))) return { untold: 'language' }
  return prepareEngineGlossary(needs, { provider, keeper, languages: { from, to }, version })
}

/**
 * The engine, going by its own glossary wherever terms occur. An answer counts only if the glossary was the same all
 * the while: else it would stand in the ledger under terms that it does not heed.
 */
function goingBy(
  { engineGlossaries }: Needs,
  { provider, translator, to }: Task,
  { remoteId, generation }: { remoteId: string; generation: number },
): Translator {
  const whose = { provider, language: to, generation }
  return {
    ...translator,
    async translate(texts, request) {
      if (!request.terms) return translator.translate(texts, request)
      await mustBeStill(false)
      const answers = await translator.translate(texts, { ...request, glossary: remoteId }).catch(async error => {
        if (error instanceof GlossaryGone) await engineGlossaries.forget(provider, remoteId)
        throw error
      })
      await mustBeStill(true)
      return answers
    },
  }

  async function mustBeStill(isPaid: boolean): Promise<void> {
    if (await engineGlossaries.isStill(whose)) return
    const message = `The glossary that ${provider} was to go by has changed meanwhile`
    throw new ProviderError(provider, isPaid ? 'broken' : 'busy', message)
  }
}
