import { describe, expect, test } from '@jest/globals'
import { numbers } from '../../src/checks/numbers.js'

const found = (source: string, language: string, target: string) =>
  numbers.find({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

describe('a decade in words', () => {
  test.each([
    ['In den achtziger Jahren war das üblich.', 'en', 'In the nineties this was common.'],
    ['In den achtziger Jahren war das üblich.', 'fr', 'Dans les années quatre-vingt-dix, c’était courant.'],
    ['In den achtziger Jahren war das üblich.', 'es', 'En los años noventa era habitual.'],
    ['In den achtziger Jahren war das üblich.', 'pl', 'W latach dziewięćdziesiątych było to normalne.'],
    ['In den achtziger Jahren war das üblich.', 'it', 'Negli anni novanta era normale.'],
    ['In den achtziger Jahren war das üblich.', 'nl', 'In de jaren negentig was dat gewoon.'],
    ['In den achtziger Jahren war das üblich.', 'pt', 'Nos anos noventa era habitual.'],
    ['Die Neunzigerjahre waren anders.', 'fr', 'Les années quatre-vingts étaient différentes.'],
    ['Die Sechzigerjahre waren anders.', 'fr', 'Les années soixante-dix étaient différentes.'],
    ['Mitte der Siebziger zog er um.', 'en', 'In the mid-sixties he moved.'],
    ['Mitte der Siebziger zog er um.', 'es', 'A mediados de los sesenta se mudó.'],
    ['In den Dreißigern kam der Strom.', 'en', 'Electricity came in the forties.'],
    ['In den Dreissigerjahren kam der Strom.', 'pl', 'Prąd dotarł w latach czterdziestych.'],
  ])('is found as another one: %s (%s) %s', (source, language, target) => {
    expect(found(source, language, target)).toHaveLength(1)
  })

  test.each([
    ['In den achtziger Jahren war das üblich.', 'en', 'In the eighties this was common.'],
    ['In den achtziger Jahren war das üblich.', 'en', 'In the 1980s this was common.'],
    ['In den achtziger Jahren war das üblich.', 'en', 'In the ’80s this was common.'],
    ['In den Achtzigerjahren war das üblich.', 'fr', 'Dans les années quatre-vingt, c’était courant.'],
    ['In den Achtzigerjahren war das üblich.', 'fr', 'Dans les années 1980, c’était courant.'],
    ['In den Neunzigerjahren war das üblich.', 'fr', 'Dans les années quatre-vingt-dix, c’était courant.'],
    ['In den Siebzigerjahren war das üblich.', 'fr', 'Dans les années soixante-dix, c’était courant.'],
    ['In den Achtzigerjahren war das üblich.', 'es', 'En la década de los ochenta era habitual.'],
    ['In den Achtzigerjahren war das üblich.', 'es', 'En los 80 era habitual.'],
    ['In den Achtzigerjahren war das üblich.', 'pl', 'W latach osiemdziesiątych było to normalne.'],
    ['In den Achtzigerjahren war das üblich.', 'pl', 'W latach 80. było to normalne.'],
    ['Die achtziger und neunziger Jahre waren anders.', 'en', 'The eighties and nineties were different.'],
    ['Anfang der 2030er-Jahre ist es fertig.', 'fr', 'Ce sera fini au début des années 2030.'],
    ['Anfang der 2030er-Jahre ist es fertig.', 'es', 'Estará listo a comienzos de la década de 2030.'],
    ['Er ist in den Achtzigern.', 'en', 'He is in his eighties.'],
    ['Das war in den Achtzigern so, bis 1990.', 'en', 'It was like that until the nineties.'],
  ])('is found nowhere in its own words: %s (%s) %s', (source, language, target) => {
    expect(found(source, language, target)).toEqual([])
  })
})
