import { describe, expect, test } from '@jest/globals'
import { leftInGerman } from '../../src/checks/left-in-german.js'

function wordsLeft(source: string, target: string, language: string) {
  return leftInGerman.find({ source, target, sourceLanguage: 'de', language })[0]?.details?.words
}

describe('a lower-case word left in German', () => {
  test.each([
    ['en', 'Sie reiste kurzfristig ab.', 'She left kurzfristig.', 'kurzfristig'],
    ['en', 'Er hat die Prüfung größtenteils bestanden.', 'He größtenteils passed the exam.', 'größtenteils'],
    ['en', 'Die Schule bleibt geschlossen.', 'The school remains geschlossen.', 'geschlossen'],
    ['en', 'Er war mindestens fünfmal dort.', 'He was there mindestens five times.', 'mindestens'],
    ['en', 'Der Fahrer flüchtete zu Fuß.', 'The driver flüchtete on foot.', 'flüchtete'],
    ['en', 'Anna Kolb eröffnete die Messe.', 'Anna Kolb eröffnete the fair.', 'Anna Kolb eröffnete'],
    ['fr', 'Das Spiel wird voraussichtlich verlegt.', 'Le match sera voraussichtlich déplacé.', 'voraussichtlich'],
    ['fr', 'Der Zugang ist barrierefrei.', 'L’accès est barrierefrei.', 'barrierefrei'],
    ['fr', 'Sie ist seit Jahren arbeitslos.', 'Elle est arbeitslos depuis des années.', 'arbeitslos'],
    ['es', 'Der Zug fährt stündlich.', 'El tren sale stündlich.', 'stündlich'],
    ['es', 'Sie warten teilweise seit Monaten.', 'Esperan teilweise desde hace meses.', 'teilweise'],
    ['it', 'Der Vertrag läuft vorläufig weiter.', 'Il contratto prosegue vorläufig.', 'vorläufig'],
    ['it', 'Die Lage ist besonders im Süden ernst.', 'La situazione è besonders grave nel sud.', 'besonders'],
    ['pl', 'Die Strecke ist einseitig gesperrt.', 'Trasa jest einseitig zamknięta.', 'einseitig'],
    ['pl', 'Der Kanzler lehnte dies entschieden ab.', 'Kanclerz entschieden to odrzucił.', 'entschieden'],
    ['pt', 'Das Museum ist ausnahmsweise offen.', 'O museu está ausnahmsweise aberto.', 'ausnahmsweise'],
    ['cs', 'Sie reiste kurzfristig ab.', 'Odjela kurzfristig.', 'kurzfristig'],
    ['ru', 'Sie reiste kurzfristig ab.', 'Она уехала kurzfristig.', 'kurzfristig'],
    ['ja', 'Die Schule bleibt geschlossen.', '学校は geschlossen です。', 'geschlossen'],
  ])('is found in %s: %s', (language, source, target, words) => {
    expect(wordsLeft(source, target, language)).toBe(words)
  })

  test.each([
    ['en', 'Sie hörten lauten Jubel.', 'They heard lauten Jubel.', 'lauten Jubel'],
    ['fr', 'Er sprach von starkem Druck.', 'Il a parlé de starkem Druck.', 'starkem Druck'],
    ['es', 'Es gab neue Funde.', 'Hubo neue Funde.', 'neue Funde'],
    ['it', 'Sie fanden alte Münzen.', 'Hanno trovato alte Münzen.', 'alte Münzen'],
    ['pl', 'Sie lebt in kleinem Kreis.', 'Żyje w kleinem Kreis.', 'kleinem Kreis'],
    ['pt', 'Er trug schwere Stiefel.', 'Ele usava schwere Stiefel.', 'schwere Stiefel'],
  ])('is found in %s together with its noun: %s', (language, source, target, words) => {
    expect(wordsLeft(source, target, language)).toBe(words)
  })

  test.each([
    ['en', 'Das ist normal und modern.', 'That is normal and modern.'],
    ['en', 'Ein wilder, milder und bitter kalter Winter', 'A wilder, milder and bitter cold winter'],
    ['en', 'Sie will die Blätter fallen sehen.', 'She says leaves are fallen already.'],
    ['en', 'Es bleibt mit minus zwei Grad kalt.', 'It stays cold at minus two degrees.'],
    ['en', 'Das Spiel läuft live und online.', 'The match is live and online.'],
    ['fr', 'Die Reform ist international und flexible Arbeit.', 'La réforme est international et flexible.'],
    ['es', 'Der sensible und globale Markt ist normal.', 'El mercado sensible y global es normal.'],
    ['it', 'Die liberale und moderne FDP', 'La FDP, liberale e moderna'],
    ['pl', 'Das sind 56 Euro brutto.', 'To 56 euro brutto.'],
    ['pl', 'Sie kamen und haben Angst.', 'Te kamen nie mają haben.'],
    ['pt', 'Eine elegante und flexible Lösung', 'Uma solução elegante e flexible'],
    ['nl', 'Das ist überhaupt dringend und spannend.', 'Dat is überhaupt dringend en spannend.'],
    ['sv', 'Sie waren verheiratet und tapfer.', 'De var tapfer.'],
    ['en', 'Mehr auf www.news.example/kurzfristig.', 'More at www.news.example/kurzfristig.'],
    ['en', 'Er las „Die täglichen Wunder“.', 'He read “Die täglichen Wunder”.'],
    ['en', 'Er las <1>Die täglichen Wunder</1>.', 'He read <1>Die täglichen Wunder</1>.'],
    ['en', 'Der Spieler war ablösefrei.', 'The player was free (ablösefrei).'],
    ['en', 'Das Zentrum für politische Schönheit', 'The Zentrum für politische Schönheit'],
    ['fr', 'Die Aktion Deutschland hilft sammelt.', 'Aktion Deutschland hilft collecte des dons.'],
  ])('is none in %s: %s', (language, source, target) => {
    expect(wordsLeft(source, target, language)).toBeUndefined()
  })
})

describe('a common noun left in German', () => {
  test.each([
    ['en', 'Die neuen Vorschriften gelten ab Mai.', 'The new Vorschriften apply from May.', 'Vorschriften'],
    ['en', 'Das Paar legte Widerspruch ein.', 'The couple filed a Widerspruch.', 'Widerspruch'],
    ['en', 'Der Bürgermeister schweigt.', 'The Bürgermeister’s office is silent.', 'Bürgermeister'],
    ['en', 'Außenminister Jan Kolb reist ab.', 'Außenminister Jan Kolb is leaving.', 'Außenminister Jan Kolb'],
    ['fr', 'Der Betrieb braucht mehr Fachkräfte.', 'L’entreprise a besoin de Fachkräfte.', 'Fachkräfte'],
    ['fr', 'Sie stellte einen Asylantrag.', 'Elle a déposé l’Asylantrag.', 'Asylantrag'],
    ['es', 'Die Wohnungen waren leer.', 'Los Wohnungen estaban vacíos.', 'Wohnungen'],
    ['es', 'Das Verfahren ruht.', 'El Verfahren está suspendido.', 'Verfahren'],
    ['it', 'Der Haushaltsausschuss tagt.', 'Il Haushaltsausschuss si riunisce.', 'Haushaltsausschuss'],
    ['pl', 'Die Polizei fand drei Fluchtfahrzeuge.', 'Policja znalazła trzy Fluchtfahrzeuge.', 'Fluchtfahrzeuge'],
    ['pl', 'Die Sprecherin bestätigte das.', 'Sprecherin to potwierdziła.', 'Sprecherin'],
    ['pt', 'Der Mindestbeitrag steigt.', 'O Mindestbeitrag sobe.', 'Mindestbeitrag'],
    ['nl', 'Die Grenzwerte bleiben.', 'De Grenzwerte blijven.', 'Grenzwerte'],
    ['en', 'Das Haus hat einen Glasaufzug.', 'The house has a Glasaufzug.', 'Glasaufzug'],
    ['en', 'Die geplante Schließung empört alle.', 'The planned Schließung outrages all.', 'Schließung'],
    ['en', 'Eine Juristin vertritt ihn.', 'A Juristin represents him.', 'Juristin'],
    ['fr', 'Das Dach des Hallenbads brach ein.', 'Le toit de l’Hallenbads s’est effondré.', 'Hallenbads'],
    ['fr', 'Zwei Motorschlitten fehlen.', 'Il manque deux Motorschlitten.', 'Motorschlitten'],
    ['es', 'Der Rand des Marktplatzes', 'El borde del Marktplatzes', 'Marktplatzes'],
    ['pl', 'Sie kaufte ein Fachwerkhaus.', 'Kupiła Fachwerkhaus.', 'Fachwerkhaus'],
    ['ru', 'Der Bürgermeister schweigt.', 'Этот Bürgermeister молчит.', 'Bürgermeister'],
    ['fr', 'Die Krankenkassen warnen.', 'Les Krankenkassen mettent en garde.', 'Krankenkassen'],
    ['pl', 'Nach der Geiselnahme kam Hilfe.', 'Po Geiselnahme w banku przyszła pomoc.', 'Geiselnahme'],
    ['en', 'Die Laborprobe ging verloren.', 'The Laborprobe was lost.', 'Laborprobe'],
    ['en', 'Das neue Polizeigesetz gilt.', 'The new Polizeigesetz is in force.', 'Polizeigesetz'],
    ['es', 'Erst in der zweiten Märzhälfte', 'No antes de la segunda Märzhälfte', 'Märzhälfte'],
    ['it', 'Seine Beschwerden nahmen zu.', 'I suoi Beschwerden sono aumentati.', 'Beschwerden'],
    ['en', 'Briefträger Kolb half.', 'Briefträger Kolb helped.', 'Briefträger Kolb'],
    ['pt', 'Der Buchhalter gestand.', 'O Buchhalter confessou.', 'Buchhalter'],
    ['es', 'Er lud ihn als Zeugen vor.', 'Lo citó als Zeugen al exministro.', 'als Zeugen'],
    ['en', 'Bei dem Unfall starb ein Mann.', 'A man died in the Unfall yesterday.', 'Unfall'],
    ['fr', 'Die Kosten steigen.', 'Hier, les Kosten augmentaient.', 'Kosten'],
    ['en', 'Ein 38-Jähriger wurde gefasst.', 'A 38-Jähriger was caught.', 'Jähriger'],
    ['es', 'Die neue Variante ist da.', 'Llegó la nueva Variante ayer.', 'Variante'],
  ])('is found in %s: %s', (language, source, target, words) => {
    expect(wordsLeft(source, target, language)).toBe(words)
  })

  test.each([
    ['en', 'Die Bundesnetzagentur und der Bundestag', 'The Bundesnetzagentur and the Bundestag'],
    ['en', 'Das Handelsblatt und die Wirtschaftswoche', 'Handelsblatt and Wirtschaftswoche'],
    ['en', 'Der Weihnachtsmarkt und das Oktoberfest', 'The Weihnachtsmarkt and Oktoberfest'],
    ['en', 'Die Energiewende und der Kindergarten', 'The Energiewende and the Kindergarten'],
    ['en', 'Die Handballer aus Melsungen', 'The handball players from Melsungen'],
    ['en', 'Sie leben im hessischen Kaufungen.', 'They live in Kaufungen in Hesse.'],
    ['en', 'Er sah die Zeche Zollverein.', 'He saw the Zeche Zollverein.'],
    ['en', 'Die Gesamtschule Ahlheim', 'The Gesamtschule Ahlheim'],
    ['en', 'Der Sänger der Band Kraftwerk', 'The singer of Kraftwerk'],
    ['en', 'Der Minister und die Spitzenkandidaten', 'The Minister and the Spitzenkandidaten'],
    ['en', 'Der Einspruch ist möglich.', 'An appeal (Einspruch) is possible.'],
    ['en', 'Der Einspruch ist möglich.', 'An Einspruch (appeal) is possible.'],
    ['en', 'Die „Polizeiberichte“ sind neu.', 'The “Polizeiberichte” are new.'],
    ['en', 'Er fuhr einen Mercedes und hat einen Labrador.', 'He drove a Mercedes and has a Labrador.'],
    ['en', 'Ein Eurofighter und ein Kindergarten', 'A Eurofighter and a Kindergarten'],
    ['en', 'Der Motor des Mercedes', 'The engine of the Mercedes'],
    ['en', 'Ein milder November und ein Rottweiler', 'A mild November and a Rottweiler'],
    ['en', 'Die Stadt des Columbus', 'The city of Columbus'],
    ['fr', 'Die Charité liegt nahe der Elbe.', 'La Charité se trouve près de l’Elbe.'],
    ['fr', 'Der Kapellmeister und der Liederabend', 'Le Kapellmeister et le Liederabend'],
    ['es', 'Die Zugspitze und der Brocken', 'El Zugspitze y el Brocken'],
    ['es', 'Die Länder und die Autobahn', 'Los Länder y la Autobahn'],
    ['it', 'Die Hafenstraße und der Opernplatz', 'La Hafenstraße e l’Opernplatz'],
    ['pl', 'Sprecher Hornung schweigt.', 'Rzecznik Hornung milczy.'],
    ['pl', 'Der Verein für Gesundheitsfragen', 'Stowarzyszenie Verein für Gesundheitsfragen'],
    ['pt', 'Die Sächsische Zeitung und die Stadtwerke', 'O Sächsische Zeitung e a Stadtwerke'],
    ['nl', 'Die Energiekosten steigen.', 'Energiekosten stijgen.'],
    ['en', 'Die Sparkassen und die Kreissparkasse', 'The Sparkassen and the Kreissparkasse'],
    ['en', 'Die Luftwaffe und das Grundgesetz', 'The Luftwaffe and the Grundgesetz'],
    ['en', 'Wagners Tannhäuser und die Hohenzollern', 'Wagner’s Tannhäuser and the Hohenzollern'],
    ['en', 'Klaus Maria Brandauer und Matthias Obermüller', 'Klaus Maria Brandauer and Matthias Obermüller'],
    ['en', 'Sie wählte die Freien Wähler.', 'She voted for the Freien Wähler.'],
    ['en', 'Der Pilot Dietrich Fahrer', 'The pilot Dietrich Fahrer'],
    ['en', 'Das Volkstheater am Naschmarkt', 'The Volkstheater on Naschmarkt'],
    ['fr', 'Die Kieler Woche und die Festwochen', 'La Kieler Woche et les Festwochen'],
    ['fr', 'Die Saison und die Rente', 'La Saison et la Rente'],
    ['en', 'Das Festival Nordwest-Projekte', 'The Nordwest-Projekte festival'],
    ['es', 'Die Variante ist da.', 'Variante nueva'],
  ])('is no name in %s: %s', (language, source, target) => {
    expect(wordsLeft(source, target, language)).toBeUndefined()
  })
})

describe('a German word that begins the sentence', () => {
  test.each([
    ['en', 'Und dann kam der Regen.', 'Und then the rain came.', 'Und'],
    ['fr', 'Aber es half nicht.', 'Aber cela n’a rien changé.', 'Aber'],
    ['es', 'Doch niemand kam.', 'Doch no vino nadie.', 'Doch'],
    ['it', 'Denn es ist spät.', 'Denn è tardi.', 'Denn'],
    [
      'pl',
      '„Und wir bleiben hier, bis der Regen wirklich vorüber ist“, sagte sie.',
      '„Und my tu zostajemy, aż deszcz naprawdę przestanie padać” – powiedziała.',
      'Und',
    ],
    ['pt', 'Und dann kam der Regen.', 'Und então veio a chuva.', 'Und'],
  ])('is found in %s: %s', (language, source, target, words) => {
    expect(wordsLeft(source, target, language)).toBe(words)
  })

  test.each([
    ['en', 'Das Lied heißt „Und dann“.', 'The song is called “Und dann”.'],
    ['en', '„Aber bitte“ läuft.', '“Aber bitte” is on.'],
    ['en', 'Und dann kam der Regen.', 'And then the rain came.'],
    ['nl', 'Doch niemand kam.', 'Doch niemand kwam.'],
  ])('is none in %s: %s', (language, source, target) => {
    expect(wordsLeft(source, target, language)).toBeUndefined()
  })
})

describe('a word left in German', () => {
  test('is pointed to among the tags', () => {
    const [finding] = leftInGerman.find({
      source: 'Sie reiste <1>kurzfristig</1> ab.',
      target: 'She left <1>kurzfristig</1>.',
      sourceLanguage: 'de',
      language: 'en',
    })

    expect(finding?.targetSpan).toEqual([12, 23])
  })

  test.each([
    'Bürgermeister ',
    '(Bürgermeister ',
    '„Bürgermeister“ ',
    'kurzfristig-',
    'Bund der kurzfristig Alten ',
    '<1>Bürgermeister</1>',
    '{kurzfristig',
    '%kurzfristig',
    '[[kurzfristig <a',
  ])('is looked for in any length of text: %s', text => {
    const many = text.repeat(1_000_000 / text.length)

    expect(
      leftInGerman.find({ source: many, target: `${many}x`, sourceLanguage: 'de', language: 'en' }).length,
    ).toBeLessThan(2)
  })

  test('is looked for among any number of quotations that the source does not have', () => {
    const target = Array.from({ length: 80_000 }, (_, at) => `“${at} quoted” `).join('')

    expect(
      leftInGerman.find({ source: 'kurzfristig '.repeat(80_000), target, sourceLanguage: 'de', language: 'en' }),
    ).toEqual([])
  })
})

test.each(['{datum}', '{{ datum }}', '%{datum}', '[[datum]]', '%datum%'])(
  'the placeholder %s is called as it is',
  placeholder => {
    expect(wordsLeft(`Die Nachrichten vom ${placeholder}.`, `The news of ${placeholder}.`, 'en')).toBeUndefined()
  },
)
