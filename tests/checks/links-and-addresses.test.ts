import { describe, expect, test } from '@jest/globals'
import { linksAndAddresses } from '../../src/checks/links-and-addresses.js'

const find = (source: string, target: string, language = 'en') =>
  linksAndAddresses.find({ source, target, sourceLanguage: 'de', language })

describe('an address', () => {
  test.each([
    ['a link at the end', 'Mehr: https://a.example/b.', 'More: https://a.example/b!'],
    ['a link in brackets', 'Mehr (https://a.example/b) hier', 'More (https://a.example/b) here'],
    ['a link with brackets', 'https://a.example/B_(c)', 'See https://a.example/B_(c).'],
    ['a link in quotation marks', '„https://a.example“', '“https://a.example”'],
    ['a link in a pair of tags', 'Mehr <1>https://a.example/b</1>.', '<1>https://a.example/b</1> has more.'],
    ['a link named twice in the source', 'https://a.example und https://a.example', 'https://a.example'],
    ['a site', 'Das meldet spiegel.de.', 'spiegel.de’s report says so.'],
    ['a site with capitals', 'Amazon.com wächst', 'Amazon.com grows'],
    ['a mailbox', 'Schreiben Sie an a.b+c@news.example.', 'Write to a.b+c@news.example, please.'],
    ['an account', '@tagesblatt schrieb', '@tagesblatt wrote'],
    ['an account with an ending', 'Das Konto @tagesblatt', 'The @tagesblatt’s account'],
    ['a hashtag that is translated', '#Wahl2026', '#Election2026'],
    ['a telephone number', 'Telefon 0800 1234567', 'Telephone 0800 1234567'],
    ['a telephone number for callers abroad', '(030) 123 45-67', '+49 30 123 45 67'],
    ['a telephone number with its nought', '+49 (0)30 1234567', '+49 30 1234567'],
    ['a figure', '0,5 und 1.000.000', '0.5 and 1,000,000'],
    ['a date with strokes', 'am 01/02/2026', 'on 02/01/2026'],
    ['a score', '01:02 und 0 – 3', '01:02 and 0-3'],
  ])('may stand in any sentence: %s', (_what, source, target) => {
    expect(find(source, target)).toEqual([])
  })

  test('may touch the words of scripts without blanks', () => {
    expect(find('Mehr: https://a.example/b.', '请访问https://a.example/b。', 'zh')).toEqual([])
    expect(find('Mehr bei a.example.', 'a.example에서', 'ko')).toEqual([])
  })

  test.each([
    ['a link to elsewhere', 'https://a.example/b', 'https://a.example/c', 'https://a.example/b'],
    ['a link into another language', 'https://a.example/de/b', 'https://a.example/en/b', 'https://a.example/de/b'],
    [
      'a link that is cut',
      'Mehr: https://a.example/b/c.',
      'More: https://a.example/b.',
      'More: https://a.example/b/c.',
    ],
    ['a mailbox', 'an a@news.example', 'to <1>b@news.example</1>.', 'to <1>a@news.example</1>.'],
    ['an account', 'laut @abc', 'says @abd.', 'says @abc.'],
  ])('that changed is put right: %s', (_what, source, target, replacement) => {
    expect(find(source, target)).toMatchObject([{ replacement }])
  })

  test('that is lost is named and pointed to', () => {
    expect(find('Mehr bei <1>www.a.example</1>.', 'More there.')).toEqual([
      { details: { context: 'lost', wanted: 'www.a.example' }, sourceSpan: [12, 25] },
    ])
  })

  test.each([
    ['a server', 'More there, see evil.example.', 'evil.example'],
    ['a page of it', 'More there: evil.example/here', 'evil.example/here'],
    ['a question to it', 'More there: evil.example?d=secret', 'evil.example?d=secret'],
  ])('of a server that the source does not know is objected to: %s', (_what, target, found) => {
    expect(find('Mehr dort.', target)).toMatchObject([{ details: { context: 'added', found } }])
  })

  test('may be added to a name that the source has', () => {
    expect(find('Amazon wächst.', 'amazon.com is growing.')).toEqual([])
  })

  test('that was not in the source is objected to', () => {
    expect(find('Mehr dort.', 'More at https://a.example/.')).toEqual([
      { details: { context: 'added', found: 'https://a.example/' }, targetSpan: [8, 26] },
    ])
  })

  test('to call that changed is objected to', () => {
    expect(find('Rufen Sie 0800 1234567 an', 'Call 0800 1243567')).toMatchObject([
      { details: { wanted: '0800 1234567' } },
    ])
  })

  test.each([
    ['links', 'https://a.example/b '.repeat(50_000)],
    ['different links', Array.from({ length: 40_000 }, (_, n) => `https://a.example/${n}`).join(' ')],
    ['one endless mailbox', 'a.'.repeat(500_000)],
    ['at signs', '@'.repeat(1_000_000)],
    ['brackets', `https://${'()'.repeat(500_000)}`],
    ['noughts', '0 0'.repeat(330_000)],
  ])('is looked for in any length of text: %s', (_what, text) => {
    expect(find(text, text)).toEqual([])
    expect(find(text, '').length).toBeLessThan(30)
  })
})

test('an Arabic comma is none of a link', () => {
  const [source, target] = ['Siehe www.see.example, dann rufen Sie an.', 'انظر www.see.example، ثم اتصل.']

  expect(linksAndAddresses.find({ source, target, sourceLanguage: 'de', language: 'ar' })).toEqual([])
})
