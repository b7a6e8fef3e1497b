import { describe, expect, test } from '@jest/globals'
import { names } from '../../src/checks/names.js'

const find = (language: string, source: string, target: string) =>
  names.find({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

describe('a newspaper, an agency or a broadcaster', () => {
  test.each([
    ['en', 'Wie die „Süddeutsche Zeitung“ berichtet, ist es so.', 'The “Frankfurter Allgemeine Zeitung” reports this.'],
    ['en', 'Das meldet die Neue Osnabrücker Zeitung.', 'The Neue Leipziger Zeitung reports this.'],
    ['en', 'Das meldet die Neue Osnabrücker Zeitung.', 'The Neue Osnabrücker Quandel reports this.'],
    ['fr', 'Das sagte er der „Rheinischen Post“.', 'Il l’a dit à la « Rheinische Zeitung ».'],
    ['es', 'Das sagte er dem „Spiegel“.', 'Lo dijo al «Stern».'],
    ['en', 'Das sagte er dem „Spiegel“.', 'He told Die Zeit.'],
    ['en', 'Das berichtet „Der Standard“.', 'Die Presse reports this.'],
    ['en', 'Das sagte er dem „Spiegel“.', 'He told the Tagesspiegel.'],
    ['pl', 'Das sagte er der „Neuen Zürcher Zeitung“.', 'Mówił to w „Frankfurter Allgemeine Zeitung”.'],
    ['pl', 'Das sagte er dem „Weser-Kurier“.', 'Powiedział to „Weser-Boten”.'],
    ['pl', 'Das sagte er dem „Handelsblatt“.', 'Powiedział to gazecie „Tagesspiegel”.'],
    ['en', 'Das sagte er der Deutschen Presse-Agentur.', 'He told Reuters.'],
    ['en', 'Das sagte er der Nachrichtenagentur dpa.', 'He told the news agency AFP.'],
    ['fr', 'Das sagte er der Nachrichtenagentur AFP.', 'Il l’a dit à l’agence dpa.'],
    ['en', 'Das schreibt die FAZ.', 'The Süddeutsche Zeitung writes this.'],
    ['nl', 'Das sagte er den Salzburger Nachrichten.', 'Hij zei dat tegen de Stuttgarter Nachrichten.'],
    ['es', 'Das sagte er der „Berliner Morgenpost“.', 'Lo dijo al «Berliner Zeitung».'],
    ['pt', 'Das schreibt die „Welt“.', 'É o que escreve o Bild.'],
    ['it', 'Das sagte er der „Augsburger Allgemeinen“.', 'Lo ha detto alla «Frankfurter Allgemeine».'],
    ['en', 'Das sagte er dem Bayerischen Rundfunk.', 'He told Norddeutscher Rundfunk.'],
  ])('is no other one in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toHaveLength(1)
  })

  test.each([
    ['en', 'Das sagte er dem Bayerischen Rundfunk.', 'He told Bavarian broadcaster BR.'],
    ['en', 'Das sagte er den Salzburger Nachrichten.', 'He told the Salzburger Nachrichten on Monday.'],
    ['en', 'Das sagte er der „Neuen Zürcher Zeitung“.', 'He told the NZZ.'],
    ['en', 'Das sagte er der Frankfurter Allgemeinen Zeitung.', 'He told the Frankfurter Allgemeine on Friday.'],
    ['it', 'Das schreibt die FAZ.', 'Lo scrive la Frankfurter Allgemeine Zeitung.'],
    ['en', 'Das schreibt die NZZ.', 'The Neue Zürcher Zeitung writes this.'],
    ['en', 'Das schreibt die „Bild“-Zeitung.', 'The Bild newspaper writes this.'],
    ['pl', 'Das sagte er dem „Spiegel“.', 'Powiedział to „Spieglowi”.'],
    ['pl', 'Das sagte er der „Rheinischen Post“ und der „Welt“.', 'Mówił to w „Rheinische Post” i „Welt”.'],
    ['fr', 'Das sagte er der Deutschen Presse-Agentur.', 'Il l’a dit à l’agence de presse dpa.'],
    ['fr', 'Das sagte er der Deutschen Presse-Agentur.', 'Il l’a dit à l’agence allemande.'],
    ['en', 'Das sagte er der dpa.', 'He told the German Press Agency.'],
    ['es', 'Das sagte er der APA.', 'Lo dijo a la agencia austriaca de noticias.'],
    ['en', 'Laut Deutscher Presse-Agentur und Reuters ist es so.', 'It is so, dpa and Reuters report.'],
    ['es', 'Das schreibt der „Kölner Stadt-Anzeiger“.', 'Lo escribe el «Kölner Stadt-Anzeiger».'],
    ['en', 'Die „Kronen Zeitung“ schreibt das.', 'The Krone writes this.'],
    ['en', 'Das berichtet „Der Standard“.', 'Austria’s Standard reports this, quoting Die Presse.'],
    ['en', 'Die „taz“ schreibt das.', 'The Tageszeitung writes this.'],
    ['en', 'Gute Nachrichten gab es laut „Spiegel“.', 'There was good news, according to Der Spiegel.'],
    ['en', 'Der Stern fiel, die Welt war schön.', 'The star fell, and the world was beautiful.'],
    ['fr', 'Der Österreichische Rundfunk sendet.', 'L’ORF émet.'],
  ])('may be called as %s calls it: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })

  test('is pointed to in both texts', () => {
    const [finding] = find('en', 'Laut „Süddeutscher Zeitung“ kam er.', 'He came, the Berliner Zeitung says.')

    expect(finding).toEqual({
      details: { source: 'Süddeutscher Zeitung', target: 'Berliner Zeitung' },
      sourceSpan: [6, 26],
      targetSpan: [13, 29],
    })
  })
})
