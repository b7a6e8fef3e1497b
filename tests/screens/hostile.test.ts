import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { hostileMarkup } from '../support/hostile-markup.js'
import { heading, screensOf } from '../support/screens.js'
import { aService, type TestService } from '../support/service.js'

const service = await aService()
const screens = await screensOf(service)
const markup = hostileMarkup.map(([, text]) => text)
const short = '<img src=x onerror=alert(1)><script>alert(1)</script>"\'><svg/onload=alert(1)>'
const quoted = short.replaceAll('"', '""')
const fileName = '<img src=x onerror=alert(1)>\u202egnp'
const alive = 'script:not([src]), iframe, svg[onload], [onerror]'
let page: Page
const alarms: string[] = []

beforeAll(async () => {
  page = (await screens.aPerson({ name: 'Adele', roles: ['admin'] })).page
  page.on('dialog', dialog => {
    alarms.push(`it ran: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (!request.url().startsWith(service.url) && !request.url().startsWith('data:')) alarms.push(request.url())
  })
})

afterAll(async () => {
  await screens.close()
  await service.stop()
})

/** Hostile wherever somebody can write; answers with the screens on which that comes out again. */
async function writeHostileTexts({ ask }: TestService): Promise<string[]> {
  const { submit, inReview, edit, see, decide } = newsroomOf(service)
  const { body: article } = await submit({
    ...{ format: 'html', headline: short, kicker: short, teaser: short, byline: short, section: short.slice(0, 90) },
    ...{ note: short, externalId: short, tags: [short.slice(0, 40)], body: `<p>Es steht da.</p>${markup.join('\n')}` },
  })
  await submit({ format: 'markdown', headline: short, body: markup.join('\n\n') })
  await submit({ format: 'text', headline: short, body: markup.join('\n\n'), provider: 'deepl' })
  const version = await inReview(article.id)
  for (const place of [0, 1, 2]) await edit(version, place, { target: markup[place] ?? short })
  const comment = { segmentId: version.segments[0].id, text: short }
  await ask('POST', `/v1/versions/${version.id}/comments`, { body: comment })
  await decide(await see(version), 'change-request', { note: short })
  await ask('POST', '/v1/users', { body: { name: short, roles: ['reviewer'] } })
  await ask('POST', '/v1/keys', { body: { name: short, roles: ['reader'] } })
  const { body: second } = await submit({ format: 'html', headline: short, body: markup.join('\n') })
  await ask('PUT', `/v1/articles/${second.id}/retraction`, { body: { reason: short } })
  await writeHostileRules(service)
  return [
    ...['/articles', '/reviews', '/account', `/reviews/${version.id}`, '/glossary', '/memory?to=fr&q=onerror'],
    ...[article.id, second.id].flatMap(id => [`/articles/${id}`, `/articles/${id}/revise`]),
    ...['people', 'keys', 'providers', 'checks', 'usage', 'jobs', 'events'].map(part => `/admin/${part}`),
  ]
}

/** The same for what a newsroom settles once: its terms, its memory, the weight of its checks, its budgets. */
async function writeHostileRules({ ask, services }: TestService): Promise<void> {
  const targets = [{ language: 'fr', target: short, forbidden: [`${short}!`] }]
  expect((await ask('POST', '/v1/glossary/terms', { body: { source: short, note: short, targets } })).status).toBe(201)
  const imported = { file: fileName, byName: short, at: '' }
  const units = [short, ...markup].map((text, number) => ({
    ...{ language: 'fr', source: text, target: text, sourceHash: `hostile-${number}`, writtenBy: 'jo', imported },
  }))
  await services.units.takeIn(units, { from: 'de', by: { id: 'admin', name: short } })
  expect((await ask('GET', '/v1/memory?to=fr&q=onerror')).body.items.length).toBeGreaterThan(5)
  const section = short.slice(0, 90)
  const rules = [{ check: 'doubt', language: null, section, severity: 'error' }]
  const budgets = [{ scope: 'section', name: section, characters: 1_000_000 }]
  for (const [path, body] of [
    ['/v1/checks/severities', { rules }],
    ['/v1/budgets', { budgets }],
  ] as const) {
    const { headers } = await ask('GET', path)
    const answer = await ask('PUT', path, { body, headers: { 'if-match': headers.get('etag') ?? '' } })
    expect(answer.status).toBeLessThan(300)
  }
}

test('what somebody wrote to harm is text on every screen, and nothing of it acts', async () => {
  const paths = await writeHostileTexts(service)
  for (const path of paths) {
    await page.goto(service.url + path)
    await page.locator(heading).first().waitFor()
    await page.waitForLoadState('networkidle')
    expect([path, await page.locator(alive).count()]).toEqual([path, 0])
  }

  expect(alarms).toEqual([])
  expect(screens.faults).toEqual([])
})

test('nor on the way in, where it is pasted and previewed', async () => {
  await page.goto(`${service.url}/articles/new`)
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(markup.join('\n'))
  await page.getByRole('combobox', { name: 'Format' }).click()
  await page.getByRole('option', { name: 'HTML' }).click()
  const preview = page.getByRole('region', { name: 'Preview' })
  await preview.getByText('Left out').first().waitFor()

  expect(await page.locator('main script, main iframe, [onerror]').count()).toBe(0)
  expect(alarms).toEqual([])
  expect(screens.faults).toEqual([])
})

test.each([
  ['/glossary', 'Import a file', 'csv', `source,fr\n"${quoted}!","${quoted}"`, 'What the file changed'],
  ['/memory', 'Import a TMX file', 'tmx', `<tmx><body>${short}`, 'Nothing was imported'],
])('nor in the name of a file, and in what it brings to %s', async (path, open, ending, text, outcome) => {
  const name = `${fileName}.${ending}`
  await page.goto(service.url + path)
  await page.getByRole('button', { name: open }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  const dialog = page.getByRole('dialog')
  await dialog.getByText(name).waitFor()
  await dialog.getByRole('button', { name: /^Import( 1 change)?$/ }).click()
  await dialog.getByText(outcome).first().waitFor()

  expect(await page.locator(alive).count()).toBe(0)
  expect(alarms).toEqual([])
})

test('nor on the page as readers will see it', async () => {
  const { anArticleInReview } = newsroomOf(service)
  const { version } = await anArticleInReview({ format: 'html', headline: short, body: markup.join('\n') })
  await page.goto(`${service.url}/reviews/${version.id}`)
  await page.locator('[role=textbox]').first().waitFor()
  await page.keyboard.press('Alt+P')
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { level: 1 }).waitFor()

  const alive = frame.locator(
    'script:not([type="application/ld+json"]), iframe, form, [onerror], [onload], [href^="javascript"]',
  )
  expect(await alive.evaluateAll(found => found.map(element => (element as { outerHTML: string }).outerHTML))).toEqual(
    [],
  )
  expect(alarms.filter(alarm => alarm.startsWith('it ran'))).toEqual([])
})
