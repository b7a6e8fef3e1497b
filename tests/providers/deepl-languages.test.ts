import { describe, expect, test } from '@jest/globals'
import {
  commonLanguages,
  deeplLanguages,
  sourceOnlyLanguages,
  targetOnlyLanguages,
} from '../../src/providers/deepl/languages.js'

describe("DeepL's names for languages", () => {
  test.each([
    ['en', 'en-GB'],
    ['en-GB', 'en-GB'],
    ['en-IE', 'en-GB'],
    ['en-US', 'en-US'],
    ['pt', 'pt-PT'],
    ['pt-BR', 'pt-BR'],
    ['es', 'es'],
    ['es-ES', 'es'],
    ['es-MX', 'es-419'],
    ['es-419', 'es-419'],
    ['zh', 'zh-HANS'],
    ['zh-Hans', 'zh-HANS'],
    ['zh-TW', 'zh-HANT'],
    ['zh-Hant-HK', 'zh-HANT'],
    ['nb', 'nb'],
    ['no', 'nb'],
    ['fr-CH', 'fr'],
    ['FR', 'fr'],
    ['uk', 'uk'],
  ])('call %s %s as a target', (tag, code) => {
    expect(deeplLanguages({ from: 'de', to: tag })?.target).toBe(code)
  })

  test.each([
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['pt-BR', 'pt'],
  ])('call %s %s as a source', (tag, code) => {
    expect(deeplLanguages({ from: tag, to: 'fr' })?.source).toBe(code)
  })

  test.each([...commonLanguages, ...targetOnlyLanguages].filter(code => code !== 'de'))('know %s as a target', code => {
    expect(deeplLanguages({ from: 'de', to: code })).toBeDefined()
  })

  test.each([...commonLanguages, ...sourceOnlyLanguages].filter(code => code !== 'fr'))('know %s as a source', code => {
    expect(deeplLanguages({ from: code, to: 'fr' })?.source).toBe(code)
  })

  test.each(['nn', 'tlh', '', '../de', 'de_DE', 'constructor'])('do not know %j', tag => {
    expect(deeplLanguages({ from: 'de', to: tag })).toBeUndefined()
    expect(deeplLanguages({ from: tag, to: 'de' })).toBeUndefined()
  })
})
