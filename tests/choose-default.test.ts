import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chooseDefault } from '../src/choose-default.js'
import { startProviders } from '../src/providers/index.js'
import { type ModelServer, startModelServer } from './support/model-server.js'

let server: ModelServer
let folder: string
beforeEach(async () => {
  server = await startModelServer()
  folder = await mkdtemp(join(tmpdir(), 'fassung-models-'))
})
afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** What is chosen with these settings, and what the log then says. */
async function choose(settings: Record<string, string>) {
  const said: [string, object, string][] = []
  const log = {
    info: (fields: object, message: string) => void said.push(['info', fields, message]),
    warn: (fields: object, message: string) => void said.push(['warn', fields, message]),
  }
  const started = startProviders({ BERGAMOT_MODELS_URL: server.url, DATA_DIR: folder, ...settings })
  return { provider: await chooseDefault(started, log), said }
}

describe('the engine of articles that name none', () => {
  test('is DeepL where there is a key, whatever else could begin', async () => {
    const { provider, said } = await choose({ DEEPL_API_KEY: 'a-key' })

    expect(provider).toBe('deepl')
    expect(said).toEqual([['info', { provider: 'deepl', unready: [] }, expect.any(String)]])
    expect(server.asked).toEqual([])
  })

  test('is Bergamot without one, where a registry answers', async () => {
    const { provider, said } = await choose({})

    expect(provider).toBe('bergamot')
    expect(said).toEqual([['info', { provider: 'bergamot', unready: [] }, expect.any(String)]])
  })

  test('is pseudo where no model is there and none can be had, and the log says aloud that it is no translation', async () => {
    server.misbehave({ status: 503 })

    const { provider, said } = await choose({})

    expect(provider).toBe('pseudo')
    expect(said).toEqual([['warn', { unready: ['bergamot'] }, expect.stringContaining('NO translation')]])
  })

  test('is pseudo where none may be fetched', async () => {
    const { provider, said } = await choose({ BERGAMOT_DOWNLOAD: 'never' })

    expect(provider).toBe('pseudo')
    expect(said).toEqual([['warn', { unready: [] }, expect.stringContaining('npm run models')]])
    expect(server.asked).toEqual([])
  })

  test('is another that could begin, before pseudo', async () => {
    server.misbehave({ status: 503 })

    const { provider, said } = await choose({ OPENAI_MODEL: 'a-model' })

    expect(provider).toBe('openai')
    expect(said).toEqual([['info', { provider: 'openai', unready: ['bergamot'] }, expect.any(String)]])
  })
})
