import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bergamot } from '../../src/providers/bergamot.js'
import type { Translator } from '../../src/providers/provider.js'
import { sameTags } from '../../src/segments/tags.js'
import { type ModelServer, startModelServer } from '../support/model-server.js'

const intoEnglish = { from: 'de', to: 'en-GB' }

let server: ModelServer
let folder: string
let translator: Translator

beforeAll(async () => {
  server = await startModelServer(['de-en', 'en-fr'])
  folder = await mkdtemp(join(tmpdir(), 'fassung-models-'))
  const settings = { BERGAMOT_MODELS_URL: server.url, DATA_DIR: folder }
  translator = bergamot.start(bergamot.settings.parse(settings)) as Translator
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe('translating on this machine', () => {
  test('translates what the model knows', async () => {
    const texts = ['Heute muss unser Redakteur zwei lange Berichte prüfen.', 'Das Projekt ist sehr wichtig.']

    const answers = await translator.translate(texts, intoEnglish)

    expect(answers.map(({ text }) => text)).toEqual([
      'Today our editor must check two long reports.',
      'The project is very important.',
    ])
  })

  test.each([
    ['Das <1>Projekt</1> ist <2>sehr wichtig</2>.', 'The <1>project</1> is <2>very important</2>.'],
    ['<3>Das <7>Projekt</7> ist</3> sehr wichtig.', '<3>The <7>project</7> is</3> very important.'],
  ])('brings inline tags to the words they stood around: %s', async (source, target) => {
    const [answer] = await translator.translate([source], intoEnglish)

    expect(answer?.text).toBe(target)
  })

  test.each([
    'Heute muss <1>unser <2>Redakteur</2></1> zwei<3/> lange <4>Berichte prüfen</4>.',
    '<1></1>Das Projekt<2/> ist <3>sehr</3> wichtig.',
    '<1>Das Projekt ist wichtig. Der Kunde sieht das Haus.</1>',
    'Wir <1>laden</1> die Rechnung <2>hoch</2>, wenn <3>der Kunde</3> sie <4>bezahlt</4> hat.',
    'Der <12345>Kunde</12345> sieht 3 < 4 & <b>das</b> Haus.',
  ])('loses no tag and makes none up: %s', async source => {
    const [answer] = await translator.translate([source], intoEnglish)

    expect(sameTags(source, String(answer?.text))).toBe(true)
  })

  test('is not ended by a tag without a partner', async () => {
    const answers = await translator.translate(['</2> Das <1>Projekt ist wichtig.', '<b <1'], intoEnglish)

    expect(answers).toHaveLength(2)
  })

  test('pivots through English', async () => {
    const [answer] = await translator.translate(['Das Projekt ist wichtig.'], { from: 'de', to: 'fr' })

    expect(answer?.text).toMatch(/\w/)
    expect(server.files().filter(path => path.includes('/en-fr/'))).toHaveLength(3)
  })

  test('rejects what the registry has no model for', async () => {
    const asked = translator.translate(['Wort'], { from: 'de', to: 'pl' })

    await expect(asked).rejects.toMatchObject({ trouble: 'rejected', retry: 'never', mayBePaid: false })
  })
})
