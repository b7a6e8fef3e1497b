import { describe, expect, test } from '@jest/globals'
import type { FoundText } from '../../src/formats/format.js'
import { plainText } from '../../src/formats/inline.js'
import { markdown } from '../../src/formats/markdown.js'
import { writeMarkdown } from '../../src/formats/write-markdown.js'
import { fillFrame } from '../../src/segments/fill-frame.js'

describe('reading Markdown', () => {
  test('takes its first heading as the headline, whatever its level', () => {
    const found = read('Vorab.\n\n## Rat tagt\n\nText.')

    expect(found.headline && plainText(found.headline)).toBe('Rat tagt')
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

function read(file: string, headline?: string): FoundText {
  return markdown.read(file, headline === undefined ? {} : { headline }) as FoundText
}
