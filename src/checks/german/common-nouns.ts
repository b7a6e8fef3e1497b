import { isSpeltGerman } from './german-spelling.js'

/**
 * What a German noun tells of itself: nothing; that it is a common one; that it is one if it has an article or an adjective,
 * as towns and surnames end with -ungen too; that it is a title, which stands before names; that it is spelt as only
 * German is, which names are as well; or that nothing speaks against a common one.
 */
export type NounKind = 'common' | 'derived' | 'spelt' | 'title' | 'other' | undefined

/**
 * Tells a common noun from a name by what it ends with. Names of bodies, papers, places, feasts and awards end
 * with words of their own (`-agentur`, `-zeitung`, `-platz`, `-markt`, `-preis`), which are none of these, or only in the
 * plural; loanwords are left out one by one.
 */
export function kindOfNoun(noun: string): NounKind {
  if (noun.length < shortest || noun.length > longest) return undefined
  const small = noun.toLowerCase()
  if (borrowed.test(small)) return undefined
  for (const ending of endings) {
    if (!small.endsWith(ending)) continue
    const stem = small.slice(0, small.length - ending.length)
    if (endsWithOne(stem, titles)) return 'title'
    if (endsWithOne(stem, heads)) return 'common'
  }
  if (derived.test(small)) return 'derived'
  return small.length >= longCompound || isSpeltGerman(small) ? 'spelt' : 'other'
}

const shortest = 8
const longest = 40
/** No brand and no breed of dogs is so long, which have articles as well. */
const longCompound = 12

/** What nouns end with in the plural and in other cases. */
const endings = ['', 'e', 'en', 'n', 'er', 'ern', 's', 'es', 'in', 'innen'] as const

/** The shortest first part is a syllable: `Vorinstanz`, `Eilantrag`. */
function endsWithOne(word: string, heads: ReadonlySet<string>): boolean {
  if (heads.has(word)) return !alike.has(word)
  for (let length = shortestHead; length <= Math.min(longestHead, word.length - 2); length += 1)
    if (heads.has(word.slice(-length))) return true
  return false
}

const shortestHead = 3
const longestHead = 14

const derived =
  /...(?:ungen|heit|heiten|[hilg]keit|[hilg]keiten|schaften|nissen?|tät|täten|[^a]ung|(?:ist|at|ant|ent|olog|[bdfghklmnprstz]er)in|innen)$/

const titles = wordsOf(`abgeordnete abgeordneter anwalt anwält beauftragte beauftragter botschafter bürgermeister chef
  direktor forscher führer händler hersteller journalist jurist kämmerer kandidat kanzler kommissar korrespondent leiter
  minister polizist politiker präsident richter senator soldat sprecher staatssekretär torwart trainer verkäufer
  vorsitzende vorsitzender`)

const heads =
  wordsOf(`abbau abgabe abkommen abnahme absage absatz abschnitt abstand absturz abteil adresse anbieter anfrage angebot
  angehörige angriff anklage anlass anschlag anschläge anspruch ansprüche anstieg anteil antrag anträge antwort
  anwohner anzeichen arbeiten arbeitgeber arbeitnehmer arbeitslose arbeitszeit aufenthalt auflage aufnahme aufruf
  aufschlag aufsicht aufstand auftrag aufträge aufzug augenzeuge ausbau ausbruch ausfall ausfälle ausgabe auslage
  aussage ausschuss ausschüsse ausstieg austausch bahnhöfe beamte beamter bedarf befehl beginn behinderte behörde
  beitrag beiträge bergsteiger bericht bescheid beschluss beschlüsse besitzer bestand bestände besuch beteiligte
  betrag betreiber betrieb betrug beträge beweis bewerber bewohner bilanz biogasanlage bluttat bremse brennstoff
  brände darsteller daten debatte defekt delikt demonstranten dichte dieb diebstahl dienste donnerstag drohne
  einbruch einbrüche einkommen einnahme einsatz einsatzkräfte einspruch einstieg einsätze einwohner entgelt
  entscheid entwurf entwürfe erfolg ergebnis ergebnisse erlass erlös ermittler ertrag erträge experte fahrer fahrt
  fahrzeug fehler feier feiertag ferien festnahme feuer feuerwehrleute flug flugzeug flüchtling flüge folge fracht
  frage frist frühjahr führerschein ganztagsschule gebiete gebot gebühr gefahr gefängnis gegner geldanlage gelder
  geldstrafe geräte gerüst gesamtschule gesetze gespräch gewerkschafter gewinn gewitter glätte grenze grundschule
  gruppen größe gründe gutachten gutachter güter halbjahr hauptrolle haushalt helfer hilfen hochwasser häftling
  impfstoff industrieanlage inhaber insasse instanz interesse irrtum jahresende jugendliche kampagne katastrophe
  ketten kilometer klausel klausuren kläger kläranlage knall koalition kollege kollegin konflikt kontrolle konzern
  kosten kraftstoff kraftwerk kredit kreise krisen kräfte kunde kurve kämpfe landkreise lebensmittel lehrer
  lehrkraft lehrkräfte lehrling leute lieferant linie liste lärm löhne lücke mangel mannschaften maßnahme mediziner
  mitarbeiter mitglied mittag mittel mittwoch modell monat mörder nachfrage nachlass nachweis nachwuchs niederlage
  niederschläge notfall notfälle notruf nutzer opfer ordner panne parteien patient pegel pflicht phase plan pläne
  praktikant preise proben probleme prognose prozess quartal quote rechte rechtsstreit reform regeln reisen rekord
  rettungskräfte rohstoff ruhestand runde räuber räume rückgang rücklage rückstand rücktritt sabend sache schaden
  schadenersatz schadstoff schein schicht schicksal schlag schluss schläge schmuggler schritt schulden schuljahr
  schulleiter schwelle schäden schüler schüsse schütze serie sieg solaranlage soldaten sorge spende sperre spieler
  sprengstoff spruch stadträte stadtteile stelle stellungnahme steuer stillstand strafe straftat strecke streik
  streit stromausfall student studie stufe stunde sturz stände stärke stürme suche summe sätze tagabend tagmorgen
  tarifstreit tatort teilnahme teilnehmer termin todesfall todesfälle transporter treffer trennung truppe träger
  täter umfrage umlage umsatz umstand umstände umsätze umzug unfall unfälle unglück unruhe unterkunft unterkünfte
  unterlagen unternehmen unternehmer unterricht unwetter urlaub ursache urteil veranstalter verbot verbraucher
  verbände verdacht verdächtige verdächtiger verfahren vergehen vergleich verhältnis verkauf verkehr verkäufe
  verletzte verletzter verlust vermieter vermögen versicherer verstoß verstöße versuch verteidiger vertrag vertreter
  verträge verurteilte verzicht vorfall vorfälle vorgabe vorgang vorhaben vorjahr vorlage vorrat vorräte vorschlag
  vorschläge vorschrift vorstand vorwurf vorwürfe wagen wahlkampf wasserstand wasserstoff wechsel werktag wert
  wettbewerb widerspruch windkraftanlage wochenende wunsch wähler wünsche zahlen zeit zeuge zeugin ziele zins zone
  zufall zulage zunahme zusage zusammenhang zusammenstoß zuschlag zuschläge zuschuss zuschüsse zustand zustände
  zuwachs zwang zweck zwischenfall zwischenfälle züge ärzte überfall überfälle übergriff übernahme überschuss`)

/** Those of them that other languages have as whole words, too. */
const alike =
  wordsOf(`direktor interesse journalist jurist kandidat kilometer konflikt kraftwerk minister praktikant probleme prognose
  reform rekord senator transporter`)

/** Loanwords, what history and law call so everywhere, names of bodies and broadcasts. */
const borrowed =
  /^(?:achtung|anschluss$|apfelstr|berufsverbot|bildungsrom|blitzkrieg|bundes(?![a-z]{0,20}(?:kanzler|minister|präsident|sprecher|trainer))|burschens|bürgergeld|deutschlandt|doppelgänger|einheit$|einsatzgruppe|energiewende|endlösung|freiheit$|fahrenheit|gastarbeit|gauleit|gruppenführ|gemütlich|gesamtkunst|gleichschalt|glühwein|götterdämm|hauptbahnhof|heilung|kindergarten|kurzarbeit|kulturkampf|leitkultur|leitmotiv|lieder|machtergr|mittelst|mitbest|nibelung|rechtsstaat|reichs|schuldenbrem|schlager|schnitzel|sondervermögen|spitzenkand|staatssich|sternst|stolperst|stimmung$|sturmabt|vergangenheitsb|volkswagen|wasserf|weihnachtsm|weltanschau|wutbürger|zauberfl|zeitenw|zeitgeist|willkommensk|wirtschaftsw)|(?:betriebe|bürgerschaft|reinigung|sammlung|wohlfahrt|siedlung|stiftung|vereinigung|zeitung|forschung)$/

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
