import { createHash } from 'node:crypto'
import { copyFile, mkdtemp, readFile, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type Engine, openEngine } from '../../src/providers/bergamot/engine.js'
import { enginePool } from '../../src/providers/bergamot/engine-pool.js'
import type { Outcome } from '../../src/providers/bergamot/engine-thread.js'
import type { InstalledModel } from '../../src/providers/bergamot/installed-model.js'
import { fixtureFolder } from '../support/model-server.js'

const htmls = ['Das Projekt ist sehr wichtig.']
const translated = ['The project is very important.']

let model: InstalledModel
let broken: InstalledModel
let folder: string
const engines: Engine[] = []

beforeAll(async () => {
  model = await modelIn(fixtureFolder, 'de-en')
  folder = await mkdtemp(join(tmpdir(), 'fassung-engine-'))
  for (const { name } of filesOf(model)) await copyFile(join(fixtureFolder, name), join(folder, name))
  await truncate(join(folder, model.files.model.name), 600_000)
  broken = await modelIn(folder, 'xx-en')
})

afterEach(async () => {
  await Promise.all(engines.splice(0).map(engine => engine.stop()))
})

afterAll(() => rm(folder, { recursive: true }))

function anEngine(options: { patienceMs?: number; idleMs?: number; mostBytes?: number } = {}): Engine {
  const engine = openEngine({ patienceMs: 30_000, idleMs: 60_000, ...options })
  engines.push(engine)
  return engine
}

/** A model whose manifest is true, whatever its files are good for. */
async function modelIn(folder: string, pair: string): Promise<InstalledModel> {
  const measured = async (name: string) => {
    const bytes = await readFile(join(folder, name))
    return { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  }
  const [weights, shortlist, vocab] = await Promise.all(
    ['model.deen.intgemm.alphas.bin', 'lex.50.50.deen.s2t.bin', 'vocab.deen.spm'].map(measured),
  )
  if (!weights || !shortlist || !vocab) throw new Error('The fixture lacks a file.')
  return { pair, folder, files: { model: weights, shortlist, vocabs: [vocab] } }
}

const filesOf = ({ files: { model, shortlist, vocabs } }: InstalledModel) => [
  model,
  ...(shortlist ? [shortlist] : []),
  ...vocabs,
]
const textsOf = (outcome: Outcome) => ('htmls' in outcome ? outcome.htmls : outcome)

describe('the engine', () => {
  test('is thrown away when it aborts, and the next task gets a new one', async () => {
    const engine = anEngine()

    expect(await engine.run({ route: [broken], htmls })).toEqual({ aborted: expect.any(String) })
    expect(textsOf(await engine.run({ route: [model], htmls }))).toEqual(translated)
  })

  test('is ended by HTML that is none, and by nothing that comes after', async () => {
    const engine = anEngine()

    expect(await engine.run({ route: [model], htmls: ['</b> Das <a'] })).toHaveProperty('aborted')
    expect(textsOf(await engine.run({ route: [model], htmls }))).toEqual(translated)
  })

  test('is thrown away when it takes too long', async () => {
    const engine = anEngine({ patienceMs: 1 })

    expect(await engine.run({ route: [model], htmls })).toEqual({
      aborted: expect.stringContaining('longer than 1 ms'),
    })
  })

  test('works again after it was put to rest', async () => {
    const engine = anEngine()
    await engine.run({ route: [model], htmls })

    await engine.stop()

    expect(textsOf(await engine.run({ route: [model], htmls }))).toEqual(translated)
  })

  test('keeps three pairs in memory, the ones that were used last', async () => {
    const engine = anEngine()
    const via = (pair: string) => engine.run({ route: [{ ...model, pair }], htmls })
    for (const pair of ['de-en', 'en-fr', 'en-pl']) await via(pair)

    await via('de-en')

    expect(loadedIn(await via('en-cs'))).toEqual(['en-cs', 'de-en', 'en-pl'])
  })

  test('is started anew once its memory has grown too large, and the work goes on', async () => {
    const engine = anEngine({ mostBytes: 1 })
    const first = await engine.run({ route: [model], htmls })

    const second = await engine.run({ route: [{ ...model, pair: 'en-fr' }], htmls })

    expect([loadedIn(first), loadedIn(second)]).toEqual([['de-en'], ['en-fr']])
    expect(textsOf(second)).toEqual(translated)
  })

  test('counts a pair that was fetched anew as another', async () => {
    const engine = anEngine()
    await engine.run({ route: [model], htmls })

    const outcome = await engine.run({ route: [{ ...broken, pair: 'de-en' }], htmls })

    expect(outcome).toHaveProperty('aborted')
  })
})

describe('several engines', () => {
  test('share the work, and nobody waits for ever', async () => {
    const ask = enginePool([anEngine(), anEngine()])

    const outcomes = await Promise.all(
      [model, model, broken, model, model].map(through => ask({ route: [through], htmls })),
    )

    expect(outcomes.map(outcome => 'htmls' in outcome)).toEqual([true, true, false, true, true])
  })
})

function loadedIn(outcome: Outcome): string[] {
  return 'loaded' in outcome ? outcome.loaded.map(key => String(key.split(' ')[0])) : []
}
