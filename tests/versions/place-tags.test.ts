import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sameTags, withoutTags } from '../../src/segments/tags.js'
import { mendTags, putTagsAround } from '../../src/versions/place-tags.js'

describe('mending tags', () => {
  test.each([
    ['Der <1>Pegel</1> sinkt.', 'Le <1>niveau</1> baisse.', 'Le <1>niveau</1> baisse.'],
    ['<1>A</1> und <2>B</2>', '<2>B</2> et <1>A</1>', '<2>B</2> et <1>A</1>'],
    ['Ohne alles.', 'Sans rien.', 'Sans rien.'],
    ['In <1>Köln</1>.', 'À <1>Cologne.', 'À <1>Cologne</1>.'],
    ['Zeile<1/>Zeile', 'Ligne<1></1>ligne', 'Ligne<1/>ligne'],
  ])('takes, for “%s”, “%s” as “%s”', (source, target, mended) => {
    expect(mendTags(source, target)).toBe(mended)
  })

  test.each([
    ['Der <1>Pegel</1> sinkt.', 'Le niveau baisse.'],
    ['Der <1>Pegel</1> sinkt.', 'Le <1>niveau baisse.'],
    ['Der Pegel sinkt.', 'Le <1>niveau</1> baisse.'],
    ['<1>A</1> und <2>B</2>', '<1>A <2>et</1> B</2>'],
  ])('asks again, for “%s”, about “%s”', (source, target) => {
    expect(mendTags(source, target)).toBeNull()
  })
})

describe('putting tags around a translation without any', () => {
  test.each([
    ['<1>Alles.</1>', 'Tout.', '<1>Tout.</1>'],
    ['<1><2>Alles.</2></1>', 'Tout.', '<1><2>Tout.</2></1>'],
    ['<1/>Alles.<2/>', 'Tout.', '<1/>Tout.<2/>'],
    ['<1>Alles.</1> ', ' Tout. ', '<1>Tout.</1>'],
    ['<1> <2/>Alles.</1>', 'Tout.', '<1> <2/>Tout.</1>'],
  ])('gives, for “%s”, “%s” as “%s”', (source, target, tagged) => {
    expect(putTagsAround(source, target)).toBe(tagged)
  })

  test.each([
    ['Der <1>Pegel</1> sinkt.', 'Le niveau baisse.'],
    ['<1>Der</1> Pegel <2>sinkt</2>', 'Le niveau baisse'],
    ['<1>Der Pegel</1> sinkt.', 'Le niveau baisse.'],
    ['Der Pegel<1/> sinkt.', 'Le niveau baisse.'],
  ])('places none it is not certain of: “%s”', (source, target) => {
    expect(putTagsAround(source, target)).toBe(target)
  })

  test('takes out what came though it was not asked for', () => {
    expect(putTagsAround('Der Pegel sinkt.', 'Le <7>niveau</7> baisse.')).toBe('Le niveau baisse.')
    expect(putTagsAround('<1>Alles.</1>', '<1>Tout.</1>')).toBe('<1>Tout.</1>')
  })

  test('gives all tags of the source or none, and always the same words', () => {
    const piece = fc.constantFrom('<1>', '</1>', '<2>', '</2>', '<3/>', ' ', 'wort')
    const text = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(''))

    fc.assert(
      fc.property(text, text, (source, target) => {
        const placed = putTagsAround(source, target)
        const isWhole = sameTags(source, placed) || placed === withoutTags(placed)
        return isWhole && withoutTags(placed).trim() === withoutTags(target).trim()
      }),
    )
  })
})
