import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../support/fake-deepl.js'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { addedUp, charactersIn, paidTwice } from './adding-up.js'

let desk: NewsDesk
let askedBefore: number
let paidTwiceBefore: number
beforeAll(async () => {
  desk = await aNewsDesk({
    queue: 'postgres',
    environment: { DEEPL_TIMEOUT_MS: '400' },
    times: { firstWaitMs: 5 },
  })
})
// What a test before made fail must not leave the provider alone in this one.
beforeEach(async () => {
  await desk.service.ask('POST', '/v1/providers/deepl/resets')
  askedBefore = desk.deepl.requests.length
  paidTwiceBefore = paidTwice(desk)
})
afterEach(() => desk.deepl.heal())
afterAll(() => desk.stop())

const timesAsked = () => desk.deepl.requests.length - askedBefore
const paidAgain = () => paidTwice(desk) - paidTwiceBefore

describe('an answer that cannot be used', () => {
  test.each<Fault>(['silence', 'drip', 'half-an-answer', 'truncated-json', 'fewer', 'more', 'html', 'not-text'])(
    'is asked for again, and the request before stays in doubt: %s',
    async fault => {
      const texts = [`Es geschah: ${fault}`, `Der Pegel sinkt trotz ${fault}.`]
      desk.deepl.failNext(1, fault)

      const id = await desk.submit({ headline: String(texts[0]), body: String(texts[1]) })
      const job = await addedUp(desk, id)

      expect(job.version.segments.map(({ target }: { target: string }) => target)).toEqual(texts.map(shouted))
      expect(job).toMatchObject({ failure: null, requests: { in_doubt: 1, answered: 1 }, progress: { machine: 2 } })
      expect(job.billedCharacters).toBe(charactersIn(texts))
      expect(paidAgain()).toBe(charactersIn(texts))
    },
  )

  test('of one request of several costs that one again, and no other', async () => {
    const sentences = Array.from({ length: 110 }, (_, place) => `Satz ${place} liegt am Fluss.`)
    desk.deepl.failNext(1, 503)
    desk.deepl.failWhen(({ texts }) => texts.includes('Satz 60 liegt am Fluss.') && timesAsked() < 4, 'silence')

    const id = await desk.submit({ headline: 'Drei Anfragen', body: sentences.join('\n\n') })
    const job = await addedUp(desk, id)

    expect(job.requests).toEqual({ in_doubt: 2, answered: 3 })
    expect(job.progress).toMatchObject({ segments: 111, machine: 111 })
    expect(paidAgain()).toBe(charactersIn(sentences.slice(49, 99)))
  })

  test('again and again fails the job with the reason; a retry pays only what is missing', async () => {
    desk.deepl.fail(502)
    const id = await desk.submit({ headline: 'Achtmal', body: 'Das wird nichts.' })
    const failed = await desk.jobIs(id, 'failed')
    const timesAskedInVain = timesAsked()

    desk.deepl.heal()
    const retried = await desk.retry(failed.id)
    const job = await addedUp(desk, id)

    expect(failed.failure).toEqual({ type: 'provider-unclear', detail: expect.stringContaining('502'), retry: 'never' })
    expect(retried.status).toBe(202)
    expect(job.requests).toEqual({ in_doubt: timesAskedInVain, answered: 1 })
    expect(timesAskedInVain).toBe(8)
    expect(paidAgain()).toBe(0)
  })
})

describe('a text that the provider does not translate', () => {
  test('falls out with the reason, and all others get through and are paid once', async () => {
    const sentences = Array.from({ length: 12 }, (_, place) => `Satz ${place} ist harmlos.`)
    const body = [...sentences, 'Dieser Satz ist Gift.'].join('\n\n')
    desk.deepl.failWhen(({ texts }) => texts.includes('Dieser Satz ist Gift.'), 400)

    const id = await desk.submit({ headline: 'Einer von vielen', body })
    const job = await addedUp(desk, id)
    const approval = await desk.approve(job.version)

    const poisoned = job.version.segments.at(-1)
    expect(job.progress).toMatchObject({ segments: 14, machine: 13, failed: 1 })
    expect(poisoned).toMatchObject({ target: null, origin: null, failure: expect.stringContaining('400') })
    expect(job.billedCharacters).toBe(charactersIn(['Einer von vielen', ...sentences]))
    expect(paidAgain()).toBe(0)
    expect(approval).toMatchObject({ status: 409, body: { segments: [poisoned.id] } })
  })

  test('is written by a person, and then nothing keeps the version from being approved', async () => {
    desk.deepl.failWhen(({ texts }) => texts.includes('Auch dieser ist Gift.'), 400)
    const id = await desk.submit({ headline: 'Von Hand', body: 'Harmlos ist das.\n\nAuch dieser ist Gift.' })
    const { version } = await addedUp(desk, id)

    const edited = await desk.edit(version, version.segments[2], { target: 'Celle-ci aussi est toxique.' })
    const approval = await desk.approve(await desk.version(version.id))

    expect([edited.status, approval.status]).toEqual([200, 201])
    expect((await desk.delivered(id, version.id)).html).toContain('Celle-ci aussi est toxique.')
  })

  test('may be asked for once more by a person, and nothing else is', async () => {
    desk.deepl.failWhen(({ texts }) => texts.includes('Heute ist das Gift.'), 400)
    const id = await desk.submit({ headline: 'Morgen nicht mehr', body: 'Harmlos bleibt das.\n\nHeute ist das Gift.' })
    const before = await addedUp(desk, id)
    const askedUntilThen = desk.deepl.requests.length

    desk.deepl.heal()
    await desk.retry(before.id)
    const after = await addedUp(desk, id)

    expect([before.progress, after.progress]).toMatchObject([
      { machine: 2, failed: 1 },
      { machine: 3, failed: 0 },
    ])
    expect(desk.deepl.requests.slice(askedUntilThen).map(({ texts }) => texts)).toEqual([['Heute ist das Gift.']])
    expect(after.version.segments[2]).toMatchObject({ target: '[FR] HEUTE IST DAS GIFT.', failure: null })
    expect(after.version.state).toBe('in_review')
  })

  test('though it takes the money for it falls out too, and what came with it is not paid again', async () => {
    desk.deepl.fail('empty-last')

    const id = await desk.submit({ headline: 'Eine Lücke', body: 'Hier steht etwas.\n\nHier steht nichts.' })
    const job = await addedUp(desk, id)

    expect(job.progress).toMatchObject({ segments: 3, machine: 2, failed: 1 })
    expect(job.version.segments[2]).toMatchObject({ target: null, failure: 'deepl gave no text.' })
    expect(job.requests).toEqual({ answered: 1 })
    expect(paidAgain()).toBe(0)
  })

  test.each<[Fault, string]>([
    [400, 'Alles ist Gift.'],
    ['empty', 'Alles ist leer.'],
  ])('like all the others fails the job, which may be retried: %j', async (fault, body) => {
    desk.deepl.fail(fault)
    const id = await desk.submit({ headline: `Nichts geht: ${fault}`, body })
    const failed = await desk.jobIs(id, 'failed')

    desk.deepl.heal()
    await desk.retry(failed.id)
    const job = await addedUp(desk, id)

    expect(failed.failure).toMatchObject({ type: 'provider-rejected', retry: 'never' })
    expect(failed.progress).toMatchObject({ segments: 2, machine: 0, failed: 2 })
    expect(job.progress).toMatchObject({ segments: 2, machine: 2, failed: 0 })
  })
})

function shouted(text: string): string {
  return `[FR] ${text.toUpperCase()}`
}
