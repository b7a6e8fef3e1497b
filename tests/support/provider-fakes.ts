import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProviderId } from '../../src/providers/index.js'
import { shout } from './fake-deepl/answer.js'
import { startFakeDeepl } from './fake-deepl.js'
import { startFakeLibretranslate } from './fake-libretranslate.js'
import { startFakeOpenai } from './fake-openai.js'
import { startModelServer } from './model-server.js'

type Fake = {
  environment: Record<string, string>
  /** Has it answer in English from here on, whatever it is asked for. */
  mixUp(): void
  close(): Promise<unknown>
}

const english = 'The police have started their investigation and they will look for witnesses.'

/** What each engine is tried against, and the settings that lead it there; one that needs no server stands not here. */
export const providerFakes: Partial<Record<ProviderId, () => Promise<Fake>>> = {
  async deepl() {
    let translate = shout
    const { url, close } = await startFakeDeepl({ translate: (xml, target) => translate(xml, target) })
    const mixUp = () => {
      translate = () => english
    }
    return { environment: { DEEPL_API_KEY: 'a-key', DEEPL_SERVER_URL: url }, mixUp, close }
  },
  async bergamot() {
    const models = startModelServer(['de-en', 'en-fr', 'de-ru'])
    const [server, folder] = await Promise.all([models, mkdtemp(join(tmpdir(), 'fassung-models-'))])
    const close = async () => {
      await server.close()
      await rm(folder, { recursive: true })
    }
    // Our tiny model knows nothing but English.
    return { environment: { BERGAMOT_MODELS_URL: server.url, DATA_DIR: folder }, mixUp() {}, close }
  },
  async libretranslate() {
    const { url, fail, tell, close } = await startFakeLibretranslate()
    tell('/languages', [{ code: 'de', name: 'de', targets: ['en', 'fr', 'ru'] }])
    return { environment: { LIBRETRANSLATE_URL: url }, mixUp: () => fail(`say ${english}`), close }
  },
  async openai() {
    const { url, fail, close } = await startFakeOpenai()
    const environment = { OPENAI_BASE_URL: `${url}/v1`, OPENAI_MODEL: 'a-model' }
    return { environment, mixUp: () => fail(`say ${english}`), close }
  },
}
