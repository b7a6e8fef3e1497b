import { afterAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { axeFaults, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService()
const { submit, anArticleInReview, decide, delivered, inReview, see } = newsroomOf(service)
const screens = await screensOf(service)

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const headlines = ['Wartet auf Augen', 'Wartet auf Worte', 'Steht ganz still', 'Zahl berichtigt', 'Längst fertig']
const shown = async (page: Page) => {
  const links = await Promise.all(headlines.map(name => page.getByRole('link', { name, exact: true }).count()))
  return headlines.filter((_, place) => links[place])
}

/** One article of each kind that needs somebody, and one that needs nobody. */
async function fill() {
  const [waits, asked, still, corrected, done] = headlines
  const { version } = await anArticleInReview({ headline: asked, body: 'Es fehlt ein Wort.' })
  await decide(version, 'change-request', { note: 'Welches?' })
  await submit({ headline: still, body: 'Es stockt.', provider: 'deepl', targetLanguages: ['sk'] })
  for (const headline of [corrected, done]) {
    const { article, version } = await anArticleInReview({ headline, body: `${headline} ist da.` }, 'pl')
    await decide(await see(version), 'approval')
    await delivered(article.id, 'pl')
    if (headline === done) continue
    const { headers } = await service.ask('GET', `/v1/articles/${article.id}`)
    await service.ask('PUT', `/v1/articles/${article.id}`, {
      body: { format: 'markdown', headline, body: 'Es waren zwölf.', change: 'correction' },
      headers: { 'if-match': String(headers.get('etag')) },
    })
    const next = await inReview(article.id, 'pl')
    await decide(next, 'change-request', { note: 'Zwölf was?' })
  }
  await anArticleInReview({ headline: waits, body: 'Noch sah es niemand.' })
  await until(async () => (await service.ask('GET', '/v1/attention')).body.jobsStopped === 1)
}

test('what needs somebody is counted for an editor, and each count leads to just that', async () => {
  await fill()
  const { open } = await screens.aPerson({ name: 'Edda', roles: ['editor', 'reviewer'], languages: ['fr'] })
  const [waits, asked, still, corrected] = headlines
  const follow = async (words: RegExp) => {
    const page = await open('/articles')
    await page.getByRole('link', { name: words }).click()
    return page
  }

  const page = await follow(/^1 ?version waiting for review/)
  await until(async () => String(await shown(page)) === String([waits]))
  await follow(/^2 ?versions to be changed as somebody asked/)
  await until(async () => String(await shown(page)) === String([asked, corrected]))
  expect(await axeFaults(page)).toEqual([])
  await follow(/^1 ?job stands still/)
  await until(async () => String(await shown(page)) === String([still]))
  await follow(/^1 ?live text behind a correction/)
  await until(async () => String(await shown(page)) === String([corrected]))

  expect(await page.getByRole('combobox', { name: 'Needs somebody' }).inputValue()).toBe(
    'live text behind a correction',
  )
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('combobox', { name: 'Needs somebody' }).click()
  await page.getByRole('option', { name: 'all' }).click()
  await until(async () => (await shown(page)).length === headlines.length)
})

test('a reviewer counts, and is led to, what is in their languages', async () => {
  const { open } = await screens.aPerson({ name: 'Ruta', roles: ['reviewer'], languages: ['pl', 'sk'] })
  const page = await open('/articles')
  await page.getByRole('link', { name: /^1 ?version to be changed/ }).click()

  await until(async () => String(await shown(page)) === String(['Zahl berichtigt']))
  await page.goto(`${service.url}/articles`)
  await page.getByRole('link', { name: /live text behind/ }).waitFor()
  expect(await page.getByRole('link', { name: /stands still|waiting for review/ }).count()).toBe(0)
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
