import { afterAll, expect, test } from '@jest/globals'
import { newsroomOf } from '../journeys/newsroom.js'
import { startFakeDeepl } from '../support/fake-deepl.js'
import { axeFaults, screensOf } from '../support/screens.js'
import { aService } from '../support/service.js'

const deepl = await startFakeDeepl()
const service = await aService({ environment: { DEEPL_API_KEY: 'key', DEEPL_SERVER_URL: deepl.url } })
const screens = await screensOf(service)
afterAll(async () => {
  await screens.close()
  await service.stop()
  await deepl.close()
})

test('a reviewer sees whether DeepL went by the glossary, and why not', async () => {
  const { anArticleInReview } = newsroomOf(service)
  const targets = [{ language: 'fr', target: 'pilote' }]
  await service.ask('POST', '/v1/glossary/terms', { body: { source: 'Lotse', targets } })
  const story = (headline: string) => ({ headline, provider: 'deepl', targetLanguages: ['fr'] })
  deepl.glossaries.fail(456, 'POST')
  const without = await anArticleInReview(story('Ein Lotse geht von Bord'))
  deepl.glossaries.fail(null)
  await service.ask('POST', '/v1/glossary/terms', { body: { source: 'Boje', targets } })
  const by = await anArticleInReview(story('Ein Lotse kommt an Bord'))
  const reviewer = await screens.aPerson({ name: 'Rita', roles: ['reviewer'] })

  const page = await reviewer.open(`/reviews/${without.version.id}`)
  await page.getByText('not by the glossary: the account allows no more glossaries').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.goto(`${service.url}/reviews/${by.version.id}`)
  await page.getByText(`by the glossary, version ${by.version.glossary.version}`, { exact: true }).waitFor()
  expect(screens.faults).toEqual([])
})

test('an editor sees it beside the version, and nothing where no sentence has a term', async () => {
  const { anArticleInReview } = newsroomOf(service)
  const targets = [{ language: 'fr', target: 'perche' }]
  await service.ask('POST', '/v1/glossary/terms', { body: { source: 'Pricke', targets } })
  const story = (headline: string) => ({ headline, provider: 'deepl', targetLanguages: ['fr'] })
  const by = await anArticleInReview(story('Eine Pricke weist den Weg'))
  deepl.glossaries.fail(503, 'PUT')
  await service.ask('POST', '/v1/glossary/terms', { body: { source: 'Tonne', targets } })
  const without = await anArticleInReview(story('Eine Pricke fehlt im Priel'))
  deepl.glossaries.fail(null)
  const plain = await anArticleInReview(story('Nichts davon im Fahrwasser'))
  const editor = await screens.aPerson({ name: 'Edda', roles: ['editor'] })

  const page = await editor.open(`/articles/${by.article.id}`)
  await page.getByText(`by the glossary, version ${by.version.glossary.version}`, { exact: true }).waitFor()
  await page.goto(`${service.url}/articles/${without.article.id}`)
  await page.getByText('not by the glossary: it had a fault of its own').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.goto(`${service.url}/articles/${plain.article.id}`)
  await page.getByRole('link', { name: 'Review' }).waitFor()
  expect(await page.getByText('by the glossary').count()).toBe(0)
  expect(screens.faults).toEqual([])
})
