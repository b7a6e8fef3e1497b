import { setTimeout as pause } from 'node:timers/promises'
import {
  GlossaryGone,
  type GlossaryKeeper,
  type Languages,
  ProviderError,
  type TermPair,
} from '../providers/provider.js'
import type { EngineDictionary, EngineGlossaryStore } from './engine-glossary-store.js'
import type { GlossaryStore } from './glossary-store.js'
import { targetIn } from './term.js'
import type { WholeGlossaryStore } from './whole-glossary-store.js'

export type EngineGlossaryNeeds = {
  glossary: Pick<GlossaryStore, 'version'>
  wholeGlossary: Pick<WholeGlossaryStore, 'each'>
  engineGlossaries: EngineGlossaryStore
}

/** A dictionary at an engine that holds our terms of a version, or why there is none to go by. */
export type Prepared = { remoteId: string; generation: number } | { untold: string } | 'overtaken'

type Task = { provider: string; keeper: GlossaryKeeper; languages: Languages; version: number }

const waitingStep = 100
/** After what passes by itself, and after what a person or a change of the glossary has to mend. */
const patience = { soon: 60_000, later: 3_600_000 }

/**
 * Sees to it that the engine has our terms for a language as they stand in this version of the glossary: replaces what
 * it has, reads it back and compares. What goes wrong is no reason to wait: the answer then says why the engine cannot
 * be told. `overtaken` if the glossary has changed.
 */
export async function prepareEngineGlossary(needs: EngineGlossaryNeeds, task: Task): Promise<Prepared> {
  const { engineGlossaries } = needs
  const { provider, keeper, languages, version } = task
  const language = languages.to
  for (;;) {
    const known = await engineGlossaries.open({ provider, language, pair: keeper.pairOf(languages) })
    if (known.version > version) return 'overtaken'
    if (known.version === version && known.state === 'ready' && known.remoteId) {
      return { ...known, remoteId: known.remoteId }
    }
    if (isGivenUp(known, version)) return { untold: known.trouble ?? 'unclear' }

    const lease = await engineGlossaries.lease(known.glossaryId)
    if (lease) await whileLeased(engineGlossaries, lease, () => replaceDictionary(needs, task))
    else await pause(waitingStep)
  }
}

/** True if the engine could not be told of this version, and is not to be asked again yet. */
export function isGivenUp({ version, state, tryAgainAt }: EngineDictionary, wanted: number): boolean {
  return version === wanted && state === 'failed' && tryAgainAt !== null && tryAgainAt.getTime() > Date.now()
}

/** Keeps the sole right to change a glossary as long as the work lasts. */
export async function whileLeased(store: EngineGlossaryStore, lease: string, work: () => Promise<void>): Promise<void> {
  // A renewal that fails is made up for by the next.
  const alive = setInterval(() => void store.renew(lease).catch(() => undefined), store.renewEveryMs)
  try {
    await work()
  } finally {
    clearInterval(alive)
    await store.giveBack(lease)
  }
}

/** Brings the engine's dictionary to what the glossary says by now, and writes down how that ended. */
async function replaceDictionary(needs: EngineGlossaryNeeds, task: Task): Promise<void> {
  const { engineGlossaries: store } = needs
  const { provider, keeper, languages } = task
  const whose = { provider, language: languages.to }
  const { version, terms } = await readTerms(needs, languages.to)
  const known = await store.open({ ...whose, pair: keeper.pairOf(languages) })
  if (known.state === 'ready' && known.remoteId && known.version >= version) return

  const generation = await store.begin(whose)
  try {
    const remoteId = await send(needs, task, known, terms)
    const isSame = isSameTerms(await keeper.read(remoteId, languages), terms)
    const trouble = isSame ? null : 'differs'
    const retryInMs = isSame ? null : patience.later
    await store.end(whose, generation, { state: isSame ? 'ready' : 'failed', version, trouble, retryInMs })
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    const { trouble, retry } = error
    const retryInMs = retry === 'later' ? patience.soon : patience.later
    await store.end(whose, generation, { state: 'failed', version, trouble, retryInMs })
  }
}

/** Where the glossary was deleted behind our back, another takes its place. */
async function send(
  { engineGlossaries: store }: EngineGlossaryNeeds,
  { provider, keeper, languages }: Task,
  { glossaryId, remoteId }: EngineDictionary,
  terms: readonly TermPair[],
): Promise<string> {
  if (remoteId) {
    const isThere = await keeper.replace(remoteId, languages, terms).then(
      () => true,
      async error => {
        if (!(error instanceof GlossaryGone)) throw error
        await store.forget(provider, remoteId)
        return false
      },
    )
    if (isThere) return remoteId
  }
  // One that was made and could not be written down any more is found by its name.
  const name = nameOf(glossaryId)
  const lost = await keeper.find(name)
  if (lost) await keeper.replace(lost, languages, terms)
  const made = lost ?? (await keeper.create(name, languages, terms))
  await store.keepRemoteId(glossaryId, made)
  return made
}

/** What a glossary of ours is called at an engine, as no other installation's is. */
export function nameOf(glossaryId: string): string {
  return `Fassung ${glossaryId}`
}

/** The terms of a language, all of one version. */
async function readTerms({ glossary, wholeGlossary }: EngineGlossaryNeeds, language: string) {
  for (;;) {
    const version = await glossary.version(language)
    const terms: TermPair[] = []
    for await (const some of wholeGlossary.each()) {
      terms.push(...some.flatMap(term => pairOf(term.source, targetIn(term, language)?.target ?? null)))
    }
    if ((await glossary.version(language)) === version) return { version, terms }
  }
}

function pairOf(source: string, target: string | null): TermPair[] {
  return target === null ? [] : [{ source, target }]
}

function isSameTerms(one: readonly TermPair[], other: readonly TermPair[]): boolean {
  const held = new Map(one.map(({ source, target }) => [source, target]))
  return held.size === other.length && other.every(({ source, target }) => held.get(source) === target)
}
