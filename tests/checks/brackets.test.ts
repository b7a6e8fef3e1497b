import { describe, expect, test } from '@jest/globals'
import { brackets } from '../../src/checks/brackets.js'
import { twoSided } from '../../src/checks/two-sided.js'

const find = (source: string, target: string, language = 'en') =>
  brackets.find({ source, target, sourceLanguage: 'de', language })

describe('brackets', () => {
  test.each([
    ['are as many', 'Er (54) und sie (52)', 'He (54) and she (52)'],
    ['are nested', 'Er (54 [heute])', 'He (54 [today])'],
    ['have another shape', 'Er sagte [...]', 'He said (...)'],
    ['are full width', 'Der Minister (CDU)', '部长（CDU）'],
    ['number a list', 'a) Pegel', 'a) level'],
    ['are a face', 'Danke :)', 'Thanks :)'],
    ['explain a German word', 'Das Finanzamt prüft.', 'The tax office (Finanzamt) is looking into it.'],
    ['stand around a tag', 'Er (<1>CDU</1>)', 'He <1>(CDU)</1>'],
    ['are none', 'Er kam.', 'He came.'],
    ['are told without', 'Die Quote liegt bei 6,3 (Vorjahr: 5,9).', 'The rate is 6.3, up from 5.9 a year ago.'],
    ['are told without, with a club', 'Jan Maier (Fürth) traf.', 'Jan Maier of Fürth scored.'],
    ['tell where a town lies', 'In Frankfurt (Oder) brennt es.', 'There is a fire in Frankfurt an der Oder.'],
    ['tell it in Polish', 'In Frankfurt (Oder) brennt es.', 'We Frankfurcie nad Odrą się pali.'],
    ['tell it in French', 'In Frankfurt (Oder) brennt es.', 'Incendie à Francfort-sur-l’Oder.'],
    ['tell it in Spanish', 'In Frankfurt (Oder) brennt es.', 'Hay un incendio en Fráncfort del Óder.'],
    ['tell what a title means', 'Das Bild „Frauen am Meer“', 'The painting “Frauen am Meer” (Women by the Sea)'],
    ['tell what a name means', 'Der Bundesrat tagt.', 'The Bundesrat (upper house) is meeting.'],
    ['mean something in French', 'Das Bild „Frauen am Meer“', 'Le tableau « Frauen am Meer » (Femmes à la mer)'],
  ])('are let be if they %s', (_what, source, target) => {
    expect(find(source, target)).toEqual([])
  })

  test.each([
    ['one is not closed', 'Er (CDU) kam.', 'He (CDU came.', '( )', '('],
    ['one is not opened', 'Er (CDU) kam.', 'He CDU) came.', '( )', ')'],
    ['they are crossed', 'Er (a) [b]', 'He (a [b) c]', '( ) [ ]', '( [ ) ]'],
    ['they are lost', 'Er (CDU) kam.', 'He came.', '( )', ''],
    ['one of two is lost', 'Er (54) und sie (52)', 'He (54) and she', '( ) ( )', '( )'],
    ['they are invented', 'Er kam.', 'He (again) came.', '', '( )'],
    ['they are invented behind a name', 'Scholz kam.', 'Scholz (again) came.', '', '( )'],
    ['they are invented behind a title', '„Das Boot“ lief.', '“The Boat” (once more) was on.', '', '( )'],
    ['a figure in them is lost', 'Quote: 6,3 (Vorjahr: 5,9).', 'Rate: 6.3, more than before.', '( )', ''],
    ['a town is told without its river', 'In Halle (Saale) brennt es.', 'There is a fire in Halle.', '( )', ''],
    ['a party is lost before another word', 'Frau Meier (Grüne) kam.', 'Mrs Meier on the way came.', '( )', ''],
    ['a name stands by itself', 'Jan Maier (Fürth) traf.', 'Jan Maier Fürth scored.', '( )', ''],
  ])('are objected to if %s', (_what, from, to, source, target) => {
    expect(find(from, to)).toMatchObject([{ details: twoSided({ source }, { target }) }])
  })

  test('are pointed to among the tags', () => {
    expect(find('<1>Er</1> (CDU) kam', '<1>He</1> (CDU came')).toMatchObject([{ targetSpan: [10, 11] }])
    expect(find('<1>Er</1> (CDU) kam', '<1>He</1> came')).toMatchObject([{ sourceSpan: [10, 15] }])
  })

  test.each(['(', ')', '()', `${'('.repeat(500)}${')'.repeat(500)}`])('may be a million: %.4s', signs => {
    const text = signs.repeat(1_000_000 / signs.length)

    expect(find(text, text)).toEqual([])
    expect(find(text, '(').length).toBeLessThan(2)
  })
})

test('whose time it is may stand in brackets', () => {
  const find = (source: string) =>
    brackets.find({ source, target: 'The ship left at 6.05 (local time).', sourceLanguage: 'de', language: 'en' })

  expect(find('Das Schiff legte um 6.05 Uhr Ortszeit ab.')).toEqual([])
  expect(find('Das Schiff legte um 6.05 Uhr ab.')).toHaveLength(1)
})
