/** The story the demo submits. Made up for it, with all that a translation may lose: figures, links, doubt, quotes. */
export const sampleArticle = {
  format: 'markdown',
  kicker: 'Verkehr',
  headline: 'Nachtzug nach Triest soll im Herbst starten',
  teaser: 'Ein neues Bahnunternehmen verspricht zehn Stunden Fahrt und Betten ab 49,90 Euro. Verbände sind skeptisch.',
  body: `Ein Nachtzug soll vom **12. Oktober** an drei Mal in der Woche von Dresden nach Triest fahren. Das teilte das
Unternehmen Sternlinie am Montag mit. Laut Fahrplan verlässt der Zug Dresden um 20.14 Uhr und erreicht die Adria
zehn Stunden später.

## Betten ab 49,90 Euro

Die günstigste Liege kostet nach Angaben der Firma 49,90 Euro, ein Abteil für zwei Personen 178 Euro. Rund
**2,4 Millionen Euro** hat Sternlinie in zwölf gebrauchte Wagen gesteckt. Im ersten Jahr sollen etwa 60.000 Menschen
mitfahren; das wären gut 190 in jeder Nacht. Einzelheiten stehen im [Fahrplan der Linie](https://sternlinie.example/fahrplan).

> „Wer abends einsteigt, soll morgens am Meer frühstücken“, sagte Geschäftsführerin Dr. Ines Albrecht.

Der Zug hält unter anderem in:

- Prag, um 22.41 Uhr
- Linz, *nur zum Einsteigen*
- Ljubljana, um 5.02 Uhr

Fachleute sind vorsichtig. Der Verein Schiene für alle bezweifelt, dass sich das Angebot trägt. Die Strecke sei
schön, aber „auf 80 Kilometern eine einzige Baustelle“, heißt es dort. Gegen einen früheren Partner der Firma wird
zudem ermittelt: Er soll mutmaßlich Fördergeld in Höhe von 310.000 Euro falsch abgerechnet haben.`,
  byline: 'Mara Voss',
  section: 'Wirtschaft',
  tags: ['Bahn', 'Nachtzug'],
  targetLanguages: ['en-GB', 'fr', 'pl'],
} as const
