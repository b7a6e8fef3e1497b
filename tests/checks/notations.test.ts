import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { amounts } from '../../src/checks/amounts.js'
import { datesAndTimes } from '../../src/checks/dates-and-times.js'
import { numbers } from '../../src/checks/numbers.js'

const translations = readFileSync('tests/fixtures/notations.txt', 'utf8')
  .split(/\n{2,}/)
  .slice(1)
  .flatMap(part => {
    const [[, source = ''] = [], ...others] = part.trim().split('\n').map(readLine)
    return others.map(([language, target]) => [language, source, target] as const)
  })

function readLine(line: string): [language: string, text: string] {
  const space = line.indexOf(' ')
  return [line.slice(0, space), line.slice(space + 1)]
}

function find(language: string, source: string, target: string) {
  const pair = { source, target, sourceLanguage: 'de', language }
  return [numbers, amounts, datesAndTimes].flatMap(check => check.find(pair))
}

test('the sentences are many, in many languages', () => {
  expect(translations.length).toBeGreaterThan(500)
  expect(new Set(translations.map(([language]) => language)).size).toBeGreaterThan(15)
})

describe('what is right', () => {
  test.each(translations)('in the notation of %s is let be: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})

describe('a digit that is another', () => {
  /** A year that is none is taken for a number beside the date; a conversion in brackets is nobody's. */
  const unseen = ['The ruling (case no. 3 StR 45/24) was handed down on 17 October 3024.']
  const isKnown = (language: string) => !['ja', 'zh'].includes(language)

  test('is found wherever it stands', () => {
    const missed = translations
      .filter(([language, , target]) => isKnown(language) && !target.includes('650 feet'))
      .flatMap(([language, source, target]) => {
        const spoilt = [...target.matchAll(/\d/g)].map(({ 0: digit, index }) => {
          const other = (Number(digit) % 9) + 1
          return `${target.slice(0, index)}${other}${target.slice(index + 1)}`
        })
        return spoilt.filter(text => find(language, source, text).length === 0)
      })

    expect(missed).toEqual(unseen)
  })
})

describe('what is wrong', () => {
  test.each([
    ['en', 'Er fuhr 48 Stunden lang.', 'He drove for 48 days.', 'amounts'],
    ['fr', 'Es dauert sechs Monate.', 'Cela dure six semaines.', 'amounts'],
    ['es', 'Das kostet 95 Cent.', 'Eso cuesta 95 euros.', 'amounts'],
    ['pl', 'Die Anlage liefert 20 Megawattstunden.', 'Instalacja dostarcza 20 gigawatogodzin.', 'amounts'],
    ['en', 'Auf der A7 staut es sich.', 'There is a jam on the A8.', 'numbers'],
    ['fr', 'Die G20 tagen.', 'Le G7 se réunit.', 'numbers'],
    ['en', 'Schalke 04 siegte.', 'Schalke 05 won.', 'numbers'],
    ['en', 'Am dritten Tag kamen zwei.', 'On the third day three came.', 'numbers'],
    ['en', 'Der Konzern sah das Plus in den 90er Jahren.', 'The group saw the gain in the 2990s.', 'numbers'],
    ['en', 'Das Spiel beginnt um halb acht.', 'The match begins at 8.30.', 'dates-and-times'],
    ['fr', 'Um Viertel nach drei klingelte es.', 'On a sonné à 3h45.', 'dates-and-times'],
    ['es', 'Von 18 Uhr bis 6 Uhr ist gesperrt.', 'Estará cerrado de 12 a 6 horas.', 'dates-and-times'],
    ['es', 'Um 20 Uhr beginnt es.', 'Empieza a las ocho de la mañana.', 'dates-and-times'],
    ['pl', 'Am Abend erreichten sie die Grenze.', 'Rano dotarli do granicy.', 'dates-and-times'],
    ['en', 'Am Montagmorgen sprach sie.', 'She spoke on Monday evening.', 'dates-and-times'],
    ['ru', 'Am Abend kam er.', 'Он пришёл утром.', 'dates-and-times'],
  ])('in %s is found: %s – %s', (language, source, target, check) => {
    const pair = { source, target, sourceLanguage: 'de', language }
    const by = [numbers, amounts, datesAndTimes].filter(({ find }) => find(pair).length > 0).map(({ id }) => id)

    expect(by).toEqual([check])
  })

  test.each([
    ['en', 'Schalke 04 siegte.', 'Schalke won.'],
    ['en', 'Der Bus stürzte 200 Meter tief.', 'The bus plunged 200 metres (about 650 feet).'],
    ['pl', 'Am Vormittag saßen sie im Kalten.', 'Przed południem siedzieli w zimnie.'],
    ['nl', 'Am Vormittag saßen sie im Kalten.', 'In de voormiddag zaten ze in de kou.'],
    ['es', 'Am Abend sagte sie, morgen komme er.', 'Por la mañana vendrá, dijo ella.'],
    ['fr', 'Die Sonde landete 2021 auf dem Mars.', 'La sonde s’est posée sur Mars en 2021.'],
    ['en', 'Um acht Uhr abends beginnt es.', 'It begins at 8 p.m.'],
    ['en', 'Um acht Uhr beginnt es.', 'It begins at 8 p.m.'],
  ])('in %s it is not: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})
