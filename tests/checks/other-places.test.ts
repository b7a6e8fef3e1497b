import { describe, expect, test } from '@jest/globals'
import { names } from '../../src/checks/names.js'

const find = (language: string, source: string, target: string) =>
  names.find({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

describe('a city told by its adjective', () => {
  test.each([
    ['es', 'Bei den Salzburger Festspielen singt sie.', 'En el Festival de Bayreuth, cantará ella.'],
    ['en', 'Im Kölner Dom brannte es.', 'There was a fire in the Munich cathedral.'],
    ['fr', 'Die Münchner Polizei ermittelt.', 'La police de Hambourg enquête.'],
    ['pl', 'Die Zürcher Polizei ermittelt.', 'Policja w Bazylei prowadzi śledztwo.'],
    ['it', 'Die Basler Polizei ermittelt.', 'La polizia di Zurigo indaga.'],
  ])('is no other one in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toHaveLength(1)
  })

  test.each([
    ['es', 'Bei den Salzburger Festspielen singt sie.', 'En el Festival de Salzburgo, cantará ella.'],
    ['en', 'Im Kölner Dom brannte es.', 'There was a fire in Cologne Cathedral.'],
    ['fr', 'Die Basler Chemie wächst.', 'La chimie bâloise croît.'],
    ['pl', 'Die Zürcher Polizei ermittelt.', 'Policja w Zurychu prowadzi śledztwo.'],
    ['pl', 'Der Linzer Konzern baut ab.', 'Koncern z Austrii zwalnia.'],
    ['en', 'Die Brüsseler Behörde warnt.', 'The European Commission is warning.'],
  ])('may be told as %s tells it: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})

describe('a town that has a namesake', () => {
  test.each([
    ['pl', 'Die Feuerwehr in Frankfurt (Oder) kam.', 'Przyjechała straż z Frankfurtu nad Menem.'],
    ['en', 'In Frankfurt am Main brennt es.', 'There is a fire in Frankfurt an der Oder.'],
    ['fr', 'In Frankfurt am Main brennt es.', 'Il y a un incendie à Francfort-sur-l’Oder.'],
    ['en', 'In Freiburg im Üechtland schneit es.', 'It is snowing in Freiburg im Breisgau.'],
    ['es', 'In Halle (Saale) schneit es.', 'Nieva en Halle, en Westfalia.'],
  ])('is not that one in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toHaveLength(1)
  })

  test.each([
    ['en', 'In Freiburg im Üechtland schneit es.', 'It is snowing in Fribourg, Switzerland.'],
    ['en', 'In Frankfurt (Oder) ist der Hauptbahnhof gesperrt.', 'In Frankfurt, the main station is closed.'],
    ['fr', 'In Frankfurt am Main brennt es.', 'Il y a un incendie à Francfort-sur-le-Main.'],
    ['pl', 'In Frankfurt (Oder) brennt es.', 'We Frankfurcie nad Odrą się pali.'],
    ['es', 'In Halle (Saale) schneit es.', 'Nieva en Halle del Saale.'],
  ])('may be told as %s tells it: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})

describe('a way from one place to another', () => {
  test.each([
    ['es', 'Der Zug fuhr von Basel nach Mailand.', 'El tren iba de Milán a Basilea.'],
    ['en', 'Der Zug von Brig nach Visp entgleiste.', 'The train from Visp to Brig derailed.'],
    ['pl', 'Sie fuhr von Warschau nach Krakau.', 'Jechała z Krakowa do Warszawy.'],
    ['fr', 'Er zog von Hamburg nach Berlin.', 'Il a déménagé de Berlin à Hambourg.'],
    ['it', 'Er zog von Hamburg nach Berlin.', 'Si è trasferito da Berlino ad Amburgo.'],
    ['pt', 'Er zog von Hamburg nach Berlin.', 'Mudou-se de Berlim para Hamburgo.'],
    ['nl', 'Er zog von Hamburg nach Berlin.', 'Hij verhuisde van Berlijn naar Hamburg.'],
  ])('is not turned round in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toHaveLength(1)
  })

  test.each([
    ['es', 'Der Zug fuhr von Basel nach Mailand.', 'El tren iba de Basilea a Milán.'],
    ['en', 'Der Zug von Brig nach Visp entgleiste.', 'The train to Visp from Brig derailed.'],
    ['pl', 'Sie fuhr von Warschau nach Krakau.', 'Jechała z Warszawy do Krakowa.'],
    ['en', 'Sie fuhr von Berlin nach Rom und zurück.', 'She went from Berlin to Rome and from Rome back to Berlin.'],
    ['nl', 'Er zog von Hamburg nach Berlin.', 'Hij verhuisde van Hamburg naar Berlijn.'],
  ])('may be told as %s tells it: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})

describe('a city that is another one', () => {
  test.each([
    [
      'en',
      'Die Staatsanwaltschaft Münster ermittelt.',
      'Prosecutors in Munich are investigating.',
      'Münster',
      'Munich',
    ],
    ['en', 'In Genf haben Gespräche begonnen.', 'Talks have begun in Genoa.', 'Genf', 'Genoa'],
    ['fr', 'In Genf haben Gespräche begonnen.', 'Des pourparlers ont débuté à Gênes.', 'Genf', 'Gênes'],
    ['es', 'Das Schiff legte in Genua ab.', 'El barco zarpó de Ginebra.', 'Genua', 'Ginebra'],
    ['pl', 'In Koblenz tagt der Rat.', 'Rada obraduje w Kolonii.', 'Koblenz', 'Kolonii'],
    ['en', 'In Linz brannte es.', 'There was a fire in Lienz.', 'Linz', 'Lienz'],
  ])('is found in %s: %s', (language, source, target, mine, theirs) => {
    expect(find(language, source, target)).toMatchObject([{ details: { source: mine, target: theirs } }])
  })

  test.each([
    ['en', 'In Genua legte das Schiff ab.', 'The ship sailed from Genoa.'],
    ['fr', 'In Genf und Genua wird gestreikt.', 'Grève à Genève et à Gênes.'],
    ['pl', 'Die Züge nach Kiel fallen aus.', 'Pociągi do Kilonii nie kursują.'],
    ['es', 'Das Ulmer Münster ist 161 Meter hoch.', 'La catedral de Ulm mide 161 metros.'],
  ])('is itself in %s under its own name: %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})
