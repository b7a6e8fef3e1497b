import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { fillNewsroom, type Place } from '../support/full-newsroom.js'
import { heading, screensOf } from '../support/screens.js'
import { aService } from '../support/service.js'
import startServers from '../support/start-servers.js'
import stopServers from '../support/stop-servers.js'

const folder = 'screenshots'
const widths = { wide: 1360, narrow: 390 }
const who = { name: 'Adele Brandt', roles: ['admin', 'editor', 'reviewer'] }

/** Those that stand in the README, small; renewed with `npm run screenshots -- --readme`. */
const inReadme = { folder: 'docs/screens', names: ['articles', 'review'], scale: 0.6 }

/** Pictures of every screen, light and dark, wide and narrow, for people to look at. `LOCALE` is the language. */
async function takeScreenshots(locale = process.env.LOCALE ?? 'en'): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await startServers()
  const service = await aService({ checks: 'all' })
  const screens = await screensOf(service)
  try {
    const places = await fillNewsroom(service)
    for (const dark of [false, true]) {
      for (const [size, width] of Object.entries(widths)) {
        const { page } = await screens.aPerson({ ...who, locale, dark, width })
        for (const place of places)
          await take(page, place, join(folder, `${place.name}-${size}-${dark ? 'dark' : 'light'}.png`))
      }
    }
    if (process.argv.includes('--readme')) {
      const { page } = await screens.aPerson({ ...who, scale: inReadme.scale })
      for (const place of places.filter(({ name }) => inReadme.names.includes(name)))
        await take(page, place, join(inReadme.folder, `${place.name}.png`), false)
    }
    process.stdout.write(`${places.length * 4} pictures are in ${folder}/.\n`)
  } finally {
    await screens.close()
    await service.stop()
    await stopServers()
  }

  async function take(page: Page, { path }: Place, file: string, fullPage = true) {
    await page.goto(service.url + path)
    await page.locator(heading).first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: file, fullPage })
  }
}

await takeScreenshots()
