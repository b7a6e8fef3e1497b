import { describe, expect, test } from '@jest/globals'
import { english } from '../../src/checks/negation/en-words.js'
import { spanish } from '../../src/checks/negation/es-words.js'
import { french } from '../../src/checks/negation/fr-words.js'
import { italian } from '../../src/checks/negation/it-words.js'
import { dutch } from '../../src/checks/negation/nl-words.js'
import { polish } from '../../src/checks/negation/pl-words.js'
import { portuguese } from '../../src/checks/negation/pt-words.js'
import { negation } from '../../src/checks/negation.js'

const find = (source: string, target: string, language = 'en') =>
  negation.find({ source, target, sourceLanguage: 'de', language })

describe('a denial', () => {
  test.each([
    ['en', 'Er kam nicht.', 'He didn’t come.', 'He came.'],
    ['en', 'Er kam nicht.', 'He failed to come.', 'He came.'],
    ['en', 'Sie hat nicht daran gedacht.', 'She forgot about it.', 'She thought of it.'],
    ['en', 'Wir haben das nicht vergessen.', 'We have not forgotten that.', 'We have forgotten that.'],
    ['en', 'Er kommt nicht vor Mai.', 'He will not come before May.', 'He will come before May.'],
    ['pl', 'Er kommt nicht vor Mai.', 'Przyjedzie najwcześniej w maju.', 'Przyjedzie przed majem.'],
    ['en', 'Das ist nicht rechtswidrig.', 'This is not unlawful.', 'This is unlawful.'],
    ['es', 'Er wies das zurück: Er sei nie da gewesen.', 'Lo rechazó: dice que nunca estuvo.', 'Lo rechazó: estuvo.'],
    ['pl', 'Ein Rücktritt kommt nicht infrage.', 'Rezygnacja nie wchodzi w grę.', 'Rezygnacja wchodzi w grę.'],
    ['en', 'Das ist nicht auszuschließen.', 'That cannot be ruled out.', 'That can be ruled out.'],
    ['en', 'Sie ist keine andere.', 'She is no different.', 'She is different.'],
    ['en', 'Sie dürfen nicht ohne Helm fahren.', 'They may not ride without a helmet.', 'They may ride with a helmet.'],
    ['en', 'Das geht nicht ohne Weiteres.', 'That is not easily done.', 'That is easily done.'],
    ['en', 'Er ging, ohne dass es jemand sah.', 'He left without anyone seeing.', 'He left and was seen.'],
    ['en', 'Viele hatten keine Versicherung.', 'Many were uninsured.', 'Many were insured.'],
    ['en', 'Hier darf man nicht baden.', 'Bathing is off limits here.', 'Bathing is allowed here.'],
    ['pl', 'Das ist nicht verständlich.', 'To jest niezrozumiałe.', 'To jest zrozumiałe.'],
    ['pl', 'Sie ist nicht dafür.', 'Jest przeciwko temu.', 'Jest za.'],
    ['es', 'Er traf nicht, es blieb torlos.', 'Falló y acabó sin goles.', 'Marcó y acabó sin goles.'],
    ['en', 'Es gab keine Verletzten.', 'Nobody was hurt.', 'There were injuries.'],
    ['en', 'Er war noch nie hier.', 'He has never been here.', 'He has been here.'],
    ['en', 'Niemand wusste davon.', 'No one knew of it.', 'Everyone knew of it.'],
    ['en', 'Sie ging ohne ihn.', 'She left without him.', 'She left with him.'],
    ['en', 'Weder er noch sie kam.', 'Neither he nor she came.', 'He and she came.'],
    ['en', 'Der Grund ist nicht bekannt.', 'The cause is unknown.', 'The cause is known.'],
    ['en', 'Der unbekannte Täter kam nicht.', 'The unknown man did not come.', 'The unknown man came.'],
    ['en', 'Er kam nicht, und sie ging nicht.', 'He did not come, and she did not go.', 'He came, and she did not go.'],
    ['en', 'Er kam <1>nicht</1>.', 'He did <1>not</1> come.', 'He <1>came</1>.'],
    ['en', 'Der Vermisste kam nie an.', 'The missing man never arrived.', 'The missing man arrived.'],
    [
      'en',
      'Er kam nicht; sie bleibt bis Mai.',
      'He did not come; she stays until May.',
      'He came; she stays until May.',
    ],
    [
      'en',
      'Er macht keine Schulden und schließt Steuern aus.',
      'He takes on no debt and rules out taxes.',
      'He takes on debt and rules out taxes.',
    ],
    [
      'fr',
      'Keiner verließ das unbeheizte Zelt.',
      'Personne n’a quitté la tente non chauffée.',
      'Tous ont quitté la tente non chauffée.',
    ],
    [
      'es',
      'Keiner verließ das unbeheizte Zelt.',
      'Nadie dejó la carpa sin calefacción.',
      'Todos dejaron la carpa sin calefacción.',
    ],
    ['fr', 'Das ließ sich nicht prüfen.', 'Cela n’a pu être vérifié.', 'Cela a pu être vérifié.'],
    ['fr', 'Er kam nicht.', 'Il n’est pas venu.', 'Il est venu.'],
    ['fr', 'Er kam nicht mehr.', 'Il n’est plus venu.', 'Il est venu.'],
    ['fr', 'Niemand kam.', 'Personne n’est venu.', 'Une personne est venue.'],
    ['fr', 'Sie ging ohne ihn.', 'Elle est partie sans lui.', 'Elle est partie avec lui.'],
    ['es', 'Er kam nicht.', 'No vino.', 'Vino.'],
    ['es', 'Er kam nie.', 'Nunca vino.', 'Siempre vino.'],
    ['it', 'Er kam nicht.', 'Non è venuto.', 'È venuto.'],
    ['it', 'Niemand kam.', 'Nessuno è venuto.', 'Uno è venuto.'],
    ['pl', 'Er kam nicht.', 'Nie przyszedł.', 'Przyszedł.'],
    ['pl', 'Sie ging ohne ihn.', 'Wyszła bez niego.', 'Wyszła z nim.'],
    ['nl', 'Er kam nicht.', 'Hij kwam niet.', 'Hij kwam.'],
    ['nl', 'Es gibt keinen Grund.', 'Er is geen reden.', 'Er is een reden.'],
    ['pt', 'Er kam nicht.', 'Ele não veio.', 'Ele veio no domingo.'],
    ['pt', 'Er kam nie.', 'Ele nunca veio.', 'Ele veio.'],
  ])('%s: of “%s” is kept by “%s” and lost by “%s”', (language, source, kept, lost) => {
    expect([find(source, kept, language).length, find(source, lost, language).length]).toEqual([0, 1])
  })

  test.each([
    ['en', 'Nicht nur er kam, sondern auch sie.', 'Both he and she came.'],
    ['en', 'Nicht zuletzt hilft das Geld.', 'Above all, the money helps.'],
    ['en', 'Kein Wunder, dass er kam.', 'It is natural that he came.'],
    ['en', 'Nicht weniger als drei kamen.', 'As many as three came.'],
    ['en', 'Er hat kein Haus und kein Auto.', 'He has no house or car.'],
    ['en', 'Er hat kein Geld, keine Freunde, keine Arbeit.', 'He has no money, friends or work.'],
    ['fr', 'Nicht nur er kam.', 'Beaucoup sont venus.'],
    ['es', 'Nicht zuletzt hilft das Geld.', 'Sobre todo ayuda el dinero.'],
  ])('%s: is none in “%s”, so “%s” may do without', (language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })
})

describe('a word that begins like a denial and denies one thing alone', () => {
  test.each([
    ['pl', 'Das ist nicht notwendig.', 'To jest niezbędne.'],
    ['pl', 'Er hat nicht sofort geholfen.', 'Pomógł niezwłocznie.'],
    ['pl', 'Der Bund besteht nicht aus eigenständigen Staaten.', 'Związek składa się z niezależnych państw.'],
    ['pl', 'Das Land feierte nicht seinen Nationaltag.', 'Kraj obchodził Dzień Niepodległości.'],
    ['pl', 'Das ist nicht endgültig.', 'To jest nieodwołalne.'],
    ['pl', 'Er kam nicht plötzlich.', 'Przyszedł nieoczekiwanie.'],
    ['pl', 'Das war nicht toll.', 'To było niesamowite.'],
    ['pl', 'Er kam leider nicht.', 'Niestety przyszedł.'],
    ['pl', 'Er hat das nicht stets gesagt.', 'Niezmiennie to mówił.'],
    ['en', 'Der Minister hat nicht plötzlich gelogen.', 'The minister unexpectedly lied, in an unexpected turn.'],
    ['en', 'Er war nicht frisch.', 'He was untired.'],
    ['en', 'Er war nicht neutral.', 'He was uninvolved.'],
    ['en', 'Das ist nicht nützlich.', 'This is invaluable.'],
    ['en', 'Das Boot kam nicht.', 'The inflatable came.'],
    ['en', 'Der unerwartete Sieg kam nicht.', 'The unexpected victory came.'],
  ])('stands for no other denial in %s: “%s”, not “%s”', (language, source, target) => {
    expect(find(source, target, language)).toHaveLength(1)
  })

  test.each([
    ['pl', 'Die Entscheidung kann nicht widerrufen werden.', 'Decyzja jest nieodwołalna.'],
    ['pl', 'Der Sieg war nicht erwartet worden.', 'Zwycięstwo było nieoczekiwane.'],
    ['pl', 'Die Justiz ist nicht abhängig vom Minister.', 'Sądy są niezależne od ministra.'],
    ['pl', 'Ohne Wasser geht es nicht.', 'Woda jest niezbędna.'],
    ['pl', 'Die Regeln ändern sich nicht.', 'Zasady są niezmienne.'],
    ['pl', 'Er ist nicht schuldig.', 'Jest niewinny.'],
    ['en', 'Niemand hatte mit dem Sieg gerechnet.', 'The victory was unexpected.'],
    ['en', 'Er ist nicht müde.', 'He is untired.'],
    ['en', 'Er war daran nicht beteiligt.', 'He was uninvolved.'],
    ['en', 'Daran besteht kein Zweifel.', 'This is undoubtedly so.'],
    ['en', 'Die Rechnung ist nicht bezahlt.', 'The bill is unpaid.'],
  ])('stands for its own in %s: “%s” is “%s”', (language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })
})

describe('a denial that nobody made', () => {
  test.each([
    ['en', 'Er kam.', 'He did not come.', [7, 10]],
    ['fr', 'Er kam.', 'Il n’est pas venu.', [9, 12]],
    ['es', 'Er kam.', 'No vino.', [0, 2]],
    ['it', 'Er kam.', 'Non è venuto.', [0, 3]],
    ['pl', 'Er kam.', 'Nie przyszedł.', [0, 3]],
    ['nl', 'Er kam.', 'Hij kwam niet.', [9, 13]],
    ['pt', 'Er kam.', 'Ele não veio.', [4, 7]],
  ])('%s: of “%s” is pointed to in “%s”', (language, source, target, targetSpan) => {
    expect(find(source, target, language)).toMatchObject([{ targetSpan }])
  })

  test.each([
    ['en', 'Die Lage ist unklar.', 'The situation is not clear.'],
    ['en', 'Er kam erst am Montag.', 'He did not come until Monday.'],
    ['en', 'Das Angebot ist kostenlos.', 'The offer comes at no cost.'],
    ['en', 'Sie lehnte den Plan ab.', 'She did not accept the plan.'],
    ['en', 'Höchstens drei kamen.', 'No more than three came.'],
    ['en', 'Sowohl er als auch sie kam.', 'Not only he came, but she did too.'],
    ['en', 'Zimmer Nr. 5', 'Room No. 5'],
    ['fr', 'Nur er kam.', 'Il n’y a que lui qui est venu.'],
    ['fr', 'Er ist mit Abstand der Beste.', 'Il est sans doute le meilleur.'],
    ['es', 'Er kam jedoch.', 'Sin embargo, vino.'],
    ['pt', 'Er kam am Sonntag.', 'Veio no domingo.'],
  ])('%s: is none where “%s” becomes “%s”', (language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })
})

describe('a finding of a denial', () => {
  test('names the word that was lost', () => {
    expect(find('Er kam <1>nie</1>.', 'He <1>came</1>.')).toEqual([
      { details: { context: 'lost', source: 'nie' }, sourceSpan: [10, 13] },
    ])
  })

  test('is none where the words of a language are not known, from another language than German, or without a text', () => {
    expect(find('Er kam nicht.', 'Hän tuli.', 'fi')).toEqual([])
    expect(negation.find({ source: 'nicht', target: 'oui', sourceLanguage: 'nl', language: 'fr' })).toEqual([])
    expect(find('Er kam nicht.', ' ')).toEqual([])
  })
})

test.each([
  ['denials', 'nicht kein, nie. '],
  ['letters', 'a'],
  ['blanks', ' '],
  ['halves of words', 'un'],
  ['words that deny one thing alone', 'nicht unexpectedly regardless '],
  ['tags', '<1>'],
])('a megabyte of %s is read through', (_what, part) => {
  const text = part.repeat(Math.ceil(1_000_000 / part.length))

  expect(find(text, text).length).toBeLessThan(2)
})

describe('a denial that one word says together with what it denies', () => {
  test.each([
    ['en', 'Das lässt sich nicht vermeiden.', 'This is inevitable.', 'This is avoidable.'],
    ['fr', 'Das lässt sich nicht vermeiden.', 'C’est inévitable.', 'On l’évite.'],
    ['es', 'Das lässt sich nicht vermeiden.', 'Es inevitable.', 'Se evita.'],
    ['pl', 'Das lässt sich nicht vermeiden.', 'To jest nieuniknione.', 'Tego się uniknie.'],
    ['it', 'Das lässt sich nicht vermeiden.', 'È inevitabile.', 'Si evita.'],
    ['nl', 'Das lässt sich nicht vermeiden.', 'Dat is onvermijdelijk.', 'Dat wordt vermeden.'],
    ['pt', 'Das lässt sich nicht vermeiden.', 'É inevitável.', 'Evita-se.'],
    ['en', 'Der Rat billigte es ohne Gegenstimme.', 'The council approved it unanimously.', 'The council approved it.'],
    ['it', 'Der Rat billigte es ohne Gegenstimme.', 'Il consiglio ha approvato all’unanimità.', 'Ha approvato.'],
    ['nl', 'Der Rat billigte es ohne Gegenstimme.', 'De raad keurde het unaniem goed.', 'De raad keurde het goed.'],
    ['pt', 'Der Rat billigte es ohne Gegenstimme.', 'O conselho aprovou por unanimidade.', 'O conselho aprovou.'],
  ])('is told by it (%s): %s', (language, source, right, wrong) => {
    expect(find(source, right, language)).toEqual([])
    expect(find(source, wrong, language)).not.toEqual([])
  })
})

describe('a denial by a verb', () => {
  test.each([
    ['en', 'Kinder dürfen nicht hinein.', 'Children are barred from entering.'],
    ['en', 'Trotz des Verbots hielten sich viele nicht an die Regeln.', 'Despite the ban, many ignored the rules.'],
    [
      'en',
      'Der Fluss führt so wenig Wasser, dass keine Schiffe fahren.',
      'There is so little water that ships are halted.',
    ],
    ['fr', 'Tausende sind ohne Strom.', 'Des milliers de personnes sont privées d’électricité.'],
    ['fr', 'Die Polizei geht nicht von Mord aus.', 'La police écarte la piste du meurtre.'],
    ['es', 'Bauern dürfen das nicht mehr einsetzen.', 'Se prohíbe a los agricultores usarlo.'],
    ['es', 'Er hat keine Vorstrafen.', 'Es difícil que carezca de antecedentes.'],
    ['es', 'Warum kam er nicht? Niemand weiß es.', '¿Por qué no vino? Nadie lo sabe.'],
    ['pt', 'Warum kam er nicht? Niemand weiß es.', 'Por que não veio? Ninguém sabe.'],
    ['es', 'Warum nicht? Keiner weiß es.', '¿Por qué no? Nadie lo sabe.'],
    ['pl', 'Niemand darf das Gebäude betreten.', 'Wstęp do budynku jest wzbroniony.'],
    ['nl', 'Das Gericht sprach ihn nicht frei.', 'De rechtbank sprak hem niet vrij.'],
  ])('is one (%s): %s', (language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })

  test.each([
    ['en', 'Nur wer keine Vorstrafen hat, darf das.', 'Only people with a criminal record may do so.'],
    ['en', 'Das ließ sich nicht unabhängig prüfen.', 'This could be independently checked.'],
    ['pl', 'Das ließ sich nicht unabhängig prüfen.', 'Udało się to niezależnie sprawdzić.'],
    [
      'en',
      'Die Ware war nicht markiert und durfte nicht verkauft werden.',
      'The goods were unmarked and could be sold.',
    ],
    ['en', 'Er schwieg und zeigte keine Regung.', 'He remained silent and showed emotion.'],
    ['nl', 'Das Gericht sprach ihn nicht frei.', 'De rechtbank sprak hem vrij.'],
    ['en', 'Das Gericht bestätigte das Urteil am Freitag.', 'The court did not confirm the ruling on Friday.'],
    ['es', 'Der Minister trat am Freitag zurück.', 'El ministro no dimitió el viernes.'],
  ])('is none of something else (%s): %s', (language, source, target) => {
    expect(find(source, target, language)).not.toEqual([])
  })
})

describe('the words by which a text is told to deny nothing at all', () => {
  test.each([english, spanish, french, italian, dutch, polish, portuguese])(
    'stand alone, so that none appears where an idiom is taken out (%#)',
    ({ clear, halves = clear }) => {
      const phrases = halves.split(',').map(phrase => phrase.trim())

      expect(phrases.filter(phrase => /\s/.test(phrase))).toEqual([])
    },
  )
})
