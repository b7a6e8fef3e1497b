import { modelFolder } from '../src/providers/bergamot/model-folder.js'
import { bergamot } from '../src/providers/bergamot.js'
import { ProviderError } from '../src/providers/provider.js'
import { readSettings } from '../src/read-settings.js'
import { refuseStart } from '../src/refuse-start.js'
import { screenOn } from './demo/screen.js'
import { fetchModels } from './models/fetch-models.js'

/** `npm run models -- de-en de-fr`: fetches models beforehand, for a machine that will be without a network. */
async function main(): Promise<void> {
  readSettings(process.env)
  const words = process.argv.slice(2)
  if (words.length === 0 || !words.every(isPair)) {
    process.stderr.write('Say from which language into which: npm run models -- de-en de-fr\n')
    process.exit(2)
  }
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const settings = bergamot.settings.parse(setIn(process.env))
  await fetchModels({
    folder: modelFolder(settings),
    url: settings.BERGAMOT_MODELS_URL,
    wanted: words.map(readPair),
    screen: screenOn(process.stdout),
    signal: stopping.signal,
  })
}

function isPair(word: string): boolean {
  return /^[a-z]+-[a-z]/i.test(word)
}

/** `de-pt-BR` is from `de` into `pt-BR`. */
function readPair(word: string) {
  const [from = '', ...to] = word.split('-')
  return { from, to: to.join('-') }
}

/** A variable that is set to nothing is not set. */
function setIn(environment: NodeJS.ProcessEnv) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
}

main().catch((error: Error) => {
  if (!(error instanceof ProviderError)) refuseStart(error)
  process.stderr.write(`${error.message}\n`)
  if (error.trouble === 'unprepared') {
    process.stderr.write('What came as its registry lists it is kept; the same command fetches the rest.\n')
  }
  process.exit(1)
})
