import { ProviderError } from '../provider.js'
import { fetchModel, type Progress } from './fetch-model.js'
import { fetchRegistry, keptRegistry } from './fetch-registry.js'
import type { InstalledModel } from './installed-model.js'
import { knownPairs } from './known-pairs.js'
import { modelStore } from './model-store.js'
import type { ListedModel } from './registry.js'
import { bergamotError } from './trouble.js'

/** Where models come from and lie, and who is told what happens to them. */
export type LibraryOptions = {
  folder: string
  url: string
  mayFetch: boolean
  /** How long the network may be silent before it counts as away. */
  patienceMs: number
  onProgress?: ((progress: Progress) => void) | undefined
  signal?: AbortSignal | undefined
}

/** The models there are, and could be. */
export type ModelLibrary = ReturnType<typeof openLibrary>

/** For so long a list of models counts as fresh, and what it lied about is not fetched again. */
const oneHour = 3_600_000

/** Opens the models of a folder. Nothing is fetched before it is needed. */
export function openLibrary(options: LibraryOptions) {
  const { folder, url, mayFetch, patienceMs } = options
  const store = modelStore(folder)
  const underWay = new Map<string, Promise<InstalledModel>>()
  const distrusted = new Map<string, { error: unknown; until: number }>()
  let listed = keptRegistry(folder)
  let freshUntil = 0

  const refresh = async (patience = patienceMs): Promise<Map<string, ListedModel>> => {
    if (listed && Date.now() < freshUntil) return listed
    listed = await fetchRegistry(url, folder, patience)
    freshUntil = Date.now() + oneHour
    return listed
  }
  const fetchMissing = async (pair: string): Promise<InstalledModel> => {
    const lie = distrusted.get(pair)
    if (lie && Date.now() < lie.until) throw lie.error
    try {
      return await fetchPair(pair)
    } catch (error) {
      const isLie = error instanceof ProviderError && error.trouble === 'broken'
      if (isLie) distrusted.set(pair, { error, until: Date.now() + oneHour })
      throw error
    }
  }
  const fetchPair = async (pair: string): Promise<InstalledModel> => {
    if (!mayFetch) throw bergamotError('unreachable', `has no model for ${pair}, and may not fetch it`)
    const model = (await refresh()).get(pair)
    if (!model) throw bergamotError('rejected', `finds no model for ${pair} in its registry`)
    // What stands in its place can only be the rest of one.
    await store.remove(pair)
    await fetchModel(model, { ...options, onProgress: options.onProgress ?? (() => undefined) })
    return (await store.find(pair)) ?? Promise.reject(bergamotError('broken', `fetched ${pair}, but cannot read it`))
  }

  return {
    /** Whether this pair is there, or could be fetched as far as we know. */
    knows: (pair: string) => store.pairs().includes(pair) || (mayFetch && canBeFetched(pair, listed)),
    /** The pairs on this disk. */
    installed: () => store.pairs(),
    /** The list of models, asked for anew unless that was done lately. */
    refresh,
    /** A model, fetched if it is not there; whoever wants it meanwhile waits for the same fetching. */
    async have(pair: string): Promise<InstalledModel> {
      const found = await store.find(pair)
      if (found) return found
      const fetching = underWay.get(pair) ?? fetchMissing(pair).finally(() => underWay.delete(pair))
      underWay.set(pair, fetching)
      return fetching
    },
    throwAway: (pair: string) => store.remove(pair),
  }
}

function canBeFetched(pair: string, listed: ReadonlyMap<string, ListedModel> | undefined): boolean {
  return listed ? listed.has(pair) : knownPairs.includes(pair)
}
