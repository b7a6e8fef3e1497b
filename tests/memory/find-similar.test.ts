import { describe, expect, test } from '@jest/globals'
import { findSimilar } from '../../src/memory/find-similar.js'
import type { Unit } from '../../src/memory/memory-store.js'

const unit = (changes: Partial<Unit>): Unit => ({
  id: '0199c7a0-0000-7000-8000-000000000000',
  source: 'Die Stadt warnt vor Hochwasser.',
  target: 'La ville met en garde.',
  writtenBy: 'deepl',
  writtenOrigin: 'machine',
  approvedByName: 'Ada',
  approvedAt: new Date(0),
  ...changes,
})
const findIn = (units: Unit[], text: string) =>
  findSimilar({ candidates: async () => units }, text, { from: 'de', to: 'fr' })

describe('finding what was approved for similar texts', () => {
  test('offers nothing below 75 %', async () => {
    const units = [unit({ source: 'abcdefgh', target: 'a' }), unit({ source: 'abcdefxy', target: 'b' })]

    const found = await findIn(units, 'abcdefxz')

    expect(found.map(({ source, score }) => [source, score])).toEqual([
      ['abcdefxy', 87],
      ['abcdefgh', 75],
    ])
    expect(await findIn(units, 'abcdeuvw')).toEqual([])
  })

  test('counts letters and words, not tags', async () => {
    const [match] = await findIn([unit({})], 'Die <1>Stadt</1> warnt vor Hochwasser.')

    expect(match?.score).toBe(100)
  })

  test('puts a person’s words before a machine’s', async () => {
    const units = [unit({ target: 'machine' }), unit({ target: 'personne', writtenOrigin: 'human' })]

    const found = await findIn(units, 'Die Stadt warnt vor Hochwasser!')

    expect(found.map(({ target }) => target)).toEqual(['personne', 'machine'])
  })

  test('offers the same translation once, and three at most', async () => {
    const units = ['a', 'a', 'b', 'c', 'd'].map(target => unit({ target }))

    const found = await findIn(units, 'Die Stadt warnt vor Hochwasser!')

    expect(found.map(({ target }) => target)).toEqual(['a', 'b', 'c'])
  })

  test('does not look for what is too long to be a sentence', async () => {
    const endless = 'a'.repeat(1_001)

    expect(await findIn([unit({ source: endless })], endless)).toEqual([])
  })
})
