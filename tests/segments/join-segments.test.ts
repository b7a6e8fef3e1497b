import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Element } from 'hast'
import type { Block, Inline } from '../../src/formats/article-text.js'
import { cleanTree } from '../../src/formats/clean-tree.js'
import { collapseSpace } from '../../src/formats/collapse-space.js'
import type { FoundText } from '../../src/formats/format.js'
import { html } from '../../src/formats/html.js'
import { markPlace } from '../../src/formats/inline.js'
import { parseHtml } from '../../src/formats/parse-html.js'
import { writeHtml } from '../../src/formats/write-html.js'
import { fillContent, fillFrame } from '../../src/segments/fill-frame.js'
import { joinSegments } from '../../src/segments/join-segments.js'
import { segmentBlocks } from '../../src/segments/segment-blocks.js'

describe('joining segments', () => {
  test('gives back every block when each segment keeps its source', () => {
    fc.assert(
      fc.property(fc.array(anyBlock(), { maxLength: 4 }), blocks => {
        const segments = JSON.parse(JSON.stringify(segmentBlocks(blocks, 'de')))

        const joined = joinSegments(
          blocks,
          segments,
          segments.map(({ source }: { source: string }) => source),
        )

        expect(joined).toEqual(blocks.map(block => ({ ...block, content: collapseSpace(block.content) })))
      }),
      { numRuns: 300 },
    )
  })

  test('puts a translation into the markup of its source', () => {
    expect(
      translate('<p>Ein <b>fetter</b> <a href="https://a.example/">Satz</a>.</p>', [
        'A <2>sentence</2> that is <1>bold</1>.',
      ]),
    ).toBe('<p>A <a href="https://a.example/">sentence</a> that is <b>bold</b>.</p>')
  })

  test('makes one element again of markup that spans sentences', () => {
    expect(translate('<p><b>Er ging. Sie blieb.</b></p>', ['<1>He went.</1>', '<1>She stayed.</1>'])).toBe(
      '<p><b>He went. She stayed.</b></p>',
    )
  })

  test('keeps two neighbouring elements apart', () => {
    expect(translate('<p><b>Er ging.</b> <b>Sie blieb.</b></p>', [null, null])).toBe(
      '<p><b>Er ging.</b> <b>Sie blieb.</b></p>',
    )
  })

  test.each([
    ['unknown tags', 'A <7>b</7> <9/>', 'A b'],
    ['a missing end', 'A <1>b', 'A <b>b</b>'],
    ['a missing beginning', 'A b</1>', 'A b'],
    ['a pair written twice inside itself', '<1>a <1>b</1></1>', '<b>a b</b>'],
    ['HTML', 'A <script>alert(1)</script><1>b</1>', 'A &lt;script>alert(1)&lt;/script><b>b</b>'],
  ])('survives %s', (_, text, expected) =>
    expect(translate('<p>Ein <b>Satz</b></p>', [text])).toBe(`<p>${expected}</p>`),
  )

  test('orders overlapping pairs as a browser would', () => {
    expect(translate('<p><b>a</b> <i>b</i></p>', ['<1>a <2>b</1> c</2>'])).toBe('<p><b>a <i>b</i></b> <i>c</i></p>')
  })

  test('never lets a text make an element its source does not have', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<1>', '</1>', '<2/>', '<3>', '</3>', '<b>', '<script>', 'x', '&lt;', ' ', '"')),
        parts => {
          const written = translate('<p>Ein <b>Satz</b> <code>c</code></p>', [parts.join('')])

          expect((written.match(/<[^/][^>]*>/g) ?? []).filter(tag => !['<p>', '<b>', '<code>'].includes(tag))).toEqual(
            [],
          )
        },
      ),
    )
  })

  test('translates what a picture shows, also inside a sentence', () => {
    const file = '<p>Links <img src="https://a.example/b.png" alt="Ein Hund"> sehen Sie ihn.</p>'

    expect(translate(file, [null, 'A dog'])).toBe(
      '<p>Links <img src="https://a.example/b.png" alt="A dog"> sehen Sie ihn.</p>',
    )
  })
})

describe('filling a frame', () => {
  test.each([
    '<h2>Titel</h2><p>Text <b>fett</b>.</p><hr>',
    '<ul><li>Eins<ul><li>Zwei</li></ul></li></ul>',
    '<table><caption>K</caption><thead><tr><th>A</th></tr></thead><tbody><tr><td colspan="2">B</td></tr></tbody></table>',
    '<blockquote><p>Zitat</p></blockquote><figure><img src="https://a.example/b.png" alt="Bild"><figcaption>Text</figcaption></figure>',
    '<pre><code>let a\n  = 1</code></pre><dl><dt>A</dt><dd>B</dd></dl><p translate="no">Nicht</p>',
    '<p>Ein <abbr title="Deutsche Presse-Agentur">dpa</abbr>-Text</p>',
  ])('gives back %s', file => expect(writeHtml(translateTree(file, []))).toBe(withSpans(file)))

  test('gives back the safe tree of any article', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<ul><li>',
      '</ul>',
      '<b>',
      '</b>',
      'Wort ',
      'Er ging. ',
      '<br>',
      '<blockquote>',
      '</blockquote>',
      '<h2>x</h2>',
      '<code>c</code>',
    )

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const filled = translateTree(pieces.join(''), [])

        expect(words(writeHtml(filled))).toBe(words(writeHtml(cleanTree(parseHtml(pieces.join(''))).root)))
        expect(JSON.stringify(filled)).not.toContain('"block"')
      }),
      { numRuns: 200 },
    )
  })

  test('fills pictures in blocks outside the frame too', () => {
    const picture: Element = { type: 'element', tagName: 'img', properties: { alt: '' }, children: [] }
    markPlace(picture, { attributes: { alt: 0 } })

    expect(fillContent([picture], [{ kind: 'caption', content: [{ type: 'text', value: 'A dog' }] }])).toEqual([
      { type: 'element', tagName: 'img', properties: { alt: 'A dog' }, children: [] },
    ])
  })
})

function translate(file: string, texts: (string | null)[]): string {
  return writeHtml(translateTree(file, texts))
}

function translateTree(file: string, texts: (string | null)[]) {
  const { body } = html.read(file, { headline: 'Anders' }) as FoundText
  const segments = segmentBlocks(body.blocks, 'de')

  return fillFrame(body.frame, joinSegments(body.blocks, segments, texts))
}

/** A list item's own words stand in a span when a list follows inside it. */
function withSpans(file: string): string {
  return file.replace('<li>Eins<ul>', '<li><span>Eins</span><ul>')
}

function words(written: string): string {
  return written.replace(/<[^>]*>|\s+/g, '')
}

function anyBlock(): fc.Arbitrary<Block> {
  const words = fc.constantFrom(
    'Er ging. ',
    'Sie ',
    'z. B. ',
    ' ',
    '<3>',
    '</1>',
    '<2/>',
    '< & ',
    '„Ja!“ ',
    '\u00a0',
    'ä',
    '4. Mai ',
    'Ende.',
    '\n\t',
    '\ufffc',
  )
  const { inline } = fc.letrec<{ inline: Inline; list: Inline[] }>(tie => ({
    list: fc.array(tie('inline'), { maxLength: 4 }),
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      words.map((value): Inline => ({ type: 'text', value })),
      fc.constantFrom('br', 'wbr').map(tagName => element(tagName, [])),
      words.map(value => element('code', [{ type: 'text', value }])),
      fc.tuple(fc.constantFrom('b', 'i', 'a'), tie('list')).map(([tagName, children]) => element(tagName, children)),
    ),
  }))

  return fc.array(inline, { maxLength: 6 }).map(content => ({ kind: 'paragraph', content }))
}

function element(tagName: string, children: Inline[]): Inline {
  return { type: 'element', tagName, properties: {}, children }
}
