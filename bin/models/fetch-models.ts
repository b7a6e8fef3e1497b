import type { Progress } from '../../src/providers/bergamot/fetch-model.js'
import { findRoute } from '../../src/providers/bergamot/find-route.js'
import { type ModelLibrary, openLibrary } from '../../src/providers/bergamot/model-library.js'
import { type Languages, ProviderError } from '../../src/providers/provider.js'
import type { Screen } from '../demo/screen.js'
import { drawProgress } from './draw-progress.js'

type Wish = {
  /** Where models lie, and where the list of them is. */
  folder: string
  url: string
  wanted: readonly Languages[]
  screen: Screen
  signal?: AbortSignal | undefined
}

/** Fetches what is missing for these languages, one model after the other, with a bar for each. */
export async function fetchModels({ folder, url, wanted, screen, signal }: Wish): Promise<void> {
  const drawn = new Map<string, Progress | 'there'>()
  const draw = () => screen.redraw([...drawn].map(([pair, state]) => drawProgress(pair, state)))
  const onProgress = (progress: Progress) => {
    drawn.set(progress.pair, progress)
    draw()
  }
  const library = openLibrary({ folder, url, mayFetch: true, patienceMs: 30_000, signal })

  for (const pair of await findPairs(library, wanted)) {
    await library.have(pair, onProgress)
    drawn.set(pair, 'there')
    draw()
  }
}

/** Without a network, what is on disk may be enough. */
async function findPairs(library: ModelLibrary, wanted: readonly Languages[]): Promise<Set<string>> {
  const installed = library.installed()
  const there = wanted.map(languages => findRoute(languages, pair => installed.includes(pair)))
  if (there.every(route => route !== undefined)) return new Set(there.flat())

  const listed = [...(await library.refresh(8_000)).keys()]
  return new Set(
    wanted.flatMap(languages => findRoute(languages, pair => listed.includes(pair)) ?? refuse(languages, listed)),
  )
}

function refuse({ from, to }: Languages, listed: readonly string[]): never {
  const pairs = [...listed].sort().join(' ')
  const reason = `There is no model from “${from}” into “${to}”, nor a way through English. There are: ${pairs}`
  throw new ProviderError('bergamot', 'rejected', reason)
}
