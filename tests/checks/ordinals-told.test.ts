import { describe, expect, test } from '@jest/globals'
import { numbers } from '../../src/checks/numbers.js'

const found = (source: string, language: string, target: string) =>
  numbers.find({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

describe('what is numbered in a row', () => {
  test.each([
    ['Im dritten Quartal stieg der Umsatz.', 'en', 'In the second quarter revenue rose.'],
    ['Im dritten Quartal stieg der Umsatz.', 'fr', 'Au deuxième trimestre, le chiffre d’affaires a augmenté.'],
    ['Im dritten Quartal stieg der Umsatz.', 'es', 'En el segundo trimestre aumentaron los ingresos.'],
    ['Im dritten Quartal stieg der Umsatz.', 'pl', 'W drugim kwartale wzrosły przychody.'],
    ['Er verlor zum vierten Mal.', 'en', 'He lost for the third time.'],
    ['Er verlor zum vierten Mal.', 'fr', 'Il a perdu pour la troisième fois.'],
    ['Er verlor zum vierten Mal.', 'es', 'Perdió por tercera vez.'],
    ['Er verlor zum vierten Mal.', 'pl', 'Przegrał po raz trzeci.'],
    ['Sie belegte den zweiten Platz.', 'en', 'She took third place.'],
    ['Sie belegte den zweiten Platz.', 'fr', 'Elle a pris la troisième place.'],
    ['Sie belegte den zweiten Platz.', 'es', 'Ocupó el tercer puesto.'],
    ['Sie belegte den zweiten Platz.', 'pl', 'Zajęła trzecie miejsce.'],
    ['Sie belegte den dritten Platz.', 'en', 'She took second place.'],
    ['Sie belegte den dritten Platz.', 'fr', 'Elle a pris la deuxième place.'],
    ['Sie belegte den dritten Platz.', 'fr', 'Elle a pris la seconde place.'],
    ['Sie belegte den dritten Platz.', 'es', 'Ocupó el segundo puesto.'],
    ['Sie belegte den dritten Platz.', 'pl', 'Zajęła drugie miejsce.'],
    ['Sie belegte den dritten Platz.', 'it', 'Ha conquistato il secondo posto.'],
    ['Sie belegte den dritten Platz.', 'nl', 'Ze werd tweede.'],
    ['Sie belegte den dritten Platz.', 'pt', 'Ficou em segundo lugar.'],
    ['Im ersten Quartal stieg der Umsatz.', 'en', 'In the second quarter revenue rose.'],
    ['Im ersten Quartal stieg der Umsatz.', 'fr', 'Au deuxième trimestre, le chiffre d’affaires a augmenté.'],
    ['Im ersten Quartal stieg der Umsatz.', 'es', 'En el segundo trimestre aumentaron los ingresos.'],
    ['Im ersten Quartal stieg der Umsatz.', 'pl', 'W drugim kwartale wzrosły przychody.'],
    ['Im ersten Halbjahr stieg der Umsatz.', 'en', 'In the second half of the year revenue rose.'],
    ['Im zweiten Halbjahr stieg der Umsatz.', 'en', 'In the first half of the year revenue rose.'],
    ['Im zweiten Halbjahr stieg der Umsatz.', 'fr', 'Au premier semestre, les recettes ont augmenté.'],
    ['Im zweiten Halbjahr stieg der Umsatz.', 'es', 'En el primer semestre aumentaron los ingresos.'],
    ['Im zweiten Halbjahr stieg der Umsatz.', 'pl', 'W pierwszym półroczu wzrosły przychody.'],
    ['Der Verein spielt in der zweiten Liga.', 'en', 'The club plays in the first division.'],
    ['Der Zweite Weltkrieg zerstörte die Stadt.', 'en', 'The First World War destroyed the town.'],
    ['Der Zweite Weltkrieg zerstörte die Stadt.', 'fr', 'La Première Guerre mondiale a détruit la ville.'],
    ['Der Erste Weltkrieg zerstörte die Stadt.', 'es', 'La Segunda Guerra Mundial destruyó la ciudad.'],
    ['Der Erste Weltkrieg zerstörte die Stadt.', 'pl', 'II wojna światowa zniszczyła miasto.'],
    ['Das fünfte Kind kam im Auto zur Welt.', 'en', 'The sixth child was born in the car.'],
    ['Das fünfte Kind kam im Auto zur Welt.', 'fr', 'Le sixième enfant est né dans la voiture.'],
    ['Das fünfte Kind kam im Auto zur Welt.', 'es', 'El sexto hijo nació en el coche.'],
    ['Das fünfte Kind kam im Auto zur Welt.', 'pl', 'Szóste dziecko urodziło się w samochodzie.'],
    [
      'Im zweiten Quartal fiel der Umsatz um gut drei Prozent.',
      'en',
      'In the third quarter revenue fell by a little over three percent.',
    ],
    ['Der vierte Versuch gelang.', 'en', 'The fifth attempt succeeded.'],
    ['Der vierte Versuch gelang.', 'pl', 'Piąta próba się powiodła.'],
    ['Der vierte Versuch gelang.', 'es', 'El quinto intento tuvo éxito.'],
    ['Im zweiten Weltkrieg war die Stadt leer.', 'en', 'During World War One the town was empty.'],
    ['Er verlor zum zweiten Mal.', 'pl', 'Przegrał po raz trzeci.'],
    ['Er verlor zum dritten Mal.', 'pl', 'Przegrał po raz drugi.'],
    ['Er verlor zum ersten Mal.', 'pl', 'Przegrał po raz drugi.'],
    ['Am zweiten Advent kamen viele.', 'en', 'Many came on the third Sunday of Advent.'],
    ['In der zweiten Runde schied er aus.', 'es', 'Fue eliminado en la primera ronda.'],
  ])('is found under another number: %s (%s) %s', (source, language, target) => {
    expect(found(source, language, target)).toHaveLength(1)
  })

  test.each([
    ['Im dritten Quartal stieg der Umsatz.', 'en', 'In the third quarter revenue rose.'],
    ['Im zweiten Weltkrieg war die Stadt leer.', 'en', 'During World War II the town was empty.'],
    ['Im zweiten Weltkrieg war die Stadt leer.', 'pl', 'Podczas II wojny światowej miasto było puste.'],
    ['Im zweiten Weltkrieg war die Stadt leer.', 'fr', 'Pendant la Seconde Guerre mondiale, la ville était vide.'],
    ['Er verlor zum zweiten Mal.', 'pl', 'Przegrał po raz drugi.'],
    ['Im ersten Halbjahr stieg der Umsatz.', 'es', 'En el 1.er semestre aumentaron los ingresos.'],
    ['In der zweiten Runde schied er aus.', 'es', 'Fue eliminado en segunda ronda.'],
    ['Er gewann die zweite Runde.', 'en', 'He won in the first place because he won round two.'],
    ['Im ersten Quartal stieg der Umsatz.', 'en', 'In the three months to March, for the second time, revenue rose.'],
    ['Der zweite Platz ging an Lyon.', 'es', 'En primer lugar, el segundo fue el Lyon.'],
    ['Die zweite Halbzeit war torlos.', 'es', 'La segunda parte terminó sin goles.'],
    ['Am vierten Tag kam Hilfe.', 'pl', 'Pomoc nadeszła w czwartek, pierwszego dnia.'],
  ])('is found nowhere under its own: %s (%s) %s', (source, language, target) => {
    expect(found(source, language, target)).toEqual([])
  })
})
