import { describe, expect, test } from '@jest/globals'
import type { Block } from '../../src/formats/article-text.js'
import type { FoundText } from '../../src/formats/format.js'
import { html } from '../../src/formats/html.js'
import { segmentBlocks } from '../../src/segments/segment-blocks.js'

describe('cutting blocks into segments', () => {
  test('gives one segment per sentence, with the white space before it', () => {
    expect(segmentsOf('<p>Er ging. Sie\n blieb.</p>').map(({ before, source }) => [before, source])).toEqual([
      ['', 'Er ging.'],
      [' ', 'Sie blieb.'],
    ])
  })

  test('numbers the markup of each segment from 1', () => {
    expect(sourcesOf('<p>Ein <b>fetter</b> Satz. Und <i>ein <u>zweiter</u></i>.</p>')).toEqual([
      'Ein <1>fetter</1> Satz.',
      'Und <1>ein <2>zweiter</2></1>.',
    ])
  })

  test('closes markup at the end of a sentence and opens it again in the next', () => {
    const [first, second] = segmentsOf('<p><b>Er ging. Sie blieb.</b></p>')

    expect([first?.source, second?.source]).toEqual(['<1>Er ging.</1>', '<1>Sie blieb.</1>'])
    expect(first?.tags).toEqual(second?.tags)
  })

  test('protects code, line breaks, pictures and names the author marked', () => {
    const source =
      'Mit <code>npm i</code><br>und <span translate="no">Haus Müller</span> <img src="https://a.example/b.png">'

    expect(sourcesOf(`<p>${source}</p>`)).toEqual(['Mit <1/><2/>und <3/> <4/>'])
  })

  test('protects text that looks like a tag', () => {
    const [segment] = segmentsOf('<p>Die Taste &lt;3&gt; &lt; &amp; <b>so</b></p>')

    expect(segment?.source).toBe('Die Taste <1/> < & <2>so</2>')
    expect(segment?.tags[0]).toEqual({ kind: 'void', node: { type: 'text', value: '<3>' } })
  })

  test('keeps no-break spaces', () => {
    expect(sourcesOf('<p>10 000&nbsp;Euro z.&#8239;B. für  Köln</p>')).toEqual(['10 000\u00a0Euro z.\u202fB. für Köln'])
  })

  test('marks a segment without a letter as nothing to translate', () => {
    expect(segmentsOf('<table><tr><td>17,5 %</td><td>Wort</td></tr></table>').map(({ skip }) => skip)).toEqual([
      'no-words',
      null,
    ])
  })

  test('ends a sentence at two line breaks, not at one', () => {
    expect(sourcesOf('<p>Zeile eins<br>Zeile zwei<br><br>Neuer Absatz</p>')).toEqual([
      'Zeile eins<1/>Zeile zwei<2/><3/>',
      'Neuer Absatz',
    ])
  })

  test('carries kind and level of the block', () => {
    expect(segmentsOf('<p>a</p><h3>b</h3>').map(({ kind, level }) => [kind, level])).toEqual([
      ['paragraph', undefined],
      ['heading', 3],
    ])
  })

  test('recognises a text in whatever Unicode spelling, and its neighbours', () => {
    const [one, two] = [segmentsOf('<p>Müller. A. Ende.</p>'), segmentsOf('<p>Mu\u0308ller. A. Schluss.</p>')]

    expect(one[0]?.sourceHash).toMatch(/^[0-9a-f]{64}$/)
    expect(one[0]?.sourceHash).toBe(two[0]?.sourceHash)
    expect(one[0]?.contextHash).not.toBe(two[0]?.contextHash)
  })

  test('cuts a sentence that never ends', () => {
    const segments = segmentBlocks([paragraph('wort '.repeat(20_000))], 'de')

    expect(Math.max(...segments.map(({ source }) => source.length))).toBeLessThanOrEqual(5_000)
    expect(segments.map(({ before, source }) => before + source).join('')).toBe('wort '.repeat(20_000).trim())
  })

  test('cuts a word that never ends, between characters', () => {
    const segments = segmentBlocks([paragraph('😀'.repeat(8_001))], 'de')

    expect(segments.map(({ source }) => source).join('')).toBe('😀'.repeat(8_001))
    expect(segments.every(({ source }) => source.length <= 5_000 && !/^[\udc00-\udfff]/.test(source))).toBe(true)
  })

  test('counts tags into the length of a segment', () => {
    const content: Block['content'] = Array.from({ length: 4_000 }, (_, index) => ({
      type: 'element',
      tagName: index % 2 ? 'b' : 'i',
      properties: {},
      children: [{ type: 'text', value: 'x ' }],
    }))

    expect(
      Math.max(...segmentBlocks([{ kind: 'paragraph', content }], 'de').map(({ source }) => source.length)),
    ).toBeLessThanOrEqual(5_000)
  })
})

function segmentsOf(file: string) {
  const { body } = html.read(file, { headline: 'Titel' }) as FoundText

  return segmentBlocks(body.blocks, 'de')
}

function sourcesOf(file: string) {
  return segmentsOf(file).map(({ source }) => source)
}

function paragraph(value: string): Block {
  return { kind: 'paragraph', content: [{ type: 'text', value }] }
}
