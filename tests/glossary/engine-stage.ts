import { afterAll, afterEach, beforeEach } from '@jest/globals'
import { tellEngine } from '../../src/glossary/tell-engine.js'
import { deepl } from '../../src/providers/deepl.js'
import type { Translator } from '../../src/providers/provider.js'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'
import { aService } from '../support/service.js'

export const path = '/v1/glossary/terms'
export const inLanguage = (language: string, target: string) => ({ language, target })

/** A service whose glossary is empty before each test, and then a DeepL of our own that knows nothing of it yet. */
export async function anEngineStage() {
  const service = await aService({ workers: false })
  const now = {} as { server: FakeDeepl; translator: Translator }
  beforeEach(async () => {
    now.server = await startFakeDeepl()
    const settings = { DEEPL_API_KEY: 'key', DEEPL_SERVER_URL: now.server.url, DEEPL_TIMEOUT_MS: 500 }
    now.translator = deepl.start(deepl.settings.parse(settings))
    for (const table of ['glossaryTerms', 'engineDictionaries', 'engineGlossaries'] as const) {
      await service.db.database.deleteFrom(table).execute()
    }
  })
  afterEach(() => now.server.close())
  afterAll(() => service.stop())
  return {
    service,
    now,
    async add(source: string, ...targets: { language: string; target: string }[]) {
      return (await service.ask('POST', path, { body: { source, targets } })).body
    },
    remove: ({ id, etag }: { id: string; etag: string }) =>
      service.ask('DELETE', `${path}/${id}`, { headers: { 'if-match': `"${etag}"` } }),
    /** What the engine is told for a sentence. */
    tell: (source: string, to = 'fr') =>
      tellEngine(service.services, {
        provider: 'deepl',
        translator: now.translator,
        texts: [{ id: 'a', source }],
        from: 'de',
        to,
      }),
    /** What the engine keeps, dictionary by dictionary. */
    kept: () => now.server.glossaries.all().flatMap(({ dictionaries }) => dictionaries),
  }
}
