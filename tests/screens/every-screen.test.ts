import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { fillNewsroom, type Place } from '../support/full-newsroom.js'
import { axeFaults, screensOf } from '../support/screens.js'
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

  test.each([...places, signIn, welcome])('$name has no fault that axe finds, and fits', async place => {
    const here = place === signIn || place === welcome ? outside : page
    await here.goto(service.url + place.path)
    await here.locator('h1').first().waitFor()
    await here.waitForLoadState('networkidle').catch(() => undefined)

    expect(await axe(here)).toEqual([])
    const beyond = await here.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(beyond).toBeLessThanOrEqual(0)
  })
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
