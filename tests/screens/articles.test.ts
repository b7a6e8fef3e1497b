import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { docxExample } from '../../src/formats/docx-example.js'
import { newsroomOf } from '../journeys/newsroom.js'
import { axeFaults, type Person, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService()
const { anArticleInReview, decide, delivered, inReview, see } = newsroomOf(service)
const screens = await screensOf(service)
let editor: Person

beforeAll(async () => {
  editor = await screens.aPerson({ name: 'Edda', roles: ['editor'] })
})

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const body = 'Der Pegel in **Köln** sinkt. Das sagt die Stadt.'

async function wantFrench(page: Page) {
  const languages = page.getByRole('combobox', { name: 'Target languages' })
  // A click waits until the fields above have come to rest; a list whose field moves out of sight hides.
  await languages.click()
  await languages.fill('French')
  await page.getByRole('option', { name: 'French', exact: true }).click()
  await page.keyboard.press('Escape')
}

async function fill(page: Page, text: string, headline: string) {
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text)
  const more = page.getByRole('button', { name: /More details/ })
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click()
  await page.getByRole('textbox', { name: 'Headline' }).fill(headline)
}

/** Lets a file fall where the text is. */
async function drop(page: Page, name: string, bytes: number[]) {
  const file = `new File([new Uint8Array(${JSON.stringify(bytes)})], ${JSON.stringify(name)})`
  const dataTransfer = await page.evaluateHandle(
    `(carried => (carried.items.add(${file}), carried))(new DataTransfer())`,
  )
  await page.getByRole('textbox', { name: 'Text', exact: true }).dispatchEvent('drop', { dataTransfer })
}

const idOn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

async function aLiveArticle(headline: string) {
  const { article, version } = await anArticleInReview({ headline, body })
  await decide(await see(version), 'approval')
  await delivered(article.id)
  return article
}

describe('an editor', () => {
  test('submits a pasted text, watches it arrive, and sees it live once it is approved', async () => {
    const page = await editor.open('/articles/new')
    await fill(page, body, 'Pegel sinkt')
    await wantFrench(page)

    await page.getByRole('button', { name: 'Submit', exact: true }).click()
    await page.getByRole('link', { name: 'Review', exact: true }).last().waitFor()
    await page.getByRole('link', { name: /in review/ }).waitFor()
    await decide(await inReview(idOn(page)), 'approval')

    await page.getByRole('link', { name: 'As delivered' }).waitFor()
    expect((await delivered(idOn(page))).body.headline).toBeDefined()
  })

  test('sees bold as bold and a link as a link, and that code stays as it is', async () => {
    const person = await screens.aPerson({ name: 'Fritz', roles: ['editor'] })
    const page = await person.open('/articles/new')
    const text = 'Der **Rat** [tagt](https://example.org) mit `npm`. Er tagt *lange*.'
    await fill(page, text, 'Auszeichnung')
    await page.getByRole('combobox', { name: 'Format' }).click()
    await page.getByRole('option', { name: 'Markdown' }).click()
    const preview = page.getByRole('region', { name: 'Preview' })

    await preview.locator('strong', { hasText: 'Rat' }).waitFor()
    await preview.locator('em', { hasText: 'lange' }).waitFor()
    expect(await preview.getByText('tagt', { exact: true }).getAttribute('class')).toMatch(/link/)
    await preview.getByText('code', { exact: true }).waitFor()
    await person.context.close()
  })

  test('sees how a copied page will be cut, and takes a line back in', async () => {
    const page = await editor.open('/articles/new')
    await fill(page, 'Rat tagt\n\nDer Rat tagt. Er tagt lange.\n\nTeilen\n\nDas Ende ist offen.', '')
    const preview = page.getByRole('region', { name: 'Preview' })
    await preview.getByText('Er tagt lange.').waitFor()

    await page.getByRole('button', { name: 'Take in: Teilen' }).press('Enter')
    await page.getByRole('button', { name: 'Take in: Teilen' }).waitFor({ state: 'detached' })
    await preview.and(page.locator(':focus')).waitFor()
    await wantFrench(page)
    await page.getByRole('button', { name: 'Submit', exact: true }).click()
    await page.getByRole('link', { name: /in review/ }).waitFor()

    const { body: revision } = await service.ask('GET', `/v1/articles/${idOn(page)}/revisions/1`)
    expect(revision.segments.map(({ source }: { source: string }) => source)).toContain('Teilen')
  })

  test('is told that a picture is no text, and takes back a file dropped over a text', async () => {
    const page = await editor.open('/articles/new')
    const text = page.getByRole('textbox', { name: 'Text', exact: true })
    await text.fill(body)

    await drop(page, 'bild.png', [137, 80, 78, 71, 0, 255])
    await page.getByText(/bild\.png cannot be read as a text.*Accepted are \.md/).waitFor()
    expect(await text.inputValue()).toBe(body)
    await drop(page, 'neu.md', [...new TextEncoder().encode('## Neu')])
    await page.getByText('neu.md has taken the place of the text.').waitFor()
    expect(await text.inputValue()).toBe('## Neu')
    await page.getByRole('button', { name: 'Undo' }).click()

    expect(await text.inputValue()).toBe(body)
    await page.getByRole('button', { name: 'Discard the draft' }).click()
  })

  test('says of a Word file all that can be said of a text, an embargo above all', async () => {
    const page = await editor.open('/articles/new')
    const name = 'rat.docx'
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/x', buffer: docxExample })
    await page.getByText(name).waitFor()
    await page.getByRole('button', { name: /More details/ }).click()
    await page.getByRole('textbox', { name: 'Kicker' }).fill('Kommunales')
    await page.getByLabel('Embargo until').fill('2099-01-02T06:00')
    await wantFrench(page)
    await page.getByRole('button', { name: 'Submit', exact: true }).click()

    await page.getByText(/January 2, 2099/).waitFor()
    const { body: revision } = await service.ask('GET', `/v1/articles/${idOn(page)}/revisions/1`)
    expect(JSON.stringify(revision)).toContain('Kommunales')
  })

  test('reads a word without end on a phone, and the page is no wider for it', async () => {
    const endless = 'Rindfleischetikettierung'.repeat(40)
    const { article, version } = await anArticleInReview({
      headline: endless,
      section: 'S'.repeat(100),
      body: `${endless}.`,
    })
    const person = await screens.aPerson({ name: 'Smilla', roles: ['editor', 'reviewer'], width: 360 })
    for (const path of ['/articles', `/articles/${article.id}`, '/reviews', `/reviews/${version.id}`]) {
      const page = await person.open(path)
      await page.getByText('Rindfleisch').first().waitFor()
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 360])
    }
  })

  test('comes back from an article to what was searched for', async () => {
    await anArticleInReview({ headline: 'Nadel im Heuhaufen', body })
    await anArticleInReview({ headline: 'Nichts als Heu', body })
    const page = await editor.open('/articles')
    await page.getByRole('searchbox', { name: 'Search' }).fill('Nadel')
    await page.getByRole('link', { name: 'Nichts als Heu' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Nadel im Heuhaufen' }).click()
    await page.getByRole('heading', { name: 'Nadel im Heuhaufen' }).first().waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Nadel im Heuhaufen' }).waitFor()
    expect(await page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('Nadel')
    expect(await page.getByRole('link', { name: 'Nichts als Heu' }).count()).toBe(0)
  })

  test('is told that an embargo has passed, and sees one that is to come on the article', async () => {
    const page = await editor.open('/articles/new')
    await fill(page, body, 'Gesperrt')
    const embargo = page.getByLabel('Embargo until')
    await embargo.fill('2020-01-01T08:00')
    await page.getByText('This moment has passed: nothing will be held back.').waitFor()
    await embargo.fill('2090-01-02T08:00')
    await page.getByText('This moment has passed').waitFor({ state: 'detached' })
    await wantFrench(page)

    await page.getByRole('button', { name: 'Submit', exact: true }).click()

    await page.getByText('Embargo until Monday, January 2, 2090 at 8:00 AM').waitFor()
  })

  test('makes one article, however often the answer is lost', async () => {
    const page = await editor.open('/articles/new')
    await fill(page, body, 'Nur einmal')
    await wantFrench(page)
    await page.route(
      '**/v1/articles',
      async route => {
        await route.fetch()
        await route.abort()
      },
      { times: 1 },
    )

    await page.getByRole('button', { name: 'Submit', exact: true }).click()
    await page.getByText('No connection').waitFor()
    await page.getByRole('button', { name: 'Submit', exact: true }).click()
    await page.getByRole('heading', { name: 'Nur einmal', level: 1 }).waitFor()

    const { body: found } = await service.ask('GET', '/v1/articles?q=Nur%20einmal')
    expect(found.items).toHaveLength(1)
  })

  test('is told what is missing, and led there', async () => {
    const page = await editor.open('/articles/new')
    const submit = page.getByRole('button', { name: 'Submit', exact: true })
    await page.getByText('Still missing: a text and a target language.').waitFor()

    await submit.click()
    await page.locator('textarea:focus').waitFor()
    expect(await page.getByRole('textbox', { name: 'Text', exact: true }).getAttribute('aria-invalid')).toBe('true')
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.type('Hier steht etwas. Und noch etwas.')
    await page.getByText('Still missing: a target language.').waitFor()
    await submit.press('Enter')
    await page.locator('input:focus').waitFor()
    await page.keyboard.press('Escape')
    await wantFrench(page)

    await page.getByText(/Still missing/).waitFor({ state: 'detached' })
    expect(await submit.getAttribute('aria-describedby')).toBe(null)
    await page.getByRole('button', { name: 'Discard the draft' }).click()
  })

  test('is asked for the headline of a text that begins with none, and led to its field', async () => {
    const page = await editor.open('/articles/new')
    const text = 'Der Pegel fällt auf einen neuen Stand.\n\n## Das Ufer\n\nEs liegt **frei**.'
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text)
    await page.getByRole('combobox', { name: 'Format' }).click()
    await page.getByRole('option', { name: 'Markdown' }).click()
    await page.getByText('Still missing: a headline and a target language.').waitFor()
    await page.getByRole('region', { name: 'Preview' }).getByText('Das Ufer').waitFor()
    await wantFrench(page)

    await page.getByRole('button', { name: 'Submit', exact: true }).click()
    await page.locator('input[aria-invalid="true"]:focus').waitFor()
    await page.keyboard.type('Pegel fällt')
    await page.getByText(/Still missing/).waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Pegel fällt', level: 1 }).waitFor()

    const { body: revision } = await service.ask('GET', `/v1/articles/${idOn(page)}/revisions/1`)
    expect(revision.segments.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['headline', 'paragraph', 'heading', 'paragraph'],
    ])
  })

  test('is led to the headline that only the service finds missing', async () => {
    const page = await editor.open('/articles/new')
    await page.route('**/v1/previews', route => route.abort())
    const text = 'Der Pegel steht auf einem neuen Stand.\n\n## Das andere Ufer\n\nEs liegt **frei**.'
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text)
    await page.getByRole('combobox', { name: 'Format' }).click()
    await page.getByRole('option', { name: 'Markdown' }).click()
    await wantFrench(page)

    await page.getByRole('button', { name: 'Submit', exact: true }).click()

    await page.getByText(/The article has no headline/).waitFor()
    await page.locator('input[aria-invalid="true"]:focus').waitFor()
    await page.unrouteAll({ behavior: 'wait' })
    await page.getByRole('button', { name: 'Discard the draft' }).click()
  })

  test('sees that the text of an article is on its way', async () => {
    const { article } = await anArticleInReview({ headline: 'Unterwegs', body })
    let arrive = () => {}
    const arrival = new Promise<void>(resolve => {
      arrive = resolve
    })
    await editor.page.route('**/revisions/1', async route => {
      await arrival
      await route.continue()
    })
    const page = await editor.open(`/articles/${article.id}`)
    const source = page.getByRole('region', { name: 'Source text' })

    await source.getByLabel('Loading …').waitFor()
    arrive()
    await source.getByText('Das sagt die Stadt.').waitFor()

    expect(await source.getByLabel('Loading …').count()).toBe(0)
    await page.unrouteAll({ behavior: 'wait' })
  })

  test('is told of characters, but of no bill where the engine sends none', async () => {
    const { article } = await anArticleInReview({ headline: 'Rechnung', body })
    const page = await editor.open(`/articles/${article.id}`)
    const jobs = page.getByRole('region', { name: 'Jobs' })
    await jobs.getByText(/characters ·/).waitFor()
    expect(await jobs.getByText(/billed/).count()).toBe(0)

    await page.route('**/v1/providers', async route => {
      const answer = await route.fetch()
      const { items, ...others } = await answer.json()
      const priced = items.map((item: object) => ({ ...item, free: false }))
      await route.fulfill({ response: answer, json: { ...others, items: priced } })
    })
    await page.reload()

    await jobs.getByText(/characters billed ·/).waitFor()
    await page.unrouteAll({ behavior: 'wait' })
  })

  test('has a card for each language of an article on a phone', async () => {
    const { article } = await anArticleInReview({ headline: 'Telefon', body })
    const page = await editor.open(`/articles/${article.id}`)
    await page.setViewportSize({ width: 360, height: 800 })
    const row = page.getByRole('row', { name: /French/ })
    const left = async (locator: Locator) => Math.round((await locator.boundingBox())?.x ?? -1)

    const places = await Promise.all(
      [row.getByRole('rowheader'), row.getByRole('cell').first(), row.getByRole('cell').last()].map(left),
    )

    expect(new Set(places).size).toBe(1)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.setViewportSize({ width: 1360, height: 900 })
  })

  test('finds a language by its tag or the beginning of its name, and takes it with Enter', async () => {
    const { article } = await anArticleInReview({ headline: 'Sprachen', body })
    const page = await editor.open(`/articles/${article.id}`)
    await page.getByRole('button', { name: 'Add a language' }).click()
    await page.locator('[role=dialog] input:focus').waitFor()

    // Sooner than the list shows what Enter would take, nobody presses it.
    const found = (name: string) => page.locator('[role=option][data-combobox-selected]', { hasText: name }).waitFor()
    await page.keyboard.type('it')
    await found('Italian')
    await page.keyboard.press('Enter')
    await page.getByRole('option').first().waitFor({ state: 'hidden' })
    await page.keyboard.type('poli')
    await found('Polish')
    await page.keyboard.press('Enter')

    const dialog = page.getByRole('dialog')
    await dialog.getByRole('row', { name: /Polish/ }).waitFor()
    expect(await dialog.getByRole('rowheader').allTextContents()).toEqual(['Italian', 'Polish'])
    await dialog.getByRole('button', { name: 'Add a language' }).click()
    await page.getByRole('row', { name: /Polish.*in review/ }).waitFor()
  })

  test('finds a text again after a reload, and faults beside their fields', async () => {
    const page = await editor.open('/articles/new')
    await fill(page, body, 'Fehler')
    await page.getByRole('textbox', { name: 'Canonical address (URL)' }).fill('nirgends')
    await wantFrench(page)

    await page.reload()
    await page.getByRole('button', { name: 'Submit', exact: true }).click()

    const field = page.getByRole('textbox', { name: 'Canonical address (URL)' })
    await page.locator('[aria-invalid="true"]').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).toBe(body)
    await page.getByRole('button', { name: 'Discard the draft' }).click()
  })

  test('finds in each of two tabs what was written there, and in a third what was written last', async () => {
    const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })
    const one = await editor.open('/articles/new')
    await text(one).fill('Im ersten Reiter.')
    const other = await one.context().newPage()
    await other.goto(one.url())
    await text(other).fill('Im zweiten Reiter.')
    await other.reload()
    await one.reload()
    await text(one).and(one.getByText('Im ersten Reiter.')).waitFor()
    const third = await one.context().newPage()
    await third.goto(one.url())

    const found = await Promise.all([one, other, third].map(page => text(page).inputValue()))

    expect(found).toEqual(['Im ersten Reiter.', 'Im zweiten Reiter.', 'Im zweiten Reiter.'])
    await one.getByRole('button', { name: 'Discard the draft' }).click()
    await third.getByRole('button', { name: 'Discard the draft' }).click()
    await Promise.all([other.close(), third.close()])
  })

  test('sees who asked for changes and why, beside the version and in the queue', async () => {
    const { article, version } = await anArticleInReview({ headline: 'Nachfrage', body })
    await decide(version, 'change-request', { note: 'Bitte Köln erklären.' })
    const page = await editor.open(`/articles/${article.id}`)

    const shown = page.getByRole('row', { name: /French/ })
    await shown.getByText('ADMIN_API_KEY asked for changes').waitFor()
    await shown.getByText('Bitte Köln erklären.').waitFor()
    await shown.getByText('test engine: no translation').waitFor()

    await editor.open('/reviews')
    const entry = page.getByRole('listitem').filter({ hasText: 'Nachfrage' })
    await entry.getByText('changes asked', { exact: true }).waitFor()
    await entry.getByText('test engine: no translation').waitFor()
  })

  test('retracts an article after being told what that means, and reinstates it', async () => {
    const article = await aLiveArticle('Zurück')
    const page = await editor.open(`/articles/${article.id}`)

    await page.getByRole('button', { name: 'Retract' }).click()
    await page.getByRole('dialog').getByText('Its readers lose the article at once, in French.').waitFor()
    await page.getByRole('dialog').getByLabel('Reason').fill('Die Quelle zog zurück.')
    await page.keyboard.press('Control+Enter')
    await page.getByText(/Retracted: Die Quelle zog zurück\. · Edda · just now/).waitFor()
    await delivered(article.id, 'fr', 410)
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    await page.locator('[role=status]:focus', { hasText: 'Retracted: Die Quelle zog zurück.' }).waitFor()
    const row = page.getByRole('row', { name: /French/ })
    await row.getByRole('link', { name: 'See the version' }).waitFor()
    expect(await row.getByRole('link', { name: 'Review' }).count()).toBe(0)

    await page.getByRole('button', { name: 'Reinstate' }).press('Enter')
    await page.locator('[role=dialog] button:focus', { hasText: 'Cancel' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('main button:focus', { hasText: 'Reinstate' }).waitFor()
    await delivered(article.id, 'fr', 410)

    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Reinstate' }).click()
    await page.locator('h1:focus', { hasText: 'Zurück' }).waitFor()
    await page.getByRole('button', { name: 'Retract' }).waitFor()
    expect((await delivered(article.id)).status).toBe(200)
  })
})

test('an editor corrects an article, going on from the last text, and sees what changed', async () => {
  const article = await aLiveArticle('Korrektur')
  const page = await editor.open(`/articles/${article.id}/revise`)
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await text.waitFor()
  expect(await text.inputValue()).toBe(body)

  await page.getByRole('button', { name: 'Submit the revision' }).click()
  await page.getByText('Nothing was changed, so there is nothing to submit.').waitFor()
  expect((await service.ask('GET', `/v1/articles/${article.id}`)).body.revision).toBe(1)

  await text.fill(body.replace('sinkt', 'steigt'))
  const costs = page.getByRole('table', { name: 'Estimate' }).getByRole('row', { name: /^French/ })
  await costs.waitFor()
  expect(await costs.getByRole('cell').nth(0).textContent()).toBe('1')
  // `pseudo` sends no bill.
  await costs.getByRole('cell', { name: 'none', exact: true }).waitFor()
  await page.getByRole('combobox', { name: 'Kind of change' }).click()
  await page.getByRole('option', { name: 'Correction' }).click()
  await page.getByRole('button', { name: 'Submit the revision' }).click()

  await page.getByText(/revision 2 · Correction/).waitFor()
  await page.locator('ins', { hasText: 'steigt' }).waitFor()
})

test('an editor who was far down a page begins the next one at its top, and comes back to where they were', async () => {
  const article = await aLiveArticle('Obenauf')
  const page = await editor.open(`/articles/${article.id}`)
  await page.setViewportSize({ width: 800, height: 300 })
  const height = () => page.evaluate<number>('Math.round(scrollY)')
  await page.getByRole('heading', { name: 'Revisions' }).scrollIntoViewIfNeeded()
  const left = await height()

  await page.evaluate('document.querySelector(\'main a[href^="/articles/"]\').click()')
  await page.getByRole('textbox', { name: 'Text', exact: true }).waitFor()
  expect([left > 0, await height(), await page.evaluate("document.activeElement.closest('main') !== null")]).toEqual([
    true,
    0,
    true,
  ])

  await page.goBack()
  await until(async () => (await height()) === left)
  await page.setViewportSize({ width: 1360, height: 900 })
})

test.each([
  ['de', 'Artikel einreichen', 'Zielsprachen'],
  ['fr', 'Soumettre un article', 'Langues cibles'],
])('an editor is spoken to in %s', async (locale, title, languages) => {
  const person = await screens.aPerson({ name: 'Nina', roles: ['editor'], locale })

  const page = await person.open('/articles/new')

  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  await page.getByRole('combobox', { name: languages }).waitFor()
  await person.context.close()
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
