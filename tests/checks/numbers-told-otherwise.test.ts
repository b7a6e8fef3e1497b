import { describe, expect, test } from '@jest/globals'
import { numbers } from '../../src/checks/numbers.js'

const find = (source: string, language: string, target: string) =>
  numbers.find({ source, target, sourceLanguage: 'de', language })

describe('time', () => {
  test.each([
    ['en', 'Vor 14 Tagen sank das Schiff.', 'The ship sank two weeks ago.', 'The ship sank twelve days ago.'],
    ['fr', 'Vor 14 Tagen sank das Schiff.', 'Le navire a coulé il y a quinze jours.', 'Il a coulé il y a seize jours.'],
    ['it', 'In zwei Wochen wird gewählt.', 'Si vota fra quindici giorni.', 'Si vota fra sedici giorni.'],
    ['pt', 'In zwei Wochen wird gewählt.', 'As eleições são daqui a quinze dias.', 'São daqui a doze dias.'],
    ['fr', 'In einer Woche wird gewählt.', 'On vote dans huit jours.', 'On vote dans neuf jours.'],
    [
      'pl',
      'Binnen 24 Stunden fielen 65 Liter.',
      'W ciągu doby spadło 65 litrów.',
      'W ciągu 34 godzin spadło 65 litrów.',
    ],
    ['en', 'Er saß zwölf Monate in Haft.', 'He spent a year in custody.', 'He spent ten months in custody.'],
    ['es', 'Er bekam drei Jahre und sechs Monate.', 'Le cayeron tres años y medio.', 'Le cayeron cuatro años y medio.'],
    ['en', 'Er bekam drei Jahre und sechs Monate.', 'He got three and a half years.', 'He got five and a half years.'],
    [
      'nl',
      'Er hatte 2,5 Stunden Verspätung.',
      'Hij had tweeënhalf uur vertraging.',
      'Hij had drieënhalf uur vertraging.',
    ],
    [
      'it',
      'Er hatte 2,5 Stunden Verspätung.',
      'Aveva due ore e mezza di ritardo.',
      'Aveva tre ore e mezza di ritardo.',
    ],
    ['fr', 'Er lief 1:12,4 Minuten.', 'Il a couru en 1 min 12 s 4.', 'Il a couru en 1 min 13 s 4.'],
    ['fr', 'Um drei viertel vier kam der Wagen.', 'À quatre heures moins le quart.', 'À huit heures moins le quart.'],
  ])('may be told in another unit (%s): %s', (language, source, right, wrong) => {
    expect(find(source, language, right)).toEqual([])
    expect(find(source, language, wrong)).not.toEqual([])
  })
})

describe('a share', () => {
  test.each([
    ['en', 'Ein Fünftel war dagegen.', 'One in five opposed it.', 'One in six opposed it.'],
    ['en', 'Ein Viertel ist dafür.', '25% are in favour.', '35% are in favour.'],
    ['pl', 'Drei Viertel sind dafür.', '75 proc. jest za.', '65 proc. jest za.'],
    ['es', 'Zwei Drittel sind dafür.', 'Dos de cada tres están a favor.', 'Dos de cada cinco están a favor.'],
    ['fr', 'Rund 50 Prozent stimmten zu.', 'Environ la moitié a approuvé.', 'Environ 60 % ont approuvé.'],
    ['nl', 'Zwei Drittel sind dafür.', 'Twee op de drie zijn voor.', 'Twee op de vijf zijn voor.'],
    ['it', 'Jeder Vierte raucht.', 'Fuma il 25 per cento.', 'Fuma il 35 per cento.'],
    ['pt', '25 Prozent rauchen.', 'Um quarto fuma.', 'Fumam 35 por cento.'],
    ['en', 'Er hatte 0,8 Promille.', 'He had a blood alcohol level of 0.08 percent.', 'He had 0.09 percent.'],
    ['en', 'Er siegte mit 71 zu 29 Prozent.', 'He won by 71 percent to 29.', 'He won by 71 percent to 39.'],
  ])('may be told in another way (%s): %s', (language, source, right, wrong) => {
    expect(find(source, language, right)).toEqual([])
    expect(find(source, language, wrong)).not.toEqual([])
  })

  test('is no other that is close to it', () => {
    expect(find('Es waren 25,3 Prozent.', 'en', 'It was a quarter.')).not.toEqual([])
    expect(find('Es waren 2,4 Prozent.', 'en', 'It was 2.3 percent.')).not.toEqual([])
  })
})

describe('a number', () => {
  test.each([
    ['en', 'Sie sprachen unter vier Augen.', 'They spoke in private.'],
    ['it', 'Sie sprachen unter vier Augen.', 'Hanno parlato a quattr’occhi.'],
    ['nl', 'Der Laden hat rund um die Uhr offen.', 'De winkel is 24 uur per dag open.'],
    ['fr', 'Der Laden hat rund um die Uhr offen.', 'Il est ouvert 24 heures sur 24 et 7 jours sur 7.'],
    ['fr', 'Die EU-Staaten stimmten zu.', 'Les Vingt-Sept ont donné leur accord.'],
    ['es', 'Er änderte die Startelf.', 'Cambió el once inicial.'],
    ['en', 'Der Geländewagen verunglückte.', 'The 4x4 crashed.'],
    ['en', 'Hannover 96 verlor.', 'Hannover lost.'],
  ])('in a phrase that counts nothing may go (%s): %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })

  test.each([
    ['en', 'Das Achtelfinale steht an.', 'The round of 16 is coming up.'],
    ['fr', 'In den Nullerjahren zog er um.', 'Il a déménagé dans les années 2000.'],
    ['en', 'Die Gäste waren in Unterzahl.', 'The visitors were down to ten men.'],
    ['fr', 'Der Kurs hat sich verfünffacht.', 'Le cours a été multiplié par cinq.'],
    ['fr', 'Minderjährige dürfen nicht hinein.', 'Interdit aux moins de 18 ans.'],
    ['en', 'Die 68er demonstrierten.', 'The 1968 generation demonstrated.'],
    ['en', 'Der Bau aus dem 19. Jahrhundert brennt.', 'The building from the 1800s is on fire.'],
    ['pl', 'Etwa zwei Dutzend Menschen kamen.', 'Przyszło około 25 osób.'],
    ['en', 'Zum 100. Geburtstag kamen alle.', 'Everyone came for the centenary.'],
    ['en', 'Es geht um 1,5 Millionen Euro.', 'One and a half million euros are at stake.'],
  ])('may come from a word of another kind (%s): %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })

  test.each([
    ['fr', 'Die siebenjährige Schwester lebt.', 'La sœur de neuf ans est en vie.'],
    ['en', 'Acht Boote sanken, zwei davon vor Kreta.', 'Nine boats sank, two of them off Crete.'],
    ['es', 'Er forderte viereinhalb Jahre.', 'Pidió seis años y medio.'],
    ['fr', 'Er ist Mitte dreißig.', 'Il a environ 32 ans.'],
    ['fr', 'Beide Züge hielten drei Tage.', 'Les trois trains ont été arrêtés trois jours.'],
  ])('in words is asked for where nothing else is meant (%s): %s', (language, source, target) => {
    expect(find(source, language, target)).not.toEqual([])
  })
})

describe('one and a half', () => {
  test.each([
    ['en', 'Es dauerte 90 Minuten.', 'It took an hour and a half.', 'It took two hours and a half.'],
    ['es', 'Es dauerte 18 Monate.', 'Duró año y medio.', 'Duró dos años y medio.'],
    ['es', 'Es dauerte 90 Minuten.', 'Duró hora y media.', 'Duró día y medio.'],
    ['it', 'Es dauerte 90 Minuten.', 'È durato un’ora e mezza.', 'È durato un anno e mezzo.'],
    ['es', 'Drei Pfund Mehl reichen.', 'Basta kilo y medio de harina.', 'Bastan dos kilos y medio de harina.'],
  ])('may be told without a one (%s): %s – %s', (language, source, right, wrong) => {
    expect(find(source, language, right)).toEqual([])
    expect(find(source, language, wrong)).not.toEqual([])
  })
})

describe('a time of day or a date', () => {
  test.each([
    ['es', 'Binnen 36 Stunden wuchs er.', 'Creció en 35 horas.', 'Creció en 36 horas.'],
    ['fr', 'Nach 18 Stunden kam er frei.', 'Il est sorti après 17 heures.', 'Il est sorti après 18 heures.'],
    [
      'en',
      'Zwischen 7 und 15 Uhr bedienen acht Leute drei Schalter.',
      'Between 7am and 3pm, nine people staff three counters.',
      'Between 7am and 3pm, eight people staff three counters.',
    ],
    [
      'pl',
      'Sieben Wochen lang ist nachts zwischen 22 und 6 Uhr gesperrt.',
      'Przez sześć tygodni nocą w godz. 22–6 będzie zamknięte.',
      'Przez siedem tygodni nocą w godz. 22–6 będzie zamknięte.',
    ],
    ['en', 'Um 20 Uhr kamen sechs Leute.', 'Seven people came at 8pm.', 'Six people came at 8pm.'],
  ])('stands for no number beside it (%s): %s – %s', (language, source, wrong, right) => {
    expect(find(source, language, wrong)).not.toEqual([])
    expect(find(source, language, right)).toEqual([])
  })

  test.each([
    ['en', 'Betroffen ist alles vor 3.5.1.', 'All before 3.8.1 is affected.', 'All before 3.5.1 is affected.'],
    ['fr', 'Siehe Kapitel 4.6.2.', 'Voir le chapitre 4.6.3.', 'Voir le chapitre 4.6.2.'],
    ['en-GB', 'Er starb am 3.5.21.', 'He died on 3/5/21 aged 80.', 'He died on 3/5/21.'],
  ])('is no version or chapter, whose figures count (%s): %s – %s', (language, source, wrong, right) => {
    expect(find(source, language, wrong)).not.toEqual([])
    expect(find(source, language, right)).toEqual([])
  })

  test.each([
    ['es', 'Um 7.45 Uhr beginnt es.', 'Empieza a las 8 menos cuarto.'],
    ['fr', 'Um halb acht beginnt es.', 'Ça commence à 19h30.'],
    ['nl', 'Um 20.30 Uhr beginnt es.', 'Het begint om half 9.'],
    ['fr', 'Nach zwei Tagen kam er frei.', 'Il est sorti au bout de 48 heures.'],
    ['pl', 'In der Nacht zum 13. August schneite es.', 'W nocy z 12 na 13 sierpnia padał śnieg.'],
  ])('may be told by other numbers (%s): %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })
})
