import { ProviderError } from '../provider.js'
import { fetchModel, type Progress } from './fetch-model.js'
import { fetchRegistry, keptRegistry } from './fetch-registry.js'
import type { InstalledModel } from './installed-model.js'
import { knownPairs } from './known-pairs.js'
import { modelStore } from './model-store.js'
import type { ListedModel } from './registry.js'
import { bergamotError } from './trouble.js'

/** Where models come from and lie. */
export type LibraryOptions = {
  folder: string
  url: string
  mayFetch: boolean
  /** How long the network may be silent before it counts as away. */
  patienceMs: number
  signal?: AbortSignal | undefined
}

/** The models there are, and could be. */
export type ModelLibrary = ReturnType<typeof openLibrary>

type OnProgress = (progress: Progress) => void

/** A model on its way, and who is told how far it is. */
type Fetching = { model: Promise<InstalledModel>; told: Set<OnProgress> }

/** For so long a list of models counts as fresh, and what it lied about is not fetched again. */
const oneHour = 3_600_000

/** Opens the models of a folder. Nothing is fetched before it is needed. */
export function openLibrary(options: LibraryOptions) {
  const { folder, url, mayFetch, patienceMs } = options
  const store = modelStore(folder)
  const underWay = new Map<string, Fetching>()
  const distrusted = new Map<string, { error: unknown; until: number }>()
  let listed = keptRegistry(folder)
  let freshUntil = 0

  let refreshing: Promise<Map<string, ListedModel>> | undefined

  const refresh = async (patience = patienceMs): Promise<Map<string, ListedModel>> => {
    if (listed && Date.now() < freshUntil) return listed
    // Once for all who want it at the same time, as they would write into the same file.
    refreshing ??= fetchRegistry(url, folder, patience).finally(() => {
      refreshing = undefined
    })
    listed = await refreshing
    freshUntil = Date.now() + oneHour
    return listed
  }
  const fetchMissing = async (pair: string, tell: OnProgress): Promise<InstalledModel> => {
    const lie = distrusted.get(pair)
    if (lie && Date.now() < lie.until) throw lie.error
    try {
      return await fetchPair(pair, tell)
    } catch (error) {
      if (!(error instanceof ProviderError) || error.trouble !== 'broken') throw error
      const lied = new ProviderError(error.provider, 'unprepared', error.message)
      distrusted.set(pair, { error: lied, until: Date.now() + oneHour })
      throw lied
    }
  }
  const fetchPair = async (pair: string, onProgress: OnProgress): Promise<InstalledModel> => {
    if (!mayFetch) throw bergamotError('unprepared', `has no model for ${pair}, and may not fetch it`)
    const model = (await refresh()).get(pair)
    if (!model) throw bergamotError('rejected', `finds no model for ${pair} in its registry`)
    // What stands in its place can only be the rest of one.
    await store.remove(pair)
    await fetchModel(model, { ...options, onProgress })
    return (await store.find(pair)) ?? Promise.reject(bergamotError('broken', `fetched ${pair}, but cannot read it`))
  }
  const startFetching = (pair: string): Fetching => {
    const told = new Set<OnProgress>()
    const tell: OnProgress = progress => {
      for (const onProgress of told) onProgress(progress)
    }
    const fetching = { told, model: fetchMissing(pair, tell).finally(() => underWay.delete(pair)) }
    underWay.set(pair, fetching)
    return fetching
  }

  return {
    /** Whether this pair is there, or could be fetched as far as we know. */
    knows: (pair: string) => store.pairs().includes(pair) || (mayFetch && canBeFetched(pair, listed)),
    /** The pairs on this disk. */
    installed: () => store.pairs(),
    /** The list of models, asked for anew unless that was done lately. */
    refresh,
    /** A model, fetched if it is not there; whoever wants it meanwhile waits for the same fetching, and is told of it. */
    async have(pair: string, onProgress: OnProgress): Promise<InstalledModel> {
      const found = await store.find(pair)
      if (found) return found
      const fetching = underWay.get(pair) ?? startFetching(pair)
      fetching.told.add(onProgress)
      return fetching.model
    },
    throwAway: (pair: string) => store.remove(pair),
  }
}

function canBeFetched(pair: string, listed: ReadonlyMap<string, ListedModel> | undefined): boolean {
  return listed ? listed.has(pair) : knownPairs.includes(pair)
}
