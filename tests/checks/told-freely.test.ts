import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/checks/run-checks.js'

type Case = [language: string, source: string, right: string, wrong: string]

const find = (language: string, source: string, target: string) =>
  runChecks({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' }).map(({ check }) => check)

const cases: Record<string, Case[]> = {
  'dates: papers with a weekday in their names, nights between two days, decades': [
    ['en', 'Das meldet die „Bild am Sonntag“.', '“Bild am Sonntag” reports this.', '“Bild” reports this.'],
    [
      'en',
      'In der Nacht von Freitag auf Samstag brannte es.',
      'There was a fire on Friday night.',
      'There was a fire on Saturday night.',
    ],
    [
      'es',
      'Anfang der 1990er-Jahre brannte es.',
      'Ardió a principios de los noventa.',
      'Ardió a principios de los ochenta.',
    ],
  ],
  'negation: what was expected': [
    [
      'en',
      'Die Märkte hatten nichts anderes erwartet.',
      'That is what markets had expected.',
      'The markets had hoped for something else.',
    ],
    ['fr', 'Die Märkte hatten nichts anderes erwartet.', 'C’est conformément aux attentes.', 'Les marchés rêvaient.'],
  ],
  'negation: what is denied, told by its opposite': [
    ['en', 'Weitere Opfer sind nicht auszuschließen.', 'There may be further victims.', 'There are further victims.'],
    ['fr', 'Weitere Opfer sind nicht auszuschließen.', 'D’autres victimes sont possibles.', 'Il y a des victimes.'],
    ['en', 'Weitere Opfer sind nicht auszuschließen.', 'More victims may be found.', 'More victims may be ruled out.'],
    ['pl', 'Die Antwort ließ nicht lange auf sich warten.', 'Szybko nadeszła odpowiedź.', 'Na odpowiedź czekano.'],
    ['es', 'Die Kritik reißt nicht ab.', 'Las críticas continúan.', 'Las críticas acabaron ayer.'],
    ['en', 'Die Jury sparte nicht an Lob.', 'The jury was full of praise.', 'The jury saved its praise.'],
    ['fr', 'Das wird nicht leicht.', 'Ce sera difficile.', 'Ce sera facile.'],
    [
      'en',
      'Der Orkan verschonte die Inseln nicht.',
      'The storm struck the islands as well.',
      'The storm spared the islands.',
    ],
    ['en', 'Die Sache ist nicht einfach.', 'The matter is tricky.', 'The matter is easy.'],
    ['pl', 'Er überlebte den Absturz nicht.', 'Zginął w katastrofie.', 'Przeżył katastrofę.'],
    ['es', 'Das Gericht gab der Klage nicht statt.', 'El tribunal desestimó la demanda.', 'El tribunal la admitió.'],
    ['en', 'Kein Wunder, dass er ging.', 'Unsurprisingly, he left.', 'It is a wonder that he left.'],
    ['en', 'Die Ampel kam nicht von ungefähr.', 'The light was there for a reason.', 'The light came by chance.'],
    ['fr', 'Sie ließ es sich nicht nehmen, zu singen.', 'Elle a tenu à chanter.', 'Elle a chanté.'],
  ],
  'negation: what there is most of': [
    ['en', 'Es war so kalt wie seit Jahren nicht.', 'It was the coldest in years.', 'It was cold for years.'],
    [
      'en',
      'Hier fiel so viel Regen wie an keinem anderen Ort.',
      'More rain fell here than anywhere else.',
      'Rain fell here.',
    ],
    ['fr', 'Hier fiel so viel Regen wie nirgends sonst.', 'Il a plu ici plus que partout ailleurs.', 'Il a plu ici.'],
    [
      'pl',
      'Hier fiel so viel Regen wie an keinem anderen Ort.',
      'Padało tu więcej niż w jakimkolwiek innym miejscu.',
      'Padało tu.',
    ],
  ],
  'negation: who does not agree': [
    ['en', 'Keine Einigung im Streit um Löhne', 'Pay dispute: talks at a stalemate', 'Deal in pay dispute'],
    ['en', 'Keine Einigung: Die Busse stehen still', 'No deal: buses stop running', 'Deal: buses stop running'],
  ],
  'negation: who gets nothing': [
    ['en', '83.900 Menschen sind ohne Job.', '83,900 people are out of work.', '83,900 people have a job.'],
    ['es', 'Das ist noch lange keine Krankheit.', 'Eso dista mucho de ser una enfermedad.', 'Eso es una enfermedad.'],
    [
      'en',
      'Die Jäger kehrten ohne Beute heim.',
      'The hunters came home empty-handed.',
      'The hunters came home with it.',
    ],
    [
      'fr',
      'Die Jäger kehrten ohne Beute heim.',
      'Les chasseurs sont rentrés bredouilles.',
      'Les chasseurs sont rentrés.',
    ],
    ['es', 'Die Jäger kehrten ohne Beute heim.', 'Volvieron con las manos vacías.', 'Volvieron con ella.'],
    ['pl', 'Die Jäger kehrten ohne Beute heim.', 'Wrócili z pustymi rękami.', 'Wrócili ze zdobyczą.'],
  ],
  'negation: what only looks like a denial beside one that is lost': [
    [
      'en',
      'Salben helfen nicht und schaden sogar.',
      'Ointments do not help and even do harm.',
      'Ointments help and even do harm.',
    ],
    [
      'en',
      'Kiew stimmt keiner Waffenruhe zu.',
      'Kyiv will not agree to a ceasefire.',
      'Kyiv will agree to a ceasefire.',
    ],
    [
      'fr',
      'Kiew stimmt keiner Waffenruhe zu.',
      'Kiev n’accepte pas de cessez-le-feu.',
      'Kiev accepte un cessez-le-feu.',
    ],
    [
      'en',
      'Die Müllgebühren steigen nicht.',
      'Refuse collection charges will not rise.',
      'Refuse collection charges will rise.',
    ],
    [
      'en',
      'Köln bleibt ohne Sieg: 0:0 in Kiel',
      'Cologne without a win: goalless in Kiel',
      'Cologne win: goalless in Kiel',
    ],
    [
      'en',
      'Wer kauft, kann ohne Angabe von Gründen widerrufen.',
      'Anyone who buys can cancel without giving a reason.',
      'Anyone who buys can cancel by giving a reason.',
    ],
    ['es', 'Man braucht dafür keinen Elektriker.', 'No hace falta un electricista.', 'Hace falta un electricista.'],
    [
      'pl',
      'Der Laden plant, zwei Häuser aufzugeben, eine Bestätigung gibt es nicht.',
      'Sklep planuje zrezygnować z dwóch domów, nie ma na to potwierdzenia.',
      'Sklep planuje zrezygnować z dwóch domów, jest na to potwierdzenie.',
    ],
    [
      'fr',
      'Bei anhaltender Dürre darf kein Wasser fließen.',
      'En cas de sécheresse, l’eau est interdite.',
      'L’eau coule.',
    ],
    [
      'en',
      'Nicht der Bauer, sondern der Bund zahlt die Räumung der Granate.',
      'It is not the farmer but the state that pays for clearing the unexploded shell.',
      'It is the farmer but the state that pays for clearing the unexploded shell.',
    ],
    ['en', 'Max kam nicht über Rang neun hinaus.', 'Max settled for ninth place.', 'Max did better than ninth.'],
    [
      'pl',
      'Max kam nicht über Rang neun hinaus.',
      'Max zajął dopiero dziewiąte miejsce.',
      'Max zajął lepsze miejsce niż dziewiąte.',
    ],
    ['fr', 'Die Sparkasse baut nicht um.', 'La caisse d’épargne ne rénove pas.', 'La caisse d’épargne rénove.'],
    [
      'es',
      'Bei minus drei Grad saßen sie ohne Licht da.',
      'A tres grados bajo cero estaban a oscuras, sin luz.',
      'A tres grados bajo cero estaban con luz.',
    ],
    [
      'pl',
      'Die Impfung gegen Masern gibt es ohne Termin.',
      'Szczepienie przeciw odrze jest dostępne bez rejestracji.',
      'Szczepienie przeciw odrze jest dostępne po rejestracji.',
    ],
    [
      'pl',
      'Nicht der Bauer, sondern der Bund räumt die Granate.',
      'To nie rolnik, lecz państwo usuwa niewybuch.',
      'To rolnik, lecz państwo usuwa niewybuch.',
    ],
  ],
  'negation: under which condition something is not so': [
    [
      'en',
      'Er verlängert sich, wenn er nicht gekündigt wird.',
      'It is extended unless terminated.',
      'It is extended when terminated.',
    ],
    [
      'pl',
      'Er verlängert sich, wenn er nicht gekündigt wird.',
      'Przedłuża się, chyba że zostanie wypowiedziany.',
      'Przedłuża się po wypowiedzeniu.',
    ],
  ],
  'negation: draws and the dead': [
    [
      'fr',
      'Wir haben nichts verloren, so endet ein 1:1.',
      'Rien n’est perdu, match nul 1-1.',
      'Tout est à nous, match nul 1-1.',
    ],
    ['pl', 'Der Dirigent ist tot.', 'Nie żyje dyrygent.', ''],
  ],
  'negation: less than two minutes, no worse, and at the earliest': [
    [
      'en',
      'Keine zwei Minuten später fiel das Tor.',
      'Less than two minutes later came the goal.',
      'Two minutes later came the goal.',
    ],
    [
      'pl',
      'Der Stoff wirkt nicht schlechter als der alte.',
      'Środek działa równie dobrze jak stary.',
      'Środek działa gorzej niż stary.',
    ],
    [
      'en',
      'Frühestens 2029, eher nicht vor 2031',
      'In 2029 at the earliest, more likely not before 2031',
      'In 2029 at the earliest, more likely before 2031',
    ],
    ['es', 'Die Strafe für Schwarzfahrer steigt.', 'Sube la multa por viajar sin billete.', ''],
  ],
  'doubt: a hope beside what only might be': [
    [
      'en',
      'Es könnte helfen, hoffen die Forscher.',
      'It could help, the researchers hope.',
      'It helps, the researchers hope.',
    ],
    [
      'fr',
      'Es könnte helfen, hoffen die Forscher.',
      'Cela pourrait aider, espèrent les chercheurs.',
      'Cela aide, espèrent les chercheurs.',
    ],
  ],
  'doubt: what is proposed, and who speaks of what': [
    [
      'fr',
      'Die Dividende soll steigen, schlägt der Vorstand vor.',
      'Le directoire propose de relever le dividende.',
      'Le dividende grimpe.',
    ],
    [
      'pl',
      'Laut Militär starben elf Kämpfer, Zeugen sprechen von Zivilisten.',
      'Według wojska zginęło jedenastu bojowników, świadkowie mówią o cywilach.',
      'Zginęło jedenastu bojowników, świadkowie mówią o cywilach.',
    ],
    [
      'fr',
      'Er soll von der Firma 30.000 Euro angenommen haben, was er bestreitet.',
      'Il aurait accepté 30 000 euros de l’entreprise, ce qu’il nie.',
      'Il a accepté 30 000 euros de l’entreprise, ce qu’il nie.',
    ],
    ['es', 'Wohl wegen des Regens kam er ab.', 'Se salió, probablemente por la lluvia.', 'Se salió por la lluvia.'],
  ],
  'doubt: who accuses, raves, learns and believes': [
    [
      'en',
      'Die Bank habe die Kunden getäuscht, lautet der Vorwurf.',
      'The bank is accused of misleading customers.',
      'The bank misled its customers.',
    ],
    ['pl', 'Er sei ein Geschenk, schwärmte der Präsident.', 'To prezent – zachwycał się prezes.', 'To jest prezent.'],
    [
      'pl',
      'Die Firma ist nach Informationen der Zeitung pleite.',
      'Jak ustaliła gazeta, firma jest bankrutem.',
      'Firma jest bankrutem.',
    ],
    [
      'es',
      'Der Tote ist vermutlich der Segler.',
      'El muerto es casi con toda seguridad el navegante.',
      'El muerto es el navegante.',
    ],
    [
      'en',
      'Die Ursache ist nach Polizeiangaben vermutlich ein Kurzschluss.',
      'Police believe a short circuit was the cause.',
      'A short circuit was probably the cause.',
    ],
    [
      'fr',
      'Aus dem Umfeld des Vereins ist zu hören, dass er geht.',
      'Dans l’entourage du club, on laisse entendre qu’il part.',
      'Il quitte le club.',
    ],
  ],
  'doubt: what witnesses claim beside who else reports, and what was written': [
    [
      'fr',
      'Laut Staatsanwaltschaft fielen fünf Schüsse, Zeugen wollen sieben gehört haben.',
      'Selon le parquet, il y a eu cinq coups de feu ; des témoins disent en avoir entendu sept.',
      'Il y a eu cinq coups de feu ; des témoins disent en avoir entendu sept.',
    ],
    [
      'en',
      'Er habe, so behauptet er, den Brief nicht geschrieben.',
      'He claims that he never wrote the letter.',
      'He never wrote the letter.',
    ],
  ],
  'doubt: what else is done beside who reports it': [
    [
      'en',
      'Laut „Kicker“ wechselt er; die Ablöse soll zehn Millionen Euro betragen.',
      'He is moving, according to Kicker; the fee is said to be ten million euros.',
      'He is moving; the fee is said to be ten million euros.',
    ],
    [
      'en',
      'Die Bank könnte die Zinsen senken, falls die Konjunktur lahmt.',
      'The bank could cut interest rates if the economy falters.',
      'The bank will cut interest rates if the economy falters.',
    ],
    [
      'en',
      'Die Miliz hat nach eigenen Angaben die Stadt eingenommen; überprüfen ließ sich das nicht.',
      'The militia says it has captured the town; the claim could not be verified.',
      'The militia has captured the town; the claim could not be verified.',
    ],
    [
      'es',
      'Er könne sich nicht erinnern, wer unterzeichnet habe, erklärte der Senator.',
      'El senador declaró que no recordaba quién había firmado.',
      'El senador no recordaba quién había firmado.',
    ],
    [
      'en',
      'Laut Polizei kamen 300 Menschen, die Veranstalter sprachen von 600.',
      'Police said 300 people came; organisers put the figure at 600.',
      'There were 300 people; organisers put the figure at 600.',
    ],
    [
      'en',
      'Angeblich hatte der Kassierer Geld genommen; die Ermittlungen dauern an.',
      'The treasurer is alleged to have taken money; investigations continue.',
      'The treasurer has taken money; investigations continue.',
    ],
    [
      'pl',
      'Die Täter könnten durch das Fenster gekommen sein.',
      'Sprawcy mogli dostać się przez okno.',
      'Sprawcy dostali się przez okno.',
    ],
    [
      'en',
      'Der Westen könnte nach Einschätzung von Diplomaten Truppen schicken.',
      'Diplomats believe the West could send troops.',
      'Diplomats believe the West will send troops.',
    ],
    [
      'en',
      'Ein Defekt könne nicht ausgeschlossen werden, sagte ein Sprecher.',
      'A defect could not be ruled out, a spokesman said.',
      'A defect could not be ruled out.',
    ],
    [
      'en',
      'Laut Anklage soll sie Geld auf das Konto umgeleitet haben.',
      'According to the indictment, she diverted money to the account.',
      'She diverted money to the account.',
    ],
    [
      'es',
      'Eine Rückkehr zur Pflicht schloss der Gast aus: Man habe sie nie abgeschafft.',
      'El invitado descartó un regreso a la obligación: nunca se ha abolido.',
      'El invitado no quiere la obligación: nunca se ha abolido.',
    ],
    [
      'pl',
      'Die Frau kam mit Verdacht auf Vergiftung in eine Klinik.',
      'Kobieta trafiła do szpitala z podejrzeniem zatrucia.',
      'Kobieta trafiła do szpitala z powodu zatrucia.',
    ],
    [
      'en',
      'Experten zufolge ließe sich der Verbrauch senken.',
      'Experts say this could cut consumption.',
      'Experts say this will cut consumption.',
    ],
    [
      'en',
      'Nach Informationen der „Zeit“ erwägt die Bahn den Verkauf; ein Sprecher wollte das nicht kommentieren.',
      'According to Die Zeit, the railway is considering the sale; a spokesman declined to comment.',
      'The railway is considering the sale; a spokesman declined to comment.',
    ],
    [
      'en',
      'Drei von vier Lehrern klagen laut einer Umfrage über Lärm.',
      'Three out of four teachers complain of noise, according to a survey.',
      'Three out of four teachers complain of noise.',
    ],
    [
      'en',
      'Der Konzern prüft Insidern zufolge den Verkauf.',
      'The group is considering the sale, insiders say.',
      'The group is considering the sale.',
    ],
    [
      'fr',
      'Wann der Zug wieder fährt, sei offen, teilte die Bahn am Abend mit.',
      'On ignore quand le train circulera, a indiqué la compagnie.',
      'On ignore quand le train circulera.',
    ],
    [
      'es',
      'Der Chef habe davon erst gestern erfahren, beteuerte sein Sprecher, an der Sache sei er nicht beteiligt gewesen.',
      'El jefe no se enteró hasta ayer, aseguró su portavoz, y no participó en el asunto.',
      'El jefe no se enteró hasta ayer y no participó en el asunto.',
    ],
    [
      'pl',
      'Der Mann soll zwischen Mai und Oktober in sieben Fällen Urkunden gefälscht haben.',
      'Mężczyzna miał w okresie od maja do października w siedmiu przypadkach sfałszować dokumenty.',
      'Mężczyzna w okresie od maja do października w siedmiu przypadkach sfałszował dokumenty.',
    ],
    [
      'fr',
      'Japan meldete am Montag zwölf Boote vor der Küste. Drei davon hätten die Linie gequert, so das Ministerium.',
      'Le Japon a repéré lundi douze bateaux au large. Trois ont franchi la ligne, selon le ministère.',
      'Le Japon a repéré lundi douze bateaux au large. Trois ont franchi la ligne.',
    ],
    [
      'en',
      'Der Mann soll Mitglied einer Bande sein.',
      'The man is alleged to belong to a gang.',
      'The man does belong to a gang.',
    ],
  ],
  'doubt: a clause that ends before somebody else speaks': [
    [
      'fr',
      'Bilder, die das Wrack zeigen sollen, stammen laut Marine von 2009.',
      'Des images censées montrer l’épave datent, selon la marine, de 2009.',
      'Des images censées montrer l’épave datent de 2009.',
    ],
  ],
  'numbers: percent said once for two, and seats that are no hours': [
    [
      'en',
      'Auf die Linke entfielen 26,7, auf die CDU 24 Prozent.',
      'The Left took 26.7 percent, the CDU 24 percent.',
      'The Left took 26.7 percent, the CDU 24.',
    ],
    [
      'es',
      'Von 14 Betten sind zwölf belegt.',
      'Están ocupadas doce de las 14 camas.',
      'Están ocupadas doce de las 15 camas.',
    ],
  ],
  'numbers: millions said once for two': [
    [
      'en',
      'Die Kosten steigen von 28,5 auf voraussichtlich 41 Millionen Euro.',
      'Costs will rise from €28.5 million to an expected €41 million.',
      'Costs will rise from €28.5 billion to an expected €41 million.',
    ],
    [
      'pl',
      'Die Kosten steigen von 28,5 auf rund 41 Millionen Euro.',
      'Koszty wzrosną z 28,5 mln do około 41 mln euro.',
      'Koszty wzrosną z 28,5 mld do około 41 mln euro.',
    ],
  ],
  'numbers: couples and wars': [
    [
      'pl',
      'Am Ufer lag eine Weltkriegsbombe.',
      'Na brzegu leżała bomba z czasów II wojny światowej.',
      'Na brzegu leżała bomba z czasów IV wojny światowej.',
    ],
    [
      'pl',
      'Ein Ehepaar fand eine Bombe aus dem Zweiten Weltkrieg.',
      'Para znalazła bombę z czasów II wojny światowej.',
      'Para znalazła bombę z czasów III wojny światowej.',
    ],
  ],
  'numbers: parts of seconds and of hours': [
    ['en', 'Ihr fehlten 17 Hundertstelsekunden.', 'She was 0.17 seconds short.', 'She was 0.71 seconds short.'],
    ['pl', 'Ihr fehlten drei Zehntelsekunden.', 'Zabrakło jej 0,3 sekundy.', 'Zabrakło jej 0,4 sekundy.'],
    [
      'fr',
      'Den Teig 45 Minuten gehen lassen.',
      'Laisser lever la pâte trois quarts d’heure.',
      'Laisser lever la pâte cinq quarts d’heure.',
    ],
    ['pl', 'Es dauerte 45 Minuten.', 'Trwało to trzy kwadranse.', 'Trwało to pięć kwadransów.'],
  ],
  'numbers: hours, halves of matches and tens in words': [
    [
      'fr',
      'Gegen Viertel vor zwölf klingelte es.',
      'Vers minuit moins le quart, on sonna.',
      'Vers dix heures moins le quart, on sonna.',
    ],
    [
      'en',
      'In der 90.+4 Minute fiel das Tor.',
      'The goal came in the fourth minute of stoppage time.',
      'The goal came in minute 80+4.',
    ],
    [
      'pl',
      'Ein Mann um die dreißig floh.',
      'Uciekł około trzydziestoletni mężczyzna.',
      'Uciekł około czterdziestoletni mężczyzna.',
    ],
    [
      'pl',
      'Die 25-Jährige gewann.',
      'Wygrała dwudziestopięcioletnia kobieta.',
      'Wygrała dwudziestosześcioletnia kobieta.',
    ],
    ['fr', 'Bei jeder siebten war es so.', 'C’était le cas chez une sur sept.', 'C’était le cas chez une sur neuf.'],
    ['pl', 'Die Bahn fährt im Zehn-Minuten-Takt.', 'Kolej jeździ co 10 minut.', 'Kolej jeździ co 1 minut.'],
    ['pl', 'Sie siegte in 2:21:07 Stunden.', 'Wygrała w czasie 2:21.07.', 'Wygrała w czasie 2:21.03.'],
  ],
  'dates: days by what they are called': [
    [
      'en-US',
      'In der Nacht auf den 9. Mai brannte es.',
      'On the night of May 8 to May 9 there was a fire.',
      'On the night of May 7 to May 8 there was a fire.',
    ],
    ['fr', 'Das Bild von August Becker ist da.', 'Le tableau d’August Becker est là.', 'Le tableau est là le 3 août.'],
    ['en', 'Am zweiten Advent schneit es.', 'It will snow on the second Sunday of Advent.', 'It will snow on Monday.'],
    [
      'fr',
      'Am Buß- und Bettag bleibt zu.',
      'C’est fermé le mercredi de pénitence.',
      'C’est fermé le mardi de pénitence.',
    ],
    [
      'pl',
      'Von Freitag, 22 Uhr, bis Montag, 5 Uhr',
      'od piątku od godz. 22 do poniedziałku do godz. 5',
      'od piątku od godz. 22 do poniedziałku do godz. 6',
    ],
  ],
  'amounts: halves, limits and conversions in brackets': [
    ['en', 'Es fiel ein halber Meter Schnee.', 'Half a metre of snow fell.', 'Half a foot of snow fell.'],
    ['en', 'Hier gilt Tempo 30.', 'The limit is 30 km/h here.', 'The limit is 30 metres here.'],
    [
      'en',
      'Es ist ein etwa 1,85 Meter großer Mann.',
      'He is about 1.85 metres (6 feet 1 inch) tall.',
      'He is about 1.85 feet tall.',
    ],
    ['en', 'Das Kilo kostet acht Euro.', 'A kilo costs eight euros.', 'A tonne costs eight euros.'],
    ['es', 'Für die Tonne gibt es 210 Euro.', 'Se pagan 210 euros por tonelada.', 'Se pagan 210 euros por kilo.'],
  ],
  'amounts: Polish adjectives of weight': [
    ['pl', 'Es sind Tafeln zu 60 Gramm.', 'To 60-gramowe tabliczki.', 'To 60-kilogramowe tabliczki.'],
  ],
  'omission: a sentence behind figures': [
    [
      'es',
      'Der Intendant geht zum Ende der Spielzeit 2026/27. Eine Kommission soll bis Ostern drei Namen vorschlagen.',
      'El director se irá al término de la temporada 2026/27. Una comisión debe proponer tres nombres antes de Pascua.',
      'El director se irá al término de la temporada 2026/27.',
    ],
  ],
  'names: what something is of': [
    [
      'pl',
      'Die Temperatur der Ostsee stieg, sagte Anna Wolff.',
      'Temperatura Bałtyku wzrosła, powiedziała Anna Wolff.',
      'Temperatura Bałtyku wzrosła, powiedziała Anna Kowalska.',
    ],
  ],
  'brackets: what stands in them elsewhere': [
    [
      'en',
      'Die Gewerkschaft Deutscher Zugführer (GDZ) ruft auf.',
      'The German train drivers’ union GDZ is calling.',
      'The German train drivers’ union is calling.',
    ],
    ['en', 'Katja Wolter (Grüne) kam.', 'Katja Wolter of the Greens came.', 'Katja Wolter of the Liberals came.'],
    ['en', 'Es gilt 5 KLs 12/24.', 'It applies (case 5 KLs 12/24).', 'It applies (as always).'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, those) => {
  test.each(those)('in %s: %s', (language, source, right, wrong) => {
    expect(find(language, source, right)).toEqual([])
    expect(find(language, source, wrong)).not.toEqual([])
  })
})
