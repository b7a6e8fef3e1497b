import { afterAll, expect, test } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { screensOf } from '../support/screens.js'
import { aService } from '../support/service.js'

const service = await aService()
const { anArticleInReview } = newsroomOf(service)
const screens = await screensOf(service)

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const mostBytes = 200_000

async function visit(options: BrowserContextOptions) {
  const context = await screens.browser.newContext(options)
  const page = await context.newPage()
  await page.goto(service.url)
  await page.locator('input[type=password]').waitFor()
  return page
}

async function scriptBytes(page: Page): Promise<number> {
  const sizes = await page.evaluate(`performance.getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('.js')).map(({ encodedBodySize }) => encodedBodySize)`)
  return (sizes as number[]).reduce((sum, size) => sum + size, 0)
}

test.each(['en', 'de', 'fr'])('whoever never was here loads little script in %s', async locale => {
  const page = await visit({ locale })
  const bytes = await scriptBytes(page)

  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThan(mostBytes)
  await page.context().close()
})

test('words that come with their screens follow whoever changes the language', async () => {
  const { open, page, context } = await screens.aPerson({ name: 'Adele', roles: ['admin'] })
  await open('/glossary')
  await page.getByRole('heading', { name: 'Glossary', level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Adele' }).click()
  await page.getByText('Deutsch').click()

  await page.getByRole('heading', { name: 'Glossar', level: 1 }).waitFor()
  expect(await page.getByRole('main').textContent()).not.toMatch(/\bglossary\.[a-z]/)
  await context.close()
})

/** What a browser lacks that may store nothing, and one that is here over plain HTTP. */
const poor = `
  delete crypto.constructor.prototype.randomUUID
  Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('Access is denied.', 'SecurityError') },
  })`

test('a browser that stores nothing and makes no UUID takes words, and sends what is sent once under a key', async () => {
  const { version } = await anArticleInReview({ headline: 'Tresor', body: 'Der Tresor bleibt zu.' })
  const { page, open, context } = await screens.aPerson({ name: 'Edna', roles: ['editor', 'reviewer'] })
  await page.addInitScript(poor)
  await open(`/reviews/${version.id}`)
  await page.locator('[role=textbox]:focus').waitFor()
  await page.keyboard.type(' Ja')
  await page.getByText(/Everything saved at/).waitFor()

  await open('/articles/new')
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('# Ohne Schloss\n\nDer Schlüssel steckt nicht.')
  const languages = page.getByRole('combobox', { name: 'Target languages' })
  await languages.click()
  await languages.fill('French')
  await page.getByRole('option', { name: 'French', exact: true }).click()
  await page.keyboard.press('Escape')
  const sent = page.waitForRequest(request => request.method() === 'POST' && request.url().endsWith('/v1/articles'))
  await page.getByRole('button', { name: /^Submit/ }).click()

  await page.getByRole('heading', { name: 'Ohne Schloss', level: 1 }).waitFor()
  expect((await sent).headers()['idempotency-key']).toMatch(/^\d+-\d+-\d+-\d+$/)
  await context.close()
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
