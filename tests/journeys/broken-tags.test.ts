import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type Fault, hasTags } from '../support/fake-deepl.js'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { addedUp } from './adding-up.js'

let desk: NewsDesk
beforeAll(async () => {
  desk = await aNewsDesk({ queue: 'postgres' })
})
afterEach(() => desk.deepl.heal())
afterAll(() => desk.stop())

/** Submits a story, lets it be drafted with this fault wherever tags are asked for, and tells what came of its body. */
async function drafted(body: string, fault?: Fault) {
  const before = desk.asked().length
  if (fault) desk.deepl.failWhen(hasTags, fault)
  const id = await desk.submit({ body })
  const job = await addedUp(desk, id)
  const asked = desk
    .asked()
    .slice(before)
    .filter(text => text !== 'SCHLAGZEILE 1')
  return { id, job, version: job.version, segment: job.version.segments[1], asked }
}

describe('inline tags that come back broken', () => {
  test('are repaired where that is certain, without another question', async () => {
    const { segment, asked, id, version } = await drafted('Der Pegel sinkt in **Köln**.', 'unbalanced-tags')

    await desk.approve(version)
    const document = await desk.delivered(id, version.id)

    expect(asked).toEqual(['Der Pegel sinkt in <t1>Köln</t1>.'])
    expect(segment).toMatchObject({ target: '[FR] DER PEGEL SINKT IN <1>KÖLN</1>.', findings: [] })
    expect(document.html).toContain('IN <strong>KÖLN</strong>.')
  })

  test('are asked for once more without tags; what stood around the whole sentence stands around it again', async () => {
    const { segment, asked, id, version } = await drafted('**Alles daran ist fett.**', 'dropped-tags')

    await desk.approve(version)
    const document = await desk.delivered(id, version.id)

    expect(asked).toEqual(['<t1>Alles daran ist fett.</t1>', 'Alles daran ist fett.'])
    expect(segment).toMatchObject({ target: '<1>[FR] ALLES DARAN IST FETT.</1>', findings: [] })
    expect(document.html).toContain('<strong>[FR] ALLES DARAN IST FETT.</strong>')
  })

  test('that nobody can place are an error for the reviewer, who puts them right', async () => {
    const { segment, asked, version } = await drafted('Der **Rhein** fällt weiter.', 'dropped-tags')
    const refused = await desk.approve(version)
    const edited = await desk.edit(version, segment, { target: 'Le <1>Rhin</1> baisse encore.' })
    const approval = await desk.approve(await desk.version(version.id))

    expect(asked).toEqual(['Der <t1>Rhein</t1> fällt weiter.', 'Der Rhein fällt weiter.'])
    expect(segment.target).toBe('[FR] DER RHEIN FÄLLT WEITER.')
    expect(segment.findings).toMatchObject([{ check: 'placeholders-and-tags', severity: 'error', state: 'open' }])
    expect([refused.status, edited.status, approval.status]).toEqual([409, 200, 201])
    expect(edited.body.findings).toMatchObject([{ state: 'fixed' }])
  })

  test('are an error for the reviewer too where the provider invented one', async () => {
    const { segment, asked } = await drafted('Der **Main** steigt an.', 'invented-tags')

    expect(asked).toHaveLength(2)
    expect(segment.target).not.toContain('77')
    expect(segment.findings).toMatchObject([{ check: 'placeholders-and-tags', severity: 'error' }])
  })

  test('that were invented in a sentence without any are taken out, and it is not asked for again', async () => {
    desk.deepl.fail('invented-tags')

    const { segment, asked } = await drafted('Die Elbe ist ruhig.')

    expect(asked).toEqual(['Die Elbe ist ruhig.'])
    expect(segment).toMatchObject({ target: '[FR] ! DIE ELBE IST RUHIG.', findings: [] })
  })

  test('leave what came to the reviewer if the provider will not answer without them either', async () => {
    desk.deepl.failWhen(({ texts }) => texts.includes('Die Saale fällt nun.'), 400)

    const { job, segment } = await drafted('Die **Saale** fällt nun.', 'dropped-tags')

    expect(job.progress).toMatchObject({ segments: 2, failed: 0 })
    expect(segment).toMatchObject({ target: '[FR] DIE SAALE FÄLLT NUN.', origin: 'machine', failure: null })
    expect(segment.findings).toMatchObject([{ check: 'placeholders-and-tags', severity: 'error' }])
  })

  test('are paid for once each way, however many articles have the sentence', async () => {
    const sentence = 'Die **Weser** führt wenig Wasser.'
    await drafted(sentence, 'dropped-tags')

    const { segment, asked, job } = await drafted(sentence, 'dropped-tags')

    expect(asked).toEqual([])
    expect(job.billedCharacters).toBe(0)
    expect(segment.target).toBe('[FR] DIE WESER FÜHRT WENIG WASSER.')
  })
})
