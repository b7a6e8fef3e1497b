import { findRoute } from '../../src/providers/bergamot/find-route.js'
import { modelFolder } from '../../src/providers/bergamot/model-folder.js'
import { modelStore } from '../../src/providers/bergamot/model-store.js'
import { bergamot } from '../../src/providers/bergamot.js'
import { ProviderError } from '../../src/providers/provider.js'
import { fetchModels } from '../models/fetch-models.js'
import type { Screen } from './screen.js'

type Engine = 'deepl' | 'bergamot' | 'pseudo'

/** Decides which engine the demo shows, before anything starts, and says why: never one for another in silence. */
export async function chooseEngine(
  environment: NodeJS.ProcessEnv,
  languages: readonly string[],
  screen: Screen,
): Promise<Engine> {
  if (environment.DEEPL_API_KEY?.trim()) return 'deepl'

  const settings = bergamot.settings.parse(
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim())),
  )
  const folder = modelFolder(settings)
  const installed = modelStore(folder).pairs()
  const wanted = languages.map(to => ({ from: 'de', to }))
  const isMissing = wanted.some(pair => !findRoute(pair, known => installed.includes(known)))
  if (isMissing && settings.BERGAMOT_DOWNLOAD === 'never') {
    screen.say('There are no models to translate with on this machine, and BERGAMOT_DOWNLOAD is `never`.\n')
    return 'pseudo'
  }
  if (isMissing) screen.say(`${aboutFetching(folder)}\n`)
  try {
    await fetchModels({ folder, url: settings.BERGAMOT_MODELS_URL, wanted, screen })
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    screen.say(`${error.message}.\n`)
    return 'pseudo'
  }
  screen.say('')
  return 'bergamot'
}

const aboutFetching = (
  folder: string,
) => `Without a DEEPL_API_KEY the engine is Bergamot, which translates on this machine. Its models, about 25 MB for each pair
of languages, are fetched from Mozilla this once, into ${folder}. BERGAMOT_DOWNLOAD=never keeps them away.`
