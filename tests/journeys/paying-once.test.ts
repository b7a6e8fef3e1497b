import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { queues, until } from '../support/service.js'

describe.each(queues)('paying for translations, with the queue in %s', queue => {
  let desk: NewsDesk
  beforeEach(async () => {
    desk = await aNewsDesk({ queue })
  })
  afterEach(() => desk.stop())

  test('pays each sentence once per language, however many articles share it', async () => {
    const shared = ['Der Pegel sinkt weiter.', 'Die Behörden prüfen das.', 'Ähnlich war es 2018 in Köln.']
    const languages = ['fr', 'pl']
    const own = Array.from({ length: 6 }, (_, place) => `Das steht nur in Artikel ${place}.`)

    const ids = await Promise.all(
      own.map((sentence, place) => {
        const sentences = [...shared.slice(place % 3), sentence, ...shared]
        return desk.submit({ body: sentences.join('\n\n'), languages })
      }),
    )
    await Promise.all(ids.flatMap(id => languages.map(language => desk.inReview(id, language))))

    const unique = ['SCHLAGZEILE 1', ...shared, ...own]
    const characters = unique.reduce((sum, text) => sum + [...text].length, 0) * languages.length
    expect(desk.deepl.billedCharacters).toBe(characters)
    expect(await desk.billedInLedger()).toBe(characters)
    expect(await desk.ledger()).toEqual({ answered: expect.any(Number) })
    const jobs = await Promise.all(ids.flatMap(id => languages.map(language => desk.job(id, language))))
    for (const { state, progress } of jobs) {
      expect(state).toBe('done')
      expect(progress.machine).toBe(progress.segments)
    }
    expect(jobs.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0)).toBe(characters)
  })

  test('lets a second job wait for a text that the first is asking for', async () => {
    desk.deepl.hold()
    const first = await desk.submit({ body: 'Dieser Satz ist neu.' })
    await desk.deepl.arrived(1)
    const second = await desk.submit({ body: 'Dieser Satz ist neu.' })
    await desk.jobIs(second, 'translating')

    desk.deepl.release()
    const versions = await Promise.all([desk.inReview(first), desk.inReview(second)])

    expect(desk.asked()).toEqual(['SCHLAGZEILE 1', 'Dieser Satz ist neu.'])
    for (const { segments } of versions) expect(segments[1].target).toBe('[FR] DIESER SATZ IST NEU.')
    expect((await desk.job(second)).billedCharacters).toBe(0)
  })

  test('pays once for languages that only programs write differently, as was estimated', async () => {
    const story = { format: 'text', headline: 'Zwei Programme', body: 'Ein Satz aus dem Satz.' }
    const ways = [
      { sourceLanguage: 'de', targetLanguages: ['fr', 'en-GB'] },
      { sourceLanguage: 'de-DE', targetLanguages: ['fr-FR', 'en'] },
    ]
    const estimated: number[] = []
    for (const way of ways) {
      const body = { ...story, ...way, provider: 'deepl' }
      const { languages } = (await desk.service.ask('POST', '/v1/estimates', { body })).body
      estimated.push(...languages.map(({ characters }: { characters: number }) => characters))
      const { id } = (await desk.service.ask('POST', '/v1/articles', { body })).body
      for (const language of way.targetLanguages) await desk.jobIs(id, 'done', language)
    }

    const characters = [...`${story.headline}${story.body}`].length
    expect(estimated).toEqual([characters, characters, 0, 0])
    expect(desk.deepl.billedCharacters).toBe(2 * characters)
  })

  test('pays once for two such languages of one article, as was estimated', async () => {
    const targetLanguages = ['fr', 'fr-FR']
    const body = { format: 'text', headline: 'Beide auf einmal', body: 'Zwei Seiten lesen mit.', targetLanguages }
    const { languages } = (await desk.service.ask('POST', '/v1/estimates', { body })).body
    const { id } = (await desk.service.ask('POST', '/v1/articles', { body })).body
    for (const language of targetLanguages) await desk.jobIs(id, 'done', language)

    expect(languages).toMatchObject([{ characters: 38 }, { characters: 0, fromLedger: 2 }])
    expect(desk.deepl.billedCharacters).toBe(38)
  })

  test('pays once for what two sections say, and DeepL is told which of them asked', async () => {
    const shared = 'Das sagte die Ministerin.'
    const story = { format: 'text', headline: 'Wahl und Spiel', targetLanguages: ['fr'] }
    for (const [section, own] of [
      ['Politik', 'Die Wahl ist offen.'],
      ['Sport & Spiel', 'Das Spiel ist aus.'],
    ]) {
      const body = { ...story, section, body: `${own}\n\n${shared}` }
      const { body: article } = await desk.service.ask('POST', '/v1/articles', { body })
      await desk.inReview(article.id)
    }

    const first = 'Wahl und Spiel'.length + 'Die Wahl ist offen.'.length + shared.length
    expect(desk.deepl.billedByTag).toEqual({ politik: first, 'sport-and-spiel': 'Das Spiel ist aus.'.length })
    expect(desk.deepl.billedCharacters).toBe(desk.deepl.uniqueCharacters)
  })

  test('pays once for a sentence that an article says twice', async () => {
    const id = await desk.submit({ body: 'Nein.\n\nDoch.\n\nNein.' })

    const { segments } = await desk.inReview(id)

    expect(desk.asked()).toEqual(['SCHLAGZEILE 1', 'Nein.', 'Doch.'])
    expect(segments.map(({ target }: { target: string }) => target)).toEqual([
      '[FR] SCHLAGZEILE 1',
      '[FR] NEIN.',
      '[FR] DOCH.',
      '[FR] NEIN.',
    ])
    expect((await desk.job(id)).progress).toMatchObject({ segments: 4, machine: 4 })
  })

  test('does one job once, though its bell is rung twice', async () => {
    desk.deepl.hold()
    const id = await desk.submit({ body: 'Ein Satz.' })
    await desk.deepl.arrived(1)
    const { jobId } = (await desk.article(id)).versions[0]
    const again = desk.service.services.transaction(({ announce }) =>
      announce('job.retried', { articleId: id, jobId, language: 'fr', priority: 'normal' }, 'system'),
    )
    await again
    await until(async () => (await desk.service.services.jobs.find(jobId))?.run === 2)

    desk.deepl.release()
    const version = await desk.inReview(id)

    const { database } = desk.service.db
    const versions = await database.selectFrom('versions').select('id').execute()
    const texts = await database.selectFrom('segmentTexts').select('segmentId').execute()
    expect(versions).toEqual([{ id: version.id }])
    expect(texts).toHaveLength(2)
    expect(await desk.job(id)).toMatchObject({ state: 'done', progress: { segments: 2, machine: 2 } })
    expect(desk.deepl.billedCharacters).toBe(desk.deepl.uniqueCharacters)
  })
})
