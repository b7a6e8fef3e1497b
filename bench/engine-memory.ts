import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openEngine } from '../src/providers/bergamot/engine.js'
import type { InstalledModel } from '../src/providers/bergamot/installed-model.js'
import { openLibrary } from '../src/providers/bergamot/model-library.js'
import { startModelServer } from '../tests/support/model-server.js'
import { atMost, defineBench, told } from './bench.js'

/** As many as a thread keeps, and one more, so that taking turns pushes one out each time. */
const pairs = ['de-en', 'de-fr', 'de-pl', 'de-es']
const sentence = 'Das Projekt ist sehr wichtig, und der Bericht über das Projekt ist sehr lang.'
const batch = new Array<string>(8).fill(sentence.repeat(3))
const perBatch = batch.join('').length
const characters = 400_000
const loads = 120
/** At so much a thread is started anew, with room for the two models that one route may load before that is seen. */
const startedAnew = 1_280
const mostOfAll = startedAnew + 2 * 256

/** What one thread of the local engine takes of memory in long use, and by models that push each other out. */
export const engineMemory = defineBench({
  name: 'engine-memory',
  about: 'memory of one thread of the local engine, with the tests’ tiny model',

  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'fassung-bench-models-'))
    const server = await startModelServer(pairs)
    const engine = openEngine({ patienceMs: 60_000, idleMs: 60_000 })
    try {
      const library = openLibrary({ folder, url: server.url, mayFetch: true, patienceMs: 10_000 })
      const models = await Promise.all(pairs.map(pair => library.have(pair, () => undefined)))
      const [first] = models as [InstalledModel]
      const early = await translate(engine, first, characters / 10)
      const late = await translate(engine, first, characters - characters / 10)
      const full = await takeTurns(engine, models, pairs.length * 2)
      const pushed = await takeTurns(engine, models, loads)
      return [
        told('after 40,000 characters through one model', mebibytes(early), 'MiB'),
        atMost('grown by 360,000 characters more', mebibytes(late - early), 64, 'MiB'),
        told('with three models, each replaced twice', mebibytes(full), 'MiB'),
        atMost(`at its fullest, by ${loads} models more that pushed others out`, mebibytes(pushed), mostOfAll, 'MiB'),
        told('at which it is started anew', startedAnew, 'MiB'),
      ]
    } finally {
      await engine.stop()
      await server.close()
      await rm(folder, { recursive: true })
    }
  },
})

/** Sends so many characters through a model; answers how many bytes the thread has taken then. */
async function translate(engine: Engine, model: InstalledModel, many: number): Promise<number> {
  let bytes = 0
  for (let sent = 0; sent < many; sent += perBatch) bytes = await memoryAfter(engine, model, batch)
  return bytes
}

/** Sends a sentence through each model in turn; answers how many bytes the thread had taken at its fullest. */
async function takeTurns(engine: Engine, models: readonly InstalledModel[], times: number): Promise<number> {
  let most = 0
  for (let time = 0; time < times; time++) {
    most = Math.max(most, await memoryAfter(engine, models[time % models.length] as InstalledModel, [sentence]))
  }
  return most
}

async function memoryAfter(engine: Engine, model: InstalledModel, htmls: string[]): Promise<number> {
  const outcome = await engine.run({ route: [model], htmls })
  if (!('memoryBytes' in outcome)) throw new Error(`The engine failed: ${JSON.stringify(outcome)}`)
  return outcome.memoryBytes
}

function mebibytes(bytes: number): number {
  return bytes / 2 ** 20
}
