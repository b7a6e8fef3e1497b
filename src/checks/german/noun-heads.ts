/** What stands before names; without a name behind it may be a surname itself. */
export const titles =
  wordsOf(`abgeordnete abgeordneter anwalt anwält beauftragte beauftragter botschafter bürgermeister chef direktor forscher
  führer hersteller händler journalist jurist kandidat kanzler kommissar korrespondent kämmerer leiter minister
  politiker polizist präsident richter senator soldat sprecher staatssekretär torwart trainer verkäufer vorsitzende
  vorsitzender`)

/** Who stands before a name or alone, and is no surname at the end of a compound. */
export const persons =
  wordsOf(`abonnent ankläger anleger anrufer anwender arbeitgeber arbeitnehmer astronaut auftraggeber autofahrer autor
  bauarbeiter begleiter berater bergretter bergsteiger betreuer betrüger biologe briefträger buchhalter
  datenschützer denkmalschützer einbrecher entwickler experte fahnder fahrer fahrgast fahrgäste fahrzeughalter
  feuerwehrmann flüchtling fußgänger gastgeber gastwirt geologe gläubiger gutachter gänger helfer historiker
  hundehalter häftling intendant investor jährig kandidatin kassierer kletterer klimaforscher klimaschützer
  kommandeur käufer landwirt landwirte lebensretter lehrer lehrling lieferer mediziner meeresbiologe mieter
  mitarbeiter nachbar nachfolger nehmer passagier pendler pfleger profi profis prüfer psychologe radfahrer radprofi
  ratgeber redakteur rentner rettungsschwimmer sanitäter satiriker schlepper schleuser schwimmer schöffe schüler
  sekretär skifahrer sportler steuerzahler student taucher tierhalter tierschützer torhüter torschütze tourist
  touristen träger täter umweltschützer urlauber verbraucherschützer verbrecher verleger vermieter versicherter
  volkswirt volkswirte vorgänger wirtschaftsprüfer wissenschaftler zuhörer zulieferer zuschauer ökonom`)

/** What compounds of common nouns end with. Names of bodies, papers, places, feasts, dishes and awards do not. */
export const heads =
  wordsOf(`abbau abendkasse abgabe abgang abkommen ablehnung abnahme absage absatz abschnitt abstand absturz abteil
  achtelfinale adresse affäre akte alarm altersheim altersrente anbieter anfrage angebot angehörige angriff
  anhänger anklage anklageschrift anlass annahme anruf anschlag anschläge anspruch ansprüche anstieg anteil antrag
  anträge antwort anwohner anzahl anzeichen arbeiten arbeitslose arbeitsplatz arbeitszeit attacke aufenthalt
  aufgabe aufgaben aufklärung auflage aufnahme aufruf aufschlag aufsicht aufstand auftrag auftritt aufträge aufwand
  aufzug augenzeuge ausbau ausbildungsplatz ausbruch ausfall ausfälle ausgabe auslage aussage ausschuss ausschüsse
  ausstieg austausch auswahl auswärtsspiel auto autobombe bahnhöfe batterie baustelle beamte beamter beamtin bedarf
  bedingung befehl beginn behandlung behinderte behörde beitrag beiträge bekennerschreiben bekenntnis belastung
  bericht bescheid beschluss beschlüsse beschwerde besitz besitzer bestand bestimmung bestände besuch beteiligte
  betrag betreiber betrieb betrug beträge bewegungen beweis beweise bewerber bewohner bilanz biogasanlage bluttat
  bombe bomben brauereien bremse brennstoff brände brüche bäume bücher chancen dachstuhlbrand darsteller daten
  debakel debatte defekt delikt demonstranten dichte dieb diebstahl dienste dokument dokumentarfilm dokumente
  donnerstag drohne ehepaar einbruch einbrüche eindruck einfamilienhaus einfamilienhäuser eingriff einkommen
  einnahme einsatz einsatzkräfte einschätzung einspruch einstieg einsätze einwand einwohner einwohnerzahl einwände
  elternhaus endspiel energien entgelt entscheid entschluss entschlüsse entschädigung entwurf entwürfe erfolg
  ergebnis ergebnisse erlass erlös ermittler ernte ertrag erträge erwartung exemplar fahndung fahrt fahrzeug fehler
  fehltag feier feiertag ferien festnahme feuer feuerwehrleute figur filiale firma firmen flug flugzeug fläche
  flüge folge fracht frage fraktion freispruch freundschaftsspiel frist frühjahr funde führerschein ganztagsschule
  gebiete gebot gebäude gebühr gefahr gefängnis gefühl gegenstand gegenstände gegner gehälter geiselnahme
  geldanlage geldbuße gelder geldstrafe gelände geräte gerüst gesamtschule geschoss geschäfte gesetz gesetze
  gespräch geständnis gesuch getränk gewalttat gewerkschafter gewinn gewitter glätte gremium grenze großbrand
  großstadt grundschule gruppen gruppenspiel größe gründe gutachten güter güterzug hafenstadt halbfinale halbjahr
  handlung hauptrolle hauptstadt haushalt hausmüll haustier haustiere heimspiel herbststurm hilfen hindernis
  hinspiel hintergrund hinweis hochhaus hochhäuser hochsprung hochwasser hunde hälfte impfstoff impfung
  industrieanlage infektion inhaber innenstadt insasse insolvenz instanz interesse irrtum jahresende jahrhundert
  jahrzehnt jugendliche jungtier jungtiere kampagne karriere karte karten kassen katastrophe ketten kilometer
  kinder kinofilm klausel klausuren kleinstadt kläger kläranlage knall koalition kollege kollegin konflikt konsum
  konten konto kontrolle konzern kosten kraftstoff kraftwerk krankenhaus krankenhäuser krankenkasse kredit kreise
  kreislauf krieg kriege krise krisen kritik kräfte kunde kurve kämpfe küchenbrand kündigung kürzung ladung
  landkreise lebensmittel lehrkraft lehrkräfte leiche leichen leistung leute lieferant linie liste länderspiel lärm
  löhne lücke mangel mannschaften manöver maßnahme medaille mehrfamilienhaus mehrfamilienhäuser menge messer miete
  mieten mindestlohn mindestrente mitglied mittag mittel mittwoch modell monat monopol motorrad möbel mörder
  nachbarstadt nachfrage nachlass nachweis nachwuchs nahme niederlage niederschlag niederschläge normen notfall
  notfälle notruf nutzer nutztier nutztiere opfer opferzahl ordner ortschaft paket pakete panne parkplatz parteien
  partnerstadt patient pause pegel pensum pflanze pflanzen pflicht phase plan plastikmüll pläne plätze pokalspiel
  politik praktikant preise probe proben probleme produkt produkte prognose programm programme projekt projekte
  prozess quartal quote raubtier raubtiere rechnung rechte rechtsstreit reform regeln regelung reihenhaus
  reihenhäuser reisen rekord renten restmüll rettung rettungskräfte risiken risiko rohstoff ruhestand runde räuber
  räume rückgang rückkehr rücklage rückspiel rückstand rücktritt sabend sache saison sandsturm schaden
  schadenersatz schadstoff schein scheunenbrand schicht schicksal schlag schluss schläge schmuggler schneesturm
  schreiben schritt schulden schuljahr schulkinder schulleiter schuss schutzmaßnahme schwelbrand schwelle
  schwerverletzte schwäche schäden schüsse schütze serie sieg sitzplatz solaranlage soldaten sorge sortiment spende
  sperre spieler spielfilm spitzenspiel sprengstoff spruch spur spuren stadträte stadtteile startplatz stehplatz
  stelle stellplatz stellungnahme steuer stillstand stimmen stoffe strafe straftat strafzoll strategie strecke
  streik streit stromausfall studie studienplatz stufe stunde stundenlohn sturz stände stärke stürme suche summe
  system systeme szene sätze tabellenplatz tagabend tageskarte tagmorgen tarif tarife tarifstreit taten tatort
  teilnahme teilnehmer termin testspiel therapie todesfall todesfälle todesursache topspiel torchance transporter
  treffer trennung truppe truppen umfeld umfrage umgang umlage umsatz umstand umstellung umstände umsätze umzug
  unfall unfälle unglück unruhe unterkunft unterkünfte unterlagen unternehmen unternehmer unterricht unterschied
  unwetter urlaub ursache ursprung urteil variante ventil ventile veranstalter verbot verbrauch verbraucher
  verbrechen verbände verdacht verdächtige verdächtiger verfahren vergehen vergleich verhältnis verkauf verkehr
  verkäufe verlauf verletzte verletzter verlust vermögen vernehmung verpflichtung versagen verschwörung versicherer
  verspätung verstoß verstärkung verstöße versuch versuchstiere verteidiger vertrag vertreter verträge verurteilte
  verzicht verzug viertelfinale volksabstimmung vorfall vorfälle vorgabe vorgang vorhaben vorjahr vorlage vorrang
  vorrat vorräte vorschlag vorschläge vorschrift vorsprung vorstand vorteil vorwurf vorwürfe waffe waffen wagen
  wahl wahlen wahlkampf waldbrand wasserstand wasserstoff wechsel weitsprung werktag wert wettbewerb widerruf
  widerspruch wildtier wildtiere windkraftanlage wirbelsturm wirkung witwenrente wochenende wohnhaus wohnhäuser
  wohnungsbrand wunsch wähler wünsche zahlen zeichen zeichentrickfilm zeit zeitpunkt zeitraum zellen zeuge zeugin
  ziele zins zone zufall zufluss zugang zukunft zulage zunahme zusage zusammenhang zusammenstoß zusatz zuschlag
  zuschläge zuschuss zuschüsse zustand zustände zuwachs zwang zweck zwischenfall zwischenfälle zölle züchtung züge
  ärzte überfall überfälle übergang übergriff übernahme überschuss übertragung übung`)

/** Common nouns, short ones or such as other languages have too, that hardly anybody and nothing is called by. */
export const plainNouns =
  wordsOf(`antrag antrags anträge anträgen aufruf ausfall autoren batterien beginn bericht berichte berichten betrag betrieb
  betriebe beweis beweise brände bränden bürger bürgern diebe dieben dokumente dokumenten einsatz entwurf erfolg
  ergebnis fahrer fehler fehlern fernseher figuren frage fragen fraktion fraktionen fristen gebühr gebühren gefahr
  gegner gegnern gelder gewinn gletscher gletschern grenze grenzen gründe gründen helfer helfern hilfe hilfen
  hinweis hälfte häuser häusern infektionen investoren jahren kandidaten karrieren kinder kindern klage klagen
  konjunktur kosten krisen kräfte kräften kunden leute leuten löhne löhnen lösung medaille medaillen menge mengen
  mieten mieter mietern milliarde milliarden millimeter monaten monopole mängel nutzer nutzern opfern ordnern
  passagiere passagieren pflicht pläne plänen preise preisen produkte produkten profis projekte projekten reisen
  räuber räubern satelliten schaden schäden schüler schülern schüsse schüssen sorgen spenden sperre strafe strafen
  streiks streit studenten stunden tagen tarife tarifen touristen täter tätern umsatz umsätze umzug unfall unfälle
  unfällen urlaub ursache urteil urteile urteilen variante varianten verbot verbote verdacht verlust verluste
  versuch versuche vertrag verträge vorfall vorfälle vorwurf vorwürfe wahlen wochen wunsch wähler wählern wünsche
  wünschen zahlen zentimeter zentimetern zeugen zeugin zugang zukunft zusage zusagen zweifel zwillinge zwillingen
  ärzte ärzten überfall`)

/** Heads that other languages have as whole words, too. */
export const alike =
  wordsOf(`astronaut auto autor batterie direktor dokument dokumente exemplar explosion figur firma fraktion historiker
  industrie infektion intendant interesse investor journalist jurist kandidat karriere kilometer konflikt konsum
  kraftwerk krise kritik medaille miete minister monopol norm normen operation paket passagier politik praktikant
  probleme produkt profi profis prognose programm programme projekt reform rekord rente risiko saison sekretär
  senator sortiment strategie student system systeme szene tarif tarife terminal therapie tourist touristen
  transporter variante`)

/** Loanwords, what history and law call so everywhere, names of bodies and broadcasts. */
export const borrowed =
  /^(?:achtung|anschluss$|apfelstr|berufsverbot|bildungsrom|blitzkrieg|christkind|bundes(?![a-z]{0,20}(?:kanzler|minister|präsident|sprecher|trainer))|burschens|bürgergeld|deutschlandt|doppelgänger|einheit$|einsatzgruppe|energiewende|endlösung|freiheit$|fahrenheit|gastarbeit|gauleit|gruppenführ|gemütlich|gesamtkunst|gleichschalt|glühwein|götterdämm|hauptbahnhof|heilung|kindergarten|kurzarbeit|kulturkampf|leitkultur|leitmotiv|lieder|machtergr|mittelst|mitbest|nibelung|rechtsstaat|reichs|schuldenbrem|schlager|schnitzel|sondervermögen|spitzenkand|staatssich|sternst|stolperst|stimmung$|sturmabt|vergangenheitsb|volkswagen|wasserf|weihnachtsm|weltanschau|weltpolitik|welttheater|wunderkind|wunderwaffe|luftwaffe|realpolitik|ostpolitik|machtpolitik|grundgesetz|verbotsgesetz|netzwerkdurchs|(?:[a-z]{2,20})?sparkasse|nordstream|passionss|wutbürger|zauberfl|zeitenw|zeitgeist|willkommensk|wirtschaftsw)|(?:betriebe|bürgerschaft|reinigung|sammlung|wohlfahrt|siedlung|stiftung|vereinigung|zeitung|forschung)$/

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
