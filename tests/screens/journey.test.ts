import { afterAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { axeFaults, type Person, password, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService()
const { anArticleInReview, delivered, see } = newsroomOf(service)
const screens = await screensOf(service)

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const words = {
  en: {
    ...{ email: 'Email', password: 'Password', enter: 'Sign in', languages: 'Target languages', target: 'French' },
    ...{ text: 'Text', submit: 'Submit', review: 'Review', field: /Translation of segment/, done: /3 of 3/ },
    ...{ approve: 'Approve', approved: 'approved' },
  },
  de: {
    ...{ email: 'E-Mail', password: 'Passwort', enter: 'Anmelden', languages: 'Zielsprachen', target: 'Spanisch' },
    ...{ text: 'Text', submit: 'Einreichen', review: 'Prüfen', field: /Übersetzung von Segment/, done: /3 von 3/ },
    ...{ approve: 'Freigeben', approved: 'freigegeben' },
  },
  fr: {
    ...{ email: 'Adresse e-mail', password: 'Mot de passe', enter: 'Se connecter', languages: 'Langues cibles' },
    ...{ target: 'italien', text: 'Texte', submit: 'Soumettre', review: 'Relire', field: /Traduction du segment/ },
    ...{ done: /3 confirmés sur 3/, approve: 'Approuver', approved: 'approuvée' },
  },
}
type Words = (typeof words)['en']

async function enter(page: Page, email: string, { email: field, password: secret, enter: button }: Words) {
  await page.getByRole('textbox', { name: field }).fill(email)
  await page.getByLabel(new RegExp(`^${secret}`)).fill(password)
  await page.getByRole('button', { name: button, exact: true }).click()
}

async function submit(page: Page, { text, languages, target, submit: button }: Words) {
  await page
    .getByRole('textbox', { name: text, exact: true })
    .fill('# Pegel sinkt\n\nDer Pegel in Köln sinkt. Das sagt die Stadt.')
  await page.getByRole('combobox', { name: languages }).fill(target)
  await page.getByRole('option', { name: target, exact: true }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('heading', { name: 'Pegel sinkt', level: 1 }).waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Writes, confirms and approves without a mouse. */
async function reviewByKeyboard(page: Page, { field, done, approve, approved }: Words) {
  await page.getByRole('textbox', { name: field }).waitFor()
  for (const text of ['Le niveau baisse', 'Le niveau du Rhin baisse à Cologne.', 'C’est la ville qui le dit.']) {
    await page.keyboard.press('Control+A')
    await page.keyboard.type(text)
    await page.keyboard.press('Control+Enter')
  }
  await page.getByText(done).first().waitFor()
  await page.keyboard.press('Alt+Shift+Enter')
  await page.getByRole('dialog').locator('button:focus', { hasText: approve }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText(approved, { exact: true }).first().waitFor()
}

async function signedOut(person: Person, path: string): Promise<Page> {
  await person.context.clearCookies()
  await person.page.goto(service.url + path)
  return person.page
}

/** The session ends as the words are on their way: any sooner, and the sign-in might open between two letters. */
async function writeWhileSignedOut({ context }: Person, page: Page, text: string) {
  await page.route('**/segments/*', async route => {
    if (route.request().method() === 'PATCH') await context.clearCookies()
    await route.continue()
  })
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
  await page.getByRole('dialog', { name: 'You are signed out' }).waitFor()
  await page.unrouteAll({ behavior: 'wait' })
}

// Each into a language of its own, so that its one reviewer may approve what they wrote.
describe.each([
  ['en', 'fr'],
  ['de', 'es'],
  ['fr', 'it'],
] as const)('in %s', (locale, language) => {
  test('a person signs in, submits, watches it arrive, reviews by keyboard, approves, and readers have it', async () => {
    const person = await screens.aPerson({ name: 'Alma', roles: ['editor', 'reviewer'], languages: [language], locale })
    const page = await signedOut(person, '/articles/new')

    await enter(page, person.email, words[locale])
    const articleId = await submit(page, words[locale])
    await page.getByRole('main').getByRole('link', { name: words[locale].review, exact: true }).click()
    await reviewByKeyboard(page, words[locale])

    const { body } = await delivered(articleId, language)
    expect(body.headline).toBe('Le niveau baisse')
    expect(body.html).toContain('Le niveau du Rhin baisse à Cologne.')
    await person.context.close()
  })
})

test('whoever is signed out while typing signs in over the review, and the words are saved', async () => {
  const person = await screens.aPerson({ name: 'Sasha', roles: ['reviewer'], languages: ['fr'] })
  const { version } = await anArticleInReview({ headline: 'Sitzung' })
  const page = await person.open(`/reviews/${version.id}`)
  await page.getByRole('textbox', { name: words.en.field }).waitFor()

  await writeWhileSignedOut(person, page, 'Séance')
  expect(await page.getByRole('textbox', { name: words.en.field, includeHidden: true }).textContent()).toBe('Séance')
  expect(await axeFaults(page)).toEqual([])
  await enter(page, person.email, words.en)

  await until(async () => (await see(version)).segments[0].target === 'Séance')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.locator('[role=textbox]:focus').waitFor()
  await person.context.close()
})

test('somebody else who signs in there sends nothing in their own name', async () => {
  const first = await screens.aPerson({ name: 'Sasha', roles: ['reviewer'], languages: ['fr'] })
  const second = await screens.aPerson({ name: 'Toni', roles: ['reviewer'], languages: ['fr'] })
  const { version } = await anArticleInReview({ headline: 'Wechsel' })
  const page = await first.open(`/reviews/${version.id}`)
  await page.getByRole('textbox', { name: words.en.field }).waitFor()
  await writeWhileSignedOut(first, page, 'Relève')

  await enter(page, second.email, words.en)
  await page.getByRole('button', { name: 'Toni' }).waitFor()
  await page.getByRole('textbox', { name: words.en.field }).waitFor()
  expect((await see(version)).segments[0].target).not.toBe('Relève')

  await first.context.clearCookies()
  await page.goto(`${service.url}/reviews/${version.id}`)
  await enter(page, first.email, words.en)
  await until(async () => (await see(version)).segments[0].target === 'Relève')
  await page.getByRole('textbox', { name: words.en.field }).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  await first.context.close()
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
