import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { fillNewsroom, type Place } from '../support/full-newsroom.js'
import { axeFaults, heading, screensOf } from '../support/screens.js'
import { aService } from '../support/service.js'

const service = await aService()
const screens = await screensOf(service)
const places: Place[] = await fillNewsroom(service)
const { body: invited } = await service.ask('POST', '/v1/invitations', {
  body: { name: 'Wanda', email: 'wanda@example.org', roles: ['editor'] },
})
const welcome = { name: 'welcome', path: new URL(invited.url).pathname }
const signIn = { name: 'sign-in', path: '/sign-in' }

afterAll(async () => {
  await screens.close()
  await service.stop()
})

/** Addresses as `screens.tsx` has them, without what only leads elsewhere. */
const known = [...readFileSync('src/web/screens.tsx', 'utf8').matchAll(/path="(\/[^"]+)"/g)].map(([, path]) => path)

test('every screen there is was looked at', () => {
  const visited = [...places, signIn, welcome].map(({ path }) => path.split('?')[0] ?? '')
  const missed = known.filter(pattern => {
    const parts = new RegExp(`^${pattern?.replace(/\/:\w+\?/, '(/[^/]+)?').replace(/:\w+/g, '[^/]+')}$`)
    return !visited.some(path => parts.test(path))
  })

  expect(known.length).toBeGreaterThan(8)
  expect(missed).toEqual([])
})

/** Wide; as narrow as a phone in the language with the longest words; and at 200 % zoom, which changes nothing for axe. */
const views = [
  { locale: 'en', dark: false, width: 1360, axe: axeFaults },
  { locale: 'de', dark: true, width: 360, axe: axeFaults },
  { locale: 'fr', dark: false, width: 680, axe: async () => [] },
]

describe.each(views)('in $locale at $width pixels', ({ locale, dark, width, axe }) => {
  let page: Page
  let outside: Page

  beforeAll(async () => {
    const who = { name: 'Adele', roles: ['admin', 'editor', 'reviewer'], locale, dark, width }
    page = (await screens.aPerson(who)).page
    const colorScheme = dark ? 'dark' : 'light'
    const context = await screens.browser.newContext({ locale, colorScheme, viewport: { width, height: 900 } })
    outside = await context.newPage()
  })

  test.each([...places, signIn, welcome])(
    '$name has no fault that axe finds, with whatever list is open, and fits',
    async place => {
      const here = place === signIn || place === welcome ? outside : page
      await here.goto(service.url + place.path)
      await here.locator(heading).first().waitFor()
      await here.waitForLoadState('networkidle').catch(() => undefined)

      expect(await axe(here)).toEqual([])
      const beyond = await here.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(beyond).toBeLessThanOrEqual(0)
      // Where there are more, they are one in each row of a table.
      for (const button of (await here.locator('main').locator(opensList).all()).slice(0, 3)) {
        await expectNoFaultOpen(here, button, axe)
      }
    },
  )

  test('the menu of a person has none either', async () => {
    await page.goto(`${service.url}/account`)

    await expectNoFaultOpen(page, page.locator('header').locator(opensList), axe)
  })

  test('a list in a dialog has none either', async () => {
    const { path } = places.find(({ name }) => name === 'article') as Place
    await page.goto(service.url + path)
    await page.getByRole('button', { name: /^(Add a language|Sprache hinzufügen|Ajouter une langue)$/ }).click()

    await expectNoFaultOpen(page, page.getByRole('dialog').locator(opensList), axe)
  })
})

test.each(places)('$name has no fault while what it shows is still on its way', async place => {
  const { page } = await screens.aPerson({ name: 'Ada', roles: ['admin', 'editor', 'reviewer'] })
  const isOnItsWay = (address: URL) => address.pathname.startsWith('/v1/') && address.pathname !== '/v1/me'
  // Never answered: the page stays as a slow evening shows it.
  await page.route(isOnItsWay, () => undefined)
  await page.goto(service.url + place.path)
  await page.locator('main').waitFor()
  await page.locator('h1').first().waitFor()

  expect(await axeFaults(page)).toEqual([])
  await page.context().close()
})

/** What opens a list, as far as it is not folded away. */
const opensList = '[aria-haspopup=listbox]:visible, [aria-haspopup=menu]:visible'

/** Opens a list, in which axe finds no fault, and which lies on the screen with nothing over it; and closes it. */
async function expectNoFaultOpen(page: Page, button: Locator, axe: typeof axeFaults) {
  await button.click()
  const list = page.locator('[role=listbox], [role=menu]').filter({ visible: true })
  await list.waitFor()
  expect(await axe(page)).toEqual([])
  expect(await page.evaluate(isInSight)).toBe(true)
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'hidden' })
}

const isInSight = `(() => {
  const list = [...document.querySelectorAll('[role=listbox], [role=menu]')].find(one => one.checkVisibility())
  const { left, right, top, bottom } = list.getBoundingClientRect()
  const corners = [left + 8, right - 8].flatMap(x => [top + 8, bottom - 8].map(y => [x, y]))
  return corners.every(([x, y]) => list.contains(document.elementFromPoint(x, y)))
})()`

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
