import { describe, expect, test } from '@jest/globals'
import { freeSlug, slugFor } from '../../src/content/slug.js'

const id = '01936b0a-0000-7000-8000-000000000001'

describe('an address made of a headline', () => {
  test.each([
    ['Élection : « oui » à 50 %', 'election-oui-a-50'],
    ['Zażółć gęślą jaźń', 'zazolc-gesla-jazn'],
    ['GEDÄCHTNISPROBE: iPhone', 'gedaechtnisprobe-iphone'],
    ['Россия и мир', 'rossiya-i-mir'],
    ['中国经济 增长！', '中国经济-增长'],
    ['日本のニュース Tokyo', '日本のニュース-tokyo'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a.html', 'a-html'],
  ])('%s → %s', (headline, slug) => {
    expect(slugFor(headline, id)).toBe(slug)
  })

  test.each(['', '…', '!!!', '\u0000', '01936b0a-0000-7000-8000-000000000002'])('%p leaves the id', headline => {
    expect(slugFor(headline, id)).toBe(id)
  })

  test('never takes the place of a feed', () => {
    expect(slugFor('Feed', id)).not.toBe('feed')
  })

  test('ends with a whole word after at most 80 characters', () => {
    const slug = slugFor('wort '.repeat(50), id)

    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('wort')).toBe(true)
    expect(slugFor('x'.repeat(500), id)).toHaveLength(80)
  })

  test('takes the first free number', () => {
    expect(freeSlug('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3')
  })
})
