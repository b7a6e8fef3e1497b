import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'
import { type OwnPostgres, ownPostgres } from '../support/own-postgres.js'
import { type OwnService, ownService } from '../support/own-service.js'
import { endProcesses } from '../support/processes.js'
import { until } from '../support/service.js'

// Processes are started and ended here, which takes its time on a machine that is busy.
jest.setTimeout(90_000)

const story = { format: 'markdown', headline: 'Kommt dazwischen', body: 'Kommt dazwischen.', targetLanguages: ['fr'] }

let postgres: OwnPostgres
let deepl: FakeDeepl
let service: OwnService
beforeEach(async () => {
  ;[postgres, deepl] = await Promise.all([ownPostgres(), startFakeDeepl()])
  service = await ownService(postgres.url, { DEEPL_SERVER_URL: deepl.url, RATE_LIMIT: 'off' })
})
afterEach(async () => {
  await endProcesses()
  await deepl.close()
  await postgres.remove()
})

describe('a PostgreSQL that crashes and comes back', () => {
  test('is a 503 meanwhile; the work under way goes on in the same processes, and is paid once', async () => {
    deepl.hold()
    const id = await service.submit({ body: 'Der Satz ist unterwegs.' })
    await deepl.arrived(1)
    const asking = keepAsking(id)
    await asking.answered(200)
    await waitForTheDisk()

    await postgres.crash()
    const whileAway = await askEverything(id)
    await asking.answered(503)
    deepl.release()
    await postgres.start()
    await until(async () => (await service.ask('GET', '/readyz')).status === 200)
    const version = await service.inReview(id)
    const next = await service.inReview(await service.submit({ headline: 'Danach', body: 'Kommt danach.' }))

    expect(whileAway).toEqual({
      'GET /healthz': [200, 'application/json'],
      'GET /readyz': [503, 'application/json'],
      'GET /metrics': [503, 'application/problem+json'],
      'GET /v1/articles': [503, 'application/problem+json'],
      [`GET /v1/articles/${id}`]: [503, 'application/problem+json'],
      [`GET /v1/content/fr/${id}`]: [503, 'application/problem+json'],
      'POST /v1/articles': [503, 'application/problem+json'],
    })
    expect(await asking.stop()).toEqual(new Set([200, 503]))
    expect(version.segments[1].target).toBe('[FR] DER SATZ IST UNTERWEGS.')
    expect(next.segments[1].target).toBe('[FR] KOMMT DANACH.')
    expect(service.workers()).toHaveLength(1)
    expect(service.main.isAlive()).toBe(true)
    expect(deepl.billedCharacters).toBe(deepl.uniqueCharacters)
  })
})

/** The queue does not wait for the disk; a write of ours does, and takes along all that was written before. */
async function waitForTheDisk(): Promise<void> {
  const { status } = await service.ask('POST', '/v1/keys', { body: { name: 'Lesegerät', roles: ['reader'] } })
  expect(status).toBe(201)
}

/** The status and the kind of answer to each kind of request. */
async function askEverything(id: string): Promise<Record<string, [number, string]>> {
  const paths = ['/healthz', '/readyz', '/metrics', '/v1/articles', `/v1/articles/${id}`, `/v1/content/fr/${id}`]
  const requests = [...paths.map(path => ['GET', path] as const), ['POST', '/v1/articles'] as const]
  const answers = await Promise.all(
    requests.map(async ([method, path]) => {
      const { status, headers } = await service.ask(method, path, method === 'POST' ? { body: story } : {})
      const [type = ''] = String(headers.get('content-type')).split(';')
      return [`${method} ${path}`, [status, type]] as const
    }),
  )
  return Object.fromEntries(answers.map(([request, [status, type]]) => [request, [status, type]]))
}

/** Asks for an article without a pause, so that some requests are under way whatever happens. */
function keepAsking(id: string) {
  const statuses = new Set<number | string>()
  let stopped = false
  const one = async () => {
    while (!stopped) statuses.add(await service.ask('GET', `/v1/articles/${id}`).then(({ status }) => status, String))
  }
  const all = Promise.all([one(), one()])
  return {
    answered: (status: number) => until(async () => statuses.has(status)),
    async stop() {
      stopped = true
      await all
      return statuses
    },
  }
}
