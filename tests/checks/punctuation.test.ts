import { describe, expect, test } from '@jest/globals'
import { punctuation } from '../../src/checks/punctuation.js'
import { twoSided } from '../../src/checks/two-sided.js'

const find = (source: string, target: string, language = 'en') =>
  punctuation.find({ source, target, sourceLanguage: 'de', language })

describe('the mark at the end', () => {
  test.each([
    ['en', 'Er kommt.', 'He comes.'],
    ['en', 'Kommt er?', 'Is he coming?'],
    ['en', 'Komm!', 'Come!'],
    ['en', 'Kommt er?!', 'Is he coming?'],
    ['en', 'Er kommt …', 'He is coming...'],
    ['en', 'Er sagte:', 'He said:'],
    ['en', 'Er kommt', 'He comes'],
    ['en', 'Er kommt (heute).', 'He comes (today.)'],
    ['en', '„Er kommt.“', '“He comes.”'],
    ['en', '<1>Er kommt.</1>', '<1>He comes</1>.'],
    ['en', 'Sie sagte: „Er kommt“.', 'She said: “He is coming.”'],
    ['en', 'Um 20 Uhr', 'At 8 p.m.'],
    ['en', 'Ludwig XIV.', 'Louis XIV'],
    ['en', 'Er kommt,', 'He comes'],
    ['pl', 'Er fragte: „Kommst du?“', 'Zapytał: „Przyjdziesz?”.'],
    ['fr', 'Kommt er?', 'Vient-il ?'],
    ['el', 'Kommt er?', 'Έρχεται;'],
    ['el', 'Kommt er?', 'Έρχεται\u037e'],
    ['ar', 'Kommt er?', 'هل سيأتي؟'],
    ['hi', 'Er kommt.', 'वह आता है।'],
    ['zh', 'Er kommt.', '他来了。'],
    ['ja', 'Kommt er?', '彼は来ますか？'],
    ['ja', '„Er kommt.“', '「来ます」'],
    ['ko', 'Er kommt.', '그가 온다.'],
    ['th', 'Er kommt.', 'เขามา'],
  ])('is kept in %s: %s %s', (language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })

  test.each([
    ['en', 'Er kommt.', 'He comes', '.', '', 'He comes.'],
    ['en', 'Er kommt', 'He comes.', '', '.', 'He comes'],
    ['en', 'Kommt er?', 'He comes.', '?', '.', 'He comes?'],
    ['en', '<1>Kommt</1> er?', 'He <1>comes.</1>', '?', '.', 'He <1>comes?</1>'],
    ['en', 'Er sagte:', 'He said.', ':', '.', 'He said:'],
    ['fr', 'Kommt er?', 'Vient-il.', '?', '.', 'Vient-il\u202f?'],
    ['fr', 'Er kommt.', 'Vient-il ?', '.', '?', 'Vient-il.'],
    ['el', 'Kommt er?', 'Έρχεται.', ';', '.', 'Έρχεται;'],
    ['zh', 'Er kommt.', '他来了', '。', '', '他来了。'],
    ['es', 'Kommt er?', 'Viene.', '?', '.', undefined],
    ['en', 'Kommt er?', '“He comes.”', '?', '.', undefined],
  ])('is missed in %s: %s %s', (language, source, target, wanted, found, replacement) => {
    const [finding] = find(source, target, language)

    expect(finding?.details).toEqual(twoSided({ wanted }, { found }))
    expect(finding?.replacement).toBe(replacement)
  })
})

describe('a blank in French', () => {
  test.each([
    ['fr', 'Pourquoi\u202f? Voici\u00a0: «\u00a0oui\u00a0» !'],
    ['fr', 'Pourquoi ?!'],
    ['fr', 'À 12:30, voir https://a.example/?b=c:d !'],
    ['fr', 'Les actions de Yahoo! montent !'],
    ['fr-CA', 'Pourquoi? Voici\u00a0: «\u00a0oui\u00a0»!'],
    ['fr-CH', 'Pourquoi? Voici: «oui»!'],
  ])('is right in %s: %s', (language, target) => {
    expect(find('Warum? Die Aktien von Yahoo! steigen!', target, language)).toEqual([])
  })

  test.each([
    ['fr', 'Oui!', 'Oui\u202f!'],
    ['fr', 'Voici: oui !', 'Voici\u00a0: oui !'],
    ['fr', '«Oui\u00a0» !', '«\u00a0Oui\u00a0» !'],
    ['fr', '<1>«\u00a0Oui»</1> !', '<1>«\u00a0Oui\u00a0»</1> !'],
    ['fr', 'Oui?! Non; si !', 'Oui\u202f?! Non\u202f; si !'],
    ['fr-CA', 'Voici: oui!', 'Voici\u00a0: oui!'],
  ])('is put in in %s: %s', (language, target, replacement) => {
    expect(find('Ja!', target, language)).toMatchObject([{ replacement }])
  })
})

describe('inverted marks in Spanish', () => {
  test.each(['¿Viene?', '«¿Viene?»', '¡¿Viene?!', '¿Viene? ¡Sí!', 'Dijo: ¿viene?', 'Viene (!) el nivel ¿no?'])(
    'are right in %s',
    target => {
      expect(find('Kommt er?', target, 'es').filter(({ details }) => details?.wanted !== '?')).toEqual([])
    },
  )

  test.each([
    ['Viene?', '¿', '¿Viene?'],
    ['Pero él, viene?', '¿', undefined],
    ['Viene? ¿Sí?', '¿', undefined],
    ['<1>Viene</1>?', '¿', '¿<1>Viene</1>?'],
  ])('are missed in %s', (target, wanted, replacement) => {
    const [finding] = find('Kommt er?', target, 'es')

    expect(finding?.details).toEqual({ context: 'lost', wanted })
    expect(finding?.replacement).toBe(replacement)
  })
})

describe('signs of a script', () => {
  test.each([
    ['zh', '他说,水位下降.', '他说，水位下降。'],
    ['ja', '水位,下降.', '水位、下降。'],
    ['ar', 'قال, نعم.', 'قال، نعم.'],
    ['el', 'Είπε «ναι»? Ναι.', 'Είπε «ναι»; Ναι.'],
  ])('take the place of Western ones in %s', (language, target, replacement) => {
    expect(find('Er sagt, ja.', target, language)).toMatchObject([{ replacement }])
  })

  test.each([
    ['zh', '增长1.5%至1,000，见https://a.example/?b。'],
    ['zh', '他说：“OK!”。'],
    ['el', 'Βλ. https://a.example/?b.'],
    ['ko', '그는 네, 라고 했다.'],
  ])('are let be where they are right in %s: %s', (language, target) => {
    expect(find('Er sagt, ja.', target, language)).toEqual([])
  })
})

test.each(['.', '?', '¿', 'a!', '«a', ' »', '水,', '"'])('any number of marks is read: %s', signs => {
  const many = signs.repeat(500_000 / signs.length)

  for (const language of ['fr', 'es', 'zh', 'el']) expect(find(many, many, language).length).toBeLessThan(3)
})

test('a Japanese question may end without its mark', () => {
  const find = (target: string) =>
    punctuation.find({ source: 'Wer zahlt das?', target, sourceLanguage: 'de', language: 'ja' })

  expect(find('誰が払うのか。')).toEqual([])
  expect(find('誰が払うのか')).toEqual([])
  expect(find('誰かが払う。')).toHaveLength(1)
})
