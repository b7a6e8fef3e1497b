import { describe, expect, test } from '@jest/globals'
import { addition } from '../../src/checks/addition.js'
import { omission } from '../../src/checks/omission.js'

const source = 'Der Pegel am Rhein sinkt seit Sonntag wieder. Das teilte die zuständige Behörde am Montag in Köln mit.'
const whole: Record<string, string> = {
  en: 'The level of the Rhine has been falling again since Sunday. The authority said so in Cologne on Monday.',
  fr: 'Le niveau du Rhin baisse de nouveau depuis dimanche. C’est ce qu’a annoncé lundi l’autorité à Cologne.',
  es: 'El nivel del Rin vuelve a bajar desde el domingo. Así lo comunicó el lunes en Colonia la autoridad.',
  pl: 'Poziom Renu od niedzieli znowu opada. Poinformował o tym w poniedziałek w Kolonii właściwy urząd.',
  it: 'Il livello del Reno scende di nuovo da domenica. Lo ha comunicato lunedì a Colonia l’autorità competente.',
  nl: 'Het peil van de Rijn daalt sinds zondag weer. Dat deelde de bevoegde instantie maandag in Keulen mee.',
  pt: 'O nível do Reno volta a descer desde domingo. Foi o que comunicou na segunda-feira a autoridade em Colónia.',
}
const languages = Object.keys(whole)
const inLanguage = (language: string, target: string) => ({ source, target, sourceLanguage: 'de', language })

describe.each(languages)('in %s', language => {
  const target = whole[language] ?? ''

  test('a whole text is as long as usual', () => {
    expect([...omission.find(inLanguage(language, target)), ...addition.find(inLanguage(language, target))]).toEqual([])
  })

  test('a sentence that was dropped is missed', () => {
    expect(omission.find(inLanguage(language, `${target.split('. ')[0]}.`))).toHaveLength(1)
  })

  test('a sentence that was added is found', () => {
    expect(addition.find(inLanguage(language, `${target} ${target.split('. ')[0]}.`))).toHaveLength(1)
  })
})

test('two sentences may become one', () => {
  const target = 'The level of the Rhine has been falling again since Sunday, the authority said in Cologne on Monday.'

  expect(omission.find(inLanguage('en', target))).toEqual([])
})

test('a short sentence that was dropped is missed behind a short word as well', () => {
  const pair = {
    source: 'Die Feuerwehr rückte mit 80 Kräften an. Verletzt wurde niemand.',
    target: 'The fire brigade turned out with 80 personnel.',
  }

  expect(omission.find({ ...pair, sourceLanguage: 'de', language: 'en' })).toHaveLength(1)
})

test('an empty text is missed in every language, a short one with as many sentences in those that are known', () => {
  expect(omission.find(inLanguage('fi', ' <1></1>'))).toMatchObject([{ details: { found: '0' } }])
  expect(omission.find(inLanguage('fi', 'Reini laskee. Niin viranomainen sanoi tänään.'))).toEqual([])
  expect(addition.find(inLanguage('fi', 'Reini. '.repeat(100)))).toHaveLength(1)
})

test('a few words may be twice as long', () => {
  const pair = { source: 'Kopf-an-Kopf-Rennen', target: 'The candidates are neck and neck in the race' }

  expect(addition.find({ ...pair, sourceLanguage: 'de', language: 'en' })).toEqual([])
})

test('an acronym may be written out', () => {
  const pair = { source: 'Der EuGH gab der Klage statt.', sourceLanguage: 'de', language: 'en' }
  const target = 'The European Court of Justice ruled in favour of the plaintiffs.'

  expect(addition.find({ ...pair, target })).toEqual([])
  expect(addition.find({ ...pair, source: 'Das Amt gab der Klage statt.', target })).toHaveLength(1)
  expect(addition.find({ ...pair, target: `${target} This was announced on Monday in Luxembourg.` })).toHaveLength(1)
})

test.each(['a', 'Aa. ', 'abc!', ' '])('any length of text is compared: %s', text => {
  const many = text.repeat(1_000_000 / text.length)

  expect(omission.find({ source: many, target: 'a', sourceLanguage: 'de', language: 'en' }).length).toBeLessThan(2)
  expect(addition.find({ source: 'a', target: many, sourceLanguage: 'de', language: 'en' })).toEqual([])
})

describe('an address', () => {
  const address = 'https://hilfe.sparkasse-moorland.example/konto/fragen'
  const german = `Häufige Fragen beantwortet ${address} rund um die Uhr.`

  test('that both texts have does not hide how much else is missing', () => {
    const find = (target: string) => omission.find({ source: german, target, sourceLanguage: 'de', language: 'fr' })

    expect(find(`Le site ${address} répond aux questions fréquentes à toute heure.`)).toEqual([])
    expect(find(`Le site ${address} répond.`)).toHaveLength(1)
  })

  test('that was left out is missing', () => {
    const pair = { source: german, target: 'Häufige Fragen.', sourceLanguage: 'de', language: 'en' }

    expect(omission.find(pair)).toHaveLength(1)
  })
})

describe('in a language whose usual length nobody has learned', () => {
  const source =
    'Der Rat lehnte den Plan ab. Die Bürgermeisterin kündigte daraufhin eine neue Vorlage für das kommende Jahr an.'
  const find = (language: string, target: string) => omission.find({ source, target, sourceLanguage: 'de', language })

  test.each([
    ['cs', 'Rada plán zamítla.'],
    ['ru', 'Совет отклонил план.'],
    ['zh', '委员会否决了该计划。'],
    ['ja', '評議会は計画を否決した。'],
    ['ar', 'رفض المجلس الخطة.'],
  ])('a sentence that was left out of two is found (%s)', (language, target) => {
    expect(find(language, target)).toMatchObject([{ sourceSpan: [0, source.length], targetSpan: [0, target.length] }])
  })

  test.each([
    ['cs', 'Rada plán zamítla. Starostka poté oznámila nový návrh na příští rok.'],
    ['zh', '委员会否决了该计划。市长随后宣布明年提出新议案。'],
    ['ja', '評議会は計画を否決した。市長はその後、来年に向けた新たな案を発表した。'],
    ['ar', 'رفض المجلس الخطة. وأعلنت رئيسة البلدية بعد ذلك عن مشروع جديد للعام المقبل.'],
    ['sv', 'Fullmäktige avslog planen, varpå borgmästaren aviserade ett nytt förslag till nästa år.'],
  ])('the whole of it is let be (%s)', (language, target) => {
    expect(find(language, target)).toEqual([])
  })
})

describe('in a language whose lengths nobody has learned', () => {
  const short = 'Der Zoo zeigt ab heute drei junge Luchse aus Polen.'
  const long =
    'Der Zoo zeigt ab heute nach langer Vorbereitung drei junge Luchse, die vor einem Jahr aus Polen gekommen sind.'
  const pairOf = (source: string, target: string, language: string) => ({
    source,
    target,
    sourceLanguage: 'de',
    language,
  })

  test.each([
    ['sv', 'Djurparken visar tre lodjur från Polen. Besökarna har väntat länge på detta och är mycket glada.'],
    ['ja', '動物園は今日からポーランド生まれのオオヤマネコ三頭を公開する。来園者は長い間これを待ち望んでいた。'],
  ])('twice as much with another sentence is too much: %s', (language, target) => {
    expect(addition.find(pairOf(short, target, language))).toHaveLength(1)
    expect(addition.find(pairOf(long, target, language))).toEqual([])
  })

  test('a third is too little', () => {
    expect(omission.find(pairOf(long, 'Djurparken visar tre lodjur.', 'sv'))).toHaveLength(1)
    expect(omission.find(pairOf(short, 'Djurparken visar tre lodjur.', 'sv'))).toEqual([])
  })
})
