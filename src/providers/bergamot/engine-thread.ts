import { parentPort } from 'node:worker_threads'
import { LRUCache } from 'lru-cache'
import { DamagedModel, type InstalledModel, readModelBytes } from './installed-model.js'
import { type LoadedModel, startWasmEngine, type WasmEngine } from './wasm-engine.js'

/** What the thread is asked: to send texts through one model, or through two in turn. */
export type Task = { route: InstalledModel[]; htmls: string[] }

/** What it answers, with what it holds in memory afterwards. */
export type Outcome =
  | { htmls: string[]; loaded: string[]; memoryBytes: number }
  | { damaged: string; reason: string }
  | { aborted: string }

/**
 * How many pairs a thread keeps in memory, about 300 MB each. Two are needed to pivot; with the third, jobs into
 * two languages do not push each other's out.
 */
const mostPairs = 3

const models = new LRUCache<string, LoadedModel>({ max: mostPairs })
let starting: Promise<WasmEngine> | undefined

parentPort?.on('message', (task: Task) => {
  void answer(task).then(outcome => parentPort?.postMessage(outcome))
})

async function answer({ route, htmls }: Task): Promise<Outcome> {
  try {
    starting ??= startWasmEngine()
    const engine = await starting
    const through = route.map(model => load(engine, model))
    return { htmls: engine.translate(through, htmls), loaded: [...models.keys()], memoryBytes: engine.memoryBytes() }
  } catch (error) {
    if (error instanceof DamagedModel) return { damaged: error.pair, reason: error.message }
    // The engine says `Aborted()` and no more; whatever it held may be broken, so the thread is given up.
    return { aborted: error instanceof Error ? error.message.slice(0, 200) : 'unknown' }
  }
}

/** By what its weights are, not by its name: a pair that was fetched anew is another model. */
function load(engine: WasmEngine, model: InstalledModel): LoadedModel {
  const key = `${model.pair} ${model.files.model.sha256}`
  const known = models.get(key)
  if (known) return known
  const bytes = readModelBytes(model)
  // Room is made first: the memory it takes at its fullest is never given back.
  if (models.size >= mostPairs) models.pop()?.delete()
  const loaded = engine.load(bytes)
  models.set(key, loaded)
  return loaded
}
