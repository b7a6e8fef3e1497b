import { describe, expect, test } from '@jest/globals'
import { type Fallbacks, fallbacksFor, readFallbacks } from '../../src/providers/fallbacks.js'
import { readSettings } from '../../src/read-settings.js'

describe('who may stand in for whom', () => {
  const fallbacks = readFallbacks('fr=libretranslate openai, pt-BR = openai,*=bergamot') as Fallbacks

  test.each([
    ['fr', ['libretranslate', 'openai']],
    ['fr-CA', ['libretranslate', 'openai']],
    ['pt-BR', ['openai']],
    ['pt-PT', ['bergamot']],
    ['zh-Hant', ['bergamot']],
  ])('in %s: %j', (language, providers) => {
    expect(fallbacksFor(fallbacks, language)).toEqual(providers)
  })

  test('is nobody where nothing is said', () => {
    expect(fallbacksFor(new Map(), 'fr')).toEqual([])
  })
})

describe('the start is refused for FALLBACKS', () => {
  test.each([
    ['fr', 'has to look like fr=libretranslate openai, *=bergamot'],
    ['fr=', 'has to look like'],
    ['fr=bergamot;pl=bergamot', 'has to look like'],
    ['xx=bergamot', 'names a language that is none: xx'],
    ['FR=bergamot, fr=bergamot', 'says twice what stands in for fr'],
    ['fr=bergamot bergamot', 'names bergamot twice for fr'],
    ['fr=babelfish', 'names babelfish, which is none of deepl, bergamot'],
    ['fr=openai', 'names openai, which has no settings here'],
    ['*=pseudo', 'names pseudo, which is no translation'],
  ])('that read %s', (written, reason) => {
    expect(() => readSettings({ FALLBACKS: written })).toThrow(`FALLBACKS ${reason}`)
  })
})
