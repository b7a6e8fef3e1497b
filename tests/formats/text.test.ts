import { describe, expect, test } from '@jest/globals'
import type { FoundText } from '../../src/formats/format.js'
import { plainText } from '../../src/formats/inline.js'
import { text } from '../../src/formats/text.js'

describe('reading a text copied off a page', () => {
  test('leaves the page’s furniture out and says which line it was and why', () => {
    const file = [
      'Zur Startseite',
      'Politik',
      'Haushalt beschlossen',
      'Haushalt beschlossen',
      'Stand: 4. Dezember 2025, 10:15 Uhr',
      'Lesezeit: 3 Min.',
      '',
      'Der Bundestag hat den Haushalt beschlossen.',
      '',
      '.',
      'Anzeige',
      '',
      'Die Opposition stimmte dagegen.',
      '',
      'Diese Website verwendet Cookies, um Inhalte zu verbessern.',
      'Foto: Max Muster/dpa',
      '12 Kommentare',
      'Teilen',
      'nach oben',
    ].join('\n')

    const { headline, body } = read(file)

    expect(headline && plainText(headline)).toBe('Haushalt beschlossen')
    expect(body.blocks.map(({ content }) => plainText(content))).toEqual([
      'Der Bundestag hat den Haushalt beschlossen.',
      'Die Opposition stimmte dagegen.',
    ])
    expect(body.leftOut.map(({ line, why }) => `${line} ${why}`)).toEqual([
      '1 furniture',
      '2 section-name',
      '4 repeated-headline',
      '5 furniture',
      '6 furniture',
      '10 stray-mark',
      '11 furniture',
      '15 furniture',
      '16 furniture',
      '17 furniture',
      '18 furniture',
      '19 furniture',
    ])
  })

  test.each([
    'Teilen ist das neue Haben.',
    'Die Politik schweigt.',
    'Anzeige erstattete ein Passant.',
    'Kommentare gab es keine.',
    'Foto: Das Wort kommt aus dem Griechischen.',
    'Wir nutzen Wasser.',
    'Nein!',
    '3:1',
    'Drucken will gelernt sein, sagt sie',
  ])('never drops “%s”', sentence =>
    expect(blocksOf(`Titel\n\n${sentence}\n\nEnde der Geschichte.`)).toContain(sentence),
  )

  test('joins wrapped lines and keeps long ones apart', () => {
    const long =
      'Dieser Absatz ist so lang, dass niemand ihn von Hand umgebrochen haben kann, und er endet hier mit einem Punkt.'

    expect(blocksOf(`Titel\n\nEin kurzer\nAbsatz.\n\n${long}\n${long}`)).toEqual(['Ein kurzer Absatz.', long, long])
  })

  test('understands lists', () => {
    expect(read('Titel\n\n- Eins\n• Zwei').body.blocks.map(({ kind }) => kind)).toEqual(['list-item', 'list-item'])
  })

  test('takes the first line as headline, and what the sender gave instead', () => {
    expect(blocksOf('Titel\nText.')).toEqual(['Text.'])
    expect(read('Erster Satz.\n\nText.', 'Titel').body.blocks).toHaveLength(2)
  })

  test('goes on with a headline that was wrapped', () => {
    const { headline } = read('Der Rat beschließt nach langer\nund lauter Debatte den Haushalt\n\nText.')

    expect(headline && plainText(headline)).toBe('Der Rat beschließt nach langer und lauter Debatte den Haushalt')
  })

  test('reads Windows line ends, byte order marks and bytes', () => {
    expect(
      (text.read(new TextEncoder().encode('\ufeffTitel\r\n\r\nGrüße.\r\n')) as FoundText).body.blocks.map(
        ({ content }) => plainText(content),
      ),
    ).toEqual(['Grüße.'])
  })
})

function read(file: string, headline?: string): FoundText {
  return text.read(file, headline === undefined ? {} : { headline }) as FoundText
}

function blocksOf(file: string): string[] {
  return read(file).body.blocks.map(({ content }) => plainText(content))
}
