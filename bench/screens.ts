import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { type Person, screensOf } from '../tests/support/screens.js'
import { ask } from '../tests/support/service.js'
import { atMost, defineBench, type Figure } from './bench.js'
import { allInReview, submit, writeArticles } from './support/articles.js'
import { type Service, startService } from './support/service.js'
import { onStage } from './support/stage.js'

const segments = 300

/** A long review in a real browser: how soon it can be written in, and whether typing keeps up with the fingers. */
export const screens = defineBench({
  name: 'screens',
  about: `a review of ${segments} segments in Chromium; build the screens before (npm run build:web)`,
  run: () =>
    onStage(async stage => {
      const service = await startService(stage, { environment: { PUBLIC_URL: 'https://news.example' } })
      await submit(service, writeArticles(1, segments), ['fr'])
      await allInReview(service, 1, 60_000)
      const { rows } = await service.database.query('select id from versions')
      return inBrowser(service, `/reviews/${rows[0].id}`)
    }),
})

async function inBrowser({ api, adminKey }: Service, path: string): Promise<Figure[]> {
  const asked = { url: api.url, ask: withKey(api.url, adminKey) }
  const { aPerson, close } = await screensOf(asked)
  try {
    const person = await aPerson({ name: 'Bea', roles: ['reviewer'] })
    await openTimes(person, `${api.url}${path}`, 1)
    const opened = await openTimes(person, `${api.url}${path}`, 5)
    const typed = await typingLag(person.page, 200)
    return [
      atMost('from the address to a field that takes words, median of five', medianOf(opened) / 1000, 1, 's'),
      atMost('from a key to the next frame, median of 200', medianOf(typed), 33, 'ms'),
      atMost('the same, the slowest of 200', Math.max(...typed), 100, 'ms'),
      atMost('script of the first load, gzipped', scriptBytes() / 1024, 200, 'KiB'),
    ]
  } finally {
    await close()
  }
}

function withKey(url: string, key: string): Parameters<typeof screensOf>[0]['ask'] {
  return (method, path, asking) => ask(`${url}${path}`, method, { key, ...asking })
}

/** Milliseconds from asking for the page to the field that has the focus, each time in a page that is loaded anew. */
async function openTimes({ page }: Person, url: string, times: number): Promise<number[]> {
  const taken: number[] = []
  for (let time = 0; time < times; time++) {
    await page.goto('about:blank')
    const begin = performance.now()
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator('[role=textbox]:focus').waitFor()
    taken.push(performance.now() - begin)
  }
  return taken
}

/** Milliseconds from each key press to the frame that shows it, as the page itself sees it. */
async function typingLag(page: Page, presses: number): Promise<number[]> {
  await page.evaluate(`
    window.lags = []
    addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
      const shown = new MessageChannel()
      shown.port1.onmessage = () => window.lags.push(performance.now() - timeStamp)
      shown.port2.postMessage(null)
    }), true)`)
  for (let press = 0; press < presses; press++) await page.keyboard.press(press % 6 === 5 ? 'Space' : 'e')
  return (await page.evaluate('window.lags')) as number[]
}

/** The scripts that `index.html` names, as they travel. */
function scriptBytes(): number {
  const page = readFileSync('dist/web/index.html', 'utf8')
  return readdirSync('dist/web/assets')
    .filter(file => file.endsWith('.js') && page.includes(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`dist/web/assets/${file}`)).length, 0)
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
