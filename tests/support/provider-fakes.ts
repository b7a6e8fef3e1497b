import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProviderId } from '../../src/providers/index.js'
import { startFakeDeepl } from './fake-deepl.js'
import { startFakeLibretranslate } from './fake-libretranslate.js'
import { startFakeOpenai } from './fake-openai.js'
import { startModelServer } from './model-server.js'

type Fake = { environment: Record<string, string>; close(): Promise<unknown> }

/** What each engine is tried against, and the settings that lead it there; one that needs no server stands not here. */
export const providerFakes: Partial<Record<ProviderId, () => Promise<Fake>>> = {
  async deepl() {
    const { url, close } = await startFakeDeepl()
    return { environment: { DEEPL_API_KEY: 'a-key', DEEPL_SERVER_URL: url }, close }
  },
  async bergamot() {
    const [server, folder] = await Promise.all([startModelServer(), mkdtemp(join(tmpdir(), 'fassung-models-'))])
    const close = async () => {
      await server.close()
      await rm(folder, { recursive: true })
    }
    return { environment: { BERGAMOT_MODELS_URL: server.url, DATA_DIR: folder }, close }
  },
  async libretranslate() {
    const { url, close } = await startFakeLibretranslate()
    return { environment: { LIBRETRANSLATE_URL: url }, close }
  },
  async openai() {
    const { url, close } = await startFakeOpenai()
    return { environment: { OPENAI_BASE_URL: `${url}/v1`, OPENAI_MODEL: 'a-model' }, close }
  },
}
