import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { holdSaves } from '../support/hold-saves.js'
import { axeFaults, type Person, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService()
const { anArticleInReview, inReview, see, edit, decide } = newsroomOf(service)
const screens = await screensOf(service)
let reviewer: Person

beforeAll(async () => {
  reviewer = await screens.aPerson({ name: 'Renée', roles: ['reviewer'], languages: ['fr'] })
})

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const body = 'Er umfasst 51,7 Millionen Euro, so viel wie **nie zuvor**. Die Opposition kritisierte den Entwurf.'
const field = (page: Page) => page.getByRole('textbox', { name: /Translation of segment/ })
const saved = (page: Page) => page.getByText(/Everything saved at/).waitFor()
const targets = async (version: { id: string }) =>
  (await see(version)).segments.map(({ target }: { target: string }) => target)

/** Loses what is sent next; what is asked meanwhile, such as what the memory has, is answered. */
async function loseOne(page: Page) {
  let isLost = false
  await page.route('**/segments/**', route => {
    if (isLost || route.request().method() !== 'PATCH') return route.continue()
    isLost = true
    return route.abort()
  })
}

/** What the field says, its chips as tags. */
const shownIn = (page: Page): Promise<string> =>
  field(page).evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: it runs in the browser, whose types the tests do not have.
    (element: any) => [...element.childNodes].map((node: any) => node.dataset?.tag ?? node.textContent).join(''),
  )

async function type(page: Page, words: string) {
  await page.keyboard.press('Control+A')
  await page.keyboard.type(words)
}

describe('a reviewer', () => {
  test('approves a version with the keyboard alone, and readers have it', async () => {
    const { article, version } = await anArticleInReview({ headline: 'Haushalt', body: body.replaceAll('**', '') })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()

    for (const words of ['Budget', 'Il atteint 51,7 millions', 'L’opposition a critiqué le projet.']) {
      await type(page, words)
      await page.keyboard.press('Control+Enter')
    }
    await page.getByText('3 of 3 confirmed').waitFor()
    await page.keyboard.press('Alt+Shift+Enter')
    await page.getByRole('dialog').locator('button:focus', { hasText: 'Approve' }).waitFor()
    await page.keyboard.press('Enter')

    await page.getByText('approved', { exact: true }).first().waitFor()
    const read = await until(async () => {
      const answer = await service.ask('GET', `/v1/content/fr/${article.id}`)
      return answer.status === 200 && answer
    })
    expect(read.body.headline).toBe('Budget')
    expect(read.body.html).toContain('Il atteint 51,7 millions')
  })

  test('publishes nothing while words of theirs are not saved, and is told so', async () => {
    const { version } = await anArticleInReview({ headline: 'Leergeräumt', body: 'Der Keller ist leer.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.getByText(/An emptied segment keeps the text it had/).waitFor()

    await page.keyboard.press('Alt+Shift+Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/Words of yours are not saved/).waitFor()
    await dialog.getByRole('textbox').press('Control+Enter')
    expect((await see(version)).state).toBe('in_review')

    await page.keyboard.press('Escape')
    await type(page, 'Cave vide')
    await until(async () => (await targets(version))[0] === 'Cave vide')
  })

  test('is told what stands open of words just typed, before deciding', async () => {
    const { version } = await anArticleInReview({ headline: 'Rasch', body: 'Der Fluss steigt rasch.' })
    await edit(await see(version), 0, { status: 'confirmed' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('2 of 2 confirmed').waitFor()
    // No rest of the keys comes to an end from here on.
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 60_000)
    await type(page, 'Vite')
    await page.keyboard.press('Alt+Shift+Enter')
    await until(async () => (await targets(version))[1] === 'Vite')
    await page.clock.resume()

    const dialog = page.getByRole('dialog')
    await dialog.getByText(/One segment is not confirmed/).waitFor()
    await dialog.getByRole('button', { name: 'Approve' }).click()
    await until(async () => (await see(version)).state === 'approved')
  })

  test('writes on after a rest where the words were left, and takes them back', async () => {
    const { version } = await anArticleInReview({ headline: 'Pause', body })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await type(page, 'Une pause')
    await saved(page)
    await page.keyboard.type(' fait du bien')

    expect(await field(page).textContent()).toBe('Une pause fait du bien')
    await page.keyboard.press('Control+Z')
    expect(await field(page).textContent()).not.toContain('du bien')
  })

  test('takes back what came in whole, as from the clipboard, apart from what was typed before', async () => {
    const { version } = await anArticleInReview({ headline: 'Klammer', body: 'Sie hält.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await type(page, 'Elle')
    await page.keyboard.insertText(' tient bon')
    expect(await field(page).textContent()).toBe('Elle tient bon')

    await page.keyboard.press('Control+Z')

    expect(await field(page).textContent()).toBe('Elle')
  })

  test('copies the machine’s words, which stay the machine’s, and takes that back', async () => {
    const { version } = await anArticleInReview({ headline: 'Maschine', body: 'Sie rechnet schnell.' })
    const machine = version.segments[0].target
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await type(page, 'La machine')
    await saved(page)

    await page.keyboard.press('Alt+M')
    expect(await field(page).textContent()).toBe(machine)
    await page.keyboard.press('Control+Z')
    expect(await field(page).textContent()).toBe('La machine')
    await page.keyboard.press('Alt+M')

    await until(async () => (await see(version)).segments[0].origin === 'machine')
    expect((await targets(version))[0]).toBe(machine)
  })

  test('keeps the keys of a dialog and of a comment to these', async () => {
    const { version } = await anArticleInReview({ headline: 'Tasten', body: 'Das bleibt. Und das auch.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    await type(page, 'Das bleibt.')
    await page.getByText('1 warning').waitFor()

    await page.getByRole('button', { name: 'Waive with a reason' }).click()
    await page.getByRole('dialog').locator('textarea:focus').fill('Ein Zitat.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('waived: Ein Zitat.').waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByLabel('Say something about this segment').fill('Wirklich?')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Wirklich?', { exact: true }).waitFor()

    expect((await see(version)).segments.map(({ status }: { status: string }) => status)).not.toContain('confirmed')
  })

  test('confirms what is being saved at that moment', async () => {
    const { version } = await anArticleInReview({ headline: 'Zugleich', body: 'Beides geschieht in einem Atemzug.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    const saves = await holdSaves(page)

    await type(page, 'En même temps')
    await saves.sent
    await page.keyboard.press('Control+Enter')
    saves.letGo()

    await page.getByText('1 of 2 confirmed').waitFor()
    expect((await see(version)).segments[0]).toMatchObject({ target: 'En même temps', status: 'confirmed' })
  })

  test('does not publish by one key what nobody has looked at', async () => {
    const { version } = await anArticleInReview({ headline: 'Eile', body })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()

    await page.keyboard.press('Alt+Shift+Enter')
    await page.getByRole('dialog').locator('textarea:focus').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('approved', { exact: true }).first().waitFor()
  })

  test('confirms without a keyboard, and sees that the article was retracted, which then waits for nobody', async () => {
    // Words no other test has approved: the memory would confirm them, too.
    const { article, version } = await anArticleInReview({ headline: 'Maus', body: 'Sie klickt. Und sonst nichts.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.getByRole('button', { name: /^Confirm/ }).click()
    await page.getByText('1 of 3 confirmed').waitFor()

    await service.ask('PUT', `/v1/articles/${article.id}/retraction`, { body: { reason: 'Falsch.' } })
    await page
      .getByRole('main')
      .getByText(/This article is retracted/)
      .waitFor()
    const { version: other } = await anArticleInReview({ headline: 'Tastatur', body: 'Sie klappert.' })
    await page.goto(`${service.url}/reviews`)
    await page.locator(`a[href="/reviews/${other.id}"]`).first().waitFor()
    expect(await page.locator(`a[href="/reviews/${version.id}"]`).count()).toBe(0)

    await service.ask('DELETE', `/v1/articles/${article.id}/retraction`)
    await page.locator(`a[href="/reviews/${version.id}"]`).first().waitFor()
  })

  test('looks at the page as readers will see it, and comes back to the words', async () => {
    const { version } = await anArticleInReview({ headline: 'Blick', body: 'Der **Etat** steht seit Montag.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()

    await page.keyboard.press('Alt+P')
    const seen = page.frameLocator('iframe')
    await seen.getByRole('heading', { level: 1 }).waitFor()

    expect(await seen.locator('html').getAttribute('lang')).toBe('fr')
    await seen.locator('strong').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('textarea:focus, [role=textbox]:focus').waitFor()
  })

  test('cannot lose a tag, whatever is deleted, and moves it by keyboard', async () => {
    const { version } = await anArticleInReview({ headline: 'Marken', body })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.keyboard.press('Alt+ArrowDown')

    await type(page, 'Il atteint un record')
    await page.keyboard.press('Alt+ArrowLeft')
    await saved(page)

    const [, second] = await targets(version)
    expect(second.match(/<[^>]+>/g)?.sort()).toEqual(['</1>', '<1>'])
    expect(second.replace(/<[^>]+>/g, '')).toBe('Il atteint un record')
  })

  test('takes back what was written over chips, and brings it again', async () => {
    const { version } = await anArticleInReview({ headline: 'Zurück', body })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    await field(page).locator('[data-tag]').first().waitFor()
    const [, before] = await targets(version)

    await type(page, 'Tout')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    const shown = () => shownIn(page)
    expect(await shown()).toBe('<1></1>')
    await page.keyboard.press('Control+Z')
    expect(await shown()).toBe('Tout<1></1>')
    await page.keyboard.press('Control+Z')
    expect(await shown()).toBe(before)
    await page.keyboard.press('Control+Shift+Z')
    expect(await shown()).toBe('Tout<1></1>')
    await page.keyboard.press('Control+Y')
    expect(await shown()).toBe('<1></1>')
  })

  test('takes a chip to another place by mouse', async () => {
    const { version } = await anArticleInReview({
      headline: 'Gezogen',
      body: 'Alle ziehen **gemeinsam** an einem Strang.',
    })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    const chip = field(page).locator('[data-tag]').first()
    const [from, to] = [await chip.boundingBox(), await field(page).boundingBox()]
    if (!from || !to) throw new Error('There is no chip.')
    const before = await shownIn(page)

    const height = from.y + from.height / 2
    await page.mouse.move(from.x + from.width / 2, height)
    await page.mouse.down()
    await page.mouse.move(from.x - 20, height, { steps: 3 })
    await page.mouse.move(to.x + 2, height, { steps: 3 })
    await page.mouse.up()

    const after = await until(async () => (await shownIn(page)) !== before && shownIn(page))
    expect(after.indexOf('<1>')).toBeLessThan(before.indexOf('<1>'))
    expect(after.replace('<1>', '')).toBe(before.replace('<1>', ''))
    await page.keyboard.press('Control+Z')
    expect(await shownIn(page)).toBe(before)
  })

  test('types into a dialog from the key on that opens it', async () => {
    const { version } = await anArticleInReview({ headline: 'Eilig', body: 'Eins eilt. Zwei auch.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    // Nothing comes a moment later from here on.
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 60_000)

    await page.keyboard.press('Alt+J')
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')

    await page.getByRole('textbox', { name: 'Translation of segment 3' }).waitFor()
    await page.clock.resume()
    expect(await page.getByText('not saved yet').count()).toBe(0)
  })

  test('is told that there is no segment of a number, and may give another', async () => {
    const { version } = await anArticleInReview({ headline: 'Nummer', body: 'Eins kommt. Zwei bleibt.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.keyboard.press('Alt+J')
    const number = page.getByRole('dialog').getByRole('textbox')
    await number.fill('99')
    await number.press('Enter')
    await page.getByText('There is no segment of this number.').waitFor()
    await number.fill('3')
    await number.press('Enter')
    await page.getByRole('textbox', { name: 'Translation of segment 3' }).waitFor()
  })

  test('sees tags as chips wherever a text is shown, never as they are written down', async () => {
    const tagged = (word: string) => `Der **Pegel** steigt ${word}.`
    const story = { format: 'markdown', headline: 'Pegel', body: tagged('langsam') }
    const { article, version } = await anArticleInReview(story)
    await edit(version, 1, { target: 'Le <1>niveau</1> monte lentement.' })
    const { headers } = await service.ask('GET', `/v1/articles/${article.id}`)
    await service.ask('PUT', `/v1/articles/${article.id}`, {
      body: { ...story, body: tagged('schnell') },
      headers: { 'if-match': String(headers.get('etag')) },
    })
    const page = await reviewer.open(`/reviews/${(await inReview(article.id)).id}`)
    await field(page).waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.type('Le niveau monte vite.')
    await saved(page)
    await page.getByRole('button', { name: 'Show every text' }).click()

    const about = page.getByRole('complementary')
    for (const title of ['What changed in the source', 'Other texts', 'History']) {
      const card = about.locator('section').filter({ has: page.getByRole('heading', { name: title }) })
      await card.getByText('/1', { exact: true }).first().waitFor()
    }
    expect(await page.getByRole('main').textContent()).not.toMatch(/<\/?1>/)
  })

  test('is shown both texts where two wrote in one segment, and chooses', async () => {
    const { version } = await anArticleInReview({ headline: 'Streit', body })
    const other = await screens.aPerson({ name: 'Odile', roles: ['reviewer'], languages: ['fr'] })
    const [mine, theirs] = [await reviewer.open(`/reviews/${version.id}`), await other.open(`/reviews/${version.id}`)]
    await Promise.all([field(mine).waitFor(), field(theirs).waitFor()])
    await loseOne(mine)

    await type(mine, 'Dispute')
    await mine.getByText(/No connection/).waitFor()
    await type(theirs, 'Querelle')
    await saved(theirs)

    const dialog = mine.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.textContent()).toContain('Querelle')
    expect(await dialog.textContent()).toContain('Dispute')
    await dialog.getByRole('button', { name: 'Put mine' }).click()
    await saved(mine)
    expect((await targets(version))[0]).toBe('Dispute')
    await other.context.close()
  })

  test('puts both texts in one, with each tag once', async () => {
    const { version } = await anArticleInReview({ headline: 'Beides', body: 'Zwei schreiben **zugleich** daran.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.route('**/segments/**', route =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    )
    await page.keyboard.press('Alt+ArrowDown')
    await type(page, 'Le mien')
    await page.getByText(/No connection/).waitFor()
    await edit(version, 1, { target: 'Le <1>leur</1>.' })
    await page.unrouteAll({ behavior: 'wait' })

    await page.getByRole('button', { name: 'Put both and edit' }).click()
    await until(async () => (await targets(version))[1] === 'Le <1>leur</1>. Le mien')
  })

  test('takes no key of somebody who goes on typing for a choice, and gives back what was given up', async () => {
    const { version } = await anArticleInReview({ headline: 'Gegenwind', body: 'Es wird gestritten.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await loseOne(page)
    await type(page, 'Vent contraire')
    await page.getByText(/No connection/).waitFor()
    await edit(await see(version), 0, { target: 'Vent de face' })

    await page.getByText('Somebody else changed this segment').waitFor()
    await page.keyboard.type(' et pluie')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Keep theirs' }).click()
    await page.getByText('Your text was given up').waitFor()
    const kept = await targets(version)
    await page.getByRole('button', { name: 'Put mine after all' }).click()
    await saved(page)

    expect([kept[0], (await targets(version))[0]]).toEqual(['Vent de face', 'Vent contraire'])
  })

  test('is in no conflict with what was saved from here as the page was closed', async () => {
    const { version } = await anArticleInReview({ headline: 'Eilig', body: 'Die Tür fällt zu.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.route('**/segments/**', async route => {
      await route.fetch()
      await route.abort()
    })
    await type(page, 'Pressé')
    await page.keyboard.press('Control+Enter')
    await until(async () => (await targets(version))[0] === 'Pressé')
    await page.unrouteAll({ behavior: 'wait' })
    await page.reload()

    await page.getByText('1 of 2 confirmed').waitFor()
    await page.getByText(/Everything saved|Nothing to save/).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('loses no word when the network is gone, nor when the tab is closed meanwhile', async () => {
    const { version } = await anArticleInReview({ headline: 'Funkloch', body })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.route('**/segments/**', route => route.abort())

    await type(page, 'Zone blanche')
    await page.getByText(/No connection/).waitFor()
    await page.unrouteAll({ behavior: 'wait' })
    await page.reload()

    await until(async () => (await targets(version))[0] === 'Zone blanche')
  })

  test('loses no word of one tab to another that keeps words, too', async () => {
    const { version } = await anArticleInReview({ headline: 'Zwei Reiter', body })
    const first = await reviewer.open(`/reviews/${version.id}`)
    const second = await screens.secondScreen(reviewer)
    await second.goto(first.url())
    await field(first).waitFor()
    await field(second).waitFor()
    await reviewer.context.route('**/segments/**', route => route.abort())

    await field(first).focus()
    await type(first, 'Premier onglet')
    await first.getByText(/No connection/).waitFor()
    await field(second).focus()
    await second.keyboard.press('Alt+ArrowDown')
    await second.getByRole('textbox', { name: 'Translation of segment 2' }).waitFor()
    await type(second, 'Second onglet')
    await second.getByText(/No connection/).waitFor()
    await second.close()
    await reviewer.context.unrouteAll({ behavior: 'wait' })
    await first.reload()

    await until(async () => (await targets(version))[0] === 'Premier onglet')
    await until(async () => (await targets(version))[1]?.startsWith('Second onglet'))
  })

  test('loses no word when the session ends while typing', async () => {
    const person = await screens.aPerson({ name: 'Sasha', roles: ['reviewer'], languages: ['fr'] })
    const { version } = await anArticleInReview({ headline: 'Sitzung', body })
    const page = await person.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    const cookies = await person.context.cookies()
    await page.clock.setFixedTime(Date.now())

    await type(page, 'S')
    await person.context.clearCookies()
    await page.keyboard.type('é')
    await page.getByText(/not saved: signed out/).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.type('ance')
    await page.clock.setFixedTime(Date.now() + 2_000)
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('perdue')
    expect(await page.getByRole('textbox', { name: 'Email' }).inputValue()).toBe('')
    await person.context.addCookies(cookies)
    await page.goto(`${service.url}/reviews/${version.id}`)

    await until(async () => (await targets(version))[0] === 'Séance')
    await person.context.close()
  })

  test('sees hostile text as text', async () => {
    const hostile = '&lt;img src=x onerror=alert(1)&gt; und &lt;script&gt;alert(1)&lt;/script&gt; stehen hier.'
    const { version } = await anArticleInReview({ headline: 'Böse', body: `${hostile}`, format: 'html' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()

    expect(await page.locator('main').textContent()).toContain('<img src=x onerror=alert(1)>')
    expect(await page.locator('main img, main script').count()).toBe(0)
  })

  test('waives a finding with a reason, and only then may approve', async () => {
    const { version } = await anArticleInReview({ headline: 'Gleich', body: 'Das bleibt. Und das auch.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    await type(page, 'Das bleibt.')
    await page.getByText('1 warning').waitFor()

    await page.getByRole('button', { name: 'Waive with a reason' }).click()
    await page.getByRole('dialog').getByLabel('Reason').fill('Ein Zitat.')
    await page.getByRole('dialog').getByRole('button', { name: 'Waive with a reason' }).click()

    await page.getByText('waived: Ein Zitat.').waitFor()
    expect((await see(version)).segments[1].findings[0].state).toBe('waived')
  })

  test('is told before approving which warnings are open, and goes to one', async () => {
    const { article, version } = await anArticleInReview({
      headline: 'Offen',
      body: 'Der Kahn wartet. Auch der nicht.',
    })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    await type(page, 'Der Kahn wartet.')
    await page.getByText('1 warning').waitFor()
    const { body: seen } = await service.ask('GET', `/v1/versions/${version.id}`)
    await service.ask('PUT', `/v1/articles/${article.id}/retraction`, { body: { reason: 'Irrtum.' } })
    await page
      .getByRole('main')
      .getByText(/^This article is retracted/)
      .waitFor()

    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+Shift+Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/^The article is retracted/).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: `2: ${seen.segments[1].findings[0].message}` }).click()

    await dialog.waitFor({ state: 'hidden' })
    await page.locator('[role=textbox]:focus', { hasText: 'Der Kahn wartet.' }).waitFor()
  })

  test('sees who let a finding stand, and takes that back', async () => {
    const { version } = await anArticleInReview({ headline: 'Zurück', body: 'Der Kai schläft. Der Kran auch nicht.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    await type(page, 'Der Kai schläft.')
    await page.getByRole('button', { name: 'Waive with a reason' }).click()
    await page.getByRole('dialog').getByLabel('Reason').fill('Ein Titel.')
    await page.keyboard.press('Control+Enter')

    const about = page.getByRole('complementary')
    await about.getByText(/^Renée · /).waitFor()
    expect(await axeFaults(page)).toEqual([])
    const sent: string[] = []
    page.on('request', request => request.url().endsWith('/waiver') && sent.push(request.method()))
    await about.getByRole('button', { name: /^Take back/ }).focus()
    await page.keyboard.down('Enter')

    await about.locator('button:focus', { hasText: 'Seen' }).waitFor()
    // Held down, it repeats where the keyboard has gone on to.
    await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    await page.getByText('1 warning').waitFor()
    expect((await see(version)).segments[1].findings[0]).toMatchObject({ state: 'open', reason: null })
    expect(sent).toEqual(['DELETE'])
  })
})

describe('find and replace', () => {
  /** The dialog over a version that is opened. */
  async function finding(version: { id: string }) {
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.keyboard.press('Alt+H')
    return { page, dialog: page.getByRole('dialog') }
  }

  test('finds what French writes with spaces and apostrophes that no key writes', async () => {
    const { version } = await anArticleInReview({ headline: 'Leerzeichen', body: 'Es sind zwölf Kisten.' })
    await edit(version, 1, { target: 'L’avis porte sur 12\u00a0millions.' })
    const { dialog } = await finding(version)
    await dialog.getByLabel('Find').fill("L'avis porte sur 12 millions")
    await dialog.getByText('1 hit, in 1 segment').waitFor()
  })

  test('minds no capitals unless asked to, finds across tags, replaces none that holds one, and leads to each', async () => {
    const { version } = await anArticleInReview({ headline: 'Lotsen', body: 'Die **Lotsen** streiken. Lotsen ruhen.' })
    const [, first, second] = version.segments
    const open = /<\d+>/.exec(first.source)?.[0] ?? ''
    const shut = /<\/\d+>/.exec(first.source)?.[0] ?? ''
    await edit(version, 1, { target: `Les ${open}pilotes${shut} font grève.` })
    await edit(version, 2, { target: 'Pilotes au repos, les pilotes font grève.' })
    const { page, dialog } = await finding(version)
    await dialog.getByLabel('Find').fill('les PILOTES font')
    await dialog.getByText('2 hits, in 2 segments').waitFor()
    await dialog.getByText('1 holds a tag and is not replaced').waitFor()
    await dialog.getByLabel('Match case').click()
    await dialog.getByText('Found nowhere.').waitFor()
    await dialog.getByLabel('Match case').click()
    await dialog.getByLabel('Find').fill('pilotes')
    await dialog.getByLabel('Put instead').fill('lamaneurs')
    await dialog.getByRole('button', { name: 'Replace 3 hits' }).click()
    await saved(page)
    await until(async () => (await targets(version))[2] === 'Lamaneurs au repos, les lamaneurs font grève.')
    expect((await targets(version))[1]).toBe(`Les ${open}lamaneurs${shut} font grève.`)

    await page.keyboard.press('Alt+H')
    await dialog.getByLabel('Find').fill('au repos')
    await dialog.getByRole('button', { name: 'Go to segment 3' }).click()
    await page.locator(`[id="segment-${second.id}"][aria-current=true] [role=textbox]:focus`).waitFor()
  })

  test('shows what each hit becomes, leaves out what is not ticked, and is taken back in one go', async () => {
    const { version } = await anArticleInReview({
      headline: 'Fähre',
      body: 'Die Fähre fährt um acht. Die **Fähre** wartet, sagt der Fährmann. Niemand winkt ihr.',
    })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    for (const words of ['Le ferry', 'Le ferry part. Le ferry attend.', 'Le ferry est là.']) {
      await type(page, words)
      await page.keyboard.press('Control+Enter')
    }
    await page.getByText('3 of 4 confirmed').waitFor()
    const before = await targets(version)

    await page.keyboard.press('Alt+H')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Find').fill('ferry')
    await dialog.getByLabel('Put instead').fill('bac')
    await dialog.getByText('4 hits, in 3 segments').waitFor()
    await dialog
      .getByRole('checkbox', { name: /ferry.*attend/ })
      .last()
      .click()
    expect(await axeFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Replace 3 of 4' }).click()

    await page.getByText('Replaced 3 hits, in 3 segments.').waitFor()
    await until(async () => (await targets(version))[0] === 'Le bac')
    await saved(page)
    const [, second] = await targets(version)
    expect(second).toBe('Le bac part. Le ferry attend.')
    await page.getByRole('button', { name: 'Undo' }).click()

    await page.getByText('Taken back.').waitFor()
    await until(async () => JSON.stringify(await targets(version)) === JSON.stringify(before))
    await page.getByText('3 of 4 confirmed').waitFor()
  })
})

test('who asks for changes is heard, whatever others have open, and what was said is not overlooked', async () => {
  const { version } = await anArticleInReview({ headline: 'Rückfrage', body: 'Das ist neu. Jenes ist alt.' })
  const comment = { segmentId: version.segments[2].id, text: 'Wirklich alt?' }
  await service.ask('POST', `/v1/versions/${version.id}/comments`, { body: comment })
  const page = await reviewer.open(`/reviews/${version.id}`)
  await page.getByRole('listitem').filter({ hasText: 'one open comment' }).waitFor()
  await page.keyboard.press('F8')
  await page.getByText('Wirklich alt?').waitFor()

  await page.keyboard.press('Alt+Shift+Enter')
  await page.getByText('One comment is open.').waitFor()
  await decide(await see(version), 'change-request', { note: 'Bitte die Zahl prüfen.' })
  await page.getByRole('dialog', { name: 'Somebody else has decided meanwhile' }).waitFor()
  await page.keyboard.press('Enter')

  await page.getByRole('main').getByText('Bitte die Zahl prüfen.').waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('a superseded version says so, and leads to the one that took its place', async () => {
  const { article, version } = await anArticleInReview({ headline: 'Abgelöst', body: 'Der Damm hält vorerst.' })
  const page = await reviewer.open(`/reviews/${version.id}`)
  await field(page).waitFor()

  const { headers } = await service.ask('GET', `/v1/articles/${article.id}`)
  await service.ask('PUT', `/v1/articles/${article.id}`, {
    body: { format: 'markdown', headline: 'Abgelöst', body: 'Der Damm hält nicht mehr.' },
    headers: { 'if-match': String(headers.get('etag')) },
  })
  const newer = page.getByRole('link', { name: 'Go to revision 2' }).first()
  await newer.waitFor()
  expect(await axeFaults(page)).toEqual([])
  await newer.click()

  await page.getByText(/· revision 2/).waitFor()
  await field(page).waitFor()
  expect(page.url()).not.toContain(version.id)
})

test('words that a revision was quicker than go along to the next version, or are for their author to choose', async () => {
  const story = { format: 'markdown', headline: 'Eilmeldung' }
  const { article, version } = await anArticleInReview({ ...story, body: 'Die Fähre wartet. Der Hafen ist zu.' })
  const page = await reviewer.open(`/reviews/${version.id}`)
  await field(page).waitFor()
  await page.route('**/segments/*', route => (route.request().method() === 'PATCH' ? route.abort() : route.continue()))
  await page.keyboard.press('Alt+ArrowDown')
  await type(page, 'Le bac attend.')
  await page.keyboard.press('Alt+ArrowDown')
  await type(page, 'Le port est fermé.')

  const { headers } = await service.ask('GET', `/v1/articles/${article.id}`)
  await service.ask('PUT', `/v1/articles/${article.id}`, {
    body: { ...story, body: 'Die Fähre wartet. Der Hafen ist wieder auf.' },
    headers: { 'if-match': String(headers.get('etag')) },
  })
  const newest = page.getByRole('link', { name: 'Go to revision 2' }).first()
  await newest.waitFor()
  await page.unrouteAll({ behavior: 'wait' })
  await newest.click()

  await page.getByText('What you wrote in an earlier revision is here now, in 2 segments.').waitFor()
  const newer = await inReview(article.id)
  await until(async () => (await see(newer)).segments[1].target === 'Le bac attend.')
  await page
    .getByText(/^Le port est fermé\.$/)
    .first()
    .waitFor()
  expect((await see(newer)).segments[2].target).not.toBe('Le port est fermé.')
  expect(await page.evaluate('Object.keys(localStorage).join()')).not.toContain(version.id)
})

test('what was asked for of the revision before is told until something is decided', async () => {
  const story = { format: 'markdown', headline: 'Schleuse' }
  const { article, version } = await anArticleInReview({ ...story, body: 'Das Tor klemmt seit gestern.' })
  await decide(version, 'change-request', { note: 'Welches Tor?' })
  const { headers } = await service.ask('GET', `/v1/articles/${article.id}`)
  await service.ask('PUT', `/v1/articles/${article.id}`, {
    body: { ...story, body: 'Das Untertor klemmt seit gestern.' },
    headers: { 'if-match': String(headers.get('etag')) },
  })
  const newer = await inReview(article.id)

  const page = await reviewer.open(`/reviews/${newer.id}`)
  await page.getByText(/asked for changes, not yet answered, to revision 1/).waitFor()
  await page.getByText('Welches Tor?').waitFor()
  expect(await axeFaults(page)).toEqual([])
  const earlier = page.getByRole('link', { name: 'revision 1' })
  expect(await earlier.getAttribute('href')).toBe(`/reviews/${version.id}`)
  await decide(await see(newer), 'change-request', { note: 'Seit wann genau?' })

  await page.getByRole('main').getByText('Seit wann genau?').waitFor()
  expect(await earlier.count()).toBe(0)
})

describe('four eyes', () => {
  const colleagues = async () => {
    const writer = await screens.aPerson({ name: 'Wanda', roles: ['reviewer'], languages: ['et'] })
    const others = ['Ants', 'Birgit'].map(name => screens.aPerson({ name, roles: ['reviewer'], languages: ['et'] }))
    const [other] = await Promise.all(others)
    return { writer, other: other as Person }
  }

  test('are announced before anything is written, and say whose turn it is after', async () => {
    const { writer, other } = await colleagues()
    const { version } = await anArticleInReview({ headline: 'Vier Augen', body: 'Zwei sehen mehr.' }, 'et')
    const [page, theirs] = [await writer.open(`/reviews/${version.id}`), await other.open(`/reviews/${version.id}`)]
    await page.getByText(/four eyes: whoever writes here/).waitFor()
    const approve = page.locator('footer').getByRole('button', { name: /^Approve/ })
    expect(await approve.isEnabled()).toBe(true)

    await type(page, 'Kaks silma')
    await page.getByText(/You wrote in this text, so somebody else approves it: .*Ants/).waitFor()
    await saved(page)
    expect(await approve.isEnabled()).toBe(false)
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Alt+Shift+Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/somebody else approves it/).waitFor()
    await dialog.locator('button:focus', { hasText: 'Cancel' }).waitFor()
    await dialog.getByRole('button', { name: 'Approve' }).click({ force: true })
    expect((await see(version)).state).toBe('in_review')

    await theirs.getByText('Kaks silma').first().waitFor()
    await theirs
      .locator('footer')
      .getByRole('button', { name: /^Approve/ })
      .click()
    await theirs.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
    await until(async () => (await see(version)).state === 'approved')
    await Promise.all([writer.context.close(), other.context.close()])
  })
})

describe('the explanation of a finding', () => {
  async function openFinding(person: Person, headline: string) {
    const { version } = await anArticleInReview({ headline, body: 'Der Steg knarrt. Die Möwen schweigen dazu.' })
    const page = await person.open(`/reviews/${version.id}`)
    await page.getByRole('textbox').first().waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    await type(page, 'Der Steg knarrt.')
    return page
  }

  test('unfolds and folds by keyboard, and is asked for once', async () => {
    const page = await openFinding(reviewer, 'Steg')
    const asked: string[] = []
    page.on('request', request => request.url().endsWith('/v1/checks') && asked.push(request.url()))
    const summary = page.getByRole('complementary').locator('summary')
    const help = page.getByText('Looks for sentences that came back untranslated')
    await summary.waitFor()
    expect(asked).toEqual([])

    await summary.focus()
    await page.keyboard.press('Enter')
    await help.waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await help.waitFor({ state: 'hidden' })
    await page.keyboard.press('Enter')

    await help.waitFor()
    expect(asked).toHaveLength(1)
  })

  test('says what went wrong, is asked for again, and speaks the language of the screen', async () => {
    const person = await screens.aPerson({ name: 'Fiete', roles: ['reviewer'], languages: ['fr'], locale: 'de' })
    const page = await openFinding(person, 'Möwen')
    await page.route('**/v1/checks', route => route.fulfill({ status: 503, json: { title: 'Gerade nicht' } }), {
      times: 1,
    })

    await page.getByText('Worum es geht').click()
    await page.getByRole('alert').getByRole('button').click()

    await page.getByText('Sucht Sätze, die unübersetzt zurückkamen').waitFor()
    await person.context.close()
  })
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})

test('the queue shows what waits, and leads to it', async () => {
  const { version } = await anArticleInReview({ headline: 'Wartet', body, priority: 'breaking' })
  const page = await reviewer.open('/reviews')

  await page.getByRole('link', { name: 'Wartet' }).first().click()

  await field(page).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/reviews/${version.id}`)
  await page.goto(`${service.url}/reviews`)
  await page.getByRole('link', { name: 'Wartet' }).first().waitFor()
  expect(await axeFaults(page)).toEqual([])
})

test('the queue is narrowed to a language, and to what nobody has taken on', async () => {
  const { version } = await anArticleInReview({ headline: 'Genommen' }, 'pl')
  await anArticleInReview({ headline: 'Frei' }, 'pl')
  await anArticleInReview({ headline: 'Anderswo' })
  const chief = await screens.aPerson({ name: 'Chantal', roles: ['reviewer'] })
  const headers = { 'if-match': `"${version.etag}"` }
  await service.ask('PUT', `/v1/versions/${version.id}/assignment`, {
    body: { userId: chief.id, dueAt: null },
    headers,
  })
  const page = await chief.open('/reviews')
  const entry = (name: string) => page.getByRole('link', { name, exact: true })

  await entry('Anderswo').waitFor()
  await page.getByRole('combobox', { name: 'Language' }).click()
  await page.getByRole('option', { name: 'Polish' }).click()
  await entry('Anderswo').waitFor({ state: 'detached' })
  await entry('Frei').waitFor()
  await entry('Genommen').waitFor()
  await page.getByText('Nobody’s yet').click()

  await entry('Genommen').waitFor({ state: 'detached' })
  await entry('Frei').waitFor()
})

test('the queue is narrowed to a language of which nothing is on the screen yet', async () => {
  await anArticleInReview({ headline: 'Eilig', priority: 'breaking' })
  await anArticleInReview({ headline: 'Slowakisch' }, 'sk')
  const chief = await screens.aPerson({ name: 'Chris', roles: ['editor'] })
  await chief.page.route(/versions\?/, route => {
    const url = route.request().url()
    // As if fifty others had waited for longer.
    return route.continue({ url: url.includes('language=') ? url : url.replace('limit=50', 'limit=1') })
  })
  const page = await chief.open('/reviews')
  const entry = page.getByRole('link', { name: 'Slowakisch', exact: true })
  await page.getByRole('button', { name: 'Show more' }).waitFor()
  expect(await entry.count()).toBe(0)

  await page.getByRole('combobox', { name: 'Language' }).click()
  await page.getByRole('option', { name: 'Slovak' }).click()

  await entry.waitFor()
})

test.each([
  ['en', '3 hours overdue', '2 days overdue'],
  ['de', '3 Stunden überfällig', '2 Tage überfällig'],
  ['fr', '3 heures de retard', '2 jours de retard'],
])('a version that is late says by how much in %s, in the queue and in the review', async (locale, hours, days) => {
  const person = await screens.aPerson({ name: 'Lena', roles: ['reviewer'], languages: ['it'], locale })
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000 - 60_000).toISOString()
  const [today, before] = await Promise.all(
    [3, 50].map(async late => {
      const { version } = await anArticleInReview({ headline: `Spät ${locale} ${late}`, body: 'Zu spät.' }, 'it')
      const body = { userId: null, dueAt: ago(late) }
      await service.ask('PUT', `/v1/versions/${version.id}/assignment`, { body })
      return version
    }),
  )
  const page = await person.open('/reviews')
  await page
    .getByRole('listitem')
    .filter({ hasText: `Spät ${locale} 3` })
    .getByText(hours, { exact: true })
    .waitFor()
  await page
    .getByRole('listitem')
    .filter({ hasText: `Spät ${locale} 50` })
    .getByText(days, { exact: true })
    .waitFor()

  for (const [version, words] of [
    [today, hours],
    [before, days],
  ] as const) {
    await person.open(`/reviews/${version?.id}`)
    await page.getByRole('main').getByText(words, { exact: true }).waitFor()
  }
  await person.context.close()
})

test('a version that is approved is late no more', async () => {
  const { version } = await anArticleInReview({ headline: 'Geschafft', body: 'Es ist getan.' }, 'it')
  const body = { userId: null, dueAt: new Date(Date.now() - 7_200_000).toISOString() }
  await service.ask('PUT', `/v1/versions/${version.id}/assignment`, { body })
  await decide(await see(version), 'approval')
  const person = await screens.aPerson({ name: 'Livia', roles: ['reviewer'], languages: ['it'] })
  const page = await person.open('/reviews?state=approved')
  const entry = page.getByRole('listitem').filter({ hasText: 'Geschafft' })
  await entry.getByText('due').waitFor()

  expect(await entry.getByText('overdue').count()).toBe(0)
  await person.open(`/reviews/${version.id}`)
  await page.getByRole('main').getByText('due').first().waitFor()
  expect(await page.getByText('overdue').count()).toBe(0)
  await person.context.close()
})

test('a version is given to somebody, with a time by which it is due', async () => {
  await anArticleInReview({ headline: 'Frist' })
  const page = await reviewer.open('/reviews')
  await page.getByRole('button', { name: 'Assign: Frist, French' }).click()
  const dialog = page.getByRole('dialog', { name: 'Assign: Frist, French' })
  await dialog.getByRole('combobox', { name: 'Reviewer' }).click()
  await page.getByRole('option').first().click()
  await dialog.getByLabel('Due').fill('2027-03-01T17:00')
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click()

  await dialog.waitFor({ state: 'detached' })
  const entry = page.getByRole('listitem').filter({ hasText: 'Frist' })
  await entry.getByText('due Mar 1, 2027').waitFor()
  expect(await axeFaults(page)).toEqual([])
})
