import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/checks/run-checks.js'

/** What the checks object to in languages of which only CLDR's words are on file. */
function checksIn(language: string, source: string, target: string) {
  return runChecks({ source, target, sourceLanguage: 'de', language }).map(({ check }) => check)
}

const million = 'Die Stadt zahlt 3 Millionen Euro, das Land 2 Milliarden.'

describe('a large number', () => {
  test.each([
    ['el', million, 'Ο δήμος πληρώνει 3 εκατ. ευρώ, το κρατίδιο 2 δισ.'],
    ['el', million, 'Ποσό 3 εκατομμυρίων ευρώ από τον δήμο και 2 δισεκατομμυρίων από το κρατίδιο.'],
    ['hu', million, 'A város 3 millió euróval, a tartomány 2 milliárddal járul hozzá.'],
    ['fi', million, 'Kaupunki maksaa 3 miljoonan euron summan, osavaltio 2 miljardin.'],
    ['ar', 'Der Fonds hat 5 Billionen Euro.', 'يملك الصندوق 5 تريليونات يورو.'],
    ['ru', 'Zweitausend Menschen kamen.', 'Пришли две тысячи человек.'],
    ['ru', 'Eine halbe Million Euro verschwand.', 'Пропали полмиллиона евро.'],
    ['cs', 'Dreitausendfünfhundert Menschen kamen.', 'Přišlo tři a půl tisíce lidí.'],
    ['tr', 'Zweitausend Schüler demonstrierten.', 'İki bin öğrenci gösteri yaptı.'],
    ['hu', 'Der Streifen ist 3 Millimeter breit.', 'A csík 3 milliméter széles.'],
    ['sv', 'Drei Umgebungen wurden geprüft.', '3 miljöer granskades.'],
  ])('is known in %s by an ending, in short or in words: %s – %s', (language, source, target) => {
    expect(checksIn(language, source, target)).toEqual([])
  })

  test.each([
    ['el', million, 'Ποσό 3 δισεκατομμυρίων ευρώ από τον δήμο και 2 δισεκατομμυρίων από το κρατίδιο.'],
    ['hu', million, 'A város 3 millió euróval, a tartomány 2 millióval járul hozzá.'],
    ['ar', 'Der Fonds hat 5 Billionen Euro.', 'يملك الصندوق 5 مليارات يورو.'],
    ['ru', 'Zwei Millionen Menschen leben dort.', 'Там живут два миллиарда человек.'],
    ['cs', 'Dreitausendfünfhundert Menschen kamen.', 'Přišlo tři a půl milionu lidí.'],
  ])('that is another one is found in %s: %s – %s', (language, source, target) => {
    expect(checksIn(language, source, target)).toEqual(['numbers'])
  })
})

describe('a century', () => {
  const source = 'Im 19. Jahrhundert und in den 1990er-Jahren lebten sie hier.'

  test.each([
    ['sv', 'På 1800-talet och på 1990-talet bodde de här.'],
    ['da', 'I 1800-tallet og i 1990’erne boede de her.'],
    ['fi', '1800-luvulla ja 1990-luvulla he asuivat täällä.'],
  ])('may be told by its hundreds (%s)', (language, target) => {
    expect(checksIn(language, source, target)).toEqual([])
    expect(checksIn(language, source, target.replace('1800', '1700'))).toEqual(['numbers'])
  })
})

describe('an amount', () => {
  const money = 'Der Staat zahlt 450.000 Euro.'
  const area = 'Die Fläche misst 87,4 Quadratkilometer.'

  test.each([
    ['hu', money, 'Az állam 450 ezer eurót fizet.'],
    ['tr', money, 'Devlet 450 bin avro ödüyor.'],
    ['cs', money, 'Stát platí 450 tisíc eur.'],
    ['ja', money, '国は45万ユーロを支払う。'],
    ['he', money, 'המדינה משלמת 450,000 יורו.'],
    ['ka', money, 'სახელმწიფო იხდის 450 000 ევროს.'],
    ['el', money, 'Το κράτος πληρώνει 450.000 €.'],
    ['cs', area, 'Plocha měří 87,4 kilometru čtverečního.'],
    ['tr', area, 'Alan 87,4 kilometrekare.'],
  ])('is told right in %s: %s – %s', (language, source, target) => {
    expect(checksIn(language, source, target)).toEqual([])
  })

  test.each([
    ['cs', money, 'Stát platí 450 tisíc korun.'],
    ['uk', money, 'Держава платить 450 тисяч гривень.'],
    ['tr', money, 'Devlet 450 bin liraya razı.'],
    ['ja', money, '国は45万円を支払う。'],
    ['ar', money, 'تدفع الدولة 450 ألف دولار.'],
    ['cs', 'Es wog 2,5 Kilogramm.', 'Vážilo to 2,5 tuny.'],
  ])('in something else is found in %s: %s – %s', (language, source, target) => {
    expect(checksIn(language, source, target)).toEqual(['amounts'])
  })
})

describe('a telephone number', () => {
  const source = 'Infos unter 0800 123 45 67.'

  test('is one in Japanese without a blank before it', () => {
    expect(checksIn('ja', source, '詳細は0800-123-45-67まで。')).toEqual([])
    expect(checksIn('ja', source, '詳細は0800-123-45-76まで。')).toEqual(['links-and-addresses'])
  })
})
