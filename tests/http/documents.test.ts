import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeKey } from '../../src/people/key-format.js'
import { aService, type TestService } from '../support/service.js'

let service: TestService
beforeAll(async () => {
  service = await aService({ workers: false, environment: { RATE_LIMIT: 'on' } })
})
afterAll(() => service.stop())

const read = (key?: string) => service.ask('GET', '/v1/content/fr/nothing-here', key === undefined ? {} : { key })

describe('who reads documents', () => {
  test('and tries key after key is stopped after twenty, and does not shut out others', async () => {
    const statuses: number[] = []
    for (let attempt = 0; attempt < 21; attempt++) statuses.push((await read(makeKey().key)).status)

    expect(statuses).toEqual([...Array(20).fill(401), 429])
    expect((await read()).status).toBe(404)
  })

  test('shares this count with who tries keys elsewhere', async () => {
    expect((await service.ask('GET', '/v1/me', { key: makeKey().key })).status).toBe(429)
  })

  test('with a key is never counted, however often', async () => {
    const statuses = new Set<number>()
    for (let round = 0; round < 70; round++)
      for (const { status } of await Promise.all(Array.from({ length: 10 }, () => read()))) statuses.add(status)

    expect([...statuses]).toEqual([404])
  })

  test('is counted for the operator, by what was answered', async () => {
    const { body } = await service.ask('GET', '/metrics')

    expect(body).toMatch(/fassung_documents_read_total{status="404"} \d{3}/)
    expect(body).toMatch(/fassung_documents_read_total{status="401"} 20\n/)
    expect(body).toMatch(/fassung_documents_read_total{status="429"} 1\n/)
  })
})
