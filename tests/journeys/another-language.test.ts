import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { shout } from '../support/fake-deepl/answer.js'
import { startFakeDeepl } from '../support/fake-deepl.js'
import { type FakeLibretranslate, startFakeLibretranslate } from '../support/fake-libretranslate.js'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { addedUp } from './adding-up.js'

const french: Record<string, string> = {
  'Unfall am Hafen': 'Accident au port',
  'Die Polizei sucht nach dem Unfall am Hafen noch immer nach Zeugen.':
    'Après l’accident dans le port, la police cherche toujours des témoins.',
  'Zwei Kutter sind im Nebel vor der Küste zusammengestoßen.':
    'Deux bateaux sont entrés en collision dans le brouillard devant la côte.',
}
const sentences = Object.keys(french)

let answersFrench = false
let deepl: Awaited<ReturnType<typeof startFakeDeepl>>
let libre: FakeLibretranslate
let desk: NewsDesk
beforeAll(async () => {
  deepl = await startFakeDeepl({ translate: (xml, target) => (answersFrench && french[xml]) || shout(xml, target) })
  libre = await startFakeLibretranslate()
  const environment = {
    DEEPL_SERVER_URL: deepl.url,
    LIBRETRANSLATE_URL: libre.url,
    FALLBACKS: 'pl=libretranslate',
  }
  desk = await aNewsDesk({ queue: 'postgres', environment })
})
afterEach(() => {
  answersFrench = false
})
afterAll(async () => {
  await desk.stop()
  await deepl.close()
  await libre.close()
})

const failure = 'deepl answered in another language than it was asked for.'
const bodyOf = (texts: readonly string[]) => texts.join('\n\n')
const shouted = (text: string) => `[EN-GB] ${text.toUpperCase()}`

test('French from DeepL for English is no draft: the sentences are left open with the reason, and are billed', async () => {
  answersFrench = true
  const own = 'Der Hafen bleibt bis zum Abend gesperrt.'

  const id = await desk.submit({ headline: 'Sperrung', body: bodyOf([...sentences, own]), languages: ['en-GB'] })
  const job = await addedUp(desk, id, 'en-GB')
  const approval = await desk.approve(job.version)

  expect(job.progress).toMatchObject({ segments: 5, machine: 3, failed: 2 })
  expect(job.version.segments.map(({ target }: { target: string | null }) => target)).toEqual([
    shouted('Sperrung'),
    // Two words that could be of any language are let pass.
    'Accident au port',
    null,
    null,
    shouted(own),
  ])
  expect(job.version.segments[2]).toMatchObject({ failure })
  expect(job.billedCharacters).toBe(deepl.billedCharacters)
  expect(approval.status).toBe(409)
})

test('an answer that was none stands not in the ledger: a retry asks for it, and gets what was asked for', async () => {
  answersFrench = true
  const order = 'Der Deichgraf sucht im Nebel vor der Küste nach den Kuttern aus Husum.'
  french[order] = 'Le comte des digues cherche dans le brouillard les bateaux qui sont partis.'
  const id = await desk.submit({ headline: 'Deichgraf', body: order, languages: ['en-GB'] })
  const before = await addedUp(desk, id, 'en-GB')

  answersFrench = false
  await desk.retry(before.id)
  const after = await addedUp(desk, id, 'en-GB')

  expect(before.progress).toMatchObject({ machine: 1, failed: 1 })
  expect(after.version.segments[1]).toMatchObject({ target: shouted(order), failure: null })
})

test('a job in which every answer was in another language fails, and says so', async () => {
  answersFrench = true
  const headline = 'Die Polizei sucht nach einem Dieb, der sich noch im Hafen versteckt.'
  french[headline] = 'La police cherche un voleur qui est encore dans le port.'

  const id = await desk.submit({ headline, body: headline, languages: ['en-GB'] })
  const job = await desk.jobIs(id, 'failed', 'en-GB')

  expect(job.failure).toMatchObject({ type: 'provider-rejected', detail: expect.stringContaining(failure) })
})

test('another provider that may stand in is asked for what came in another language', async () => {
  answersFrench = true
  const order = 'Der Müller sucht nach dem Brand der Mühle noch immer einen Helfer.'
  french[order] = 'Après l’incendie du moulin, le meunier cherche toujours une aide dans le village.'

  const id = await desk.submit({ headline: 'Mühlenbrand', body: order, languages: ['pl'] })
  const { version } = await addedUp(desk, id, 'pl')

  expect(version.segments.map(({ author }: { author: string }) => author)).toEqual(['deepl', 'libretranslate'])
})
