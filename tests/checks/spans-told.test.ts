import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/checks/run-checks.js'

const found = (source: string, language: string, target: string) =>
  runChecks({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

describe('a stretch of time', () => {
  test.each([
    ['Der Streit dauerte vierzehn Tage.', 'en', 'The dispute lasted two months.'],
    ['Der Streit dauerte vierzehn Tage.', 'fr', 'Le conflit a duré deux mois.'],
    ['Der Streit dauerte vierzehn Tage.', 'es', 'El conflicto duró dos meses.'],
    ['Der Streit dauerte vierzehn Tage.', 'pl', 'Spór trwał dwa miesiące.'],
    ['Der Streit dauerte vierzehn Tage.', 'nl', 'Het conflict duurde twee maanden.'],
    ['Der Streit dauerte vierzehn Tage.', 'it', 'La disputa è durata due mesi.'],
    ['Der Streit dauerte vierzehn Tage.', 'pt', 'O conflito durou dois meses.'],
    ['In acht Tagen ist Wahl.', 'en', 'The election is in a month.'],
    ['Das dauert ein Vierteljahr.', 'en', 'That takes three weeks.'],
    ['Das dauert ein Dreivierteljahr.', 'en', 'That takes nine weeks.'],
    ['In acht Tagen ist Wahl.', 'fr', 'L’élection a lieu dans un mois.'],
    ['Der Umbau dauert ein halbes Jahr.', 'en', 'The conversion takes six weeks.'],
    ['Der Umbau dauert ein halbes Jahr.', 'es', 'La reforma durará seis semanas.'],
  ])('is found in another unit: %s (%s) %s', (source, language, target) => {
    expect(found(source, language, target)).toHaveLength(1)
  })

  test.each([
    ['Der Streit dauerte vierzehn Tage.', 'en', 'The dispute lasted two weeks.'],
    ['Der Streit dauerte vierzehn Tage.', 'en', 'The dispute lasted a fortnight.'],
    ['Der Streit dauerte vierzehn Tage.', 'fr', 'Le conflit a duré quinze jours.'],
    ['Der Streit dauerte vierzehn Tage.', 'es', 'El conflicto duró dos semanas.'],
    ['Der Streit dauerte vierzehn Tage.', 'pl', 'Spór trwał dwa tygodnie.'],
    ['Das dauert ein Dreivierteljahr.', 'es', 'Eso dura nueve meses.'],
    ['In acht Tagen ist Wahl.', 'es', 'Las elecciones son dentro de una semana.'],
    ['In acht Tagen ist Wahl.', 'en', 'The election is in a week.'],
    ['Der Umbau dauert ein halbes Jahr.', 'en', 'The conversion takes six months.'],
    ['Der Umbau dauert ein halbes Jahr.', 'pl', 'Przebudowa potrwa pół roku.'],
    ['Vierzehn Tage nach den zwei Jahren begann es.', 'en', 'A fortnight after the two years it began.'],
  ])('may be told by its own: %s (%s) %s', (source, language, target) => {
    expect(found(source, language, target)).toEqual([])
  })
})
