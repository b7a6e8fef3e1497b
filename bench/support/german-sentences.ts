import { type Dice, diceOf } from './dice.js'

const listOf = (words: string) => words.trim().split(/\s*\|\s*/)
const wordsOf = (words: string) => words.trim().split(/\s+/)

const firstNames = wordsOf(`Anna Ayşe Bernd Carla Clemens Dagmar Dilara Eike Elif Emil Enno Esther Felix Frauke Georg
  Greta Hakan Hanna Heike Henrik Ines Ingo Jana Jens Jonas Judith Karla Katrin Kemal Klara Lars Lena Levke Linus Lotte
  Magda Malte Marek Mathilde Mira Nele Nils Olga Oskar Paula Peer Rahel Ralf Ruth Samir Silke Sönke Tabea Thilo Ulla
  Uwe Vera Volker Wiebke Yasmin`)
const surnames = wordsOf(`Ahlers Arslan Bachmann Behrens Bergner Böttcher Brandt Buchholz Celik Clausen Dahlke Demir
  Ehlers Eichinger Engel Fechner Fiedler Friese Gabriel Gerlach Göbel Grothe Haas Hartwig Heidrich Hellwig Hinrichs
  Horvath Jankowski Jessen Kaiser Kessler Kirchhoff Kowalski Krämer Lammers Lindner Lohse Lüders Maurer Meinhardt
  Mertens Nagel Neumann Nowak Ohlsen Özdemir Petersen Pfeiffer Pohl Quandt Rademacher Reuter Ritter Rohde Sander
  Schirmer Schwarz Seidel Sommer Stahl Stelter Thiele Trautmann Ullrich Voss Wagner Weidner Wendt Winkler Yilmaz Zander
  Ziegler Zimmermann`)
const places = wordsOf(`Aachen Aalen Altona Ansbach Apolda Aurich Bamberg Bautzen Bielefeld Bocholt Bottrop Bremen
  Celle Chemnitz Coburg Cottbus Cuxhaven Dessau Detmold Dortmund Dresden Düren Eisenach Emden Erfurt Essen Eutin
  Flensburg Frankfurt Freiburg Fulda Gera Gießen Görlitz Goslar Göttingen Greifswald Gütersloh Halle Hamburg Hameln
  Hanau Heide Heilbronn Hildesheim Hof Husum Ingolstadt Jena Kaiserslautern Karlsruhe Kassel Kempten Kiel Kleve Köln
  Konstanz Krefeld Landshut Leer Leipzig Lemgo Lindau Lübeck Lüneburg Magdeburg Mainz Marburg Minden Mölln München
  Münster Neuss Nordhorn Nürnberg Offenburg Oldenburg Osnabrück Paderborn Passau Pirna Plauen Potsdam Ratzeburg
  Regensburg Reutlingen Riesa Rostock Saarbrücken Schleswig Schwerin Siegen Soest Speyer Stade Stendal Stralsund
  Stuttgart Suhl Trier Tübingen Uelzen Ulm Unna Verden Weimar Wetzlar Wismar Witten Worms Wuppertal Würzburg Zittau
  Zwickau`)
const modifiers = wordsOf(`Abwasser Arbeits Bade Bahn Bau Berufs Bildungs Brücken Bürger Deich Denkmal Energie Ernte
  Fähr Familien Feuerwehr Finanz Fischerei Flughafen Forst Gesundheits Gewerbe Hafen Handels Haushalts Heimat Heiz Hoch
  Industrie Jugend Kanal Kinder Klima Klinik Kohle Kranken Kultur Land Lehr Luft Markt Meeres Miet Moor Müll Museums
  Natur Netz Ober Pflege Polizei Quartiers Rad Rechts Regional Rettungs Schienen Schul Senioren Solar Sozial Sport Stadt
  Steuer Strom Tarif Theater Tier Umwelt Verkehrs Verwaltungs Wahl Wald Wasser Wetter Wirtschafts Wohnungs Zoll Zukunfts`)
/** Each with its article in the nominative and the accusative. */
const bodies = listOf(`der Rat den Rat | die Behörde die Behörde | das Amt das Amt | der Ausschuss den Ausschuss |
  die Kammer die Kammer | der Verband den Verband | die Gesellschaft die Gesellschaft | das Gericht das Gericht |
  die Kommission die Kommission | der Beirat den Beirat | die Stiftung die Stiftung | der Dienst den Dienst |
  das Referat das Referat | die Agentur die Agentur | der Senat den Senat | das Bündnis das Bündnis`)
const matters = listOf(`der Plan den Plan | die Abgabe die Abgabe | das Gesetz das Gesetz | der Vertrag den Vertrag |
  die Reform die Reform | das Projekt das Projekt | der Bericht den Bericht | die Förderung die Förderung |
  das Konzept das Konzept | der Ausbau den Ausbau | die Prüfung die Prüfung | das Verbot das Verbot |
  der Zuschuss den Zuschuss | die Halle die Halle | das Zentrum das Zentrum | der Neubau den Neubau |
  die Anlage die Anlage | das Programm das Programm | der Entwurf den Entwurf | die Strecke die Strecke`)
const adjectives = wordsOf(`neue umstrittene geplante lange teure kleine große alte dringende einstimmige örtliche
  gemeinsame vorläufige seltene knappe öffentliche private zweite dritte letzte geheime mutige späte frühere künftige
  strenge milde vielfältige geförderte gescheiterte`)
const deeds = listOf(`vorgestellt | abgelehnt | beschlossen | verschoben | geprüft | kritisiert | begrüßt | gestoppt |
  bewilligt | verteidigt | überarbeitet | gefordert | ausgesetzt | gekürzt | erweitert | unterzeichnet | angekündigt |
  verworfen | gelobt | in Frage gestellt | auf den Weg gebracht | vertagt | genehmigt | angefochten | gerügt`)
const times = listOf(`am Montag | am Dienstagabend | am Mittwoch | am Donnerstagmorgen | am Freitag | am Wochenende |
  in der Nacht | seit Wochen | nach langer Debatte | vor der Sommerpause | im Frühjahr | im Herbst | zum Jahresende |
  kurz nach Mitternacht | bei strömendem Regen | überraschend | wie erwartet | hinter verschlossenen Türen |
  unter großem Beifall | gegen den Willen der Anwohner | mit knapper Mehrheit | ohne Aussprache`)
const reasons =
  listOf(`weil das Geld fehlt | obwohl die Fristen längst abgelaufen sind | damit niemand benachteiligt wird |
  da die Zahlen nicht stimmen | ehe der Winter kommt | sobald ein Gutachten vorliegt | weil die Nachfrage steigt |
  obwohl viele dagegen waren | damit die Wege kürzer werden | nachdem ein Leck entdeckt worden war |
  weil Fachleute fehlen | solange die Ermittlungen dauern | wenn die Preise weiter steigen |
  während andernorts gespart wird | da ein Gericht das verlangt | bevor neu gewählt wird`)
const sayings = listOf(`sagte | erklärte | teilte mit | räumte ein | betonte | widersprach | warnte | kündigte an`)
const roles =
  listOf(`Bürgermeisterin | Landrat | Sprecherin | Dezernent | Vorsitzende | Anwältin | Kapitän | Forscherin |
  Lehrer | Ärztin | Wehrführer | Intendantin | Trainer | Pfarrerin | Gutachter | Landwirtin`)
const units = listOf(`Millionen Euro | Kilometer | Wohnungen | Arbeitsplätze | Bäume | Tonnen | Stimmen | Prozent |
  Kinder | Hektar | Betten | Fahrzeuge | Unterschriften | Stunden | Besucher | Betriebe`)

/**
 * Sentences as German newspapers write them, by a grammar of some thousand words, so that their trigrams are about as
 * frequent as real ones. The same seed and number always give the same sentence.
 */
export function germanSentence(seed: number, number: number): string {
  const dice = diceOf(seed, number)
  const sentence = dice.pick(forms)(dice)
  return sentence[0]?.toUpperCase() + sentence.slice(1)
}

type Form = (dice: Dice) => string

const forms: readonly Form[] = [
  dice => `${named(dice)} hat ${object(dice)} ${dice.pick(times)} ${dice.pick(deeds)}.`,
  dice => `${dice.pick(times)} hat ${named(dice)} ${object(dice)} ${dice.pick(deeds)}, ${dice.pick(reasons)}.`,
  dice =>
    `${subject(dice)} in ${dice.pick(places)} wird ${dice.pick(times)} ${dice.pick(deeds)}, ${dice.pick(reasons)}.`,
  dice => `„${quoted(dice)}“, ${dice.pick(sayings)} ${person(dice)} ${dice.pick(times)} in ${dice.pick(places)}.`,
  dice => `${dice.pick(roles)} ${person(dice)} aus ${dice.pick(places)} will ${object(dice)} nicht hinnehmen.`,
  dice => `Rund ${amount(dice)} kostet ${subject(dice)} in ${dice.pick(places)} nach Angaben von ${person(dice)}.`,
  dice => `In ${dice.pick(places)} fehlen ${amount(dice)}, ${dice.pick(reasons)}.`,
  dice => `Wie ${named(dice)} mitteilte, sind ${amount(dice)} betroffen; ${subject(dice)} werde ${dice.pick(deeds)}.`,
  dice =>
    `Zwischen ${dice.pick(places)} und ${dice.pick(places)} fuhr ${dice.pick(times)} kein Zug, ${dice.pick(reasons)}.`,
  dice => `Gegen ${object(dice)} haben ${amount(dice)} protestiert, darunter ${person(dice)} und ${person(dice)}.`,
]

function quoted(dice: Dice): string {
  const said = `${subject(dice)} wird ${dice.pick(deeds)}, ${dice.pick(reasons)}`
  return `${said[0]?.toUpperCase()}${said.slice(1)}`
}

function named(dice: Dice): string {
  return dice.roll(3) === 0
    ? `${dice.pick(roles)} ${person(dice)}`
    : `${compound(dice, bodies).nominative} ${dice.pick(places)}`
}

function subject(dice: Dice): string {
  const { article, nominative } = compound(dice, matters)
  return nominative.replace(`${article} `, `${article} ${dice.pick(adjectives)} `)
}

function object(dice: Dice): string {
  return compound(dice, matters).accusative
}

function person(dice: Dice): string {
  return `${dice.pick(firstNames)} ${dice.pick(surnames)}`
}

function amount(dice: Dice): string {
  const number = dice.roll(4) === 0 ? (dice.roll(99) + 11) / 10 : dice.roll(4_000) + 2
  return `${number.toLocaleString('de-DE')} ${dice.pick(units)}`
}

/** A compound noun with its articles: „der Verkehrsausschuss“, „den Verkehrsausschuss“. */
function compound(dice: Dice, nouns: readonly string[]) {
  const [article = '', noun = '', accusative = ''] = dice.pick(nouns).split(' ')
  const word = dice.pick(modifiers) + noun.toLowerCase()
  return { article, nominative: `${article} ${word}`, accusative: `${accusative} ${word}` }
}
