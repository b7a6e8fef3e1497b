import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/checks/run-checks.js'

type Case = [language: string, source: string, right: string, wrong: string]

const find = (language: string, source: string, target: string) =>
  runChecks({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' }).map(({ check }) => check)

const cases: Record<string, Case[]> = {
  'amounts: degrees and speeds as papers shorten them': [
    ['en', 'Es wurden 30 Grad gemessen.', 'It reached 30C.', 'It reached 30F.'],
    ['es', 'Es wurden 12 Grad gemessen.', 'Se midieron 12 ºC.', 'Se midieron 13 ºC.'],
    ['pl', 'Es wurden 12 Grad gemessen.', 'Zmierzono 12 st. C.', 'Zmierzono 12 stóp.'],
    ['en', 'In Böen 75 km/h.', 'Gusts of 75 kph.', 'Gusts of 75 mph.'],
    ['pl', 'Das Kilo kostet acht Dollar.', 'Kilogram kosztuje 8 dol.', 'Kilogram kosztuje 8 zł.'],
    [
      'en',
      'Wir fuhren durch eine Tempo-30-Zone.',
      'We drove through a 30 km/h zone.',
      'We drove through a 40 km/h zone.',
    ],
    [
      'it',
      'Wir fuhren durch eine Tempo-30-Zone.',
      'Abbiamo attraversato una zona a 30 km/h.',
      'Abbiamo attraversato una zona a 40 km/h.',
    ],
  ],
  'amounts: decagrams': [
    [
      'pl',
      '300 Gramm mehr als im Jahr davor',
      'o 30 dekagramów więcej niż rok wcześniej',
      'o 40 dekagramów więcej niż rok wcześniej',
    ],
  ],
  'amounts: what a hyphen joins': [
    [
      'en',
      'Auf 1.200 Quadratmetern entsteht ein Café.',
      'A café is built on a 1,200-square-metre site.',
      'A café is built on a 1,200-square-foot site.',
    ],
    [
      'pl',
      'Die 60-Quadratmeter-Wohnung ist teuer.',
      '60-metrowe mieszkanie jest drogie.',
      '80-metrowe mieszkanie jest drogie.',
    ],
    [
      'fr',
      'Die Fläche beträgt 3,8 Quadratkilometer.',
      'La superficie est de 3,8 km² environ.',
      'La superficie est de 3,8 m² environ.',
    ],
    [
      'nl',
      'Die Fläche beträgt 3,8 Quadratkilometer.',
      'De oppervlakte bedraagt 3,8 km².',
      'De oppervlakte bedraagt 3,8 m².',
    ],
  ],
  'numbers: a clock that counts hours': [
    [
      'en',
      'Das Spiel dauerte 2:30 Stunden.',
      'The match lasted two and a half hours.',
      'The match lasted three and a half hours.',
    ],
    [
      'es',
      'Das Spiel dauerte 2:14 Stunden.',
      'El partido duró dos horas y 14 minutos.',
      'El partido duró dos horas y 15 minutos.',
    ],
    [
      'it',
      'Das Spiel dauerte 2:30 Stunden.',
      'La partita è durata due ore e mezza.',
      'La partita è durata quattro ore e mezza.',
    ],
    [
      'pt',
      'Das Spiel dauerte 2:14 Stunden.',
      'O jogo durou duas horas e 14 minutos.',
      'O jogo durou seis horas e 14 minutos.',
    ],
  ],
  'numbers: nouns and strokes that count': [
    ['pl', 'Sechs Richtige hatte niemand.', 'Nikt nie trafił szóstki.', 'Nikt nie trafił piątki.'],
    [
      'fr',
      'Über 400 Meter Lagen siegte sie.',
      'Elle a gagné le 400 m quatre nages.',
      'Elle a gagné le 200 m quatre nages.',
    ],
  ],
  'numbers: percent said once': [
    [
      'fr',
      'Sie kommt auf zwölf Prozent, er verharrt bei drei.',
      'Elle obtient 12 %, lui stagne à 3 %.',
      'Elle obtient 12 %, lui stagne à 4 %.',
    ],
    [
      'pt',
      'Sie kommt auf zwölf Prozent, er verharrt bei drei.',
      'Ela obtém 12%, ele fica nos 3%.',
      'Ela obtém 12%, ele fica nos 5%.',
    ],
  ],
  'dates: feasts by their dates': [
    [
      'fr',
      'An Heiligabend schließt der Markt um 14 Uhr.',
      'Le marché ferme à 14 h le 24 décembre.',
      'Le marché ferme à 14 h le 23 décembre.',
    ],
    [
      'es',
      'An den beiden Weihnachtsfeiertagen ist zu.',
      'Los días 25 y 26 estará cerrado.',
      'Los días 24 y 26 estará cerrado.',
    ],
    [
      'fr',
      'Das trat zum Jahreswechsel in Kraft.',
      'C’est entré en vigueur au 1er janvier.',
      'C’est entré en vigueur au 2 janvier.',
    ],
    [
      'it',
      'An Silvester entfällt das Feuerwerk.',
      'Il 31 dicembre non ci saranno i fuochi.',
      'Il 30 dicembre non ci saranno i fuochi.',
    ],
    [
      'en',
      'Der Tag der Deutschen Einheit ist ein Samstag.',
      'German Unity Day, 3 October, is a Saturday.',
      'German Unity Day, 4 October, is a Saturday.',
    ],
  ],
  'dates: rows with weekdays, and nights': [
    [
      'pl',
      'Vom Freitag, 3., bis Sonntag, 5. Juli',
      'Od piątku 3 lipca do niedzieli 5 lipca',
      'Od piątku 2 lipca do niedzieli 5 lipca',
    ],
    ['en', 'Vom Freitag, 3., bis Sonntag, 5. Juli', 'From Friday 3 to Sunday 5 July', 'From Friday 2 to Sunday 5 July'],
    [
      'fr',
      'In der Nacht zum Samstag knallte es.',
      'Dans la nuit de vendredi à samedi, il y a eu un bruit.',
      'Dans la nuit de samedi à samedi, il y a eu un bruit.',
    ],
    [
      'en',
      'Sie streiken von Montagfrüh um drei Uhr an.',
      'They strike from 3 a.m. on Monday.',
      'They strike from 3 p.m. on Monday.',
    ],
  ],
  'negation: said by another word': [
    [
      'en',
      'Ob es wirkt, lässt sich noch nicht sagen.',
      'It is too early to say whether it works.',
      'It is time to say whether it works.',
    ],
    [
      'nl',
      'Ob es wirkt, lässt sich noch nicht sagen.',
      'Het is te vroeg om te zeggen of het werkt.',
      'Het is tijd om te zeggen of het werkt.',
    ],
    ['fr', 'Das kostet nicht einmal die Hälfte.', 'Cela coûte moins de la moitié.', 'Cela coûte la moitié.'],
    ['en', 'Noch nie war ein Oktober so warm.', 'It was the warmest October.', 'It was a warm October.'],
    ['pt', 'Noch nie war ein Oktober so warm.', 'Foi o outubro mais quente.', 'Foi um outubro quente.'],
    [
      'en',
      'Die gesperrte Straße ist nicht befahrbar.',
      'The closed road is impassable.',
      'The closed road is passable.',
    ],
    [
      'en',
      'Sie sind weniger oder gar nicht zufrieden.',
      'They are less or not at all satisfied.',
      'They are less or very satisfied.',
    ],
  ],
  'doubt: who is accused of what': [
    [
      'en',
      'Der Angeklagte soll Geld veruntreut haben.',
      'The defendant is accused of embezzling money.',
      'The defendant embezzled money.',
    ],
    ['pl', 'Vermutlich brannte es in der Küche.', 'Najprawdopodobniej paliło się w kuchni.', 'Paliło się w kuchni.'],
    [
      'es',
      'Das lässt sich nach Einschätzung der Forscher noch nicht sagen.',
      'En opinión de los investigadores, aún no se puede decir.',
      'De momento aún no se puede decir nada.',
    ],
  ],
  'form: figures in brackets and what a company is by law': [
    [
      'fr',
      'Die Quote blieb mit 16 Prozent niedrig.',
      'Le taux est resté faible (16 %).',
      'Le taux est resté faible (16 %.',
    ],
    [
      'en',
      'Die Deutsche Bahn AG und die GDL verhandeln.',
      'Deutsche Bahn and the GDL are negotiating.',
      'Deutsche Bahn and the EVG are negotiating.',
    ],
  ],
}

describe.each(Object.entries(cases))('%s', (_, those) => {
  test.each(those)('in %s: %s', (language, source, right, wrong) => {
    expect(find(language, source, right)).toEqual([])
    expect(find(language, source, wrong)).not.toEqual([])
  })
})
