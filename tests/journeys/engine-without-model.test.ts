import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { startModelServer } from '../support/model-server.js'
import { aService, until } from '../support/service.js'

const folder = await mkdtemp(join(tmpdir(), 'fassung-models-'))
const server = await startModelServer(['de-en'])
server.misbehave({ status: 503 })
const service = await aService({
  environment: { BERGAMOT_DOWNLOAD: 'auto', BERGAMOT_MODELS_URL: server.url, DATA_DIR: folder },
  times: { firstWaitMs: 2 },
})
afterAll(async () => {
  await service.stop()
  await server.close()
  await rm(folder, { recursive: true })
})

const bergamot = async () => {
  const { body } = await service.ask('GET', '/v1/providers')
  return body.items.find(({ id }: { id: string }) => id === 'bergamot')
}

test('an engine without a model, whose list of models cannot be had, is not said to be in order', async () => {
  expect(await bergamot()).toMatchObject({ configured: true, health: 'unprepared' })
})

test('one that is brought is seen at once, and a job that waits for another is told', async () => {
  const story = { format: 'text', headline: 'Projekt', body: 'Das Projekt ist wichtig.', provider: 'bergamot' }
  const body = { ...story, targetLanguages: ['en'] }
  const { id } = (await service.ask('POST', '/v1/articles', { body })).body
  const versionOf = async () => (await service.ask('GET', `/v1/articles/${id}`)).body.versions[0]
  const parked = await until(async () => {
    const version = await versionOf()
    return version.jobState === 'parked' && version
  })
  const while503 = await bergamot()

  server.misbehave({})
  await service.ask('POST', `/v1/jobs/${parked.jobId}/retries`)
  await until(async () => (await versionOf()).state === 'in_review')

  expect(while503.health).toBe('unprepared')
  expect((await bergamot()).health).toBe('ok')
})
