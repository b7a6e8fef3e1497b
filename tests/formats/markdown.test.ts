import { describe, expect, test } from '@jest/globals'
import type { FoundText } from '../../src/formats/format.js'
import { html } from '../../src/formats/html.js'
import { plainText } from '../../src/formats/inline.js'
import { markdown } from '../../src/formats/markdown.js'
import { writeMarkdown } from '../../src/formats/write-markdown.js'
import { fillFrame } from '../../src/segments/fill-frame.js'

describe('reading Markdown', () => {
  test.each([
    ['whatever its level', '## Rat tagt\n\nText.'],
    ['after a picture', '![](https://a.example/b.png)\n\n## Rat tagt\n\nText.'],
    ['after kicker, byline and date', 'Politik\n\n*Von Ada Lovelace*\n\n28. November 2026\n\n# Rat tagt\n\nText.'],
    ['after the name of a section', '## Politik\n\n# Rat tagt\n\nText.'],
  ])('takes the heading it begins with as the headline, %s', (_, file) => {
    const found = read(file)

    expect(found.headline && plainText(found.headline)).toBe('Rat tagt')
  })

  test.each(['## Zwischentitel', '# Zwischentitel', '> # Zwischentitel'])(
    'leaves a heading after the first sentence in its place: %s',
    heading => {
      const { headline, body } = read(`Der Rat tagt.\n\n${heading}\n\nText.`)

      expect(headline).toBeUndefined()
      expect(body.blocks.map(({ content }) => plainText(content))).toEqual(['Der Rat tagt.', 'Zwischentitel', 'Text.'])
    },
  )

  test('leaves a heading after a long paragraph without a full stop in its place', () => {
    expect(read(`${'Der Rat tagt '.repeat(9)}\n\n# Zwischentitel\n\nText.`).headline).toBeUndefined()
  })

  test('says on which line the headline was repeated', () => {
    expect(read('\n\n# Rat tagt\n\nText.', 'Rat tagt').body.leftOut).toEqual([
      { line: 3, text: 'Rat tagt', why: 'repeated-headline' },
    ])
  })

  test('parses HTML around Markdown as one', () => {
    const { body } = read(
      'Ein <sup>hohes</sup> Wort.\n\n<figure>\n\n*Bild*text\n\n</figure>\n\n<script>alert(1)</script>',
    )

    expect(body.blocks.map(({ content }) => plainText(content))).toEqual(['Ein hohes Wort.', 'Bildtext'])
    expect(body.leftOut.map(({ why }) => why)).toEqual(['active-content'])
  })

  test('keeps footnotes as text', () => {
    expect(read('Wort[^1].\n\n[^1]: Anmerkung.', 'x').body.blocks.map(({ content }) => plainText(content))).toEqual([
      'Wort1.',
      'Fußnoten',
      'Anmerkung.',
    ])
  })
})

describe('writing Markdown', () => {
  test.each([
    'Ein **fetter** und *schräger* [Link](https://a.example/b "Titel").\n',
    '## Titel\n\n- Eins\n  - Zwei\n- Drei\n\n1. A\n2. B\n',
    '> Zitat\n>\n> Zweiter Absatz\n\n---\n\n```\nlet a = 1\n```\n',
    '| A | B |\n| - | - |\n| c | d |\n',
    'Ein ~~altes~~ Wort und `code`.\n\n![Ein Hund](https://a.example/b.png)\n',
    'Zeile eins\\\nZeile zwei\n',
  ])('gives back %j', file => {
    const { body } = read(file, 'Anders')

    expect(writeMarkdown(fillFrame(body.frame, body.blocks))).toBe(file)
  })
})

describe('a table in Markdown', () => {
  test.each([
    [
      'with paragraphs in a cell keeps them apart',
      '<td><p>Eins.</p><p>Zwei.</p></td>',
      '|             |\n| ----------- |\n| Eins. Zwei. |',
    ],
    [
      'with one line of code in a cell keeps it there',
      '<td>a<pre>x | y\n</pre></td>',
      '|            |\n| ---------- |\n| a `x \\| y` |',
    ],
    [
      'with code in a cell is written out',
      '<th>Tipp</th><td>So:<pre>x = 1\ny = 2</pre></td>',
      '**Tipp**\n\nSo:\n\n```\nx = 1\ny = 2\n```',
    ],
    ['with a list in a cell is written out', '<td>a</td><td><ul><li>x</li><li>y</li></ul></td>', 'a\n\n- x\n- y'],
    ['with a heading in a cell is written out', '<td><h3>Titel</h3><p>a</p></td>', '### Titel\n\na'],
    [
      'around another lets that one stand',
      '<td>a</td><td><table><tr><td>i</td></tr></table></td>',
      'a\n\n|   |\n| - |\n| i |',
    ],
  ])('%s', (_, cells, file) => {
    const { body } = html.read(`<table><tr>${cells}</tr></table><p>danach</p>`, { headline: 'Anders' }) as FoundText

    expect(writeMarkdown(fillFrame(body.frame, body.blocks))).toBe(`${file}\n\ndanach\n`)
  })

  test('has its caption before it', () => {
    const { body } = html.read('<table><caption>Pegel</caption><tr><td>a</td></tr></table>') as FoundText

    expect(writeMarkdown(fillFrame(body.frame, body.blocks))).toBe('Pegel\n\n|   |\n| - |\n| a |\n')
  })
})

function read(file: string, headline?: string): FoundText {
  return markdown.read(file, headline === undefined ? {} : { headline }) as FoundText
}
