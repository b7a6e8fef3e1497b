import { expect, test } from '@jest/globals'
import { numbers } from '../../src/checks/numbers.js'

const find = (source: string, target: string, language: string) =>
  numbers.find({ source, target, sourceLanguage: 'de', language })

test.each([
  ['en', '41', 'Forty-one people were injured.', 'Forty people were injured.'],
  ['en', '121', 'There were one hundred and twenty-one cases.', 'There were one hundred and twenty cases.'],
  ['en', '101', 'There were a hundred and one cases.', 'There were a hundred cases.'],
  ['en', '1001', 'There were a thousand and one cases.', 'There were a thousand cases.'],
  ['en', '21.000', 'There were twenty-one thousand cases.', 'There were twenty thousand cases.'],
  ['fr', '31', 'Il y a eu trente et un cas.', 'Il y a eu trente cas.'],
  ['fr', '41', 'Il y a eu quarante-et-une plaintes.', 'Il y a eu quarante plaintes.'],
  ['fr', '71', 'Il y a eu soixante et onze cas.', 'Il y a eu soixante et un cas.'],
  ['fr', '31.000', 'Il y a eu trente et un mille cas.', 'Il y a eu trente mille cas.'],
  ['es', '31', 'Hubo treinta y un casos.', 'Hubo treinta casos.'],
  ['es', '41', 'Hubo cuarenta y una denuncias.', 'Hubo cuarenta denuncias.'],
  ['es', '21', 'Hubo veintiún casos.', 'Hubo veinte casos.'],
  ['pl', '31', 'Było trzydzieści jeden przypadków.', 'Było trzydzieści przypadków.'],
  ['pt', '21', 'Houve vinte e um casos.', 'Houve vinte casos.'],
  ['pt', '41', 'Houve quarenta e uma queixas.', 'Houve quarenta queixas.'],
  ['it', '21', 'Ci sono stati ventuno casi.', 'Ci sono stati venti casi.'],
  ['nl', '21', 'Er waren eenentwintig gevallen.', 'Er waren twintig gevallen.'],
])('in %s %s may be told in words', (language, number, right, wrong) => {
  expect(find(`Es gab ${number} Fälle.`, right, language)).toEqual([])
  expect(find(`Es gab ${number} Fälle.`, wrong, language)).not.toEqual([])
})

test.each([
  ['en', 'Es gab 30 Fälle und einen Toten.', 'There were thirty cases and one death.'],
  ['en', 'Im 21. Jahrhundert ist das möglich.', 'In the twenty-first century this is possible.'],
  ['en', 'Der 51-Jährige starb.', 'The fifty-one-year-old died.'],
  ['en', 'Dort entstehen 40 Ein-Zimmer-Wohnungen.', 'Forty one-bedroom flats are being built there.'],
  ['fr', 'Um 21 Uhr war Schluss.', 'À vingt et une heures, tout était fini.'],
  ['es', 'Dort warten 30 Männer und eine Frau.', 'Allí esperan treinta hombres y una mujer.'],
  ['pl', 'Von 30 Booten kam eines an.', 'Z trzydziestu łodzi dotarła jedna.'],
])('in %s what is one beside a number is none of it: %s', (language, source, target) => {
  expect(find(source, target, language)).toEqual([])
})
