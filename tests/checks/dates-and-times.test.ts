import { describe, expect, test } from '@jest/globals'
import { datesAndTimes } from '../../src/checks/dates-and-times.js'

const find = (source: string, target: string, language = 'en') =>
  datesAndTimes.find({ source, target, sourceLanguage: 'de', language })

describe('what means the same', () => {
  test.each([
    ['Am 4. Dezember wird gewählt.', 'en', 'The vote is on December 4.'],
    ['Am 4. Dezember wird gewählt.', 'en-GB', 'The vote is on 4 December.'],
    ['Am 4. Dezember wird gewählt.', 'en-GB', 'The vote is on December 4.'],
    ['Am 4. Dezember wird gewählt.', 'en', 'The vote is on the 4th of December.'],
    ['Am 4. Dezember wird gewählt.', 'en', 'The vote is on Dec. 4.'],
    ['Am <1>4.</1> Dezember wird gewählt.', 'en', 'The vote is on <1>December</1> 4.'],
    ['Am 4. Dezember 2026 wird gewählt.', 'fr', 'Le vote aura lieu le 4 décembre 2026.'],
    ['Am 1. Mai 2026 wird gewählt.', 'fr', 'Le vote aura lieu le 1er mai 2026.'],
    ['Am 4. Dezember 2026 wird gewählt.', 'es', 'Se vota el 4 de diciembre de 2026.'],
    ['Am 1. Mai wird gefeiert.', 'es', 'Se celebra el primero de mayo.'],
    ['In der Nacht zum Samstag brannte es.', 'en', 'There was a fire on Friday night.'],
    ['In der Nacht auf Sonntag brannte es.', 'es', 'Hubo un incendio la noche del sábado.'],
    ['Ab dem 1. Januar.', 'el', 'Από την 1η Ιανουαρίου.'],
    ['Ab dem 1. Januar.', 'ru', 'С 1-го января.'],
    ['Im Mai.', 'ru', 'В мае.'],
    ['Um 22.30 Uhr.', 'nl', 'Om half elf.'],
    ['Um halb acht.', 'fr', 'À 19 heures 30.'],
    ['Um 20 Uhr kamen 15.', 'fr', 'À 20 heures 15 sont venus.'],
    ['Um 22.30 Uhr.', 'pl', 'O wpół do jedenastej.'],
    ['Um 20 Uhr.', 'ru', 'В восемь вечера.'],
    ['Um 20 Uhr.', 'cs', 'V osm večer.'],
    ['Um 20 Uhr.', 'ar', 'في الثامنة مساءً.'],
    ['Am 1. Mai wird gefeiert.', 'it', 'Si festeggia il 1º maggio.'],
    ['Am 4. Dezember 2026.', 'pl', '4 grudnia 2026 r.'],
    ['Im Dezember.', 'pl', 'W grudniu.'],
    ['Im Februar.', 'pl', 'W lutym.'],
    ['Am Mittwoch.', 'pl', 'W środę.'],
    ['Am Montag.', 'pl', 'W poniedziałek.'],
    ['Seit Montag.', 'pl', 'Od poniedziałku.'],
    ['Am Freitag.', 'ru', 'В пятницу.'],
    ['Am 4. Dezember.', 'cs', '4. prosince'],
    ['Im Dezember.', 'fi', 'Joulukuussa.'],
    ['Am 4. Dezember.', 'fi', '4. joulukuuta'],
    ['Am Montag, dem 7. Dezember 2026.', 'hu', '2026. december 7-én, hétfőn.'],
    ['Am 4. Dezember 2026, einem Freitag.', 'ja', '2026年12月4日金曜日'],
    ['Am 4. Dezember 2026.', 'zh', '2026年12月4日'],
    ['Am 4. Dezember.', 'ko', '12월 4일'],
    ['Am 4. Dezember.', 'ar', 'في 4 ديسمبر'],
    ['Am 4. Dezember.', 'el', 'Στις 4 Δεκεμβρίου'],
    ['Am 04.12.2026.', 'en-US', 'On 12/4/2026.'],
    ['Am 04.12.2026.', 'en-GB', 'On 4/12/2026.'],
    ['Am 04.12.2026.', 'en', 'On 4/12/2026.'],
    ['Am 04.12.2026.', 'en', 'On 12/4/2026.'],
    ['Am 04.12.2026.', 'sv', '2026-12-04'],
    ['Am 04.12.26.', 'nl', 'Op 4 december 2026.'],
    ['Am 4.12. beginnt es.', 'fr', 'Cela commence le 4 décembre.'],
    ['Am 4. und 5. Dezember.', 'en', 'On December 4 and 5.'],
    ['Am 4. und 5. Dezember.', 'en', 'On December 4 and December 5.'],
    ['Vom 4. bis 6. Dezember.', 'es', 'Del 4 al 6 de diciembre.'],
    ['Vom 4. bis 6. Dezember.', 'en', 'From 4–6 December.'],
    ['Vom 4. bis 6. Dezember.', 'pl', 'Od 4 do 6 grudnia.'],
    ['Zwischen dem 4. und dem 6. Dezember.', 'es', 'Entre el 4 y el 6 de diciembre.'],
    ['Vom 30. November bis 6. Dezember.', 'it', 'Dal 30 novembre al 6 dicembre.'],
    ['Am ersten Mai.', 'en', 'On May 1.'],
    ['Anfang Mai.', 'fr', 'Début mai.'],
    ['Mitte Mai.', 'es', 'A mediados de mayo.'],
    ['Ende Mai.', 'it', 'A fine maggio.'],
    ['Ende Mai.', 'en', 'At the end of May.'],
    ['Im Mai 2026.', 'pt', 'Em maio de 2026.'],
    ['Am Montag.', 'pt', 'Na segunda-feira.'],
    ['Am Montag.', 'pt-BR', 'Na segunda (7).'],
    ['montags', 'en', 'on Mondays'],
    ['Montags geschlossen.', 'es', 'Cerrado los lunes.'],
    ['Am Montagabend.', 'en', 'On Monday evening.'],
    ['Am Montagabend.', 'nl', 'Op maandagavond.'],
    ['Am Samstag.', 'es', 'El sábado.'],
    ['Am Sonnabend.', 'en', 'On Saturday.'],
  ])('“%s” (%s) “%s”', (source, language, target) => {
    expect(find(source, target, language)).toEqual([])
  })

  test.each([
    ['Um 20 Uhr.', 'en', 'At 8 p.m.'],
    ['Um 20 Uhr.', 'en', 'At 8pm.'],
    ['Um 20 Uhr.', 'en', 'At eight in the evening.'],
    ['Um 20 Uhr.', 'es', 'A las ocho de la tarde.'],
    ['Um 4 Uhr.', 'pl', 'O czwartej nad ranem.'],
    ['Um halb acht und um 18.30 Uhr.', 'en', 'At half past seven and at 6.30 pm.'],
    ['Um halb acht.', 'pl', 'O wpół do ósmej.'],
    ['Gegen halb eins.', 'en', 'Around half past twelve.'],
    ['Gegen halb eins.', 'fr', 'Vers douze heures trente.'],
    ['Gegen halb eins.', 'es', 'Hacia las doce y media.'],
    ['Gegen halb eins.', 'pl', 'Około dwunastej trzydzieści.'],
    ['Gegen halb drei.', 'en', 'Around two thirty.'],
    ['Um 23.50 Uhr.', 'es', 'A las doce menos diez de la noche.'],
    ['Um 20 Uhr.', 'en', 'At 8:00 PM.'],
    ['Um 20 Uhr.', 'en-GB', 'At 20:00.'],
    ['Um 20 Uhr.', 'fr', 'À 20 h.'],
    ['Um 20 Uhr.', 'fr', 'À 20h00.'],
    ['Um 20 Uhr.', 'fr', 'À 20 heures.'],
    ['Um 20 Uhr.', 'es', 'A las ocho de la tarde.'],
    ['Um 20 Uhr.', 'it', 'Alle ore 20.'],
    ['Um 20 Uhr.', 'pl', 'O godz. 20.'],
    ['Um 20 Uhr.', 'pl', 'O godzinie 20:00.'],
    ['Um 20 Uhr.', 'nl', 'Om 20.00 uur.'],
    ['Um 20 Uhr.', 'pt', 'Às 20h.'],
    ['Um 14.30 Uhr.', 'en', 'At 2:30 p.m.'],
    ['Um 14.30 Uhr.', 'fr', 'À 14h30.'],
    ['Um 14.30 Uhr.', 'fr', 'À 14 h 30.'],
    ['Um 14:30 Uhr.', 'it', 'Alle 14.30.'],
    ['Um 12 Uhr.', 'en', 'At noon.'],
    ['Um 12 Uhr.', 'fr', 'À midi.'],
    ['Um 0 Uhr.', 'en', 'At midnight.'],
    ['Um 24 Uhr.', 'es', 'A medianoche.'],
    ['Um 12 Uhr.', 'pt', 'Ao meio-dia.'],
    ['Um 0.30 Uhr.', 'en', 'At 12:30 a.m.'],
    ['Um 12 Uhr.', 'en', 'At 12 p.m.'],
    ['Um 8 Uhr abends.', 'en', 'At 8 p.m.'],
    ['Von 14 bis 16 Uhr.', 'en', 'From 2 to 4 p.m.'],
    ['Von 14 bis 16 Uhr.', 'fr', 'De 14 h à 16 h.'],
    ['Rund um die Uhr.', 'en', 'Around the clock.'],
    ['In KW 12.', 'en', 'In week 12.'],
    ['In der 12. Kalenderwoche.', 'fr', 'La semaine 12.'],
    ['In der 36. Kalenderwoche 4.215 Fälle, in KW 37 waren es 38.', 'pl', 'W 36. tygodniu 4215, w 37. tygodniu 38.'],
    ['In der Nacht auf Freitag brannte es.', 'en', 'There was a fire early on Friday.'],
    ['In der Nacht auf Freitag brannte es.', 'en', 'There was a fire on the night of Thursday to Friday.'],
    ['In der Nacht auf Freitag brannte es.', 'en', 'There was a fire on Thursday-to-Friday night.'],
    ['Am Freitagabend und in der Nacht auf Freitag.', 'en', 'On Friday evening and Thursday night.'],
    ['Die Frühschicht beginnt.', 'fr', 'L’équipe du matin commence.'],
    ['Die Frühschicht beginnt.', 'en', 'The early shift starts.'],
    ['Die Spätschicht beginnt.', 'es', 'Empieza el turno de tarde.'],
  ])('“%s” (%s) “%s” o’clock', (source, language, target) => {
    expect(find(source, target, language)).toEqual([])
  })

  test.each([
    ['Sie darf gehen.', 'en', 'She may leave.'],
    ['Vielleicht kommt er.', 'en', 'May he come?'],
    ['Sie marschieren nach Berlin.', 'en', 'They march on Berlin.'],
    ['Der Marsch auf Washington.', 'en', 'The March on Washington.'],
    ['Premierministerin Theresa May.', 'en', 'Prime Minister Theresa May.'],
    ['Eine Sonde auf dem Mars.', 'fr', 'Une sonde sur Mars.'],
    ['August Bebel sprach.', 'en', 'August Bebel spoke.'],
    ['Herr Sonntag schweigt.', 'en', 'Mr Sonntag is silent.'],
    ['Am Karfreitag.', 'en', 'On Good Friday.'],
    ['Am Rosenmontag.', 'en', 'On Carnival Monday.'],
    ['Das Oktoberfest.', 'en', 'The October Fest.'],
    ['Er gewann 2 Sätze.', 'it', 'Ha vinto 2 set.'],
    ['Heute oder morgen.', 'en', 'Today or tomorrow.'],
    ['Im Dezember 12 Tote.', 'en', 'In December 12 people died.'],
    ['Am 4. Dezember starben 12 Menschen.', 'en', 'On 4 December 12 people died.'],
    ['Die Zahl stieg auf 4,12.', 'en', 'The number rose to 4.12.'],
    ['Das Volumen.', 'es', 'El mayor volumen del mar.'],
    ['Niemals mehr.', 'ro', 'Niciodată mai mult.'],
  ])('no date is seen in “%s” (%s) “%s”', (source, language, target) => {
    expect(find(source, target, language)).toEqual([])
  })
})

describe('what means something else', () => {
  test.each([
    ['Am 4. Dezember wird gewählt.', 'en', 'The vote is on December 5.'],
    ['Am 4. Dezember wird gewählt.', 'en', 'The vote is on November 4.'],
    ['Am 4. Dezember wird gewählt.', 'en', 'The vote is soon.'],
    ['Am 4. Dezember 2026.', 'en', 'On December 4, 2025.'],
    ['Am 4. Dezember 2026.', 'fr', 'Le 4 décembre 2025.'],
    ['Am 4. Dezember 2026.', 'fr', 'Le 4 novembre 2026.'],
    ['Im Mai.', 'en', 'In June.'],
    ['Im Juni.', 'cs', 'V květnu.'],
    ['Im Dezember.', 'pl', 'W listopadzie.'],
    ['Am Montag.', 'en', 'On Tuesday.'],
    ['Am Montag.', 'es', 'El martes.'],
    ['Montags geschlossen.', 'es', 'Cerrado los martes.'],
    ['Am Montagabend.', 'en', 'On Tuesday evening.'],
    ['Am Montag.', 'pt', 'Na terça-feira.'],
    ['Am Mittwoch.', 'pl', 'W czwartek.'],
    ['Um 20 Uhr.', 'en', 'At 8 a.m.'],
    ['Um 20 Uhr.', 'en', 'At 9 p.m.'],
    ['Um 20 Uhr.', 'fr', 'À 21 h.'],
    ['Um 14.30 Uhr.', 'fr', 'À 14h40.'],
    ['Um 14.30 Uhr.', 'en', 'At 2:30 a.m.'],
    ['Am 04.12.2026.', 'en-US', 'On 4/12/2026.'],
    ['Am 04.12.2026.', 'en-GB', 'On 12/4/2026.'],
    ['Am 4. Dezember.', 'ja', '11月4日'],
    ['Am 7. Dezember 2026.', 'en', 'On Friday, December 7, 2026.'],
    ['Am 4. und 5. Dezember.', 'en', 'On December 4 and 6.'],
    ['Ende Mai.', 'pl', 'Na początku maja.'],
    ['Ende Mai.', 'fr', 'Début mai.'],
    ['In KW 12.', 'fr', 'La semaine 21.'],
    ['In der 36. Kalenderwoche 42 Fälle.', 'pl', 'W 35. tygodniu 42 przypadki.'],
    ['In der Nacht auf Freitag brannte es.', 'en', 'There was a fire on Friday night.'],
    ['In der Nacht von Donnerstag auf Freitag brannte es.', 'en', 'There was a fire on Friday night.'],
    ['In der Nacht zu Montag brannte es.', 'en', 'There was a fire on Monday evening.'],
    ['Die Frühschicht beginnt.', 'fr', 'L’équipe du soir commence.'],
    ['Die Spätschicht beginnt.', 'es', 'Empieza el turno de mañana.'],
    ['Am Sa., 9. Mai.', 'pl', 'W niedzielę 9 maja.'],
    ['Am Abend um 20 Uhr.', 'es', 'La noche, a las ocho de la mañana.'],
    ['Um halb acht und um 18.30 Uhr.', 'en', 'At half past seven and at 6.36 pm.'],
    ['Um halb acht.', 'fr', 'À neuf heures et demie.'],
    ['Gegen halb eins.', 'fr', 'Vers onze heures trente.'],
    ['Er kam.', 'en', 'He came on December 4.'],
    ['Er kam.', 'en', 'He came on Monday.'],
    ['In der Nacht zum Samstag brannte es.', 'en', 'There was a fire on Thursday night.'],
    ['In der Nacht zum Samstag brannte es.', 'fr', 'Un incendie dans la nuit de samedi à dimanche.'],
    ['Um 20 und um 22.30 Uhr.', 'nl', 'Om 20.00 uur en om half tien.'],
    ['Um 22.30 Uhr.', 'pl', 'O wpół do dziesiątej.'],
    ['Um 20 Uhr.', 'ru', 'В 21:00.'],
    ['Um 20 Uhr.', 'cs', 'Ve 21 hodin.'],
    ['Ab dem 1. Januar.', 'el', 'Από την 1η Φεβρουαρίου.'],
  ])('“%s” (%s) “%s”', (source, language, target) => {
    expect(find(source, target, language)).toHaveLength(1)
  })

  test('is pointed to where it stands, tags counted', () => {
    const [finding] = find('Am <1>4. Dezember</1>.', 'On <1>5 December</1>.', 'en-GB')

    expect(finding).toEqual({
      details: { expected: '4. Dezember', found: '5 December' },
      sourceSpan: [6, 17],
      targetSpan: [6, 16],
      replacement: 'On <1>4 December</1>.',
    })
  })

  test.each([
    ['Am 4. Dezember 2026.', 'en', 'On December 4, 2025.', 'On December 4, 2026.'],
    ['Am 4. Dezember.', 'pl', '4 listopada', '4 grudnia'],
    ['Am Montag.', 'fr', 'Mardi.', 'Lundi.'],
    ['Im Mai.', 'en', 'In June.', 'In May.'],
  ])('is written right: “%s” (%s) “%s”', (source, language, target, mended) => {
    expect(find(source, target, language)).toEqual([expect.objectContaining({ replacement: mended })])
  })

  test.each([
    ['Am Samstag.', 'ru', 'В воскресенье.'],
    ['Am Samstag.', 'hu', 'Vasárnap.'],
    ['Im Mai.', 'pl', 'W listopad.'],
  ])('is left to people where its name has cases: “%s” (%s) “%s”', (source, language, target) => {
    expect(find(source, target, language)).toEqual([expect.not.objectContaining({ replacement: expect.anything() })])
  })

  test('is left to people where an ending would have to change', () => {
    expect(find('Am 5. Mai.', 'On the 4th of May.')[0]).not.toHaveProperty('replacement')
  })

  test('is not looked for in languages that Intl does not know, or that count other years', () => {
    expect([find('Am Montag.', '…', 'x-klingon'), find('Am Montag.', '…', 'fa'), find('Am Montag.', '…', '#')]).toEqual(
      [[], [], []],
    )
  })
})

const fullDates = Array.from({ length: 20_000 }, (_, n) => `${(n % 28) + 1}.${(n % 12) + 1}.${1000 + (n % 1900)} `)

test.each([
  ['dates', '4. '.repeat(90_000) + 'Mai '.repeat(65_000) + '20 Uhr '.repeat(40_000) + fullDates.join('')],
  ['blanks', `4.${' '.repeat(1_000_000)}Mai`],
  ['digits', '1'.repeat(1_000_000)],
])('reads a million signs of %s to their end', (_what, text) => {
  expect(Array.isArray(find(text, text, 'fr'))).toBe(true)
})

describe('what tells a day or an hour in words', () => {
  test.each([
    [
      'en',
      'Am Ersten des Monats; vom 1. April an',
      'On the first of the month; from 1 April',
      'On the first; from 6 April',
    ],
    [
      'fr',
      'Morgens um sechs waren es zwei Grad.',
      'À six heures du matin, 2 degrés.',
      'À six heures du soir, 2 degrés.',
    ],
    [
      'es',
      'Bis 10. Januar, von 10 bis 18 Uhr',
      'Hasta el 10 de enero, de 10:00 a 18:00',
      'Hasta el 10 de enero, de 20:00 a 18:00',
    ],
    ['en', 'Um drei viertel vier kam sie.', 'She came at a quarter to four.', 'She came at a quarter past five.'],
  ])('is no other one (%s): %s', (language, source, right, wrong) => {
    expect(find(source, right, language)).toEqual([])
    expect(find(source, wrong, language)).not.toEqual([])
  })
})

describe('a half hour by the hour that is to come', () => {
  const start = 'Die Sitzung beginnt um halb acht.'

  test.each([
    ['sv', 'Sammanträdet börjar halv nio.', 'halv nio'],
    ['sv', 'Sammanträdet börjar klockan halv 9.', 'halv 9'],
    ['da', 'Mødet begynder klokken halv ni.', 'halv ni'],
    ['da', 'Mødet begynder klokken halv syv.', 'halv syv'],
    ['nb', 'Møtet begynner halv ni.', 'halv ni'],
    ['nb', 'Møtet begynner halv sju.', 'halv sju'],
    ['fi', 'Kokous alkaa puoli yhdeksältä.', 'puoli yhdeksältä'],
    ['fi', 'Kokous alkaa noin puoli kuusi.', 'puoli kuusi'],
    ['hu', 'Az ülés fél kilenckor kezdődik.', 'fél kilenckor'],
    ['hu', 'Az ülés fél hétkor kezdődik.', 'fél hétkor'],
    ['cs', 'Schůze začíná v půl deváté.', 'půl deváté'],
  ])('is found where it is another (%s): %s', (language, target, wrong) => {
    const findings = datesAndTimes.find({ source: start, target, sourceLanguage: 'de', language })

    expect(findings.map(({ details }) => details?.found)).toEqual([wrong])
  })

  test.each([
    ['sv', start, 'Sammanträdet börjar halv åtta.'],
    ['sv', start, 'Sammanträdet börjar klockan halv 8.'],
    ['sv', start, 'Sammanträdet börjar klockan 7.30.'],
    ['da', start, 'Mødet begynder klokken halv otte.'],
    ['da', start, 'Mødet begynder klokken halv otte om aftenen.'],
    ['nb', start, 'Møtet begynner halv åtte.'],
    ['no', start, 'Møtet begynner halv åtte.'],
    ['fi', start, 'Kokous alkaa puoli kahdeksalta.'],
    ['fi', start, 'Kokous alkaa puoli kahdeksan aikaan.'],
    ['fi', 'Um halb zwölf.', 'Puoli kahdeltatoista.'],
    ['hu', start, 'Az ülés fél nyolckor kezdődik.'],
    ['hu', start, 'Az ülés fél 8-kor kezdődik.'],
    ['cs', start, 'Schůze začíná v půl osmé.'],
    ['sv', 'Um 20 Uhr und um halb acht.', 'Klockan åtta och halv åtta.'],
    ['sv', 'Um 19.30 Uhr und um 20.30 Uhr.', 'Halv åtta och tjugo trettio.'],
    ['sv', 'Um halb eins.', 'Halv ett.'],
    ['sv', start, 'Sammanträdet börjar en halvtimme före åtta.'],
  ])('raises no alarm where it is the same (%s): %s – %s', (language, source, target) => {
    expect(datesAndTimes.find({ source, target, sourceLanguage: 'de', language })).toEqual([])
  })
})

describe('what Austrians say for January', () => {
  const find = (language: string, source: string, target: string) =>
    datesAndTimes.find({ source, target, sourceLanguage: 'de', language })

  test.each([
    ['en', 'Am 6. Jänner bleibt das Amt geschlossen.', 'The office will be closed on 6 January.'],
    ['fr', 'Im Jänner stieg die Arbeitslosigkeit.', 'Le chômage a augmenté en janvier.'],
    ['pl', 'Der Prozess beginnt am 3. Feber.', 'Proces rozpocznie się 3 lutego.'],
  ])('is January in %s: %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })

  test('is no other month', () => {
    const [fault] = find('en', 'Im Jänner stieg die Arbeitslosigkeit.', 'Unemployment rose in February.')

    expect(fault?.details).toEqual({ expected: 'Jänner', found: 'February' })
  })
})

test.each([
  ['fr', 'Der Abschuss der MH17 im Juli 2014', 'La destruction du MH17 en juillet 2014'],
  ['es', 'Der Abschuss der MH17 im Juli 2014', 'El derribo del MH17 en julio de 2014'],
])('the figure in a name is no day in %s', (language, source, target) => {
  expect(datesAndTimes.find({ source, target, sourceLanguage: 'de', language })).toEqual([])
})

describe('half of the day', () => {
  const find = (language: string, source: string, target: string) =>
    datesAndTimes.find({ source, target, sourceLanguage: 'de', language })
  const office = 'Das Amt ist von 9 bis etwa 12 Uhr geöffnet.'
  const clocks = 'Die Uhren werden in der Nacht um drei Uhr auf zwei Uhr zurückgestellt.'

  test.each([
    ['en', office, 'The office is open from 9 p.m. to about noon.'],
    ['en', clocks, 'Clocks go back from 3 p.m. to 2 a.m. at night.'],
    ['en', clocks, 'Clocks go back from 3 a.m. to 2 p.m. at night.'],
  ])('is told by a range and by what is done with clocks in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toHaveLength(1)
  })

  test.each([
    ['en', office, 'The office is open from 9 a.m. to about noon.'],
    ['en', office, 'The office is open from 9 to about 12 o’clock.'],
    ['en', clocks, 'Clocks go back from 3 a.m. to 2 a.m. at night.'],
    ['fr', clocks, 'Les horloges sont retardées de 3 heures à 2 heures dans la nuit.'],
    ['pl', clocks, 'W nocy zegary zostaną cofnięte z godziny 3 na 2.'],
    ['es', clocks, 'Los relojes se atrasan por la noche de las 3 a las 2.'],
    ['en', 'Er kam um drei Uhr.', 'He came at 3 p.m.'],
  ])('may be told in many ways in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})
