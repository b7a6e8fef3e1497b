import { describe, expect, test } from '@jest/globals'
import type { PairTerm } from '../../src/checks/check.js'
import { glossary } from '../../src/checks/glossary.js'

const source = 'Der Kanzler kam.'

function findIn(target: string, language: string, term: Partial<PairTerm>) {
  const whole = {
    source: 'Kanzler',
    spans: [[4, 11] as const],
    target: null,
    forbidden: [],
    caseRule: 'initial' as const,
  }
  const terms = [{ ...whole, ...term } as PairTerm]
  return glossary.find({ source, target, sourceLanguage: 'de', language, terms })
}

describe('a wanted word', () => {
  test.each([
    ['pl', 'kanclerz', 'Spotkał się z kanclerzem.'],
    ['pl', 'Kraków', 'Byli w Krakowie.'],
    ['pl', 'Łódź', 'Jechali do Łodzi.'],
    ['fr', 'Parti national', 'Les Partis nationaux ont gagné.'],
    ['en', 'city', 'The cities pay.'],
    ['en', 'Green Week', 'The <1>Green</1> Week opens.'],
    ['fr', 'États-Unis', 'Aux États-Unis.'],
    ['zh', '总理', '德国总理来了。'],
    ['tr', 'İstanbul', 'istanbul’da görüştüler.'],
  ])('is there in %s however “%s” is inflected in “%s”', (language, target, text) => {
    expect(findIn(text, language, { target })).toEqual([])
  })

  test.each([
    ['en', 'chancellor', 'The chance was lost.'],
    ['en', 'Green Week', 'The week was green.'],
    ['en', 'Green Week', 'It is green. Week after week it rains.'],
    ['fr', 'chancelier', 'Le premier ministre est venu.'],
    ['zh', '总理', '德国总统来了。'],
  ])('is missed in %s where “%s” does not stand in “%s”', (language, target, text) => {
    expect(findIn(text, language, { target })).toEqual([
      { details: { term: 'Kanzler', wanted: target }, sourceSpan: [4, 11] },
    ])
  })

  test('has to keep its capitals where all of them count', () => {
    expect(findIn('The who came.', 'en', { target: 'WHO', caseRule: 'exact' })).toHaveLength(1)
    expect(findIn('The WHO came.', 'en', { target: 'WHO', caseRule: 'exact' })).toEqual([])
  })
})

describe('a forbidden word', () => {
  test('is an error, and pointed to', () => {
    const [found] = findIn('The Kievs of this world.', 'en', { forbidden: ['Kiev'] })

    expect(found).toMatchObject({ severity: 'error', targetSpan: [4, 9], details: { word: 'Kievs' } })
  })

  test.each([
    ['another word that begins alike', 'The statement.', { forbidden: ['state'] }],
    [
      'a part of what is wanted',
      'The climate crisis summit.',
      { target: 'climate crisis summit', forbidden: ['climate crisis'] },
    ],
    ['nothing at all', '', { forbidden: ['state'] }],
  ])('is not seen in %s', (_what, text, term) => {
    expect(findIn(text, 'en', term).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
