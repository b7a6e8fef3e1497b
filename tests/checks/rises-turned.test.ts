import { describe, expect, test } from '@jest/globals'
import { numbers } from '../../src/checks/numbers.js'

const found = (source: string, language: string, target: string) =>
  numbers.find({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

describe('how far something rose, told as where it stands', () => {
  test.each([
    ['Die Quote stieg auf 19 Prozent.', 'en', 'The rate rose by 19 percent.'],
    ['Die Quote stieg auf 19 Prozent.', 'fr', 'Le taux a augmenté de 19 %.'],
    ['Die Quote stieg auf 19 Prozent.', 'es', 'La tasa subió en un 19 %.'],
    ['Die Quote stieg auf 19 Prozent.', 'pl', 'Odsetek wzrósł o 19 proc.'],
    ['Die Quote stieg auf 19 Prozent.', 'it', 'Il tasso è salito del 19 per cento.'],
    ['Die Quote stieg auf 19 Prozent.', 'nl', 'Het percentage steeg met 19 procent.'],
    ['Die Quote stieg auf 19 Prozent.', 'pt', 'A taxa subiu em 19 por cento.'],
    ['Der Preis sank um 5 Euro.', 'en', 'The price fell to 5 euros.'],
    ['Der Preis sank um 5 Euro.', 'fr', 'Le prix est tombé à 5 euros.'],
    ['Der Preis sank um 5 Euro.', 'es', 'El precio bajó hasta los 5 euros.'],
    ['Der Preis sank um 5 Euro.', 'es', 'El precio bajó a 5 euros.'],
    ['Der Preis sank um 5 Euro.', 'pl', 'Cena spadła do 5 euro.'],
    ['Der Preis sank um 5 Euro.', 'it', 'Il prezzo è sceso a 5 euro.'],
    ['Der Preis sank um 5 Euro.', 'nl', 'De prijs daalde naar 5 euro.'],
    ['Der Preis sank um 5 Euro.', 'pt', 'O preço caiu para 5 euros.'],
    ['Der Umsatz wuchs auf rund 30 Millionen Euro.', 'en', 'Revenue grew by around 30 million euros.'],
    ['Der Umsatz wuchs um mehr als 30 Millionen Euro.', 'en', 'Revenue grew to more than €30 million.'],
    [
      'Der Umsatz wuchs um mehr als 30 Millionen Euro.',
      'fr',
      'Le chiffre d’affaires a bondi à plus de 30 millions d’euros.',
    ],
    [
      'Der Umsatz wuchs auf etwa 30 Millionen Euro.',
      'fr',
      'Le chiffre d’affaires a progressé d’environ 30 millions d’euros.',
    ],
    ['Der Anstieg auf 19 Prozent überrascht.', 'en', 'The increase of 19 percent is a surprise.'],
    ['Der Anstieg auf 19 Prozent überrascht.', 'es', 'El aumento del 19 % sorprende.'],
    ['Die Quote dürfte auf 2,5 Prozent klettern.', 'pl', 'Odsetek prawdopodobnie wzrośnie o 2,5 proc.'],
    ['Die Zahl ging um 11,8 Prozent zurück.', 'pl', 'Liczba spadła do 11,8 proc.'],
    ['Die Quote erhöhte sich auf 6,2 Prozent.', 'es', 'La tasa subió un 6,2 %.'],
    ['Es kühlt auf minus 14 Grad ab.', 'en', 'Temperatures drop by minus 14 degrees.'],
    ['Die Mieten werden um knapp 80 Euro erhöht.', 'en', 'Rents are being raised to almost 80 euros.'],
    ['Der Verband will die Gebühr um 12 Euro anheben.', 'pl', 'Związek chce podnieść opłatę do 12 euro.'],
    ['Der Verband will die Gebühr auf 12 Euro anheben.', 'fr', 'L’association veut augmenter les frais de 12 euros.'],
  ])('%s (%s) %s', (source, language, target) => {
    expect(found(source, language, target)).toHaveLength(1)
  })

  test('is shown with its preposition in both texts', () => {
    const [finding] = found('Die Quote stieg auf rund 19 Prozent.', 'en', 'The rate rose by about 19 percent.')

    expect(finding).toMatchObject({ details: { source: 'auf rund 19 Prozent', target: 'by about 19 percent' } })
  })

  test.each([
    ['Die Quote stieg auf 19 Prozent.', 'en', 'The rate rose to 19 percent.'],
    ['Die Quote stieg auf 19 Prozent.', 'en', 'The rate is now at 19 percent.'],
    ['Die Quote stieg auf 19 Prozent.', 'fr', 'Le taux est monté à plus de 19 %.'],
    ['Die Quote stieg auf 19 Prozent.', 'fr', 'Le taux a grimpé pour atteindre un niveau de 19 %.'],
    ['Die Quote stieg auf 19 Prozent.', 'es', 'La tasa subió y se situó en el 19 %.'],
    ['Die Quote stieg auf 19 Prozent.', 'es', 'La tasa subió hasta un 19 %.'],
    ['Die Quote stieg um 19 Prozent.', 'en', 'The rate rose 19 percent.'],
    ['Die Quote stieg um 19 Prozent.', 'en', 'The increase amounted to 19 percent.'],
    ['Die Quote stieg um 19 Prozent.', 'fr', 'La hausse s’élève à 19 %.'],
    ['Die Quote stieg um mehr als 19 Prozent.', 'fr', 'Le taux a connu une hausse supérieure à 19 %.'],
    ['Die Quote stieg um 19 Prozent.', 'es', 'La tasa subió un 19 %.'],
    ['Die Quote stieg um bis zu 19 Prozent.', 'es', 'La tasa subió hasta un 19 %.'],
    ['Die Quote stieg um bis zu 19 Prozent.', 'en', 'The rate rose by up to 19 percent.'],
    ['Die Quote stieg um 3 auf 19 Prozent.', 'en', 'The rate rose by 3 points to 19 percent.'],
    ['Die Quote stieg um 3 auf 19 Prozent.', 'fr', 'Le taux a augmenté de 3 points, à 19 %.'],
    ['Die Quote stieg von 16 auf 19 Prozent.', 'fr', 'Le taux est passé de 16 à 19 %.'],
    ['Die Quote stieg von 16 auf 19 Prozent.', 'pl', 'Odsetek wzrósł z 16 do 19 proc.'],
    ['Die Preise stiegen um 3 bis 5 Prozent.', 'en', 'Prices rose by 3 to 5 percent.'],
    ['Der Wert wurde auf 50 Prozent gesenkt.', 'en', 'The value was cut by 50 percent.'],
    ['Es geht um 5 Millionen Euro, die Kosten steigen.', 'en', 'This is about 5 million euros, and costs are rising.'],
    ['Um 19 Uhr stieg der Preis.', 'en', 'By 7 p.m. the price had risen.'],
    ['Der Bus stieß um 19 Uhr mit 5 Autos zusammen.', 'en', 'The bus collided with 5 cars at 7 p.m.'],
  ])('nothing is found where it is told rightly: %s (%s) %s', (source, language, target) => {
    expect(found(source, language, target)).toEqual([])
  })
})
