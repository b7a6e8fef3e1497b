import { describe, expect, test } from '@jest/globals'
import { negotiate } from '../../src/i18n/negotiate.js'
import { translate } from '../../src/i18n/translate.js'

describe('the language of an answer', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['fr-CA, fr;q=0.9, en;q=0.8', 'fr'],
    ['ja, de;q=0.3', 'de'],
    ['en;q=0.1, fr;q=0.2', 'fr'],
    ['en;q=0, fr;q=0.2', 'fr'],
    ['ja', 'en'],
    ['*', 'en'],
    ['not a language, ;;q=, de', 'de'],
    [`${'x-'.repeat(100_000)}de`, 'en'],
  ])('of request %# is the one it asks for', (accepted, language) => {
    expect(negotiate(accepted)).toBe(language)
  })
})

describe('words', () => {
  test('write numbers and lists as the language does', () => {
    const details = { mediaType: 'text/x', accepted: ['a', 'b', 'c'] }

    expect(translate('de', 'problems:body-too-large.detail', { limit: 1_048_576 })).toContain('1.048.576')
    expect(translate('en', 'problems:media-type-unknown.detail', details)).toContain('a, b, and c')
    expect(translate('fr', 'problems:media-type-unknown.detail', details)).toContain('a, b et c')
  })

  test('fall back to English', () => {
    expect(translate('nl', 'problems:not-found.title')).toBe('Not found')
  })

  test('never expand what fills them', () => {
    const reason = '{{articleId}} $t(problems:not-found.title) <b>'

    expect(translate('en', 'problems:document-gone.detail', { reason, articleId: 'x' })).toContain(reason)
  })
})
