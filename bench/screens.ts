import type { Browser, Page } from 'playwright-core'
import { type Person, screensOf } from '../tests/support/screens.js'
import { ask } from '../tests/support/service.js'
import { atMost, defineBench, type Figure, told } from './bench.js'
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
  const { aPerson, browser, close } = await screensOf(asked)
  try {
    const person = await aPerson({ name: 'Bea', roles: ['reviewer'] })
    const first = await firstLoad(browser, api.url)
    await watchFocus(person)
    await openTimes(person, `${api.url}${path}`, 1)
    const script = await scriptBytes(person.page)
    const opened = await openTimes(person, `${api.url}${path}`, 5)
    const typed = await typingLag(person.page, 200)
    const found = await findingLag(person.page, 20)
    return [
      atMost('from the address to a field that takes words, median of five', medianOf(opened) / 1000, 1, 's'),
      atMost('from a key to the next frame, median of 200', medianOf(typed), 33, 'ms'),
      atMost('the same, the slowest of 200', Math.max(...typed), 100, 'ms'),
      atMost('from the key that saves a wrong number to its finding, median of 20', medianOf(found), 200, 'ms'),
      atMost('script of the first load (the sign-in), as it travels', first / 1000, 200, 'KB'),
      told('script of a review, as it travels', Math.round(script / 1000), 'KB'),
    ]
  } finally {
    await close()
  }
}

function withKey(url: string, key: string): Parameters<typeof screensOf>[0]['ask'] {
  return (method, path, asking) => ask(`${url}${path}`, method, { key, ...asking })
}

/** Has each page note when the frame was shown in which a text field first had the focus. */
async function watchFocus({ page }: Person): Promise<void> {
  await page.addInitScript(`
    addEventListener('focusin', ({ target }) => {
      if (target.getAttribute('role') !== 'textbox' || window.isFocused) return
      window.isFocused = true
      requestAnimationFrame(() => {
        const shown = new MessageChannel()
        shown.port1.onmessage = () => { window.shownAt = performance.now() }
        shown.port2.postMessage(null)
      })
    }, true)`)
}

/** Milliseconds from asking for the page to the frame with the field that has the focus, by the page's own clock. */
async function openTimes({ page }: Person, url: string, times: number): Promise<number[]> {
  const taken: number[] = []
  for (let time = 0; time < times; time++) {
    await page.goto('about:blank')
    await page.goto(url)
    await page.locator('[role=textbox]:focus').waitFor()
    const shownAt = await page.evaluate(`new Promise(tell => {
      const look = () => window.shownAt ? tell(window.shownAt) : requestAnimationFrame(look)
      look()
    })`)
    taken.push(shownAt as number)
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

/** Milliseconds from the key that saves and confirms a segment to the frame with what the checks say of it. */
async function findingLag(page: Page, times: number): Promise<number[]> {
  await page.evaluate(`
    window.found = []
    let pressedAt = 0
    addEventListener('keydown', ({ key, timeStamp }) => { if (key === 'Enter') pressedAt = timeStamp }, true)
    const isFinding = node => (node.textContent ?? '').startsWith('✕')
    new MutationObserver(changes => {
      if (pressedAt === 0 || !changes.some(({ addedNodes }) => [...addedNodes].some(isFinding))) return
      const began = pressedAt
      pressedAt = 0
      requestAnimationFrame(() => {
        const shown = new MessageChannel()
        shown.port1.onmessage = () => window.found.push(performance.now() - began)
        shown.port2.postMessage(null)
      })
    }).observe(document.querySelector('ol'), { childList: true, subtree: true })`)
  for (let time = 1; time <= times; time++) {
    await page.locator('[role=textbox]:focus').waitFor()
    await page.keyboard.insertText(` ${9_000 + time}`)
    await page.keyboard.press('Control+Enter')
    await page.evaluate(`new Promise(tell => {
      const look = () => window.found.length === ${time} ? tell() : requestAnimationFrame(look)
      look()
    })`)
  }
  return (await page.evaluate('window.found')) as number[]
}

/** The bytes of script that somebody meets who never was here. */
async function firstLoad(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.getByLabel('Password').first().waitFor()
  const bytes = await scriptBytes(page)
  await page.close()
  return bytes
}

/** The bytes of all script the page has loaded, compressed as it was sent. */
async function scriptBytes(page: Page): Promise<number> {
  const sizes = await page.evaluate(`performance.getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('.js')).map(({ encodedBodySize }) => encodedBodySize)`)
  return (sizes as number[]).reduce((sum, size) => sum + size, 0)
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
