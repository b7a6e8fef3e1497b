import { describe, expect, test } from '@jest/globals'
import { doubtTraces } from '../../src/checks/doubt/doubt-traces.js'
import { germanMarkers } from '../../src/checks/doubt/german-markers.js'
import { negationPatterns } from '../../src/checks/negation/negation-data.js'
import { beginningsOf } from '../../src/checks/reading/beginnings.js'
import { sieveOf } from '../../src/checks/reading/sieve.js'

const read = (pattern: RegExp) => {
  const beginnings = beginningsOf(pattern)
  return beginnings && [...beginnings].map(beginning => beginning.replace('\0', '_')).sort()
}

describe('how the words of a pattern begin', () => {
  test.each([
    [/(?<!\p{L})nicht/u, ['nich']],
    [/(?<!\p{L})(?:Kein|niemand)e?/u, ['kein', 'niem']],
    [/(?<!\p{L})(?:ob|wer)(?!\p{L})/u, ['ob_', 'wer_']],
    [/(?=[dD])(?<!\p{L})[dD]em\sVernehmen/u, ['dem_']],
    [/(?<!\p{L})un\p{Ll}{3,}/u, ['un']],
    [/(?<!\p{L})(?:ge)?hofft?/u, ['geho', 'hoff']],
    [/(?<!\p{L})(?:\p{L}{1,40}\s)?zufolge/u, ['zufo']],
    [/(?<!(?:sehr|gut)\s)(?<!\p{L})wohl|(?<=^|[.!?]\s)Wohl/u, ['wohl']],
    [/(?<=,\s)sagte/u, ['sagt']],
    [/,\sso/u, ['_']],
    [/(?<!\p{L}|nicht\s)a{1,2}b/u, ['a']],
    [/(?<!\p{L})a[bc]?d/u, ['abd', 'acd', 'ad']],
  ])('are read out of %s', (pattern, beginnings) => {
    expect(read(pattern)).toEqual(beginnings)
  })

  test.each([
    ['begins within words', /nicht/u],
    ['is free in its first letters', /(?<!\p{L})\p{L}*los/u],
    ['may find nothing', /(?<!\p{L})(?:nicht)?/u],
    ['may begin within a word in one of two ways', /(?<!\p{L})nicht|ohne/u],
    ['may begin behind many things', /(?<=(?:x|,)y)nicht/u],
  ])('are not told by a pattern that %s', (_reason, pattern) => {
    expect(read(pattern)).toBeNull()
  })
})

describe('a sieve', () => {
  const sieve = sieveOf([/(?<!\p{L})nicht(?!\p{L})/iu, /(?<!\p{L})(?:ob|keine?)(?!\p{L})/iu, /so/u])

  test.each([
    ['Er kam nicht.', 0b101],
    ['Niedrig, ob er kam.', 0b110],
    ['KEIN Wort', 0b110],
    ['„Kein“', 0b110],
    ['ob', 0b110],
    ['der Obst-Händler', 0b100],
    ['gar zunichte', 0b100],
    ['', 0b100],
  ])('tells of „%s“ which patterns may match', (text, bits) => {
    expect(sieve(text)).toBe(bits)
  })

  test.each(['\u212Aein Wort', 'da\u017F'])('lets through letters that only patterns take for others: %s', text => {
    const patterns = [/(?<!\p{L})kein/iu, /(?<!\p{L})das/iu]

    expect(patterns.some((pattern, at) => pattern.test(text) && (sieveOf(patterns)(text) & (1 << at)) === 0)).toBe(
      false,
    )
  })

  const phrases = [...doubtTraces.values(), ...negationPatterns.values()].flatMap(patterns =>
    Object.values(patterns).filter(pattern => pattern instanceof RegExp),
  )

  test.each([...germanMarkers.map(({ words }) => words), ...phrases])(
    'lets through the words of a pattern of the checks, %#',
    pattern => {
      const words = pattern.source.match(/(?<!\\)[a-zäöüßéèêçñóąęśłżź]{4,}/giu) ?? []
      const sift = sieveOf([pattern])
      const texts = words.flatMap(word => [word, `, ${word} `, `${word} es`, `Er ${word} haben`, word.toUpperCase()])

      expect(texts.filter(text => text.search(pattern) >= 0 && sift(text) === 0)).toEqual([])
    },
  )
})
