import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { record } from './black-box.js'
import { aBrowser } from './browser.js'
import type { TestService } from './service.js'

/** A person with a browser of their own, signed in. */
export type Person = {
  id: string
  email: string
  context: BrowserContext
  page: Page
  open(path: string): Promise<Page>
}

/** A service that can be visited, and asked as an admin. */
type Asked = Pick<TestService, 'url' | 'ask'>

type Who = {
  name: string
  roles: string[]
  languages?: string[]
  locale?: string
  width?: number
  dark?: boolean
  scale?: number
}

/** Chromium as Debian packs it; its shell, where that is installed, opens no windows that nobody looks at. */
const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** Real screens in a real browser, and people before them. Close it after the last test. */
export async function screensOf(service: Asked) {
  const executablePath = browsers.find(path => existsSync(path)) ?? 'chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const faults: string[] = []
  return {
    browser,
    /** What the pages objected to: an error nobody caught, or something that the policy forbade. */
    faults,
    aPerson: (who: Who) => aPerson(service, browser, who, faults),
    /** The same person at a second screen. */
    async secondScreen({ context }: Person): Promise<Page> {
      const page = await context.newPage()
      await record(page)
      return page
    },
    close: () => browser.close(),
  }
}

/** The password of every person here. */
export const password = 'correct horse battery'

async function aPerson(service: Asked, browser: Browser, who: Who, faults: string[]): Promise<Person> {
  const { name, roles, languages = null, locale = 'en', width = 1360, dark = false, scale = 1 } = who
  const email = `${crypto.randomUUID()}@example.org`
  const invited = await service.ask('POST', '/v1/invitations', { body: { name, email, roles, languages } })
  const outside = aBrowser(service.url)
  const token = new URL(invited.body.url).pathname.split('/').at(-1)
  await outside.ask('POST', `/v1/invitations/${token}/acceptance`, { body: { password } })

  const context = await browser.newContext({
    locale,
    viewport: { width, height: 900 },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    // A dialog that slides in is a fifth of a second in which a test can do nothing.
    reducedMotion: 'reduce',
  })
  await context.addCookies(
    [...outside.jar].map(([name, value]) => ({
      name,
      value,
      url: service.url.replace('http:', 'https:'),
      secure: true,
    })),
  )
  // Less than a test's own patience, so that what was waited for is named.
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await record(page)
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text())
  })
  return {
    id: invited.body.user.id,
    email,
    context,
    page,
    async open(path) {
      await page.goto(service.url + path)
      await page.locator('main').waitFor()
      return page
    },
  }
}

/** What heads a screen that is there; one still on its way has a heading of its own. */
export const heading = 'h1:not([aria-busy=true] *)'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page, one line for each kind of fault. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(
    'axe.run({ resultTypes: ["violations"], selectors: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
  )
  return found as string[]
}
