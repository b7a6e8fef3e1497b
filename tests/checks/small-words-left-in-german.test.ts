import { describe, expect, test } from '@jest/globals'
import { leftInGerman } from '../../src/checks/left-in-german.js'

function wordsLeft(source: string, target: string, language: string) {
  return leftInGerman.find({ source, target, sourceLanguage: 'de', language })[0]?.details?.words
}

describe('a small word of the source that the other language does not have', () => {
  test.each([
    ['en', 'Sie sieht das ebenso.', 'She ebenso sees it that way.', 'ebenso'],
    ['en', 'Er spielt in Rom.', 'He spielt in Rome.', 'spielt'],
    ['en', 'Das gilt zumindest im Norden.', 'That applies zumindest in the north.', 'zumindest'],
    ['en', 'Wir haben jemand gesehen.', 'We saw jemand there.', 'jemand'],
    ['en', 'Der Himmel war goldgelb.', 'The sky was goldgelb.', 'goldgelb'],
    ['en', 'Die aktuelle Zahl ist höher.', 'The aktuelle figure is higher.', 'aktuelle'],
    ['en', 'Interne Papiere, sagt sie, seien interne Sache.', 'Papers, she says, are an interne matter.', 'interne'],
    ['en', 'Er war einmal Minister.', 'He was einmal a minister.', 'einmal'],
    ['en', 'Der Verein sucht wohl einen Trainer.', 'The club is wohl looking for a coach.', 'wohl'],
    ['en', 'Sie kommen nicht.', 'They are nicht coming.', 'nicht'],
    ['fr', 'Er sprach von einem Erfolg.', 'Il sprach d’un succès.', 'sprach'],
    ['fr', 'Es regnet, sodass alle warten.', 'Il pleut, sodass tout le monde attend.', 'sodass'],
    ['fr', 'Das ist eine konstante Größe.', 'C’est une valeur konstante.', 'konstante'],
    ['es', 'Der Betrag dauert ihn.', 'El importe le dauert.', 'dauert'],
    ['es', 'Ihm ist besser.', 'Está besser.', 'besser'],
    ['it', 'Er verlor den Ball.', 'Ha verlor la palla.', 'verlor'],
    ['it', 'Das Land braucht eine aktive Politik.', 'Il Paese ha bisogno di una politica aktive.', 'aktive'],
    ['pl', 'Sie trinken nur mit sauberem Glas.', 'Piją tylko ze szkła sauberem.', 'sauberem'],
    ['pl', 'Das ist eine falsche Zahl.', 'To falsche liczba.', 'falsche'],
    ['pl', 'Die anonymisierten Daten', 'Dane anonymisierten zostały', 'anonymisierten'],
    [
      'en',
      'Trotzdem gelang drei Wölfen die Flucht.',
      'Trotzdem gelang drei Wölfen die Flucht!',
      'Trotzdem gelang drei Wölfen die Flucht',
    ],
    ['pt', 'Er meldete einen Fehler.', 'Ele meldete um erro.', 'meldete'],
    [
      'fr',
      'Der Bundesrat will allfällig und innert Wochen handeln.',
      'Le Conseil veut agir innert des semaines.',
      'innert',
    ],
    ['ru', 'Das ist eine falsche Zahl.', 'Это falsche число.', 'falsche'],
    ['en', 'Gestern besuchte Merz Paris.', 'Yesterday besuchte the chancellor Paris.', 'besuchte'],
    ['en', 'Am Montag nominierte die Partei Kolb.', 'On Monday the party nominierte Kolb.', 'nominierte'],
    ['fr', 'Die SPD nominierte Kolb.', 'Le SPD nominierte Kolb.', 'SPD nominierte Kolb'],
    ['en', '„Ich wollte nie Vorbild sein“, sagte sie.', '“I wollte to be no model,” she said.', 'wollte'],
  ])('is found in %s: %s', (language, source, target, words) => {
    expect(wordsLeft(source, target, language)).toBe(words)
  })

  test.each([
    ['en', 'Die Preise fallen stark.', 'Prices have fallen sharply.'],
    ['en', 'Der Konzern plant ein Werk.', 'The group is to build a plant.'],
    ['en', 'Das Spiel lief offline, online und nonstop.', 'The game ran offline, online and nonstop.'],
    ['en', 'Das ist streng verboten.', 'That is strictly verboten.'],
    ['en', 'Ein relevantes und massives, aber permanent globales Problem', 'A permanent, global problem'],
    ['en', 'Der Verein Transparency international klagt.', 'Transparency international is suing.'],
    ['en', 'Er trägt adidas und liest netzpolitik.', 'He wears adidas and reads netzpolitik.'],
    ['en', 'Er nutzt ein iPhone und easyCredit.', 'He uses an iPhone and easyCredit.'],
    ['en', 'Sie spielten smooth jazz.', 'They played smooth jazz.'],
    [
      'en',
      'Er rief: Never surrender, fight until the bitter end!',
      'He shouted: Never surrender, fight until the bitter end!',
    ],
    ['fr', 'Sie leitet Reporters sans frontières.', 'Elle dirige Reporters sans frontières.'],
    ['fr', 'Die Partei La France insoumise wächst.', 'La France insoumise progresse.'],
    [
      'fr',
      'Das ist ein sensibles und interne Fragen berührendes Thema.',
      'Le sujet sensible touche à des questions interne.',
    ],
    ['fr', 'Hier regnet es.', 'Il pleuvait hier.'],
    ['fr', 'Sonst ist es hier schön.', 'Il faisait beau hier.'],
    ['es', 'Das sind brillantes Spiel und normales Wetter.', 'Son partidos brillantes y normales.'],
    ['es', 'Der Eintritt ist gratis.', 'La entrada es gratis.'],
    ['it', 'Die Zeitung Corriere della Sera', 'Il Corriere della Sera'],
    ['it', 'Eine mobile und elegante Bühne', 'Un palco mobile ed elegante'],
    ['pl', 'Minus drei, plus zwei, netto und brutto, alles online', 'Minus trzy, plus dwa, netto i brutto, online'],
    ['pl', 'In jeden Ort kommt Homo sapiens.', 'W jeden dzień Homo sapiens.'],
    ['pt', 'Das ist eine enorme und variable Summe.', 'É uma soma enorme e de valor variable.'],
    ['en', 'Die Ärzte ohne Grenzen und Omas gegen Rechts', 'Ärzte ohne Grenzen and Omas gegen Rechts'],
    ['en', 'Jugend debattiert und Jugend musiziert', 'Jugend debattiert and Jugend musiziert'],
    ['en', 'Das „besser leben“ hilft.', 'The “besser leben,” as it is called, helps.'],
    ['en', 'Er moderiert „Wetten, dass ..?“ im ZDF.', 'He hosts “Wetten, dass …?” on ZDF.'],
    ['en', 'Rafael van der Vaart und Marc van den Brom', 'Rafael van der Vaart and Marc van den Brom'],
    ['en', 'Die Eiche, Quercus robur, leidet.', 'The oak, Quercus robur, is suffering.'],
    ['en', 'Sie schloss summa cum laude ab.', 'She graduated summa cum laude.'],
    ['en', 'Es gab diffuse Ängste.', 'There were diffuse fears.'],
    ['fr', 'Er isst moules marinières.', 'Il mange des moules marinières.'],
    ['cs', 'Er spielt in Rom.', 'Hraje spielt v Římě.'],
    ['nl', 'Er spielt besser in Rom.', 'Hij spielt besser in Rome.'],
  ])('is none in %s: %s', (language, source, target) => {
    expect(wordsLeft(source, target, language)).toBeUndefined()
  })
})

describe('a word that a program fills in', () => {
  test.each([
    '{datum}',
    '{{datum}}',
    `$${'{datum}'}`,
    '%{datum}',
    '%(datum)s',
    '%datum%',
    ':datum',
    '[[datum]]',
    '{neues datum}',
    '{Bürgermeister}',
    '<strong>',
    '<span class="wichtig">',
  ])('is none left in German: %s', held => {
    expect(wordsLeft(`Nachrichten vom ${held} für alle`, `News of ${held} for everybody`, 'en')).toBeUndefined()
    expect(wordsLeft(held, held, 'en')).toBeUndefined()
  })

  test('hides no other', () => {
    expect(wordsLeft('Das Wetter am {datum} ist schlecht.', 'On {datum} it is schlecht.', 'en')).toBe('schlecht')
  })
})
