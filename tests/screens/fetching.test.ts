import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { startModelServer } from '../support/model-server.js'
import { axeFaults, type Person, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const folder = await mkdtemp(join(tmpdir(), 'fassung-models-'))
const server = await startModelServer(['de-en', 'de-fr'])
const service = await aService({
  environment: { BERGAMOT_DOWNLOAD: 'auto', BERGAMOT_MODELS_URL: server.url, DATA_DIR: folder },
  times: { firstWaitMs: 2 },
})
const screens = await screensOf(service)
let editor: Person

beforeAll(async () => {
  editor = await screens.aPerson({ name: 'Edda', roles: ['editor'] })
})
afterEach(() => server.goOn())
afterAll(async () => {
  await screens.close()
  await service.stop()
  await server.close()
  await rm(folder, { recursive: true })
})

async function submit(headline: string, language: string) {
  const story = { format: 'text', headline, body: 'Das Projekt ist wichtig.', targetLanguages: [language] }
  return (await service.ask('POST', '/v1/articles', { body: { ...story, provider: 'bergamot' } })).body.id
}

const versionOf = async (id: string) => (await service.ask('GET', `/v1/articles/${id}`)).body.versions[0]

test('while an engine fetches its model, the list and the article say how far it is', async () => {
  server.misbehave({ pausesAfter: 400_000 })
  const id = await submit('Ein Projekt im Anflug', 'en')
  const preparation = await until(async () => {
    const { preparation } = await versionOf(id)
    return preparation?.bytes > 400_000 && preparation
  })
  const words = /fetching the model de-en, \d\d\s?%/

  const page = await editor.open('/articles')
  await page.getByText(words).waitFor()
  await page.getByRole('progressbar', { name: words }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.goto(`${service.url}/articles/${id}`)
  await page.locator('section').filter({ hasText: 'Jobs' }).getByText(words).waitFor()
  expect(preparation).toEqual({ model: 'de-en', bytes: expect.any(Number), of: expect.any(Number) })

  server.goOn()
  await page.getByRole('link', { name: /in review/ }).waitFor()
  expect(await versionOf(id)).toMatchObject({ jobState: 'done', preparation: null })
})

// The tests' model speaks English only: in French it is believed for as long as it has few small words.
test('a model that cannot be had is told with what to do, and the job goes on once it can', async () => {
  server.misbehave({ status: 503 })
  const id = await submit('Projekt', 'fr')
  const page = await editor.open(`/articles/${id}`)
  const admin = await (await screens.aPerson({ name: 'Ada', roles: ['admin'] })).open('/admin/providers')

  await page.getByText('The model that bergamot needs could not be fetched.').first().waitFor()
  await page.getByText(/npm run models -- de-fr/).waitFor()
  const { failure } = (await service.ask('GET', `/v1/jobs/${(await versionOf(id)).jobId}`)).body
  await admin.getByText('lacks a model').waitFor()
  await admin.getByText(/fetch a model at the terminal with npm run models/).waitFor()
  expect(await axeFaults(admin)).toEqual([])
  server.goOn()
  await page.getByRole('button', { name: 'Try again' }).click()

  await page.getByRole('link', { name: /in review/ }).waitFor()
  await admin.reload()
  await admin.getByRole('listitem').filter({ hasText: 'bergamot' }).getByText('in order').waitFor()
  expect(failure).toMatchObject({ type: 'provider-unprepared', detail: expect.stringContaining('503'), retry: 'later' })
})
