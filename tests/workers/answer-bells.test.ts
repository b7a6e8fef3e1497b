import { describe, expect, test } from '@jest/globals'
import type { Bell } from '../../src/database/event-log.js'
import { ProviderError } from '../../src/providers/provider.js'
import type { Services } from '../../src/services.js'
import { answerWith } from '../../workers/answer-bells.js'
import { Busy, Hopeless } from '../../workers/queue.js'
import type { Worker } from '../../workers/worker.js'
import { until } from '../support/service.js'

describe('answering a bell', () => {
  test('does the work once and says so', async () => {
    const { answer, book, done } = aWorker(async () => undefined)

    await answer(aBell(), false)
    await answer(aBell(), false)

    expect(done).toEqual(['run'])
    expect(book.said).toEqual(['alive', 'answered', 'alive'])
  })

  test('gives a sign of life again and again while it works', async () => {
    let finish: () => void = () => undefined
    const working = new Promise<void>(resolve => {
      finish = resolve
    })
    const { answer, book } = aWorker(() => working, { heartbeatMs: 1 })

    const answered = answer(aBell(), false)
    await until(async () => book.said.length > 5)
    finish()
    await answered

    expect(new Set(book.said.slice(0, -1))).toEqual(new Set(['alive']))
    expect(book.said.at(-1)).toBe('answered')
  })

  test('leaves the bell open when the work fails, so that it is tried again', async () => {
    const { answer, book, done } = aWorker(() => Promise.reject(new Error('down')))

    await expect(answer(aBell(), false)).rejects.toThrow('down')

    expect(done).toEqual(['run'])
    expect(book.said).toEqual(['alive'])
  })

  test('turns what is thrown without being an error into one', async () => {
    const { answer, faults } = aWorker(() => Promise.reject('a word'))

    await expect(answer(aBell(), false)).rejects.toThrow(Error)

    expect(faults).toEqual(['a word'])
  })

  test('gives up at the last try and says why', async () => {
    const { answer, book, done } = aWorker(() => Promise.reject(new Error('down')))

    await expect(answer(aBell(), true)).rejects.toThrow(Hopeless)

    expect(done).toEqual(['run', 'give up: down'])
    expect(book.said).toEqual(['alive', 'gave up: down'])
  })

  test('gives up at once what a provider will never do', async () => {
    const { answer, done } = aWorker(() => Promise.reject(new ProviderError('deepl', 'rejected', 'no')))

    await expect(answer(aBell(), false)).rejects.toThrow(Hopeless)

    expect(done).toEqual(['run', 'give up: no'])
  })

  test('never gives up what no one would answer for', async () => {
    const { answer, book } = aWorker(() => Promise.reject(new Error('down')), { canGiveUp: false })

    await expect(answer(aBell(), true)).rejects.toThrow('down')

    expect(book.said).toEqual(['alive'])
  })

  test('does not begin again what ended the process time and again', async () => {
    const { answer, done } = aWorker(async () => undefined)

    await expect(answer(aBell({ generation: 6 }), false)).rejects.toThrow(Hopeless)

    expect(done).toEqual(['give up: It was begun too often.'])
  })

  test.each([
    [undefined, 2_000],
    [0, 500],
    [7_000, 7_000],
    [1e12, 3_600_000],
  ])('waits for a busy provider that asks for %p ms as long as %p ms', async (asked, waited) => {
    const { answer, book } = aWorker(() => Promise.reject(new ProviderError('deepl', 'busy', '429', asked)))

    const refused = await answer(aBell(), true).catch(error => error)

    expect(refused).toBeInstanceOf(Busy)
    expect(refused.forMs).toBe(waited)
    expect(book.said).toEqual(['alive'])
  })
})

function aBell({ generation = 1 } = {}): Bell {
  const data = { articleId: 'a', jobId: 'j', language: 'fr', priority: 'normal' }
  return { worker: 'draft-version', generation, event: { id: 'e', name: 'job.opened', data, actor: 'system' } }
}

/** A worker with its book, both ours, that remember what was done and said. */
function aWorker(run: () => Promise<unknown>, { canGiveUp = true, heartbeatMs = 4_000 } = {}) {
  const done: string[] = []
  const faults: string[] = []
  const worker: Worker = {
    name: 'draft-version',
    on: ['job.opened'],
    concurrency: 1,
    run: () => {
      done.push('run')
      return run()
    },
    ...(canGiveUp ? { giveUp: async (_, __, error) => void done.push(`give up: ${error.message}`) } : {}),
  }
  const said: string[] = []
  const book = {
    said,
    stayAlive: async () => {
      said.push('alive')
      return !said.includes('answered')
    },
    answer: async () => void said.push('answered'),
    giveUp: async (_: Bell, reason: string) => void said.push(`gave up: ${reason}`),
  }
  const answer = answerWith(worker, {} as Services, book, error => void faults.push(error.message), heartbeatMs)
  return { answer, book, done, faults }
}
