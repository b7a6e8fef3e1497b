import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { axeFaults, type Person, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService()
const { anArticleInReview } = newsroomOf(service)
const screens = await screensOf(service)
let reviewer: Person

beforeAll(async () => {
  reviewer = await screens.aPerson({ name: 'Renée', roles: ['reviewer'], languages: ['fr'] })
})

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const sign = (page: Page, says: string) => page.getByRole('banner').getByText(says, { exact: true }).waitFor()

async function opened(headline: string, body: string) {
  const { version } = await anArticleInReview({ headline, body })
  const page = await reviewer.open(`/reviews/${version.id}`)
  await page.locator('[role=textbox]:focus').waitFor()
  await sign(page, 'connected')
  return page
}

describe('where the network is cut', () => {
  test('and this browser has no room for the words, that is told, and the tab is not closed unasked', async () => {
    const page = await opened('Volles Haus', 'Im Saal ist kein Platz mehr. Die Türen sind zu.')
    await page.evaluate(`
      const { setItem } = Storage.prototype
      Storage.prototype.setItem = function (name, value) {
        if (value.includes('Plus de place')) throw new DOMException('full', 'QuotaExceededError')
        setItem.call(this, name, value)
      }`)
    await page.route('**/segments/**', route => route.abort())
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.type('Plus de place')
    const told = page.getByText('Not saved, and this browser keeps nothing: leave this tab open')
    await told.waitFor()
    // There is room for less, but what was written first is still nowhere else.
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.type('Fermé')
    await page.getByText('not saved: no connection').nth(1).waitFor()
    expect(await told.isVisible()).toBe(true)
    const asked = page.waitForEvent('dialog').then(async dialog => {
      const type = dialog.type()
      await dialog.accept()
      return type
    })
    await page.reload()
    expect(await asked).toBe('beforeunload')
    await page.unrouteAll({ behavior: 'wait' })
  })

  test('what is typed after a confirmation that is not sent yet is not confirmed with it', async () => {
    const page = await opened('Funkstille', 'Der Funker schweigt. Niemand hört ihn.')
    await page.route('**/segments/**', route => route.abort())
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Control+Enter')
    await page.getByText(/No connection/).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('not saved: no connection').nth(1).waitFor()
    await page.getByText('Der Funker schweigt.').click()
    await page.keyboard.type(' Et')
    await page.unrouteAll({ behavior: 'wait' })

    await page.getByText(/Everything saved at/).waitFor()
    await page.getByText('1 of 3 confirmed').waitFor()
    expect(await page.getByRole('img', { name: 'not confirmed yet' }).count()).toBe(2)
  })

  test('the header says so while it is, and what was found is told to be of the saved text', async () => {
    const page = await opened('Kabel', 'Das Kabel ist gerissen. Die Boje treibt.')
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Das Kabel ist gerissen.')
    const about = page.getByRole('complementary')
    await about.getByRole('heading', { name: 'Findings', exact: true }).waitFor()

    await reviewer.context.setOffline(true)
    await sign(page, 'not connected')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Le câble est rompu.')
    await about.getByRole('heading', { name: 'findings in the saved text' }).waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    const row = page.getByRole('listitem').filter({ hasText: 'Le câble est rompu.' })
    await row.getByText('not saved: no connection · findings in the saved text').waitFor()
    expect(await axeFaults(page)).toEqual([])

    await reviewer.context.setOffline(false)
    await sign(page, 'connected')
    await page.getByText(/Everything saved at/).waitFor()
    await row.getByText('written by a person', { exact: true }).waitFor()
    expect(await page.getByText('in the saved text').count()).toBe(0)
  })

  test('and only what is sent shows it, the header says so until the service is reached again', async () => {
    const page = await opened('Relais', 'Das Relais klickt nicht.')
    await page.route('**/v1/**', route => route.abort())
    await page.keyboard.type(' Ah')
    await sign(page, 'not connected')
    await page.unroute('**/v1/**')

    await sign(page, 'connected')
    await page.getByText(/Everything saved at/).waitFor()
  })

  test('for what is saved alone, not everything is asked for again at each try', async () => {
    const page = await opened('Schleuse', 'Die Schleuse klemmt. Der Kahn wartet. Das Tor knarrt.')
    let lost = 0
    let streams = 0
    await page.route('**/segments/*', route => {
      if (route.request().method() !== 'PATCH') return route.continue()
      lost += 1
      return route.abort()
    })
    page.on('request', request => {
      if (request.url().endsWith('/v1/events/stream')) streams += 1
    })
    await page.keyboard.type(' Ah')
    await until(async () => streams === 1)
    await sign(page, 'connected')

    const before = lost
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.type(' Oh')
    await until(async () => lost > before)
    await page.evaluate('new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(() => shown())))')
    expect(streams).toBe(1)
    await page.unrouteAll({ behavior: 'wait' })
    await page.getByText(/Everything saved at/).waitFor()
  })
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
