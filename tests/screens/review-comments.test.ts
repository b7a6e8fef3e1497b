import { afterAll, describe, expect, test } from '@jest/globals'
import type { Locator, Page, Route } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { axeFaults, type Person, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService()
const { anArticleInReview } = newsroomOf(service)
const screens = await screensOf(service)
const aReviewer = (name: string) => screens.aPerson({ name, roles: ['reviewer'], languages: ['fr'] })

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const comment = (page: Page) => page.getByLabel('Say something about this segment')
/** What is beside the sentences follows a moment later. */
const holds = (page: Page, words: string) => until(async () => (await comment(page).inputValue()) === words)
const said = async (version: { id: string }): Promise<string[]> =>
  (await service.ask('GET', `/v1/versions/${version.id}/comments`)).body.items.map(({ text }: { text: string }) => text)

async function begin(person: Person, headline: string, words: string) {
  const { version } = await anArticleInReview({ headline, body: 'Das Boot liegt fest. Das Netz ist leer.' })
  const page = await person.open(`/reviews/${version.id}`)
  const told = page.waitForRequest(`**/segments/${version.segments[1].id}/suggestions`)
  await page.getByText('Das Boot liegt fest.', { exact: true }).first().click()
  await told
  await comment(page).fill(words)
  return { version, page }
}

test('all that was said of a version is there, however much that is', async () => {
  const { version } = await anArticleInReview({ headline: 'Viel gesagt', body: 'Der Deich ist dicht.' })
  for (const text of ['Das erste Wort', 'Das letzte Wort'])
    await service.ask('POST', `/v1/versions/${version.id}/comments`, { body: { text } })
  const { open, page } = await aReviewer('Viola')
  // As if two hundred had spoken before the last.
  await page.route('**/comments?*', route =>
    route.continue({ url: route.request().url().replace('limit=200', 'limit=1') }),
  )
  await open(`/reviews/${version.id}`)

  await page.getByText('Das letzte Wort').first().waitFor()
  await page.getByText('Das erste Wort').first().waitFor()
})

describe('a comment that is begun', () => {
  test('is there again after another segment, a reload and in a new tab, and gone once it is sent', async () => {
    const person = await aReviewer('Renée')
    const { version, page } = await begin(person, 'Kutter', 'Seit wann')
    const row = (on: Page) => on.getByRole('listitem').filter({ hasText: 'a comment of yours is not sent yet' })
    await row(page).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+ArrowDown')
    await holds(page, '')
    await page.reload()
    await row(page).click()
    await holds(page, 'Seit wann')

    const second = await screens.secondScreen(person)
    await second.goto(`${service.url}/reviews/${version.id}`)
    await row(second).click()
    await holds(second, 'Seit wann')
    await comment(second).press('End')
    await second.keyboard.type('?')
    await second.keyboard.press('Control+Enter')

    await second.getByText('one open comment').waitFor()
    await row(second).waitFor({ state: 'detached' })
    await row(page).waitFor({ state: 'detached' })
    await second.reload()
    await second.getByText('one open comment').waitFor()
    expect(await row(second).count()).toBe(0)
    expect(await said(version)).toEqual(['Seit wann?'])
    await person.context.close()
  })

  test('outlives the session, and waits for whoever began it', async () => {
    const [person, other] = [await aReviewer('Sasha'), await aReviewer('Odile')]
    const { version, page } = await begin(person, 'Netz', 'Leer seit Montag?')
    const cookies = await person.context.cookies()
    await person.context.clearCookies()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor()

    await person.context.addCookies(await other.context.cookies())
    await page.goto(`${service.url}/reviews/${version.id}`)
    await page.getByRole('textbox').first().waitFor()
    expect(await page.getByText('a comment of yours is not sent yet').count()).toBe(0)
    await person.context.addCookies(cookies)
    await page.reload()
    await page.getByText('a comment of yours is not sent yet').click()

    await holds(page, 'Leer seit Montag?')
    expect(await said(version)).toEqual([])
    await Promise.all([person.context.close(), other.context.close()])
  })

  test('is sent once, though its answer got lost', async () => {
    const person = await aReviewer('Renate')
    const { version, page } = await begin(person, 'Anker', 'Zweimal?')
    await page.route('**/comments', async route => {
      if (route.request().method() !== 'POST') return route.continue()
      await route.fetch()
      await route.abort()
    })
    await page.keyboard.press('Control+Enter')
    await until(async () => (await said(version)).length === 1)
    await page.getByRole('alert').first().waitFor()
    await page.unrouteAll({ behavior: 'wait' })
    await page.reload()
    await page.getByText('a comment of yours is not sent yet').click()
    await comment(page).press('Control+Enter')

    await page.getByText('a comment of yours is not sent yet').waitFor({ state: 'detached' })
    expect(await said(version)).toEqual(['Zweimal?'])
    await person.context.close()
  })

  test('is written and sent where this browser keeps nothing, and so are the words', async () => {
    const person = await aReviewer('Ruth')
    await person.context.addInitScript(`
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }
      delete Crypto.prototype.randomUUID`)
    const { version, page } = await begin(person, 'Segel', '')
    await comment(page).click()
    await page.keyboard.type('Gerefft?')
    await holds(page, 'Gerefft?')
    await page.keyboard.press('Control+Enter')
    await page.getByText('one open comment').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Oui.')

    await until(async () =>
      (await service.ask('GET', `/v1/versions/${version.id}`)).body.segments[1].target.endsWith('Oui.'),
    )
    expect(await said(version)).toEqual(['Gerefft?'])
    await person.context.close()
  })

  test('leads back to the words once it is sent by key', async () => {
    const person = await aReviewer('Rolf')
    const { version, page } = await begin(person, 'Poller', 'Welcher Poller?')
    await comment(page).press('Control+Enter')

    await page.getByRole('textbox', { name: 'Translation of segment 2' }).and(page.locator(':focus')).waitFor()
    expect(await said(version)).toEqual(['Welcher Poller?'])
    await person.context.close()
  })

  test('is none while it is only blanks', async () => {
    const person = await aReviewer('Ria')
    const { page } = await begin(person, 'Ruder', 'x')
    const sign = page.getByText('a comment of yours is not sent yet')
    await sign.waitFor()
    await comment(page).fill('  ')

    await sign.waitFor({ state: 'detached' })
    await comment(page).fill(' y ')
    await sign.waitFor()
    await holds(page, ' y ')
    await person.context.close()
  })

  test('is not overlooked by whoever goes on or approves', async () => {
    const person = await aReviewer('Rosa')
    const { page } = await begin(person, 'Hafen', 'Halb')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('F8')
    await holds(page, 'Halb')
    await page.keyboard.press('Alt+Shift+Enter')

    await page.getByText(/One comment of yours is not sent yet/).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await person.context.close()
  })
})

test('what a reviewer pressed leaves them the keyboard, and says so when it failed', async () => {
  const person = await aReviewer('Rahel')
  const { version, page } = await begin(person, 'Lotse', '')
  const open = { segmentId: version.segments[1].id, text: 'Welches Boot?' }
  await service.ask('POST', `/v1/versions/${version.id}/comments`, { body: open })
  const fail = (route: Route) =>
    route.request().method() === 'PUT' ? route.fulfill({ status: 500, body: '{}' }) : route.continue()
  await page.route(/\/(assignment|resolution)$/, fail)
  const focused = (locator: Locator) => locator.and(page.locator(':focus')).waitFor()

  const takeOn = page.getByRole('button', { name: 'Take it on' })
  const done = page.getByRole('button', { name: 'Done', exact: true })
  await takeOn.press('Enter')
  await page.getByRole('alert').waitFor()
  await focused(takeOn)
  await done.press('Enter')
  await page.getByRole('listitem').filter({ hasText: 'Welches Boot?' }).getByRole('alert').waitFor()
  await focused(done)

  await page.unroute(/\/(assignment|resolution)$/, fail)
  await done.press('Enter')
  await focused(page.getByRole('listitem').filter({ hasText: 'Welches Boot?' }))
  await takeOn.press('Enter')
  await focused(page.getByRole('button', { name: 'Give it back' }))
  await page.getByRole('alert').waitFor({ state: 'detached' })

  const history = page.locator('section:has(h2:text("History"))')
  await page.route('**/history', route => route.fulfill({ status: 500, body: '{}' }))
  await page.getByRole('button', { name: 'Show every text' }).press('Enter')
  await history.locator('h2:focus').waitFor()
  const again = history.getByRole('button', { name: 'Try again' })
  await again.waitFor()
  await page.unroute('**/history')
  await again.press('Enter')
  await history.getByRole('button', { name: /machine/ }).waitFor()
  // At the heading, or at the first text where the answer came before the next frame.
  await history.locator('h2:focus, button:focus').waitFor()
  await person.context.close()
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
