import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { addedUp, charactersIn, paidTwice } from './adding-up.js'

let desk: NewsDesk
beforeAll(async () => {
  desk = await aNewsDesk({ queue: 'postgres', times: { firstWaitMs: 10 } })
})
afterEach(() => {
  desk.deepl.heal()
  desk.deepl.release()
})
afterAll(() => desk.stop())

/** Submits, and keeps the provider from answering from a request on, the first unless told otherwise. */
async function submitAndHold(
  story: { headline: string; body: string; languages?: string[] },
  { from = 1, untilArrived = from }: { from?: number; untilArrived?: number } = {},
) {
  const before = desk.deepl.requests.length
  desk.deepl.hold(before + from)
  const id = await desk.submit(story)
  await desk.deepl.arrived(before + untilArrived)
  return id
}

describe('a cancelled job', () => {
  test('writes nothing more; what was paid is kept for whoever asks next', async () => {
    const story = { headline: 'Abgesagt', body: 'Das Konzert fällt aus.' }
    const id = await submitAndHold(story)
    const { id: jobId } = await desk.job(id)

    const cancelled = await desk.cancel(jobId)
    desk.deepl.release()
    const another = await desk.submit(story)
    const other = await addedUp(desk, another)

    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled', finishedAt: expect.any(String) } })
    expect(await desk.job(id)).toMatchObject({ state: 'cancelled', progress: { segments: 2, machine: 0 } })
    expect(other).toMatchObject({ billedCharacters: 0, progress: { machine: 2 } })
    expect(paidTwice(desk)).toBe(0)
  })

  test('may be cancelled again, leaves the other languages alone, and can be retried', async () => {
    const languages = ['fr', 'pl']
    const id = await submitAndHold(
      { headline: 'Doch nicht', body: 'Das Spiel fällt aus.', languages },
      { untilArrived: 2 },
    )
    const { id: jobId } = await desk.job(id)
    const both = [await desk.cancel(jobId), await desk.cancel(jobId)]
    desk.deepl.release()
    const polish = await addedUp(desk, id, 'pl')
    const before = await desk.job(id)

    const retried = await desk.retry(jobId)
    const french = await addedUp(desk, id)

    expect(both.map(({ status, body }) => [status, body.state])).toEqual(new Array(2).fill([200, 'cancelled']))
    expect(before.state).toBe('cancelled')
    expect(retried.status).toBe(202)
    for (const { progress } of [polish, french]) expect(progress).toMatchObject({ segments: 2, machine: 2 })
    expect(await namesOfEvents(id)).toEqual(expect.arrayContaining(['job.cancelled', 'job.retried']))
  })

  test('is not among those that go on when another is retried', async () => {
    desk.deepl.fail(456)
    const [one, other] = await Promise.all(['A', 'B'].map(name => desk.submit({ body: `Kein Geld in ${name}.` })))
    const [parked] = await Promise.all([one, other].map(id => desk.jobIs(String(id), 'parked')))
    const { id: cancelled } = await desk.job(String(other))

    await desk.cancel(cancelled)
    desk.deepl.heal()
    await desk.retry(parked.id)
    await addedUp(desk, String(one))

    expect((await desk.job(String(other))).state).toBe('cancelled')
  })

  test('that is retried while its request is out waits for that answer, and pays once', async () => {
    const id = await submitAndHold({ headline: 'Hin und her', body: 'Der Markt fällt aus.' })
    const { id: jobId } = await desk.job(id)

    await desk.cancel(jobId)
    const retried = await desk.retry(jobId)
    desk.deepl.release()
    const { progress } = await addedUp(desk, id)

    expect(retried.status).toBe(202)
    expect(progress).toMatchObject({ machine: 2 })
    expect(paidTwice(desk)).toBe(0)
  })

  test('is a job no more that can be taken back once it is done', async () => {
    const id = await desk.submit({ headline: 'Zu spät', body: 'Das Fest ist vorbei.' })
    const { id: jobId } = await addedUp(desk, id)

    const refused = [await desk.cancel(jobId), await desk.retry(jobId)]

    expect(refused.map(({ status, body }) => [status, body.type.split('/').at(-1)])).toEqual([
      [409, 'job-not-cancellable'],
      [409, 'job-not-retryable'],
    ])
  })

  test('of a revision that was replaced is not retried', async () => {
    desk.deepl.fail(400)
    const id = await desk.submit({ headline: 'Erst so', body: 'Dann anders.' })
    const failed = await desk.jobIs(id, 'failed')
    desk.deepl.heal()
    await desk.revise(id, { headline: 'Erst so', body: 'Dann ganz anders.' })
    await addedUp(desk, id)

    expect(await desk.retry(failed.id)).toMatchObject({ status: 409 })
    expect((await desk.service.ask('GET', `/v1/jobs/${failed.id}`)).body.state).toBe('superseded')
  })
})

describe('a machine that comes after a person', () => {
  test('is offered beside their words, and takes nothing from them', async () => {
    const sentences = Array.from({ length: 60 }, (_, place) => `Zeile ${place} wartet.`)
    const id = await submitAndHold({ headline: 'Wer zuerst kommt', body: sentences.join('\n\n') }, { from: 2 })
    const draft = await desk.version((await desk.article(id)).versions[0].id)
    const waiting = draft.segments.at(-1)
    const edited = await desk.edit(draft, waiting, { target: 'Une personne était plus rapide.', status: 'confirmed' })

    desk.deepl.release()
    const { version, progress } = await addedUp(desk, id)

    expect([draft.state, waiting.target, edited.status]).toEqual(['drafting', null, 200])
    expect(version.state).toBe('in_review')
    expect(version.segments.at(-1)).toMatchObject({
      target: 'Une personne était plus rapide.',
      origin: 'human',
      status: 'confirmed',
      machineTarget: '[FR] ZEILE 59 WARTET.',
    })
    expect(await historyOf(version, waiting)).toMatchObject([
      { origin: 'human', suggestion: false },
      { target: '[FR] ZEILE 59 WARTET.', origin: 'machine', suggestion: true },
    ])
    expect(progress).toMatchObject({ segments: 61, machine: 61 })
  })

  test('because the job was retried, brings suggestions to what people wrote instead', async () => {
    const version = await aVersionWithAGap(desk, 'Von Hand gefüllt')
    const [, , gap] = version.segments
    await desk.edit(version, gap, { target: 'Le vide est rempli.' })

    desk.deepl.heal()
    await desk.retry(version.jobId)
    const after = await addedUp(desk, version.articleId)

    expect(after.progress).toMatchObject({ machine: 3, failed: 0 })
    expect(after.version.segments[2]).toMatchObject({ target: 'Le vide est rempli.', origin: 'human', failure: null })
    expect(await historyOf(version, gap)).toMatchObject([{ suggestion: false }, { suggestion: true }])
  })

  test('leaves what is live as it is', async () => {
    const version = await aVersionWithAGap(desk, 'Schon veröffentlicht')
    await desk.edit(version, version.segments[2], { target: 'Le texte publié.' })
    await desk.approve(await desk.version(version.id))
    const before = await desk.delivered(version.articleId, version.id)

    desk.deepl.heal()
    const retried = await desk.retry(version.jobId)
    const after = await addedUp(desk, version.articleId)

    expect(retried.status).toBe(202)
    expect(after.version.state).toBe('approved')
    expect(await desk.delivered(version.articleId, version.id)).toEqual(before)
  })

  test('makes the approval of what was seen before impossible', async () => {
    const seen = await aVersionWithAGap(desk, 'Gesehen ist gesehen')
    await desk.edit(seen, seen.segments[2], { target: 'Le vide est rempli.' })
    const complete = await desk.version(seen.id)

    desk.deepl.heal()
    await desk.retry(seen.jobId)
    await addedUp(desk, seen.articleId)

    expect(await desk.approve(complete)).toMatchObject({ status: 412 })
  })
})

describe('the sums of a job', () => {
  test('tell what was carried, copied, translated and left out, and what it cost', async () => {
    const id = await desk.submit({ headline: 'Summen', body: 'Das bleibt.\n\n42\n\nDas geht.' })
    const first = await addedUp(desk, id)
    desk.deepl.failWhen(({ texts }) => texts.includes('Das ist Gift.'), 400)
    await desk.revise(id, { headline: 'Summen', body: 'Das bleibt.\n\n42\n\nDas kommt.\n\nDas ist Gift.' })
    const second = await addedUp(desk, id)

    const outcomes = { segments: 4, carried: 0, memory: 0, machine: 3, failed: 0, skipped: 1 }
    expect(first.progress).toEqual(outcomes)
    expect(second.progress).toEqual({ ...outcomes, segments: 5, carried: 2, machine: 1, failed: 1 })
    expect(first.billedCharacters).toBe(charactersIn(['Summen', 'Das bleibt.', 'Das geht.']))
    expect(second.billedCharacters).toBe(charactersIn(['Das kommt.']))
    expect(second.requests).toEqual({ refused: 2, answered: 1 })
  })
})

/** A version in review whose third segment the provider did not translate. */
async function aVersionWithAGap(desk: NewsDesk, headline: string) {
  const gap = `Die Lücke: ${headline}.`
  desk.deepl.failWhen(({ texts }) => texts.includes(gap), 400)
  const id = await desk.submit({ headline, body: `Der Anfang: ${headline}.\n\n${gap}` })
  return (await addedUp(desk, id)).version
}

async function historyOf(version: { id: string }, segment: { id: string }) {
  return (await desk.service.ask('GET', `/v1/versions/${version.id}/segments/${segment.id}/history`)).body.items
}

async function namesOfEvents(articleId: string): Promise<string[]> {
  const { body } = await desk.service.ask('GET', `/v1/events?articleId=${articleId}&limit=100`)
  return body.items.map(({ name }: { name: string }) => name)
}
