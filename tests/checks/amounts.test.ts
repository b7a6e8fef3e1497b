import { describe, expect, test } from '@jest/globals'
import { amounts } from '../../src/checks/amounts.js'
import { numbers } from '../../src/checks/numbers.js'

const find = (source: string, language: string, target: string) =>
  amounts.find({ source, target, sourceLanguage: 'de', language })

describe('the same currency or unit', () => {
  test.each([
    ['en', '48,3 Millionen Euro', '€48.3 million'],
    ['en', '48,3 Millionen Euro', 'EUR 48.3m'],
    ['en', '48,3 Mio. €', '48.3 million euros'],
    ['fr', '48,3 Millionen Euro', '48,3 millions d’euros'],
    ['fr', '48,3 Millionen Euro', '48,3 M€'],
    ['es', '48,3 Millionen Euro', '48,3 millones de euros'],
    ['pl', '48,3 Millionen Euro', '48,3 mln euro'],
    ['ru', '48,3 Millionen Euro', '48,3 млн евро'],
    ['en', '5 US-Dollar', '$5'],
    ['pl', '5 Dollar', '5 dolarów'],
    ['es', '5 Dollar', '5 dólares estadounidenses'],
    ['en', '20 Pfund', '£20'],
    ['fr', '20 Schweizer Franken', '20 francs suisses'],
    ['en', '20 Franken', 'CHF 20'],
    ['pl', '20 Zloty', '20 zł'],
    ['en', '20 Zloty', '20 zlotys'],
    ['es', '500 Yen', '500 yenes'],
    ['en', 'zwischen 10 und 20 Euro', 'between €10 and €20'],
    ['en', '10 bis 20 Euro', '10 to 20 euros'],
    ['en', 'Der Zehn-Euro-Schein', 'The ten-euro note'],
    ['pl', 'Der Zehn-Euro-Schein', 'Banknot dziesięcioeurowy'],
    ['en', 'Der Zehneuroschein', 'The ten-euro note'],
    ['en', 'Vom Dreimeterbrett', 'From the three-metre board'],
    ['es', '512 Euro je Tonne', '512 euros por tonelada'],
    ['en', '380 Euro pro Quadratmeter', '€380 per sq m'],
    ['es', 'Anderthalb Meter Schnee', 'Un metro y medio de nieve'],
    ['fr', '1,8 Promille', '1,8 gramme par litre'],
    ['en', '20 Kilometer', '20 km'],
    ['fr', '20 km', '20 kilomètres'],
    ['pl', '20 Kilometer', '20 kilometrów'],
    ['en', '5 Meter', '5 m'],
    ['en', '5 Grad', '5 °C'],
    ['es', '5 Grad', '5 grados'],
    ['en', '30 Tonnen', '30 tonnes'],
    ['fr', '30 Hektar', '30 hectares'],
    ['en', '80 Quadratmeter', '80 m²'],
    ['pl', '80 Quadratmeter', '80 metrów kwadratowych'],
    ['en', '120 km/h', '120 kilometres per hour'],
    ['en', 'drei Liter', '3 litres'],
    ['en', '19 Länder der Eurozone', '19 countries of the eurozone'],
  ])('may stand in %s as it does there: %s – %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })
})

describe('another currency or unit', () => {
  test.each([
    ['a currency', 'en', '48,3 Millionen Euro', '48.3 million dollars'],
    ['a sign', 'fr', '20 Euro', '20 $'],
    ['a currency', 'pl', '20 Franken', '20 euro'],
    ['a currency that is lost', 'en', '20 Millionen Euro', '20 million'],
    ['a unit', 'en', '20 Kilometer', '20 miles'],
    ['a unit', 'es', '20 Tonnen', '20 kilos'],
    ['a unit that is lost', 'fr', '20 Tonnen', '20'],
    ['degrees', 'en', '20 Grad', '20 °F'],
    ['power', 'en', '20 Megawatt', '20 gigawatts'],
    ['a half', 'en', 'Anderthalb Meter Schnee', 'One and a half feet of snow'],
    ['a half', 'es', 'Anderthalb Meter Schnee', 'Un pie y medio de nieve'],
    ['a unit in a word', 'es', 'Ein 40-Tonner', 'Un camión de 40 kilos'],
    ['a currency in a word', 'en', 'Der Zehneuroschein', 'The ten-dollar note'],
    ['what grams of alcohol are in', 'fr', '1,4 Promille im Blut', '1,4 g d’alcool par gallon de sang'],
    ['what grams of alcohol are in', 'es', '1,4 Promille im Blut', '1,4 gramos de alcohol por galón de sangre'],
    ['what a price is for', 'fr', '512 Euro je Tonne', '512 euros le kilo'],
  ])('is found: %s (%s)', (_what, language, source, target) => {
    expect(find(source, language, target)).toHaveLength(1)
  })

  test('is found where it was converted without a word, and told once', () => {
    const pair = { source: '20 Kilometer', target: '12 miles', sourceLanguage: 'de', language: 'en' }

    expect([amounts.find(pair).length, numbers.find(pair).length]).toEqual([1, 0])
  })

  test('is pointed to with its number, tags or not', () => {
    expect(find('Es sind <1>20</1> Euro.', 'en', 'It is <1>$20</1>.')).toEqual([
      { details: { source: '20 Euro', target: '$20' }, sourceSpan: [11, 22], targetSpan: [9, 12] },
    ])
  })
})

describe('a currency that counts nothing', () => {
  test.each([
    ['en', 'Der Franken stieg zum Euro.', 'The franc rose against the euro.', 'The euro rose against the euro.'],
    [
      'es',
      'Bezahlt wird in Euro, nicht in Kronen.',
      'Se paga en euros, no en coronas.',
      'Se paga en dólares, no en coronas.',
    ],
    ['pl', 'Der Zloty fiel auf 4,28 je Euro.', 'Złoty spadł do 4,28 za euro.', 'Złoty spadł do 4,28 za dolara.'],
    ['fr', 'Der Dollar fällt.', 'Le billet vert recule.', 'L’euro recule.'],
  ])('stays what it is in %s: %s – %s, not %s', (language, source, right, wrong) => {
    expect(find(source, language, right)).toEqual([])
    expect(find(source, language, wrong)).toHaveLength(1)
  })
})

describe('a currency that another word of the source tells of', () => {
  test.each([
    [
      'a compound',
      'en',
      'Die EZB hält den Euro stabil, während die Dollarstärke dem Euro schadet.',
      'The ECB is keeping the euro stable while the strength of the dollar is hurting it.',
    ],
    [
      'a compound',
      'en',
      'Der Dollarkurs fiel, der Euro stieg, und der Euro bleibt stark.',
      'The dollar fell, and the euro rose and remains strong.',
    ],
    [
      'a compound',
      'fr',
      'Die Eurozone wächst, der Dollar fällt, und der Dollar bleibt schwach.',
      'La zone de l’euro croît, le dollar recule et reste faible.',
    ],
    ['a sign', 'en', 'Der Euro kostet 1,10 $, und der Euro steigt.', 'The euro costs 1.10 dollars and is rising.'],
    [
      'another name',
      'en',
      'Der Dollar legte zur Gemeinschaftswährung zu, und der Dollar steigt weiter.',
      'The dollar gained against the euro and is still rising.',
    ],
  ])('is none from nowhere: %s in %s', (_what, language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })

  test('still counts for itself alone', () => {
    expect(
      find('Die Eurozone wächst, der Dollar fällt.', 'en', 'The euro area is growing, the yen falls.'),
    ).toHaveLength(1)
    expect(find('Der Euro fällt in Europa.', 'en', 'The dollar is falling in Europe.')).toHaveLength(1)
    expect(
      find('Der Euro stieg, der Euro bleibt stark.', 'en', 'The euro rose, the dollar stays strong.'),
    ).toHaveLength(1)
  })
})

describe('a word that is more than a currency', () => {
  test.each([
    ['a weight', 'en', 'Er nahm ein paar Pfund ab.', 'He lost weight and saved euros.'],
    ['a region', 'en', 'In Franken wird gespart.', 'In Franconia, they save euros.'],
    ['a region', 'en', 'In Franken gilt der Euroschein als Glücksbringer.', 'In Franconia, the euro note is a charm.'],
    [
      'a treetop',
      'en',
      'Der Baum verliert seine Krone, der Eurokurs fällt.',
      'The tree loses its top, the euro falls.',
    ],
    ['a verb', 'en', 'Die EZB will den Euro, nur den Euro stützen.', 'The ECB will try to support the euro alone.'],
    ['a verb', 'fr', 'Der Euro fiel, der Euro steigt.', 'L’euro baissait et remonte, peut-on lire.'],
    [
      'a town',
      'en',
      'Der Euro fällt, und der Euro bleibt schwach.',
      'The euro is falling in Frankfurt and remains weak.',
    ],
    ['gold', 'pl', 'Der Euro gewinnt, der Euro ist Gold wert.', 'Euro zyskuje i jest jak złoty medal.'],
    [
      'a book',
      'fr',
      'Das Buch erklärt den Euro und warum der Euro bleibt.',
      'Le livre explique l’euro et pourquoi il reste.',
    ],
    ['a name', 'es', 'Der Euro bleibt, der Euro hält.', 'Juan Pérez dice que el euro se queda.'],
    ['a crown', 'en', 'Der Euro ist König, der Euro bleibt.', 'The euro wears the crown and remains.'],
  ])('is no currency from nowhere: %s in %s', (_what, language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })

  test.each([
    ['Der Franken wertet auf.', 'The euro is appreciating.'],
    ['Das Pfund fällt zum Dollar.', 'The euro falls against the dollar.'],
    ['Der Euro fällt.', 'The pound is falling.'],
    ['Der Euro fällt.', 'The crown is falling.'],
  ])('is one where it tells of money: %s – %s', (source, target) => {
    expect(find(source, 'en', target)).toHaveLength(1)
  })
})

describe('a hostile text', () => {
  test('full of currencies is read to its end', () => {
    const text = 'Euro Dollarstärke Währung Pfund Neuroeuro '.repeat(25_000)

    expect(find(text, 'en', 'dollar try lire Frankfurt '.repeat(40_000)).length).toBeLessThanOrEqual(10)
  })

  test('of a megabyte is read to its end', () => {
    const text = ['20 Euro ', '$', '5 de ', '20 Kilometer pro ', '°']
      .map(unit => unit.repeat(201_000 / unit.length))
      .join('')

    expect(text.length).toBeGreaterThan(1_000_000)
    expect(find(text, 'en', text).length).toBeLessThanOrEqual(10)
  })
})

describe('the same amount', () => {
  test.each([
    ['en', 'Es dauert anderthalb Jahre.', 'It takes 18 months.'],
    ['en', 'Das Baby wog 3.500 Gramm.', 'The baby weighed 3.5 kilograms.'],
    ['en', 'Er lief 2:04:12 Stunden.', 'He ran it in two hours, four minutes and 12 seconds.'],
    ['pl', 'Vom 1. April an drohen Strafen.', 'Od pierwszego dnia kwietnia grożą kary.'],
  ])('may be told in another unit of its kind (%s): %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })

  test.each([
    ['en', 'Es dauert anderthalb Jahre.', 'It takes 18 days.'],
    ['en', 'Das Baby wog 3.500 Gramm.', 'The baby weighed 3,500 kilograms.'],
    ['en', 'Ein Liter Diesel kostet 1,612 Euro.', 'A gallon of diesel costs 1.612 euros.'],
    ['en', 'Der Autor von 30 Büchern ist tot.', 'The author of 30 dollars is dead.'],
    ['fr', 'Der Schaden ist sechsstellig.', 'Les dégâts se chiffrent à des milliers de dollars.'],
    ['en', 'Es kostet 35 statt 20 Euro, hier sogar 50.', 'It costs €35 instead of €20, here even £50.'],
  ])('is not told by another currency or unit (%s): %s', (language, source, target) => {
    expect(find(source, language, target)).not.toEqual([])
  })

  test('needs no currency where none is meant', () => {
    expect(find('In alten Eichen leben Käfer.', 'es', 'En los robles viejos viven escarabajos.')).toEqual([])
    expect(find('Sie übersprang die Hürde.', 'fr', 'Elle a franchi l’obstacle.')).toEqual([])
  })
})

describe('energy', () => {
  test.each([
    ['it', 'L’impianto produce 30 gigawattora.'],
    ['pt', 'A central gera 30 gigawatts-hora.'],
    ['pt-BR', 'A usina gera 30 gigawatts-hora.'],
  ])('is read in %s', (language, target) => {
    const pair = { source: 'Die Anlage liefert 30 Gigawattstunden.', target, sourceLanguage: 'de', language }

    expect(amounts.find(pair)).toEqual([])
    expect(amounts.find({ ...pair, target: target.replace('giga', 'mega') })).toHaveLength(1)
  })
})

describe('an area', () => {
  const find = (language: string, target: string) =>
    amounts.find({ source: 'Sie misst 72,5 m² und kostet 1.450 Euro.', target, sourceLanguage: 'de', language })

  test('is square metres in Italian short forms', () => {
    expect(find('it', 'È di 72,5 mq e costa 1.450 euro.')).toEqual([])
  })

  test('is no money because some is named behind it', () => {
    expect(find('en', 'It measures 72.5 square feet and costs €1,450.')).toHaveLength(1)
  })
})

describe('a German pound of goods', () => {
  const butter = 'Ein Pfund Butter kostet 2,29 Euro.'
  const potatoes = 'Zwei Pfund Kartoffeln kosten 3 Euro.'
  const coffee = 'Ein halbes Pfund Kaffee kostet 5 Euro.'
  const findAny = (source: string, language: string, target: string) =>
    [amounts, numbers].flatMap(check => check.find({ source, target, sourceLanguage: 'de', language }))

  test.each([
    ['en', butter, 'Half a kilo of butter costs €2.29.'],
    ['en', butter, '500 g of butter cost €2.29.'],
    ['en', 'Ein Pfund Kirschen kostet 4 bis 6 Euro.', 'Half a kilo of cherries costs between €4 and €6.'],
    ['en', butter, 'A pound of butter costs €2.29.'],
    ['fr', butter, 'Une livre de beurre coûte 2,29 euros.'],
    ['fr', butter, 'Les 500 grammes de beurre coûtent 2,29 euros.'],
    ['es', butter, 'Medio kilo de mantequilla cuesta 2,29 euros.'],
    ['pl', butter, 'Pół kilo masła kosztuje 2,29 euro.'],
    ['pl', butter, 'Za 50 dag masła trzeba zapłacić 2,29 euro.'],
    ['it', butter, 'Mezzo chilo di burro costa 2,29 euro.'],
    ['ru', butter, '500 граммов масла стоят 2,29 евро.'],
    ['sv', butter, '500 gram smör kostar 2,29 euro.'],
    ['nl', butter, 'Een halve kilo boter kost 2,29 euro.'],
    ['en', potatoes, 'A kilo of potatoes costs €3.'],
    ['es', potatoes, 'El kilo de patatas cuesta 3 euros.'],
    ['pl', potatoes, 'Kilogram ziemniaków kosztuje 3 euro.'],
    ['en', coffee, '250 grams of coffee cost €5.'],
    ['es', coffee, 'Un cuarto de kilo de café cuesta 5 euros.'],
    ['en', 'Drei Pfund Mehl reichen.', '1.5 kg of flour are enough.'],
    ['en', 'Er nahm 30 Pfund ab.', 'He lost 15 kilos.'],
    ['en', 'Der zwölfpfündige Karpfen biss an.', 'The six-kilo carp took the bait.'],
    ['fr', 'Das 500 Gramm schwere Brot ist teuer.', 'Le pain d’une livre est cher.'],
  ])('is half a kilogram (%s): %s – %s', (language, source, target) => {
    expect(findAny(source, language, target)).toEqual([])
  })

  test.each([
    ['en', potatoes, 'Two kilos of potatoes cost €3.'],
    ['es', butter, 'Medio gramo de mantequilla cuesta 2,29 euros.'],
    ['en', butter, 'Half a kilo of butter costs $2.29.'],
    ['en', 'Er nahm 30 Pfund ab.', 'He lost 12 kilos.'],
    ['en', 'Er wiegt zehn Kilo.', 'He weighs 20 pounds.'],
    ['en', 'Das kostet 20 Pfund.', 'That costs 10 euros.'],
    ['es', 'Das kostet 20 Pfund Sterling.', 'Eso cuesta 20 euros.'],
  ])('is no other weight, and money is not weighed (%s): %s – %s', (language, source, target) => {
    expect(findAny(source, language, target)).toHaveLength(1)
  })
})

describe('a second amount whose currency the source leaves out', () => {
  const apple = 'Apple hat 23,4 Milliarden Dollar verdient und die Erwartungen um fast eine Milliarde übertroffen.'
  const find = (language: string, target: string) =>
    amounts.find({ source: apple, target, sourceLanguage: 'de', language })

  test.each([
    ['en', 'Apple earned $23.4 billion, beating expectations by nearly €1 billion.'],
    ['fr', 'Apple a gagné 23,4 milliards de dollars, près d’un milliard d’euros de plus que prévu.'],
  ])('is in no other one in %s', (language, target) => {
    expect(find(language, target)).toHaveLength(1)
  })

  test.each([
    ['en', 'Apple earned $23.4 billion, beating expectations by nearly $1 billion.'],
    ['en', 'Apple earned $23.4 billion (€20 billion), beating expectations by nearly a billion.'],
  ])('is in the same, and may be converted in brackets: %s, %s', (language, target) => {
    expect(find(language, target)).toEqual([])
  })
})
