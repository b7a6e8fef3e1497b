import { describe, expect, test } from '@jest/globals'
import { datesAndTimes } from '../../src/checks/dates-and-times.js'

const found = (source: string, language: string, target: string) =>
  datesAndTimes.find({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

describe('a feast', () => {
  test.each([
    ['Am Heiligabend schneite es.', 'en', 'It snowed on Christmas Day.'],
    ['Am Heiligabend schneite es.', 'fr', 'Il a neigé le jour de Noël.'],
    ['Am Heiligabend schneite es.', 'es', 'Nevó el día de Navidad.'],
    ['Am Ostermontag regnete es.', 'en', 'It rained on Easter Sunday.'],
    ['Am Ostermontag regnete es.', 'en', 'It rained on Whit Monday.'],
    ['An Pfingsten gab es Staus.', 'en', 'There were traffic jams at Easter.'],
    ['An Pfingsten gab es Staus.', 'es', 'En Pascua hubo atascos.'],
    ['An Pfingsten gab es Staus.', 'fr', 'Il y a eu des bouchons à Pâques.'],
    ['An Pfingsten gab es Staus.', 'pl', 'W Wielkanoc były korki.'],
    ['An Silvester brannte es.', 'en', 'There was a fire on New Year’s Day.'],
    ['An Silvester brannte es.', 'fr', 'Il y a eu un incendie le jour de l’An.'],
    ['An Silvester brannte es.', 'es', 'Hubo un incendio en Nochebuena.'],
    ['An Silvester brannte es.', 'pl', 'W Wigilię wybuchł pożar.'],
    ['An Allerheiligen bleibt das Museum zu.', 'en', 'The museum is closed on All Souls’ Day.'],
    ['Am Karfreitag bleibt das Museum zu.', 'en', 'The museum is closed on Ash Wednesday.'],
    ['Am Gründonnerstag bleibt das Museum zu.', 'es', 'El museo cierra el Viernes Santo.'],
    ['Am Gründonnerstag bleibt das Museum zu.', 'pl', 'W Wielki Piątek muzeum jest nieczynne.'],
    ['Zu Himmelfahrt bleibt das Museum zu.', 'fr', 'Le musée est fermé à la Fête-Dieu.'],
    ['An Fronleichnam bleibt das Museum zu.', 'en', 'The museum is closed on Ascension Day.'],
    ['Am Muttertag bleibt das Museum zu.', 'en', 'The museum is closed on Father’s Day.'],
    ['Am Dreikönigstag bleibt das Museum zu.', 'pl', 'W Boże Ciało muzeum jest nieczynne.'],
    ['Am Nikolaustag kam die Polizei.', 'es', 'La policía llegó en Nochebuena.'],
    ['Am Aschermittwoch kam die Polizei.', 'fr', 'La police est venue le Mardi gras.'],
  ])('is found as another one: %s (%s) %s', (source, language, target) => {
    expect(found(source, language, target)).toHaveLength(1)
  })

  test.each([
    ['Am Heiligabend schneite es.', 'en', 'It snowed on Christmas Eve.'],
    ['Am Heiligabend schneite es.', 'fr', 'Il a neigé le soir du réveillon.'],
    ['Am Heiligabend schneite es.', 'es', 'Nevó en Nochebuena.'],
    ['Am Heiligabend schneite es.', 'pl', 'W Wigilię padał śnieg.'],
    ['Über Heiligabend und die Feiertage war zu.', 'en', 'It was closed over Christmas.'],
    ['An Silvester brannte es.', 'pl', 'W sylwestra wybuchł pożar.'],
    ['In der Silvesternacht brannte es.', 'en', 'There was a fire early on New Year’s Day.'],
    ['In der Nacht zu Neujahr brannte es.', 'en', 'There was a fire on New Year’s Eve.'],
    ['An Silvester brannte es.', 'es', 'Hubo un incendio en Año Nuevo.'],
    ['Am Karfreitag gab es Staus.', 'en', 'There were traffic jams over Easter.'],
    ['In den Osterferien, vor Pfingsten, war zu.', 'en', 'It was closed at Easter, before Pentecost.'],
    ['An Allerheiligen bleibt das Museum zu.', 'fr', 'Le musée est fermé à la Toussaint.'],
    ['Am Vatertag war viel los.', 'en', 'Ascension Day was busy.'],
    ['An Mariä Himmelfahrt war viel los.', 'en', 'The Feast of the Assumption was busy.'],
    ['An Pfingsten gab es Staus.', 'es', 'En Pentecostés hubo atascos.'],
    ['Am ersten Weihnachtsfeiertag kamen viele.', 'en', 'Many came on Christmas Day.'],
    [
      'Am Rosenmontag ziehen Tausende durch Köln.',
      'fr',
      'Le lundi gras, des milliers de personnes défilent à Cologne.',
    ],
    ['Am Tag der Arbeit demonstrierten sie.', 'en', 'They demonstrated on May Day.'],
  ])('may be told freely: %s (%s) %s', (source, language, target) => {
    expect(found(source, language, target)).toEqual([])
  })
})
