import { expect, test } from '@jest/globals'
import { corpusLanguages, readCorpus } from '../../bench/checks/read-corpus.js'
import { holdToLanguage } from '../../src/providers/hold-to-language.js'
import type { Translator } from '../../src/providers/provider.js'

const french = 'Les policiers ont ouvert une enquête après l’accident et ils cherchent des témoins.'
const english = 'The police have opened an investigation into the accident and are looking for witnesses.'

const anEngine: Translator = {
  model: 'any',
  concurrency: 1,
  speaks: () => true,
  batches: all => [[...all]],
  translate: async () => [],
}

/** An engine that gives these answers, and what it is asked for. */
async function answersOf(...texts: (string | null)[]) {
  const engine = { ...anEngine, translate: async () => texts.map(text => ({ text, billedCharacters: 7 })) }
  const sources = texts.map((_, place) => `Satz ${place}`)
  const answers = await holdToLanguage(engine).translate(sources, { from: 'de', to: 'en-GB' })
  return answers
}

test('an answer in another language is no text, and says so, and was paid', async () => {
  expect(await answersOf(french, english)).toEqual([
    { text: null, billedCharacters: 7, reason: 'another-language' },
    { text: english, billedCharacters: 7 },
  ])
})

test('a few foreign words go with the sentence that gives their language away', async () => {
  const answers = await answersOf('Un accident', french, 'Une enquête est ouverte')

  expect(answers.map(({ text }) => text)).toEqual([null, null, null])
})

test('sentences too short to tell by themselves are told together', async () => {
  const french = ['Le conseil se réunit', 'La pluie tombe', 'Une voiture brûle']
  const answers = await answersOf(...french)

  expect(answers.map(({ text }) => text)).toEqual([null, null, null])
})

test.each(corpusLanguages)('right translations are never lost together, however many come at once: %s', async base => {
  const right = readCorpus().filter(one => one.base === base)
  for (let from = 0; from < right.length; from += 3) {
    const batch = right.slice(from, from + 3 + (from % 17))
    const engine = {
      ...anEngine,
      translate: async () => batch.map(({ target: text }) => ({ text, billedCharacters: 7 })),
    }
    const sources = batch.map(({ source }) => source)
    const answers = await holdToLanguage(engine).translate(sources, { from: 'de', to: base })
    expect(answers.filter(({ text }) => text === null)).toEqual([])
  }
})

test('a few words stay where it was one sentence alone that went wrong', async () => {
  const answers = await answersOf('Accident in the street', french, 'An investigation has been opened')

  expect(answers.map(({ text }) => text)).toEqual(['Accident in the street', null, 'An investigation has been opened'])
})

test('a few foreign words alone are let pass', async () => {
  expect((await answersOf('Accident dans la rue'))[0]?.text).toBe('Accident dans la rue')
})

test('a text that the engine did not give stays as it is', async () => {
  expect(await answersOf(null)).toEqual([{ text: null, billedCharacters: 7 }])
})
