import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { awaitEnd } from '../src/await-end.js'
import { describeError } from '../src/log.js'
import { readSettings } from '../src/read-settings.js'
import { refuseStart } from '../src/refuse-start.js'
import { chooseEngine } from './demo/choose-engine.js'
import { sampleArticle } from './demo/sample-article.js'
import { screenOn } from './demo/screen.js'
import { showTheWay } from './demo/show-the-way.js'
import { wordLog } from './demo/word-log.js'
import { startAll } from './start-all.js'

/** `npm run demo`: the whole way of one article before your eyes, on a database of its own; then it stays up. */
async function main(): Promise<void> {
  const screen = screenOn(process.stdout)
  const settings = await demoSettings(process.env)
  readSettings(settings)
  const provider = await chooseEngine(settings, sampleArticle.targetLanguages, screen)
  screen.say('Fassung starts: a PostgreSQL of its own, the API, and the workers. The first time takes a little longer.')
  const running = await startAll(settings, line => screen.say(wordLog(line)))

  let isStopping = false
  const stop = async () => {
    isStopping = true
    screen.say('\nStopping. Press Ctrl-C again to end at once.')
    await running.stop()
    screen.say('Stopped. What the demo made stays in its folder for the next time.')
  }
  awaitEnd(stop, error => running.log.fatal({ err: describeError(error) }, 'ends'))

  const adminKey = settings.ADMIN_API_KEY
  await showTheWay({ url: running.url, adminKey, provider, screen }).catch(async error => {
    if (isStopping) return
    process.stderr.write(`The demo did not get to its end: ${error.message}\n`)
    await running.stop()
    process.exit(1)
  })
}

type DemoSettings = NodeJS.ProcessEnv & { ADMIN_API_KEY: string }

/** Works on a fresh machine: a folder and a key of its own, a free port, and few words in the log. */
async function demoSettings(environment: NodeJS.ProcessEnv): Promise<DemoSettings> {
  return {
    ...environment,
    DATA_DIR: environment.DATA_DIR || '.data/demo',
    PORT: environment.PORT || String((await isFree(3000)) ? 3000 : 0),
    ADMIN_API_KEY: environment.ADMIN_API_KEY || `demo-${randomBytes(18).toString('hex')}`,
    // So that the document opens in a browser, which has no key to show.
    DELIVERY_PUBLIC: environment.DELIVERY_PUBLIC || 'true',
    LOG_LEVEL: environment.LOG_LEVEL || 'warn',
    // Shared with `npm start`, so that nothing is fetched twice.
    BERGAMOT_MODELS_DIR: environment.BERGAMOT_MODELS_DIR || join(environment.DATA_DIR || '.data', 'models'),
    // So that there is progress to be seen: by itself the pseudo-translation takes no time.
    PSEUDO_LATENCY_MS: environment.PSEUDO_LATENCY_MS || '1500',
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise(resolve => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

main().catch(refuseStart)
