import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { splitSentences } from '../../src/segments/sentences.js'
import { gold } from './gold.js'
import { holdOut } from './hold-out.js'

describe('finding the sentences of German', () => {
  test('is exact in at least 95 of 100 paragraphs the rules were made for', () => {
    expect(shareOfExact(gold)).toBeGreaterThanOrEqual(0.95)
  })

  test('is exact in at least 90 of 100 paragraphs they were not made for', () => {
    expect(holdOut.length).toBeGreaterThanOrEqual(60)
    expect(shareOfExact(holdOut)).toBeGreaterThanOrEqual(0.9)
  })

  test.each([
    'Am 4. Dezember 2025 trat der Minister zurück. | Sein Nachfolger steht fest.',
    'Viele Städte, z. B. Köln und Bonn, klagen. | Sie wollen mehr Geld.',
    'J. K. Rowling und E. T. A. Hoffmann sind beliebt. | Ihre Bücher verkaufen sich gut.',
    'Laut § 12 Abs. 3 Nr. 4 StGB droht Haft. | Der Anwalt widersprach.',
    'Papst Johannes Paul II. besuchte Polen. | Tausende kamen.',
    '„Ich gehe. Du bleibst“, sagte er. | Dann ging er.',
    'Er kam mit seinem Hund, seiner Katze usw. | Alle waren willkommen.',
    '1.2.10. Zeitstempel einer Datei',
    'A.1. Das Archiv',
    'IV. Der Krieg',
    'Kapitel 3. Das Netz',
    'Siehe Abschnitt 1.1.1. | Die Shell wartet.',
    'Der Verein landete am Ende auf Platz 2. | Der Trainer war zufrieden.',
  ])('cuts “%s” where the bar stands', paragraph => {
    expect(cut(paragraph.replaceAll(' | ', ' '))).toEqual(paragraph.split(' | '))
  })

  test('takes other languages as Unicode has them', () => {
    expect(splitSentences('He left. She stayed.', 'en')).toEqual(['He left. ', 'She stayed.'])
  })

  test('loses and adds no character of any text', () => {
    const texts = fc.array(
      fc.constantFrom(
        'Er ging. ',
        'z. B. ',
        '„Ja!“ ',
        '4. ',
        '… ',
        'Mai ',
        '\n\n',
        '(so.) ',
        '»',
        'Dr. ',
        'ß',
        '\ud83d',
      ),
    )

    fc.assert(fc.property(texts, parts => expect(splitSentences(parts.join(''), 'de').join('')).toBe(parts.join(''))))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => expect(splitSentences(text, 'de').join('')).toBe(text)),
    )
  })

  test('needs no more than a moment for a megabyte in one paragraph', () => {
    const text = 'Der Rat tagt am 4. Mai, z. B. in Köln. Danach „geht es weiter“. '.repeat(16_000)
    const start = process.cpuUsage()

    expect(splitSentences(text, 'de').length).toBe(32_000)
    expect(secondsSince(start)).toBeLessThan(20)
  })
})

function shareOfExact(paragraphs: readonly string[]): number {
  const exact = paragraphs.filter(paragraph => cut(paragraph.replaceAll(' | ', ' ')).join(' | ') === paragraph)

  return exact.length / paragraphs.length
}

function cut(text: string): string[] {
  return splitSentences(text, 'de').map(sentence => sentence.trim())
}

/** Time this process has worked, so that a busy machine does not count. */
function secondsSince(start: NodeJS.CpuUsage): number {
  return process.cpuUsage(start).user / 1_000_000
}
