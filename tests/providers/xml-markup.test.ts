import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fromXml, toXml } from '../../src/providers/xml-markup.js'
import { isWellFormed } from '../support/fake-deepl/request.js'

const piece = fc.oneof(
  fc.constantFrom('<1>', '</1>', '<2>', '</2>', '<3/>', '<', '>', '&', '&amp;', '<t1>', '</t1>', '<b>', ' '),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
)
const text = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))

describe('marking a text up in XML', () => {
  test('is always well-formed', () => {
    fc.assert(fc.property(text, source => isWellFormed(toXml(source))))
  })

  test('comes back the same', () => {
    fc.assert(fc.property(text, source => fromXml(toXml(source), source) === source))
  })

  test.each([
    ['a <1>b</1> c', 'a <t1>b</t1> c'],
    ['<12/>', '<t12/>'],
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['<1>a', '&lt;1&gt;a'],
    ['<1>a<2>b</1></2>', '&lt;1&gt;a<t2>b&lt;/1&gt;</t2>'],
    ['<b>a</b>', '&lt;b&gt;a&lt;/b&gt;'],
    ['<0>a</0> <123456/>', '&lt;0&gt;a&lt;/0&gt; &lt;123456/&gt;'],
    ['a\uFFFE\uFFFFb', 'ab'],
    ['a\u0000\u001bb', 'ab'],
  ])('writes %j as %j', (source, xml) => {
    expect(toXml(source)).toBe(xml)
  })
})

describe("reading DeepL's markup", () => {
  test.each([
    ['<t1 >b</t1 >', '<1>b</1>', '<1>b</1>'],
    ['a<t2></t2>', 'a<2/>', 'a<2/>'],
    ['a<t1/>', 'a<1>b</1>', 'a<1></1>'],
    ['<t9>a</t9>', 'a', '<9>a</9>'],
    ['&lt;i&gt; &quot;x&quot; &apos;y&apos; &#8222;&#x201C;', '', '<i> "x" \'y\' „“'],
    ['&amp;lt;', '', '&lt;'],
    ['&nbsp;&#x110000;', '', '&nbsp;&#x110000;'],
    ['a&#0;&#xD800;b', '', 'ab'],
    ['Tom & Jerry < 3', '', 'Tom & Jerry < 3'],
  ])('reads %j for the source %j as %j', (xml, source, expected) => {
    expect(fromXml(xml, source)).toBe(expected)
  })
})
