import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { axeFaults, type Person, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService()
const { anArticleInReview, edit, decide, see } = newsroomOf(service)
const screens = await screensOf(service)
let admin: Person
let reviewer: Person

beforeAll(async () => {
  admin = await screens.aPerson({ name: 'Adele', roles: ['admin'] })
  reviewer = await screens.aPerson({ name: 'Renée', roles: ['reviewer'], languages: ['fr'] })
})

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const unit = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words })
/** The list may stand there already before the words just typed count. */
async function marked(page: Page): Promise<string[]> {
  await page.locator('mark').first().waitFor()
  return page.locator('mark').allTextContents()
}

async function anApproved(headline: string, german: string, french: string) {
  const { article, version } = await anArticleInReview({ headline, body: german })
  await edit(version, 1, { target: french })
  expect((await decide(await see(version), 'approval')).status).toBeLessThan(300)
  return article
}

async function importFile(page: Page, name: string, text: string) {
  await page.getByRole('button', { name: 'Import a TMX file' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/x-tmx+xml', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Import', exact: true }).click()
}

test('a reviewer finds an approved sentence by its words and goes to its article; only an admin deletes it', async () => {
  const article = await anApproved(
    'Biber',
    'Der Biber staut den Bach des Landschaftspflegers.',
    'Le castor barre le ruisseau.',
  )
  const page = await reviewer.open('/articles')
  await page.getByRole('link', { name: 'Memory' }).click()
  await page.getByLabel('Words of the source').fill('biber staut')

  const found = unit(page, 'Le castor barre le ruisseau.')
  await found.getByText('approved by').waitFor()
  expect(await marked(page)).toEqual(['Biber staut'])
  expect(await found.getByRole('link', { name: 'Biber' }).getAttribute('href')).toBe(`/articles/${article.id}`)
  expect(await page.getByRole('button', { name: /Delete|Import/ }).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Export as TMX' }).getAttribute('href')).toBe('/v1/memory.tmx?to=fr')

  const tidied = await admin.open('/memory?to=fr&q=Landschaftspflagers')
  await unit(tidied, 'Le castor').waitFor()
  expect(await marked(tidied)).toEqual(['Landschaftspflegers'])
  await tidied.getByRole('button', { name: 'Delete: Der Biber staut den Bach des Landschaftspflegers.' }).click()
  await tidied.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await tidied.getByText('The memory has no sentence with these words.').waitFor()
  expect((await service.ask('GET', '/v1/memory?to=fr&q=Biber%20staut')).body.items).toEqual([])
  await unit(page, 'Le castor').waitFor({ state: 'detached' })
})

test('who reviews no language begins with one that was asked for', async () => {
  const page = await admin.open('/memory')

  const language = page.getByRole('combobox', { name: 'Translated into' })
  await until(async () => (await language.inputValue()) === 'French')
})

test('an admin imports a file, reads what became of it, and finds what it brought', async () => {
  const tu = (german: string, french: string) =>
    `<tu><tuv xml:lang="de"><seg>${german}</seg></tuv><tuv xml:lang="fr"><seg>${french}</seg></tuv></tu>`
  const units = [tu('Der Dachs gräbt nachts.', 'Le blaireau creuse la nuit.'), tu('Der Dachs schläft.', ' ')]
  const file = `<tmx version="1.4"><header srclang="de"/><body>${units.join('\n')}</body></tmx>`
  const page = await admin.open('/memory?to=fr&q=Dachs')
  await page.getByText('The memory has no sentence with these words.').waitFor()
  await importFile(page, 'waldtiere.tmx', file)

  const report = page.getByRole('status', { name: 'What became of the file' })
  await report.getByText('Line 2: a text is empty').waitFor()
  expect(await report.locator('dd').allTextContents()).toEqual(['2', '1', '0', '1'])
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await unit(page, 'Le blaireau creuse la nuit.').getByText('from waldtiere.tmx').waitFor()
})

test('an admin is told where a file that cannot be read breaks off, and nothing of it is taken', async () => {
  const page = await admin.open('/memory?to=fr')
  await importFile(page, 'kaputt.tmx', '<tmx version="1.4"><header srclang="de"/><body>')

  await page.getByRole('alert').getByText('Nothing was imported').waitFor()
})

test('a page at a time is shown, and the next on demand', async () => {
  const units = Array.from({ length: 60 }, (_, number) => ({
    ...{ language: 'es', source: `Der Igel Nummer ${number}.`, target: `El erizo ${number}.` },
    ...{ sourceHash: `igel-${number}`, writtenBy: 'jo', imported: { file: 'igel.tmx', byName: 'Adele', at: '' } },
  }))
  const by = { id: 'admin', name: 'Adele' }
  await service.services.units.takeIn(units, { from: 'de', by })
  const page = await admin.open('/memory?to=es')
  await until(async () => (await unit(page, 'El erizo').count()) === 50)
  await page.getByRole('button', { name: 'Show more' }).click()

  await until(async () => (await unit(page, 'El erizo').count()) === 60)
  expect(screens.faults).toEqual([])
})

test('a reviewer is offered what was approved for a similar sentence, and takes it over', async () => {
  await anApproved('Otter', 'Im Moor wurden 12 Fischotter gezählt.', 'On a compté 12 loutres dans le marais.')
  const { version } = await anArticleInReview({ headline: 'Zählung', body: 'Im Moor wurden 15 Fischotter gezählt.' })
  const page = await reviewer.open(`/reviews/${version.id}`)
  await page.getByRole('textbox', { name: /Translation of segment/ }).waitFor()
  await page.keyboard.press('Alt+ArrowDown')

  const offer = page.getByRole('complementary').getByRole('button', { name: /loutres.*% alike · approved by/ })
  await offer.waitFor()
  expect(await offer.textContent()).toContain('numbers replaced')
  await offer.click()
  await page.getByText(/Everything saved at/).waitFor()

  expect((await see(version)).segments[1].target).toBe('On a compté 15 loutres dans le marais.')
})
