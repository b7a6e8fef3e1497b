import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { axeFaults, type Person, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService({ environment: { REVIEW_POLICY: 'single' } })
const { anArticleInReview, inReview, see, edit, decide } = newsroomOf(service)
const screens = await screensOf(service)
let mine: Person
let theirs: Person

beforeAll(async () => {
  mine = await screens.aPerson({ name: 'Renée', roles: ['reviewer'], languages: ['fr'] })
  theirs = await screens.aPerson({ name: 'Odile', roles: ['reviewer'], languages: ['fr'] })
})

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const field = (page: Page) => page.getByRole('textbox', { name: /Translation of segment/ })
const saved = (page: Page) => page.getByText(/Everything saved at/).waitFor()
const row = (page: Page, number: number) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .nth(number - 1)

async function together(headline: string, body: string) {
  const { version } = await anArticleInReview({ headline, body })
  const pages = await Promise.all([mine, theirs].map(person => person.open(`/reviews/${version.id}`)))
  await Promise.all(pages.map(page => field(page).waitFor()))
  const [here, there] = pages as [Page, Page]
  return { version, here, there }
}

async function type(page: Page, words: string) {
  await page.keyboard.press('Control+A')
  await page.keyboard.type(words)
  await saved(page)
}

describe('where somebody else puts another text', () => {
  test('in place of mine, who it was, when, and what it changed is told until I have been there', async () => {
    const { here, there } = await together('Lotse', 'Der Lotse geht von Bord. Die Luke bleibt offen.')
    await type(here, 'Le pilote')
    await here.keyboard.press('Alt+ArrowDown')
    await there.getByText('Le pilote').first().waitFor()
    await type(there, 'Le guide')

    await here.getByRole('alert').getByText('Odile put another text into segment 1 · just now').waitFor()
    const note = row(here, 1).getByText('Odile put another text here · just now')
    await note.waitFor()
    await row(here, 1).locator('del', { hasText: 'pilote' }).waitFor()
    await row(here, 1).locator('ins', { hasText: 'guide' }).waitFor()
    expect(await axeFaults(here)).toEqual([])
    await here.keyboard.press('Alt+ArrowDown')
    await here.keyboard.press('F8')
    await here.locator('[role=textbox]:focus', { hasText: 'Le guide' }).waitFor()
    await here.getByRole('alert').filter({ hasText: 'Odile' }).waitFor({ state: 'detached' })
    expect(await note.count()).toBe(1)
    await here.getByRole('button', { name: 'Show every text' }).click()
    for (const name of ['Odile', 'Renée'])
      await here.getByRole('complementary').getByText(`written by a person · ${name} · just now`).waitFor()
    await here.keyboard.press('Alt+ArrowDown')

    await note.waitFor({ state: 'detached' })
  })

  test('where I look, that is told; where neither I nor my words are, it is not', async () => {
    const { here, there } = await together('Bug', 'Der Bug hebt sich. Das Heck senkt sich.')
    await type(there, 'La proue')
    await row(here, 1).getByText('Odile put another text here').waitFor()
    expect(await field(here).textContent()).toBe('La proue')
    await there.keyboard.press('Alt+ArrowDown')
    await type(there, 'La proue se lève.')

    await row(here, 2).getByText('La proue se lève.').waitFor()
    expect(await here.getByText('Odile put another text here').count()).toBe(1)
    expect(await there.getByText('put another text').count()).toBe(0)
  })

  test('I write on where I was among the words, not in the middle of one of theirs', async () => {
    const { here, there, version } = await together('Steuer', 'Das Steuer klemmt.')
    await type(here, 'Le gouvernail')
    await until(async () => (await field(there).textContent()) === 'Le gouvernail')
    await type(there, 'Le vieux gouvernail')
    await until(async () => (await field(here).textContent()) === 'Le vieux gouvernail')
    await here.keyboard.type(' bloqué')
    await until(async () => (await see(version)).segments[0].target === 'Le vieux gouvernail bloqué')
    await until(async () => (await field(there).textContent()) === 'Le vieux gouvernail bloqué')
    await there.keyboard.type(' ici')

    await until(async () => (await see(version)).segments[0].target === 'Le vieux gouvernail ici bloqué')
  })

  test('leads there from what is told in passing', async () => {
    const { here, there } = await together('Heck', 'Das Heck liegt tief. Die Reling glänzt.')
    await type(here, 'La poupe')
    await here.keyboard.press('Alt+ArrowDown')
    await there.getByText('La poupe').first().waitFor()
    await type(there, 'L’arrière')
    await here.getByRole('alert').getByRole('button', { name: 'Go there' }).click()

    await here.locator('[role=textbox]:focus', { hasText: 'L’arrière' }).waitFor()
    await here.getByRole('alert').filter({ hasText: 'Odile' }).waitFor({ state: 'detached' })
  })

  test('while I write, the choice says whose text the other is', async () => {
    const { here, there } = await together('Mast', 'Der Mast knickt um.')
    await here.route('**/segments/*', route =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    )
    await here.keyboard.press('Control+A')
    await here.keyboard.type('Le mât')
    await here.getByText(/No connection/).waitFor()
    await type(there, 'Le poteau')
    await here.unroute('**/segments/*')

    await here.getByRole('dialog').getByText('Saved by Odile · just now').waitFor()
    expect(await axeFaults(here)).toEqual([])
    await here.getByRole('button', { name: 'Keep theirs' }).click()
    await until(async () => (await here.getByRole('dialog').count()) === 0)
    expect(await here.getByText('put another text').count()).toBe(0)
  })
})

describe('what somebody else decides', () => {
  const toast = (page: Page) => page.getByRole('alert').filter({ hasText: 'Odile' })

  test('is told in mid-page until it is put away, and the bar follows', async () => {
    const { here, there, version } = await together('Boje', 'Die Boje blinkt nicht.')
    const approve = here.locator('footer').getByRole('button', { name: /^Approve/ })
    await approve.waitFor()
    await there.keyboard.press('Alt+Shift+R')
    await there.getByRole('dialog').locator('textarea:focus').fill('Blinkt sie?')
    await there.keyboard.press('Control+Enter')

    await toast(here).getByText('Odile asked for changes · just now').waitFor()
    await toast(here).getByText('Blinkt sie?').waitFor()
    await approve.waitFor({ state: 'detached' })
    expect(await axeFaults(here)).toEqual([])
    expect(await toast(there).count()).toBe(0)
    await toast(here).getByRole('button', { name: 'Close' }).click()
    await toast(here).waitFor({ state: 'detached' })
    expect((await see(version)).state).toBe('changes_requested')
  })

  test('ends my writing, and the focus is on the way on', async () => {
    const { here, there, version } = await together('Tide', 'Die Tide kippt um drei.')
    await there.keyboard.press('Alt+Shift+Enter')
    await there.getByRole('dialog').locator('textarea:focus').waitFor()
    await there.keyboard.press('Control+Enter')

    await toast(here).getByText('Approved by Odile · just now').waitFor()
    await here.locator('footer a:focus', { hasText: 'To the queue' }).waitFor()
    await decide(await see(version), 'withdrawal', { reason: 'Verfrüht.' })
    await here.getByRole('alert').getByText('Verfrüht.').waitFor()
  })
})

test.each([1360, 390])('after approving, %i pixels wide, the focus is on the way on', async width => {
  const { version } = await anArticleInReview({ headline: `Fracht ${width}`, body: `Die Fracht ${width} ist da.` })
  const { open, page, context } = await screens.aPerson({ name: 'Rika', roles: ['reviewer'], width })
  await open(`/reviews/${version.id}`)
  await field(page).waitFor()
  await page.keyboard.press('Alt+Shift+Enter')
  await page.getByRole('dialog').locator('textarea:focus').waitFor()
  await page.keyboard.press('Control+Enter')

  await page.getByRole('alert').getByText('Approved: it is on its way to readers.').waitFor()
  await page.locator('footer a:focus', { hasText: 'To the queue' }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL('**/reviews')
  await context.close()
})

describe('a revision or a retraction while I write', () => {
  const revise = async (articleId: string, text: { headline: string; body: string }) => {
    const { headers } = await service.ask('GET', `/v1/articles/${articleId}`)
    await service.ask('PUT', `/v1/articles/${articleId}`, {
      body: { format: 'markdown', ...text },
      headers: { 'if-match': String(headers.get('etag')) },
    })
  }

  test('is told where I look; I end my sentence, choose, and what came too late for a decision I can read', async () => {
    const headline = 'Tonne'
    const { article, version } = await anArticleInReview({ headline, body: 'Die Tonne ist rot.' })
    const page = await mine.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.route('**/segments/*', route =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    )
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('La bouée')
    await revise(article.id, { headline, body: 'Die Tonne ist grün.' })

    const notice = page
      .getByRole('alert')
      .filter({ hasText: 'Revision 2 of the article has arrived. End your sentence' })
    await notice.waitFor()
    await page.keyboard.type(' est verte.')
    expect(await field(page).textContent()).toBe('La bouée est verte.')
    expect(await axeFaults(page)).toEqual([])
    await page.unrouteAll({ behavior: 'wait' })
    await notice.getByRole('link', { name: 'Go to revision 2' }).click()

    const dialog = page.getByRole('dialog', { name: 'A revision changed this segment' })
    await dialog.getByText('What stands here now').waitFor()
    const newer = await inReview(article.id)
    await edit(await see(newer), 0, { status: 'confirmed' })
    expect((await decide(await see(newer), 'approval')).status).toBe(201)

    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Your words in segment 2 came too late to be saved:').waitFor()
    expect(await row(page, 2).textContent()).not.toContain('verte')
    await page.getByRole('button', { name: 'Give them up' }).click()
    await page.getByText('Your words in segment 2 came too late to be saved:').waitFor({ state: 'detached' })
  })

  test('carries sentences over, and says by whom they are; nothing is told of one that stayed as it was', async () => {
    const headline = 'Baken'
    const { article } = await anArticleInReview({ headline, body: 'Die Bake leuchtet. Sie steht im Watt.' })
    await revise(article.id, { headline, body: 'Die Bake leuchtet. Sie liegt im Watt.' })
    const page = await mine.open(`/reviews/${(await inReview(article.id)).id}`)
    await row(page, 2).getByText('carried over · machine').waitFor()

    await page.keyboard.press('Alt+J')
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    const changed = page.getByRole('heading', { name: 'What changed in the source' })
    await changed.waitFor()
    await page.keyboard.press('Alt+ArrowUp')
    await changed.waitFor({ state: 'detached' })
    await page.locator('aside').getByText('Copy the source').waitFor()
  })

  test('is told where I look, if the article is retracted', async () => {
    const { article, version } = await anArticleInReview({ headline: 'Boje', body: 'Die Boje treibt ab.' })
    const page = await mine.open(`/reviews/${version.id}`)
    await field(page).waitFor()

    await service.ask('PUT', `/v1/articles/${article.id}/retraction`, { body: { reason: 'Irrtum.' } })

    await page
      .getByRole('alert')
      .getByText(/^This article is retracted/)
      .waitFor()
  })
})

describe('an approval', () => {
  test('tells first whose request for changes nobody has answered, and that an engine only plays', async () => {
    const headline = 'Anker'
    const { article, version } = await anArticleInReview({ headline, body: 'Der Anker hält nicht mehr.' })
    await decide(version, 'change-request', { note: 'Welcher Anker?' })
    const { headers } = await service.ask('GET', `/v1/articles/${article.id}`)
    await service.ask('PUT', `/v1/articles/${article.id}`, {
      body: { format: 'markdown', headline, body: 'Der Buganker hält nicht mehr.' },
      headers: { 'if-match': String(headers.get('etag')) },
    })
    const newer = await inReview(article.id)
    const page = await mine.open(`/reviews/${newer.id}`)
    await field(page).waitFor()
    await page.keyboard.press('Alt+Shift+Enter')

    const dialog = page.getByRole('dialog', { name: 'Approve' })
    await dialog
      .getByText(/asked for changes, and nobody has said yet that they were made: “Welcher Anker\?”/)
      .waitFor()
    await dialog.getByText(/Drafted by the test engine: this is no translation\./).waitFor()
  })
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
