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
    ['hu', million, 'A város 3 millióval, a tartomány 2 milliárddal járul hozzá.'],
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
    ['hu', million, 'A város 3 millióval, a tartomány 2 millióval járul hozzá.'],
    ['ar', 'Der Fonds hat 5 Billionen Euro.', 'يملك الصندوق 5 مليارات يورو.'],
    ['ru', 'Zwei Millionen Menschen leben dort.', 'Там живут два миллиарда человек.'],
    ['cs', 'Dreitausendfünfhundert Menschen kamen.', 'Přišlo tři a půl milionu lidí.'],
  ])('that is another one is found in %s: %s – %s', (language, source, target) => {
    expect(checksIn(language, source, target)).toEqual(['numbers'])
  })
})
