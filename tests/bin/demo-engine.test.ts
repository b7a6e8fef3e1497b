import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chooseEngine } from '../../bin/demo/choose-engine.js'
import { sampleArticle } from '../../bin/demo/sample-article.js'
import { screenOn } from '../../bin/demo/screen.js'
import { wordLog } from '../../bin/demo/word-log.js'
import { type ModelServer, startModelServer } from '../support/model-server.js'

let server: ModelServer
let folder: string
beforeEach(async () => {
  server = await startModelServer(['de-en', 'en-fr', 'en-pl'])
  folder = await mkdtemp(join(tmpdir(), 'fassung-models-'))
})
afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** What the demo chooses with these settings, and what it says meanwhile. */
async function choose(settings: Record<string, string> = {}) {
  const output = new PassThrough()
  const screen = screenOn(output as unknown as NodeJS.WriteStream)
  const environment = { BERGAMOT_MODELS_URL: server.url, DATA_DIR: folder, ...settings }
  const engine = await chooseEngine(environment, sampleArticle.targetLanguages, screen)
  return { engine, said: String(output.read() ?? '') }
}

describe('the engine of the demo', () => {
  test('is DeepL with a key, and nothing is fetched', async () => {
    expect(await choose({ DEEPL_API_KEY: 'a-key' })).toEqual({ engine: 'deepl', said: '' })
    expect(server.asked).toEqual([])
  })

  test('is Bergamot without one; its models are fetched before one’s eyes', async () => {
    const { engine, said } = await choose()

    expect(engine).toBe('bergamot')
    expect(said).toContain('Its models, about 25 MB for each pair')
    for (const pair of ['de-en', 'en-fr', 'en-pl']) {
      expect(said).toMatch(new RegExp(`${pair} +[█·]{20} \\d\\.\\d of \\d\\.\\d MB`))
      expect(said).toMatch(new RegExp(`${pair} +█{20} is there`))
    }
  })

  test('is Bergamot with models on disk, though there is no network', async () => {
    await choose()
    server.misbehave({ status: 503 })

    const { engine, said } = await choose()

    expect(engine).toBe('bergamot')
    expect(said).not.toContain('fetched')
  })

  test('is pseudo where the models cannot be had, and it says why', async () => {
    server.misbehave({ status: 503 })

    const { engine, said } = await choose()

    expect(engine).toBe('pseudo')
    expect(said).toContain('Bergamot got no list of models (503).')
  })

  test('is pseudo where a download breaks off, and it says why', async () => {
    server.misbehave({ cutsAfter: 1_000 })

    const { engine, said } = await choose()

    expect(engine).toBe('pseudo')
    expect(said).toContain('Bergamot did not get all of model.deen')
  })

  test('is pseudo where the newsroom wants no models, and it says so', async () => {
    const { engine, said } = await choose({ BERGAMOT_DOWNLOAD: 'never' })

    expect(engine).toBe('pseudo')
    expect(said).toContain('There are no models to translate with on this machine')
    expect(server.asked).toEqual([])
  })
})

describe('a line of the log in the demo', () => {
  test.each([
    [
      {
        level: 40,
        process: 'workers',
        err: { message: 'DeepL cannot be reached (ECONNREFUSED).' },
        msg: 'will be tried again',
      },
      '  ! DeepL cannot be reached (ECONNREFUSED); will be tried again.',
    ],
    [
      { level: 50, code: 1, msg: 'the workers ended; they are started again' },
      '  ✕ The workers ended; they are started again.',
    ],
    [{ level: 30, msg: 'ready' }, '  · Ready.'],
  ])('is words: %j', (logged, words) => {
    expect(wordLog(JSON.stringify(logged))).toBe(words)
  })

  test.each(['Killed', '{"broken', '[]', 'null', '{"level":40}'])('that is none stays as it is: %s', line => {
    expect(wordLog(line)).toBe(line)
  })
})
