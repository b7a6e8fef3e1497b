import { describe, expect, test } from '@jest/globals'
import { names } from '../../src/checks/names.js'

const find = (language: string, source: string, target: string) =>
  names.find({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

const supplier = 'Der Autozulieferer Continental streicht weltweit Stellen.'
const minister = 'Bundesfinanzminister Lars Klingbeil verteidigte den Etat gegen Kritik.'
const airline = 'Die Fluggesellschaft Lufthansa streicht am Donnerstag Flüge.'
const agency = 'Eine Sprecherin der Ratingagentur Fitch sprach von Schulden.'
const player = 'In Indian Wells unterlag er dem Niederländer Tallon Griekspoor.'
const trainer = 'Am Freitag lobte Trainer Nagelsmann die Abwehr.'

describe('a name behind a noun that says what it is', () => {
  test.each([
    ['en', minister, 'German Finance Minister Christian Lindner defended the budget.', 'Lindner'],
    ['es', minister, 'El ministro de Finanzas, Christian Lindner, defendió el presupuesto.', 'Lindner'],
    ['en', supplier, 'Auto supplier Bosch is cutting jobs worldwide.', 'Bosch'],
    ['it', supplier, 'Il fornitore Bosch taglia posti di lavoro.', 'Bosch'],
    ['fr', airline, 'La compagnie Eurowings annule jeudi des vols.', 'Eurowings'],
    ['pt', airline, 'A companhia aérea Eurowings cancela voos na quinta-feira.', 'Eurowings'],
    ['es', agency, 'Una portavoz de la agencia Moody’s habló de deudas.', 'Moody'],
    ['pl', 'Der Chemiekonzern BASF schließt eine Anlage.', 'Koncern chemiczny Bayer zamyka instalację.', 'Bayer'],
    ['en', player, 'He lost to Dutchman Botic van de Zandschulp at Indian Wells.', 'Zandschulp'],
    ['fr', player, 'Il s’est incliné face au Néerlandais Botic Zandschulp à Indian Wells.', 'Zandschulp'],
    ['nl', trainer, 'Vrijdag prees trainer Kovač de verdediging.', 'Kovač'],
    ['pl', 'Laut dem Verlag Hanser erscheint es.', 'Jak podaje wydawnictwo Suhrkamp, książka się ukaże.', 'Suhrkamp'],
  ])('is wrong in %s where another stands there: %s – %s', (language, source, target, wrong) => {
    expect(find(language, source, target).map(({ details }) => details?.target)).toEqual([wrong])
  })

  test.each([
    ['en', minister, 'Germany’s finance minister, Lars Klingbeil, defended the budget.'],
    ['en', minister, 'The Minister defended the budget on Friday.'],
    ['en', supplier, 'Continental is cutting jobs worldwide.'],
    ['fr', airline, 'La compagnie allemande annule des vols jeudi.'],
    ['en', trainer, 'The German coach praised the defence on Friday.'],
    ['fr', player, 'Il s’est incliné face au Néerlandais à Indian Wells.'],
    ['en', 'Kanzler Merz reiste nach Paris.', 'The Chancellor travelled to Paris.'],
    ['fr', 'Der Diktator Gaddafi wurde gestürzt.', 'Le dictateur Kadhafi a été renversé.'],
    ['en', 'Der Reformator Johannes Calvin lebte in Genf.', 'The reformer John Calvin lived in Geneva.'],
    ['pl', 'Sie traf den Sänger Elton John.', 'Spotkała piosenkarza Eltona Johna.'],
    ['en', 'Die Ministerpräsidentin Sachsens kam.', 'The premier of Saxony came.'],
    ['en', 'Der Präsident Frankreichs kam.', 'The president of France came.'],
    ['en', 'Der Verein Deutscher Ingenieure warnt.', 'The Association of German Engineers is warning.'],
    ['fr', 'Laut dem Verein Ärzte ohne Grenzen fehlt Wasser.', 'Selon Médecins sans frontières, l’eau manque.'],
    ['fr', 'Die Gewerkschaft Erziehung und Wissenschaft', 'Le syndicat Éducation et Science, la GEW'],
    ['en', 'Die Notenbank EZB berät.', 'The ECB is meeting.'],
    ['en', 'Er ist beim Energieversorger Stadtwerke München.', 'He is with the Munich Municipal Utilities.'],
    ['en', 'Der Konzern Volkswagen baut Stellen ab.', 'VW is cutting jobs, the Handelsblatt reports.'],
    ['fr', 'Der Internetriese Alphabet zahlt.', 'Le géant Google paie.'],
    ['fr', 'Der russische Präsident Putin traf Xi.', 'Le chef du Kremlin a rencontré Xi.'],
    ['en', 'Dichter Nebel lag im Bayerischen Wald.', 'There was dense fog in the Bavarian Forest.'],
  ])('may be kept, spelt otherwise, translated or left out in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })

  test.each([
    ['Am Montag kündigte der Konzern Entlassungen an.', 'On Monday the group announced layoffs at Quandel.'],
    ['Dort betreibt der Hersteller Werke.', 'The manufacturer has plants there, in Quandel.'],
    ['Er sagt, dass der Verein Spieler suche.', 'He says the club is looking for players in Quandel.'],
    ['Es ist ein Trainer, der Spielern Freiheiten lässt.', 'A coach, says Quandel, who gives players freedom.'],
    ['Das schenkt Händlern Zeit.', 'This gives retailers time, says Quandel.'],
  ])('is none where two nouns only meet: %s', (source, target) => {
    expect(find('en', source, target)).toEqual([])
  })

  test('is pointed to in both texts', () => {
    const [finding] = find('en', minister, 'Finance Minister <1>Christian Lindner</1> defended the budget.')

    expect(finding).toMatchObject({ sourceSpan: [26, 35], targetSpan: [30, 37] })
  })
})

test.each([
  ['Er traf Andreas Timm in Schwerin.', 'W tym miesiącu spotkał Andreasa Ostrowitza w Schwerinie.', 1],
  ['Die Universität Wien liegt dort.', 'Tam leży Uniwersytet Wiedeński.', 0],
])('only a capital may be the surname that stays: %s', (source, target, count) => {
  expect(find('pl', source, target)).toHaveLength(count)
})
