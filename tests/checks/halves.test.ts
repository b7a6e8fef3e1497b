import { describe, expect, test } from '@jest/globals'
import { numbers } from '../../src/checks/numbers.js'

const find = (source: string, language: string, target: string) =>
  numbers.find({ source, target, sourceLanguage: 'de', language })

const long = 'Der Prozess dauerte anderthalb Jahre.'
const short = 'Der Prozess dauerte ein halbes Jahr.'
const film = 'Der Film dauert anderthalb Stunden.'
const talk = 'Das Gespräch dauerte eine halbe Stunde.'

describe('half as long, or so long and a half', () => {
  test.each([
    [long, 'en', 'The trial lasted half a year.'],
    [long, 'en', 'The trial lasted six months.'],
    [long, 'fr', 'Le procès a duré une demi-année.'],
    [long, 'es', 'El proceso duró medio año.'],
    [long, 'it', 'Il processo è durato mezzo anno.'],
    [long, 'pl', 'Proces trwał pół roku.'],
    [long, 'nl', 'Het proces duurde een half jaar.'],
    [long, 'pt', 'O processo durou meio ano.'],
    [short, 'en', 'The trial lasted a year and a half.'],
    [short, 'en', 'The trial lasted one and a half years.'],
    [short, 'en', 'The trial lasted 18 months.'],
    [short, 'fr', 'Le procès a duré un an et demi.'],
    [short, 'es', 'El proceso duró año y medio.'],
    [short, 'it', 'Il processo è durato un anno e mezzo.'],
    [short, 'pl', 'Proces trwał półtora roku.'],
    [short, 'nl', 'Het proces duurde anderhalf jaar.'],
    [short, 'pt', 'O processo durou um ano e meio.'],
    [film, 'en', 'The film lasts half an hour.'],
    [film, 'en', 'It is a half-hour film.'],
    [film, 'fr', 'Le film dure une demi-heure.'],
    [film, 'es', 'La película dura media hora.'],
    [film, 'pl', 'Film trwa pół godziny.'],
    [talk, 'en', 'The talk lasted an hour and a half.'],
    [talk, 'en', 'The talk lasted 90 minutes.'],
    [talk, 'fr', 'L’entretien a duré une heure et demie.'],
    [talk, 'es', 'La conversación duró hora y media.'],
    [talk, 'pl', 'Rozmowa trwała półtorej godziny.'],
    ['Es wiegt anderthalb Kilo.', 'en', 'It weighs half a kilo.'],
    ['Sie bekam zweieinhalb Jahre Haft.', 'es', 'Fue condenada a medio año de cárcel.'],
  ])('is found: %s (%s) %s', (source, language, target) => {
    expect(find(source, language, target)).toHaveLength(1)
  })

  test.each([
    [long, 'en', 'The trial lasted a year and a half.'],
    [long, 'en', 'The trial lasted 18 months.'],
    [long, 'en', 'The trial lasted one year and six months.'],
    [long, 'fr', 'Le procès a duré un an et demi.'],
    [long, 'pl', 'Proces trwał półtora roku.'],
    [long, 'nl', 'Het proces duurde anderhalf jaar.'],
    [short, 'en', 'The trial lasted half a year.'],
    [short, 'en', 'The trial lasted six months.'],
    [short, 'fr', 'Le procès a duré six mois.'],
    [short, 'es', 'El proceso duró medio año.'],
    [short, 'es', 'El proceso duró seis meses.'],
    [short, 'it', 'Il processo è durato sei mesi.'],
    [short, 'pl', 'Proces trwał pół roku.'],
    [short, 'pl', 'Proces trwał sześć miesięcy.'],
    [short, 'nl', 'Het proces duurde een half jaar.'],
    [short, 'pt', 'O processo durou seis meses.'],
    [film, 'es', 'La película dura hora y media.'],
    [film, 'pl', 'Film trwa 90 minut.'],
    [talk, 'en', 'The talk lasted 30 minutes.'],
    [talk, 'en', 'It was a half-hour talk.'],
    [talk, 'fr', 'L’entretien a duré une demi-heure.'],
    [talk, 'pl', 'Rozmowa trwała pół godziny.'],
    [
      'Nach einem halben Jahr zahlt er anderthalb Jahre lang.',
      'en',
      'After half a year he pays for a year and a half.',
    ],
    ['Nach einem halben Jahr zahlt er anderthalb Jahre lang.', 'es', 'Tras medio año paga durante año y medio.'],
    ['Nach einem halben Jahr zahlt er anderthalb Jahre lang.', 'pl', 'Po pół roku płaci przez półtora roku.'],
    ['Er kam vor einem halben Jahr, um halb acht.', 'en', 'He came half a year ago, at half past seven.'],
    ['Zwei Jahre und eine halbe Stunde', 'es', 'Dos años y media hora'],
    ['Es wiegt anderthalb Kilo.', 'fr', 'Il pèse un kilo et demi.'],
  ])('raises no alarm: %s (%s) %s', (source, language, target) => {
    expect(find(source, language, target)).toEqual([])
  })
})
