import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { axeFaults, type Person, screensOf } from '../support/screens.js'
import { aService } from '../support/service.js'

const service = await aService({ environment: { REVIEW_POLICY: 'single' } })
const screens = await screensOf(service)
let editor: Person

beforeAll(async () => {
  editor = await screens.aPerson({ name: 'Edda', roles: ['editor'] })
})

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const entry = (page: Page, words: string) => page.getByRole('main').locator('li').filter({ hasText: words })
const kept = async (q: string) => (await service.ask('GET', `/v1/glossary/terms?q=${q}`)).body.items

async function aTerm(source: string, target: string) {
  const body = { source, targets: [{ language: 'fr', target }] }
  return (await service.ask('POST', '/v1/glossary/terms', { body })).body
}

test('an editor adds a term, changes it, takes it out, and undoes that', async () => {
  const page = await editor.open('/glossary')
  await page.getByText('There are no terms yet.').waitFor()
  await page.getByRole('button', { name: 'Add a term' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Term in German').fill('Uferpromenade')
  await dialog.getByRole('combobox', { name: 'Add a language' }).click()
  await page.getByRole('option', { name: 'French', exact: true }).click()
  await dialog.getByLabel('How to say it').fill('promenade')
  await dialog.getByLabel('Never like this').fill('quai')
  await dialog.getByLabel('Never like this').press('Enter')
  await dialog.getByLabel('Note').fill('Nur am Fluss.')
  expect(await axeFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await entry(page, 'Uferpromenade').getByText('promenade', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Change: Uferpromenade' }).click()
  await dialog.getByLabel('How to say it').fill('promenade fluviale')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await entry(page, 'Uferpromenade').getByText('promenade fluviale').waitFor()

  await page.getByRole('button', { name: 'Take out: Uferpromenade' }).click()
  await dialog.getByRole('button', { name: 'Take out', exact: true }).click()
  await page.getByText('“Uferpromenade” is taken out.').waitFor()
  await entry(page, 'Uferpromenade').waitFor({ state: 'detached' })
  await page.getByRole('region', { name: 'Terms' }).and(page.locator(':focus')).waitFor()
  expect(await kept('Uferpromenade')).toEqual([])

  await page.getByRole('button', { name: 'Undo' }).click()
  await entry(page, 'Uferpromenade').waitFor()
  const target = { language: 'fr', target: 'promenade fluviale', forbidden: ['quai'], former: [] }
  expect(await kept('Uferpromenade')).toMatchObject([{ note: 'Nur am Fluss.', targets: [target] }])
})

test('what is wrong with a term stands beside its fields', async () => {
  await aTerm('Deichkrone', 'crête')
  const page = await editor.open('/glossary')
  await page.getByRole('button', { name: 'Add a term' }).click()
  await page.getByLabel('Term in German').fill('Deichkrone')
  await page.getByRole('button', { name: 'Save' }).click()

  await page.getByText('This is already in use.').waitFor()
  expect(await page.getByRole('textbox', { name: 'Term in German' }).getAttribute('aria-invalid')).toBe('true')
})

test('whoever was overtaken sees the other’s term, and may save their own all the same', async () => {
  const term = await aTerm('Schleusentor', 'porte')
  const page = await editor.open('/glossary')
  await page.getByRole('button', { name: 'Change: Schleusentor' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('How to say it').fill('porte d’écluse')
  await service.ask('PUT', `/v1/glossary/terms/${term.id}`, {
    body: { source: 'Schleusentor', targets: [{ language: 'fr', target: 'vantail' }] },
    headers: { 'if-match': `"${term.etag}"` },
  })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByRole('alert').getByText('vantail').waitFor()
  expect(await kept('Schleusentor')).toMatchObject([{ targets: [{ target: 'vantail' }] }])

  await dialog.getByRole('button', { name: 'Save mine instead' }).click()
  await entry(page, 'Schleusentor').getByText('porte d’écluse').waitFor()
})

test('a reviewer searches, narrows to a language, and changes nothing', async () => {
  await aTerm('Kranführer', 'grutier')
  await aTerm('Kranwagen', 'camion-grue')
  const reviewer = await screens.aPerson({ name: 'Rita', roles: ['reviewer'] })
  const page = await reviewer.open('/glossary')
  await entry(page, 'Kranwagen').waitFor()
  await page.getByLabel('Search').fill('grutier')
  await entry(page, 'Kranwagen').waitFor({ state: 'detached' })
  await entry(page, 'Kranführer').waitFor()
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0)

  await page.getByRole('combobox', { name: 'Without a word in' }).click()
  await page.getByRole('option', { name: 'French', exact: true }).click()
  await page.getByText('No term fits your search.').waitFor()
})

test('a click on a term’s word puts it into the sentence', async () => {
  await aTerm('Lotsenboot', 'bateau-pilote')
  const { version } = await newsroomOf(service).anArticleInReview({ headline: 'Das Lotsenboot wartet vor Borkum' })
  const reviewer = await screens.aPerson({ name: 'Rita', roles: ['reviewer'] })
  const page = await reviewer.open(`/reviews/${version.id}`)
  await page.getByRole('button', { name: 'bateau-pilote' }).click()

  await page
    .getByRole('textbox', { name: /Translation of segment/ })
    .getByText(/ bateau-pilote$/)
    .waitFor()
  expect(screens.faults).toEqual([])
})

test('after a change, an editor sees which live texts still use the old word, and finds them again later', async () => {
  const { anArticleInReview, edit, decide, see, delivered } = newsroomOf(service)
  await aTerm('Fischmarkt', 'marché aux poissons')
  const { article, version } = await anArticleInReview({ headline: 'Hamburg', body: 'Der Fischmarkt öffnet.' })
  await edit(version, 0, { target: 'Hambourg' })
  await edit(version, 1, { target: 'Le marché aux poissons ouvre.' })
  expect((await decide(await see(version), 'approval')).status).toBe(201)
  await delivered(article.id)
  const page = await editor.open('/glossary')
  await page.getByRole('button', { name: 'Change: Fischmarkt' }).click()
  await page.getByRole('dialog').getByLabel('How to say it').fill('Fischmarkt de Hambourg')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()

  const uses = page.getByRole('region', { name: 'Live texts with old words for “Fischmarkt”' })
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await uses.locator('mark', { hasText: 'marché aux poissons' }).waitFor()
  expect(await uses.getByRole('link', { name: 'Hamburg' }).getAttribute('href')).toBe(`/articles/${article.id}`)
  expect(await axeFaults(page)).toEqual([])
  await uses.getByRole('button', { name: 'Close the list' }).click()
  await uses.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Old words in live texts: Fischmarkt' }).click()
  await uses.getByRole('link', { name: 'Hamburg' }).click()
  await page.getByRole('heading', { name: 'Hamburg' }).first().waitFor()
  expect(screens.faults).toEqual([])
})
