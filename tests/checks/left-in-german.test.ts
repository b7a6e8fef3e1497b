import { describe, expect, test } from '@jest/globals'
import { leftInGerman } from '../../src/checks/left-in-german.js'

const find = (source: string, target = source) =>
  leftInGerman.find({ source, target, sourceLanguage: 'de', language: 'en' })

describe('a text that came back as it went', () => {
  test.each([
    ['a sentence', 'Das ist falsch.'],
    ['a sentence with an address', 'Mehr unter https://news.example/pegel.'],
    ['a sentence in quotation marks', '„Das ist falsch“, sagte sie.'],
    ['a headline', 'Pegel am Rhein sinkt'],
    ['a compound', 'tagesaktuell'],
    ['a sentence with umlauts only', 'Über ähnlich große Öfen'],
  ])('is objected to if it is %s', (_what, text) => {
    expect(find(text)).toHaveLength(1)
  })

  test.each([
    ['a name', 'Angela Merkel'],
    ['a brand that begins small', 'iPhone'],
    ['a figure', '42,5 %'],
    ['a date', '23.11.2026'],
    ['an address', 'https://news.example/ein-langer-weg'],
    ['an address without a scheme', 'www.news.example/ein-langer-weg'],
    ['a mailbox', 'redaktion@news.example'],
    ['an account', '@tagesblatt'],
    ['an abbreviation', 'EU'],
    ['a unit', '8 km'],
    ['nothing', ''],
    ['blanks', ' \u00a0 '],
    ['signs', '* * *'],
    ['a picture', '🎉'],
    ['a tag', '<1/>'],
  ])('is none to wonder about if it is %s', (_what, text) => {
    expect(find(text)).toEqual([])
  })

  test('is known by its words, whatever became of tags and blanks around', () => {
    expect(find('Der <1>Pegel</1> sinkt.', ' <1>Der</1> Pegel sinkt. ')).toHaveLength(1)
  })

  test('is pointed to as a whole, as it stands', () => {
    expect(find(' Der <1>Pegel</1> sinkt.')).toEqual([
      { details: { words: 'Der Pegel sinkt.' }, sourceSpan: [0, 24], targetSpan: [0, 24] },
    ])
  })

  test('is none if a word differs', () => {
    expect(find('Alles ist normal.', 'Alles is normal.')).toEqual([])
  })
})

describe('a clause left in German', () => {
  const source = 'Der Minister sagte, dass der Pegel am Rhein weiter sinkt, und nannte Zahlen.'

  test.each([
    ['en', 'The minister said dass der Pegel am Rhein weiter sinkt, and gave figures.'],
    ['fr', 'Le ministre a dit dass der Pegel am Rhein weiter sinkt, chiffres à l’appui.'],
    ['es', 'El ministro dijo dass der Pegel am Rhein weiter sinkt y dio cifras.'],
    ['it', 'Il ministro ha detto dass der Pegel am Rhein weiter sinkt e ha dato cifre.'],
    ['pl', 'Minister powiedział, dass der Pegel am Rhein weiter sinkt, i podał liczby.'],
    ['nl', 'De minister zei dass der Pegel am Rhein weiter sinkt, en noemde cijfers.'],
    ['pt', 'O ministro disse dass der Pegel am Rhein weiter sinkt e deu números.'],
  ])('is found in %s', (language, target) => {
    const found = leftInGerman.find({ source, target, sourceLanguage: 'de', language })

    expect(found).toMatchObject([{ details: { words: 'dass der Pegel am Rhein weiter sinkt' } }])
  })

  test.each([
    ['Kronprinz Mohammed bin Salman Al Saud kam.', 'Vino el príncipe Mohamed bin Salman Al Saud.', 0],
    ['Er sagte nur, ich bin Salman Al Saud.', 'Dijo que ich bin Salman Al Saud.', 1],
  ])('is no run of a name: %s – %s', (source, target, findings) => {
    expect(leftInGerman.find({ source, target, sourceLanguage: 'de', language: 'es' })).toHaveLength(findings)
  })

  test('is found in other German words than the source’s', () => {
    expect(find('Der Pegel sinkt.', 'It is so, weil es nicht mehr regnet.')).toMatchObject([
      { details: { words: 'weil es nicht mehr' } },
    ])
  })

  test('is pointed to among the tags', () => {
    const [finding] = find('Er sagt, <1>es wird nicht regnen</1>.', 'He says <1>es wird nicht regnen</1>.')

    expect(finding?.targetSpan).toEqual([11, 31])
  })

  test.each([
    [
      'an institution',
      'Das Bundesamt für Verfassungsschutz prüft.',
      'The Bundesamt für Verfassungsschutz is checking.',
    ],
    ['a party', 'Die Alternative für Deutschland wächst.', 'The Alternative für Deutschland is growing.'],
    ['a title in quotation marks', 'Er sah „Hart aber fair“.', 'He watched “Hart aber fair”.'],
    ['a name with a particle', 'Ursula von der Leyen sprach.', 'Ursula von der Leyen spoke.'],
    ['English that looks alike', 'Sie will in die Stadt', 'I am in war and will die in an inn'],
  ])('is not what is %s', (_what, from, to) => {
    expect(find(from, to)).toEqual([])
  })

  test.each(['lb', 'nds', 'gsw', 'de'])('is nothing to wonder about in %s', language => {
    expect(leftInGerman.find({ source, target: source, sourceLanguage: 'de', language })).toEqual([])
  })

  test('is looked for word by word in a language nothing is known of', () => {
    const others = { sourceLanguage: 'de', language: 'fi', source }

    expect(leftInGerman.find({ ...others, target: `Hän sanoo: ${source}` })).toHaveLength(1)
    expect(leftInGerman.find({ ...others, target: source })).toHaveLength(1)
    expect(leftInGerman.find({ ...others, target: 'Hän sanoo: Er ist nicht mehr da.' })).toEqual([])
  })

  test.each(['der ', 'nicht ist ', 'Ab ', '„a“ ', '.', 'a'])('is looked for in any length of text: %s', text => {
    const many = text.repeat(1_000_000 / text.length)

    expect(find(many, `${many}x`).length).toBeLessThan(2)
  })
})

describe('a clause left in German in a language that nobody has listed words of', () => {
  const source = 'Wir warten, bis es wieder hell wird.'
  const find = (target: string, language: string, german = source) =>
    leftInGerman.find({ source: german, target, sourceLanguage: 'de', language })

  test.each([
    ['sv', 'Vi väntar, bis es wieder hell wird.'],
    ['cs', 'Čekáme, bis es wieder hell wird.'],
    ['ru', 'Мы ждём, bis es wieder hell wird.'],
    ['ja', '私たちは待つ、bis es wieder hell wird。'],
    ['tr', 'Bekliyoruz, bis es wieder hell wird.'],
  ])('is found in %s', (language, target) => {
    expect(find(target, language)).toHaveLength(1)
  })

  test.each([
    ['sv', 'Verein für deutsche Schäferhunde tiger.'],
    ['en', 'The Verein für deutsche Schäferhunde is silent.'],
    ['hu', 'A Verein für deutsche Schäferhunde hallgat.'],
  ])('is none in %s if it is a name', (language, target) => {
    expect(find(target, language, 'Der Verein für deutsche Schäferhunde schweigt.')).toEqual([])
  })
})
