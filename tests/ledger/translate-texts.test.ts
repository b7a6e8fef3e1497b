import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ledgerStore, type Wanted } from '../../src/ledger/ledger-store.js'
import { ProviderError } from '../../src/providers/provider.js'
import { aDatabase, type TestDatabase } from '../support/database.js'
import { until } from '../support/service.js'
import { aJob, aLedger, type Ledger, ofTexts } from './a-ledger.js'

let db: TestDatabase
let ledger: Ledger
beforeAll(async () => {
  db = await aDatabase()
})
beforeEach(() => {
  ledger = aLedger(db)
})
afterAll(() => db.close())

describe('asking for texts', () => {
  test('asks for each once, and never again', async () => {
    const first = await ledger.translate(['Eins.', 'Zwei.'], await aJob(db))
    const second = await ledger.translate(['Zwei.', 'Drei.'], await aJob(db))

    expect(first).toEqual({ 'Eins.': 'EINS.', 'Zwei.': 'ZWEI.' })
    expect(second).toEqual({ 'Zwei.': 'ZWEI.', 'Drei.': 'DREI.' })
    expect(ledger.engine.asked).toEqual([['Eins.', 'Zwei.'], ['Drei.']])
    expect(await ledger.requests()).toEqual([
      { state: 'answered', texts: 2, billedCharacters: 10, trouble: null },
      { state: 'answered', texts: 1, billedCharacters: 5, trouble: null },
    ])
  })

  test('keeps languages, engines and their variants apart', async () => {
    const job = await aJob(db)
    await ledger.translate(['Eins.'], job)

    for (const other of [{ to: 'pl' }, { from: 'nds' }, { provider: 'other' }, { model: 'other' }]) {
      await ledger.translate(['Eins.'], job, other)
    }

    expect(ledger.engine.asked).toHaveLength(5)
  })

  test('knows what was paid for under another tag of the same language', async () => {
    const job = await aJob(db)
    await ledger.translate(['Eins.'], job, { from: 'de-DE', to: 'fr-FR' })

    expect(await ledger.translate(['Eins.'], job)).toEqual({ 'Eins.': 'EINS.' })
    await ledger.translate(['Eins.'], job, { to: 'fr-CA' })

    expect(ledger.engine.asked).toHaveLength(2)
  })

  test('keeps every batch that was answered when a later one fails', async () => {
    const job = await aJob(db)
    ledger.engine.refuse(texts => (texts.includes('Drei.') ? trouble('busy') : null))

    const failed = ledger.translate(['Eins.', 'Zwei.', 'Drei.'], job)
    await expect(failed).rejects.toThrow('busy')
    ledger.engine.refuse(() => null)
    await ledger.translate(['Eins.', 'Zwei.', 'Drei.'], { ...job, run: 2 })

    expect(ledger.engine.asked).toEqual([['Eins.', 'Zwei.'], ['Drei.'], ['Drei.']])
    expect((await ledger.requests()).map(({ state }) => state)).toEqual(['answered', 'refused', 'answered'])
  })

  test.each([
    ['busy', 'refused'],
    ['unreachable', 'refused'],
    ['quota', 'refused'],
    ['refused', 'refused'],
    ['unclear', 'in_doubt'],
    ['broken', 'in_doubt'],
  ] as const)('writes down what may have been paid: %s is %s', async (kind, state) => {
    ledger.engine.refuse(() => trouble(kind))

    await expect(ledger.translate(['Eins.'], await aJob(db))).rejects.toMatchObject({ trouble: kind })

    expect(await ledger.requests()).toEqual([{ state, texts: 1, billedCharacters: null, trouble: kind }])
  })

  test('gives the claim back after trouble, so that another job need not wait', async () => {
    ledger.engine.refuse(() => trouble('unclear'))
    await ledger.translate(['Eins.'], await aJob(db)).catch(() => undefined)
    ledger.engine.refuse(() => null)

    expect(await ledger.translate(['Eins.'], await aJob(db))).toEqual({ 'Eins.': 'EINS.' })
  })

  test('asks one by one where a batch is rejected, and only the text at fault falls out', async () => {
    ledger.engine.refuse(texts => (texts.includes('Falsch.') ? trouble('rejected') : null))

    const answers = await ledger.translate(['Eins.', 'Falsch.'], await aJob(db))

    expect(answers).toEqual({ 'Eins.': 'EINS.', 'Falsch.': { rejected: 'rejected' } })
    expect(ledger.engine.asked).toEqual([['Eins.', 'Falsch.'], ['Eins.'], ['Falsch.']])
    expect(ledger.engine.answered).toEqual(['Eins.'])
  })

  test('asks for each once more alone where an answer to several cannot be read, and was paid', async () => {
    ledger.engine.refuse(texts => (texts.length > 1 ? trouble('malformed') : null))

    const answers = await ledger.translate(['Eins.', 'Zwei.'], await aJob(db))

    expect(answers).toEqual({ 'Eins.': 'EINS.', 'Zwei.': 'ZWEI.' })
    expect(await ledger.requests()).toEqual([
      { state: 'answered', texts: 2, billedCharacters: 10, trouble: null },
      { state: 'answered', texts: 1, billedCharacters: 5, trouble: null },
      { state: 'answered', texts: 1, billedCharacters: 5, trouble: null },
    ])
  })

  test('asks nothing a third time where one alone cannot be read either, and has it fall out', async () => {
    ledger.engine.refuse(texts => (texts.includes('Falsch.') ? trouble('malformed') : null))

    const answers = await ledger.translate(['Falsch.', 'Eins.'], await aJob(db))

    expect(answers).toEqual({ 'Eins.': 'EINS.', 'Falsch.': { rejected: 'malformed' } })
    expect(ledger.engine.asked).toEqual([['Falsch.', 'Eins.'], ['Falsch.'], ['Eins.']])
    expect((await ledger.requests()).map(({ state }) => state)).toEqual(['answered', 'in_doubt', 'answered'])
  })

  test('gives a provider up that can be read for no text, and lets it be tried again later', async () => {
    ledger.engine.refuse(() => trouble('malformed'))

    const asking = ledger.translate(['Eins.', 'Zwei.', 'Drei.'], await aJob(db))

    await expect(asking).rejects.toMatchObject({ trouble: 'broken', retry: 'later' })
    expect(ledger.engine.asked).toEqual([['Eins.', 'Zwei.'], ['Eins.'], ['Zwei.']])
    expect((await ledger.requests()).map(one => one.trouble)).toEqual([null, 'broken', 'broken'])
  })

  test('lets a text fall out that got nothing, and pays for the others once', async () => {
    ledger.engine.giveNothingFor('Leer.')

    const answers = await ledger.translate(['Eins.', 'Leer.'], await aJob(db))

    expect(answers).toEqual({ 'Eins.': 'EINS.', 'Leer.': { rejected: 'an-engine gave no text.' } })
    expect(await ledger.requests()).toMatchObject([{ state: 'answered', billedCharacters: 10 }])
  })

  test('asks again for what got nothing, and for nothing else, when another job wants it', async () => {
    ledger.engine.giveNothingFor('Leer.')
    await ledger.translate(['Eins.', 'Leer.'], await aJob(db))
    ledger.engine.giveNothingFor('')

    const answers = await ledger.translate(['Eins.', 'Leer.'], await aJob(db))

    expect(answers).toEqual({ 'Eins.': 'EINS.', 'Leer.': 'LEER.' })
    expect(ledger.engine.asked).toEqual([['Eins.', 'Leer.'], ['Leer.']])
  })
})

describe('two that want one text', () => {
  test('pay once, however many ask at the same moment', async () => {
    const jobs = await Promise.all(Array.from({ length: 8 }, () => aJob(db)))
    const texts = ['Eins.', 'Zwei.', 'Drei.', 'Vier.', 'Fünf.']

    const answers = await Promise.all(
      jobs.map((job, place) => ledger.translate([...texts.slice(place % 5), ...texts.slice(0, place % 5)], job)),
    )

    for (const answer of answers) expect(Object.keys(answer).sort()).toEqual([...texts].sort())
    expect([...ledger.engine.answered].sort()).toEqual([...texts].sort())
  })

  test('share what overlaps: each asks for the rest of its own', async () => {
    ledger.engine.hold()
    const one = ledger.translate(['Gemeinsam.', 'Eins.'], await aJob(db))
    await ledger.engine.arrived(1)
    const other = ledger.translate(['Gemeinsam.', 'Zwei.'], await aJob(db))
    await ledger.engine.arrived(2)

    ledger.engine.release()

    expect(await one).toEqual({ 'Gemeinsam.': 'GEMEINSAM.', 'Eins.': 'EINS.' })
    expect(await other).toEqual({ 'Gemeinsam.': 'GEMEINSAM.', 'Zwei.': 'ZWEI.' })
    expect(ledger.engine.asked).toEqual([['Gemeinsam.', 'Eins.'], ['Zwei.']])
  })

  test('share what overlaps, and are billed for the terms of their own alone', async () => {
    const [shared, own] = ofTexts(['Gemeinsam.', 'Zwei.'])
    const termed = [
      { ...shared, terms: [{ source: 'Gemeinsam', target: 'commun' }] },
      { ...own, terms: [{ source: 'Zwei', target: 'deux' }] },
    ] as Wanted[]
    ledger.engine.translator.overhead = ({ terms = [] }) => 1_000 * terms.length
    ledger.engine.hold()
    const one = ledger.translate(['Gemeinsam.', 'Eins.'], await aJob(db))
    await ledger.engine.arrived(1)
    const other = ledger.ask(termed, await aJob(db))
    await ledger.engine.arrived(2)
    ledger.engine.release()
    await Promise.all([one, other])

    expect((await ledger.requests()).map(({ billedCharacters }) => billedCharacters)).toEqual([15, 1_005])
  })

  test('do not wait for each other in vain: if the first fails, the second asks', async () => {
    ledger.engine.hold()
    ledger.engine.refuse(() => trouble('unclear'))
    const one = ledger.translate(['Eins.'], await aJob(db))
    await ledger.engine.arrived(1)
    const other = ledger.translate(['Eins.'], await aJob(db))

    ledger.engine.refuse(() => null)
    ledger.engine.release()

    await expect(one).rejects.toMatchObject({ trouble: 'unclear' })
    expect(await other).toEqual({ 'Eins.': 'EINS.' })
    expect((await ledger.requests()).map(({ state }) => state).sort()).toEqual(['answered', 'in_doubt'])
  })
})

describe('a claim', () => {
  test('that was left behind is taken over when its time is up, and stays in doubt', async () => {
    const dead = ledgerStore(db.database, { claimSeconds: 0 })
    await dead.claim(ledger.key, ofTexts(['Eins.']), await aJob(db))

    const answers = await ledger.translate(['Eins.'], await aJob(db))
    await ledger.store.doubtAbandoned()

    expect(answers).toEqual({ 'Eins.': 'EINS.' })
    expect((await ledger.requests()).map(({ state }) => state)).toEqual(['in_doubt', 'answered'])
  })

  test('of an earlier run of the same job holds like any other: its answer may still come, and be charged', async () => {
    const job = await aJob(db)
    ledger.engine.hold()
    const [first, second] = [job, { ...job, run: 2 }].map(asker => ledger.translate(['Eins.'], asker))
    await ledger.engine.arrived(1)

    ledger.engine.release()

    expect([await first, await second]).toEqual([{ 'Eins.': 'EINS.' }, { 'Eins.': 'EINS.' }])
    expect((await ledger.requests()).map(({ state }) => state)).toEqual(['answered'])
  })

  test('of another job is let be while it holds', async () => {
    await ledger.store.claim(ledger.key, ofTexts(['Eins.']), await aJob(db))

    const { claimed } = await ledger.store.claim(ledger.key, ofTexts(['Eins.', 'Zwei.']), await aJob(db))
    await ledger.store.doubtAbandoned()

    expect(claimed.map(({ source }) => source)).toEqual(['Zwei.'])
    expect((await ledger.requests()).map(({ state }) => state)).toEqual(['asked', 'asked'])
  })

  test('is renewed as long as its request is under way, so that nobody takes it over', async () => {
    const brief = aLedger(db, { claimSeconds: 0.4 })
    brief.engine.hold()
    const answers = brief.translate(['Eins.'], await aJob(db))
    await brief.engine.arrived(1)
    const [first] = await brief.claimEnds()

    // Three times as long as the claim was for.
    await until(async () => ((await brief.claimEnds())[0] ?? 0) - (first ?? 0) > 1_200)
    const { claimed } = await brief.store.claim(brief.key, ofTexts(['Eins.']), await aJob(db))
    await brief.store.doubtAbandoned()
    const states = (await brief.requests()).map(({ state }) => state)
    brief.engine.release()

    expect(await answers).toEqual({ 'Eins.': 'EINS.' })
    expect({ claimed, states }).toEqual({ claimed: [], states: ['asked'] })
  })

  test('that was taken over may still be answered: the first answer stands', async () => {
    const late = await ledgerStore(db.database, { claimSeconds: 0 }).claim(
      ledger.key,
      ofTexts(['Eins.']),
      await aJob(db),
    )
    await ledger.translate(['Eins.'], await aJob(db))

    const hash = late.claimed.map(({ sourceHash }) => ({ sourceHash, target: 'Zu spät.' }))
    await ledger.store.answer(late.requestId, ledger.key, hash, 5)

    expect(await ledger.translate(['Eins.'], await aJob(db))).toEqual({ 'Eins.': 'EINS.' })
    expect(await ledger.requests()).toMatchObject([
      { state: 'answered', billedCharacters: 5 },
      { state: 'answered', billedCharacters: 5 },
    ])
  })
})

function trouble(kind: ProviderError['trouble']): ProviderError {
  return new ProviderError('an-engine', kind, kind)
}
