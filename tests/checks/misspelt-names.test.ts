import { describe, expect, test } from '@jest/globals'
import { names } from '../../src/checks/names.js'

const find = (language: string, source: string, target: string) =>
  names.find({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

describe('a surname behind a first name that stayed', () => {
  test.each([
    ['en', 'Regisseurin Mascha Schilinski kam.', 'Director Mascha Schlinski came.', 'Schlinski'],
    ['es', 'Der Autor Daniel Kehlmann liest.', 'El escritor Daniel Kellmann lee.', 'Kellmann'],
    ['fr', 'Olaf Scholz sprach.', 'Olaf Schulz a parlé.', 'Schulz'],
    ['it', 'Friedrich Merz sprach.', 'Friedrich Herz ha parlato.', 'Herz'],
    ['nl', 'Er traf Julian Nagelsmann.', 'Hij ontmoette Julian Nagelmann.', 'Nagelmann'],
    ['pt', 'Sie traf Boris Pistorius nicht, aber Lars Klingbeil.', 'Ela encontrou Lars Klingbeit.', 'Klingbeit'],
    ['pl', 'Die Schwimmerin Isabel Gose gewann.', 'Wygrała pływaczka Isabel Rose.', 'Rose'],
    ['pl', 'Der Autor Daniel Kehlmann liest.', 'Pisarz Daniel Kellmann czyta.', 'Kellmann'],
  ])('is misspelt in %s: %s – %s', (language, source, target, wrong) => {
    expect(find(language, source, target).map(({ details }) => details?.target)).toEqual([wrong])
  })

  test.each([
    ['en', 'Boris Jelzin', 'Boris Yeltsin'],
    ['fr', 'Boris Jelzin', 'Boris Eltsine'],
    ['en', 'Boris Nemzow', 'Boris Nemtsov'],
    ['en', 'Wolodymyr Selenskyj', 'Volodymyr Zelensky'],
    ['fr', 'Nikita Chruschtschow', 'Nikita Khrouchtchev'],
    ['es', 'Irakli Kobachidse', 'Irakli Kobajidze'],
    ['en', 'Andrej Rubljow', 'Andrey Rublev'],
    ['fr', 'Denys Schmyhal', 'Denys Chmyhal'],
    ['pl', 'Swetlana Tichanowskaja', 'Swiatłana Cichanouska'],
    ['en', 'Benjamin Netanjahu', 'Benjamin Netanyahu'],
    ['fr', 'Muammar Gaddafi', 'Mouammar Kadhafi'],
    ['en', 'Ismail Hanija', 'Ismail Haniyeh'],
    ['en', 'Mohammed Mursi', 'Mohamed Morsi'],
    ['fr', 'Marat Gelman', 'Marat Guelman'],
    ['es', 'Abu Dhabi', 'Abu Dabi'],
    ['en', 'Gerhard Schröder', 'Gerhard Schroeder'],
    ['fr', 'Thomas Strauß', 'Thomas Strauss'],
    ['en', 'Viktor Orban', 'Viktor Orbán'],
    ['en', 'Aleksandar Vucic', 'Aleksandar Vučić'],
    ['es', 'Martin Luther', 'Martin Lutero'],
    ['en', 'Thomas Morus', 'Thomas More'],
    ['es', 'VfL Wolfsburg', 'VfL Wolfsburgo'],
    ['fr', 'Land Brandenburg', 'Land Brandebourg'],
    ['en', 'Caspar David Friedrichs', 'Caspar David Friedrich'],
    ['pl', 'Daniel Kehlmann', 'Daniel Kehlmanna'],
    ['pl', 'Max Dux', 'Max Duksa'],
    ['lv', 'Olaf Scholz', 'Olaf Šolcs'],
  ])('may be spelt as is usual in %s: %s, %s', (language, source, target) => {
    expect(find(language, `Das galt für ${source} immer.`, `xx xx ${target} xx.`)).toEqual([])
  })

  test('may belong to two people of the same first name', () => {
    expect(find('en', 'Anna Meier und Anna Maier', 'Anna Maier and Anna Meier')).toEqual([])
  })
})
