/** The words of the benches' articles (`articles.ts`), in the order in which they stand there. */
const words = {
  things: ['die Brücke', 'das Stadtbad', 'der Bahnhof', 'die Bibliothek', 'das Theater', 'der Marktplatz'],
  deeds: ['wird umgebaut', 'bleibt geschlossen', 'öffnet früher', 'kostet mehr als geplant', 'ist fertig'],
}

type Tongue = { things: readonly string[]; deeds: readonly string[]; say: (parts: Parts) => string }
type Parts = { place: string; number: string; thing: string; deed: string; end: string }

const tongues: Readonly<Record<string, Tongue>> = {
  en: {
    things: ['the bridge', 'the public pool', 'the station', 'the library', 'the theatre', 'the market square'],
    deeds: ['is being rebuilt', 'remains closed', 'opens earlier', 'costs more than planned', 'is finished'],
    say: ({ place, number, thing, deed, end }) =>
      `In ${place}, according to report ${number}, ${thing} ${deed}, as the administration told residents${end}`,
  },
  fr: {
    things: ['le pont', 'la piscine municipale', 'la gare', 'la bibliothèque', 'le théâtre', 'la place du marché'],
    deeds: ['est en travaux', 'reste fermé', 'ouvre plus tôt', 'coûte plus cher que prévu', 'est terminé'],
    say: ({ place, number, thing, deed, end }) =>
      `À ${place}, selon le rapport ${number}, ${thing} ${deed}, comme l’administration l’a annoncé aux riverains${end}`,
  },
  pl: {
    things: ['most', 'basen miejski', 'dworzec', 'biblioteka', 'teatr', 'rynek'],
    deeds: ['jest w przebudowie', 'pozostaje w remoncie', 'otwiera się wcześniej', 'kosztuje więcej', 'jest gotowe'],
    say: ({ place, number, thing, deed, end }) =>
      `W mieście ${place} według raportu ${number} ${thing} ${deed}, o czym urząd poinformował mieszkańców${end}`,
  },
}

const pattern =
  /^In (\S+) hieß es laut Bericht (\d+), (d\S+ \S+) (.+), wie die Verwaltung den Anwohnern mitteilte(\.?)$/

/** A sentence of the benches' articles in a language of theirs, named as DeepL does; null for any other. */
export function translateSentence(german: string, target: string): string | null {
  const tongue = tongues[target.slice(0, 2).toLowerCase()]
  const [, place = '', number = '', thing = '', deed = '', end = ''] = pattern.exec(german) ?? []
  const [which, how] = [words.things.indexOf(thing), words.deeds.indexOf(deed)]
  if (!tongue || which < 0 || how < 0) return null
  return tongue.say({ place, number, thing: tongue.things[which] ?? '', deed: tongue.deeds[how] ?? '', end })
}
