import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/checks/run-checks.js'

type Case = [language: string, source: string, right: string, wrong: string]

const find = (language: string, source: string, target: string) =>
  runChecks({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' }).map(({ check }) => check)

const cases: Record<string, Case[]> = {
  'doubt: who is investigated for what, and who objects': [
    [
      'fr',
      'Gegen ihn wird wegen des Verdachts der Untreue ermittelt.',
      'Il fait l’objet d’une enquête pour abus de confiance.',
      'Il est poursuivi pour abus de confiance.',
    ],
    [
      'fr',
      'Im Vertrag sei anderes vereinbart worden.',
      'Le contrat prévoyait autre chose, fait-elle valoir.',
      'Le contrat prévoyait autre chose.',
    ],
    [
      'fr',
      'Eine Sprecherin äußerte sich kurz: Man nehme die Hinweise ernst.',
      'Une porte-parole a été brève, précisant que ces signalements étaient pris au sérieux.',
      'Une porte-parole a été brève. Ces signalements étaient pris au sérieux.',
    ],
    [
      'es',
      'Im Vertrag sei anderes vereinbart worden.',
      'A su juicio, el acuerdo recogía otra cosa.',
      'El acuerdo recogía otra cosa.',
    ],
    [
      'pl',
      'Er habe kein Geld angenommen, beteuert er.',
      'Zarzeka się, że nie przyjął pieniędzy.',
      'Nie przyjął pieniędzy.',
    ],
    [
      'pl',
      'Sie haben möglicherweise ein höheres Risiko.',
      'Mogą być obciążeni wyższym ryzykiem.',
      'Są obciążeni wyższym ryzykiem.',
    ],
  ],
  'negation: what is not done or kept, told by what happens instead': [
    ['en', 'An den Plänen wird nicht gerüttelt.', 'The plans are set in stone.', 'The plans are under review.'],
    ['en', 'Er hat sein Versprechen nicht gehalten.', 'He broke his promise.', 'He kept his promise.'],
    ['fr', 'Der Vertrag wird nicht verlängert.', 'Le contrat arrive à son terme.', 'Le contrat sera prolongé.'],
    ['en', 'Die Länder stimmten der Reform nicht zu.', 'The states opposed the reform.', 'The states backed it.'],
    ['es', 'Das darf nicht mehr als zehn Euro kosten.', 'Puede costar hasta diez euros.', 'Cuesta diez euros.'],
    ['en', 'Das Tragen ist nicht vorgeschrieben.', 'Wearing one is optional.', 'Wearing one is required.'],
    ['pl', 'Der Helfer wurde nicht genannt.', 'Pomocnik pozostaje anonimowy.', 'Podano, jak nazywa się pomocnik.'],
    ['en', 'Die Familie verriet nichts.', 'The family stayed tight-lipped.', 'The family told us.'],
    ['es', 'Die Bürger vertrauen der Stadt nicht.', 'Los vecinos desconfían del ayuntamiento.', 'Los vecinos se fían.'],
    ['fr', 'Der Erfolg war nicht von Dauer.', 'Le succès fut éphémère.', 'Le succès dure.'],
    ['en', 'Die Software ist nicht mehr zeitgemäß.', 'The software is outdated.', 'The software is modern.'],
    ['en', 'Im Heim gab es keinen Platz.', 'The home was full.', 'The home had room.'],
    ['en', 'Es lief nicht wie geplant.', 'Things went wrong.', 'Things went to plan.'],
    ['fr', 'Es gab keine Einigung.', 'Les discussions sont dans l’impasse.', 'Il y a eu un accord.'],
    ['pl', 'Er ist nicht verheiratet.', 'Jest kawalerem.', 'Jest żonaty.'],
    ['es', 'Die Regeln sind nicht einheitlich.', 'Las normas varían.', 'Las normas son uniformes.'],
    ['en', 'Der Stürmer war nicht zu stoppen.', 'The striker was unstoppable.', 'The striker was stopped.'],
    ['en', 'Der Sturm konnte dem Baum nichts anhaben.', 'The tree withstood the storm.', 'The storm felled it.'],
    ['fr', 'Der Minister war nicht anwesend.', 'Le ministre était ailleurs.', 'Le ministre était présent.'],
    ['en', 'Sein Ruf steht nicht gut.', 'His reputation is poor.', 'His reputation is good.'],
  ],
  'dates: the night before a day, and parts of a year': [
    ['en', 'In der Nacht zum Mittwoch regnet es.', 'It will rain on Tuesday night.', 'It will rain on Tuesday.'],
    ['fr', 'In der Nacht zum Mittwoch regnet es.', 'Il pleuvra mardi dans la nuit.', 'Il pleuvra jeudi dans la nuit.'],
    [
      'es',
      'Das Museum öffnet Anfang 2027.',
      'El museo abrirá a principios de 2027.',
      'El museo abrirá a finales de 2027.',
    ],
    ['en', 'Es endete Ende Mai 2019.', 'It ended in late May 2019.', 'It ended in early May 2019.'],
    ['en', 'Es endete Ende 2019.', 'It ended in late 2019.', 'It ended in early 2019.'],
    [
      'pl',
      'Das Haus wird Mitte 2028 fertig.',
      'Dom będzie gotowy w połowie 2028 roku.',
      'Dom będzie gotowy pod koniec 2028 roku.',
    ],
  ],
  'quotations and names: papers and schools in English, and what memory is measured in': [
    ['en', 'Das meldet der „Kicker“.', 'Kicker magazine reports this.', 'A magazine reports this.'],
    [
      'en',
      'Sie lernte an der Schule „Ernst Busch“.',
      'She trained at Ernst Busch school.',
      'She trained at the school.',
    ],
    ['en', 'Das „Sondervermögen“ kommt.', 'The “special fund” is coming.', 'The special fund is coming.'],
    ['fr', 'Der Speicher hat 256 GB.', 'La mémoire fait 256 Go.', 'La mémoire fait 265 Go.'],
    ['en', 'Das Modell hat 256 GB Speicher.', 'The model has 256GB of storage.', 'The model has 265GB of storage.'],
  ],
  'negation: what there is none of, told by the state that this is': [
    ['en', 'Die Stadt kommt nicht aus den Schulden.', 'The city is still in debt.', 'The city is out of debt.'],
    ['en', 'Kein Ende des Streits ist in Sicht.', 'The dispute drags on.', 'The dispute will soon end.'],
    ['pl', 'Das Dorf hat keinen Strom.', 'Wieś jest odcięta od prądu.', 'Wieś ma prąd.'],
    ['es', 'Sie hatten keine Wahl.', 'Se vieron obligados a ello.', 'Pudieron elegir.'],
    ['en', 'Die Gäste hatten keine Chance.', 'The visitors were outclassed.', 'The visitors had a chance.'],
    ['fr', 'Für die Bergleute gibt es keine Hoffnung.', 'Les mineurs sont condamnés.', 'Il y a de l’espoir.'],
    ['en', 'Der Antrag fand keine Mehrheit.', 'The motion was defeated.', 'The motion was passed.'],
    [
      'es',
      'Die Jugend hat keine Lust auf Parteien.',
      'Los jóvenes están hartos de los partidos.',
      'A los jóvenes les gustan.',
    ],
    ['en', 'Die Kritik ließ kein gutes Haar am Stück.', 'Critics slammed the play.', 'Critics loved the play.'],
    ['fr', 'Es gibt keinen Grund zur Sorge.', 'La situation est rassurante.', 'Il faut s’inquiéter.'],
    ['en', 'Von der Scheune ist nichts mehr übrig.', 'The barn lies in ruins.', 'The barn still stands.'],
    ['pl', 'Den Laden gibt es nicht mehr.', 'Sklep zniknął.', 'Sklep działa.'],
    ['en', 'Am Preis hat sich nichts geändert.', 'The price has stayed the same.', 'The price has risen.'],
    ['es', 'Der Protest hat nichts gebracht.', 'La protesta fue inútil.', 'La protesta sirvió.'],
    ['en', 'Die Heizung funktioniert nicht.', 'The heating is broken.', 'The heating works.'],
    ['en', 'Man nahm sie nicht ernst.', 'They laughed at her.', 'They took her seriously.'],
    ['fr', 'Der Saal war nicht ganz voll.', 'La salle était presque pleine.', 'La salle était pleine.'],
    ['en', 'Die Ämter kommen nicht hinterher.', 'The offices are struggling.', 'The offices are up to date.'],
    ['pl', 'Der Trainer war nicht zufrieden.', 'Trener był rozczarowany.', 'Trener był zadowolony.'],
    ['es', 'Die Taucher wurden nicht fündig.', 'Los buzos volvieron con las manos vacías.', 'Los buzos lo hallaron.'],
    ['en', 'Sie teilt die Ansicht nicht.', 'She disagrees.', 'She shares this view.'],
  ],
  'numbers and quotations: how long a series is, and papers in another case': [
    [
      'en',
      'Sie führen in der Best-of-seven-Serie 3:1.',
      'They lead the best-of-seven series 3-1.',
      'They lead the best-of-five series 3-1.',
    ],
    [
      'en',
      'Nach Informationen der „Süddeutschen Zeitung“ geht er.',
      'He is leaving, the Süddeutsche Zeitung reports.',
      'He is leaving, the paper reports.',
    ],
  ],
  'numbers: parts and multiples that became others': [
    ['en', 'Rund zwei Drittel stimmten zu.', 'Around two thirds agreed.', 'Around half agreed.'],
    ['fr', 'Ein Viertel stimmte zu.', 'Une personne sur quatre a accepté.', 'La moitié a accepté.'],
    ['pl', 'Jeder dritte Betrieb hilft.', 'Co trzecia firma pomaga.', 'Co czwarta firma pomaga.'],
    ['es', 'Die Zahl hat sich verdreifacht.', 'La cifra se ha triplicado.', 'La cifra se ha duplicado.'],
    ['pl', 'Die Zahl hat sich verdoppelt.', 'Liczba wzrosła dwukrotnie.', 'Liczba wzrosła trzykrotnie.'],
    ['en', 'Die Hälfte der Beete ist leer.', 'Half of the beds are empty.', 'A quarter of the beds are empty.'],
  ],
  'doubt, negation and amounts: where somebody is from, what is made clear, and what is not even so much': [
    [
      'es',
      'Die Begnadigung komme spät, machte er deutlich.',
      'Dejó claro que el indulto llegaba tarde.',
      'El indulto llegaba tarde.',
    ],
    [
      'en',
      'Die Begnadigung komme spät, machte er deutlich.',
      'He made clear the pardon was late.',
      'The pardon was late.',
    ],
    ['pl', 'Die Hilfe komme spät, machte er klar.', 'Dał do zrozumienia, że pomoc się spóźni.', 'Pomoc się spóźni.'],
    ['en', 'Es waren nicht einmal 220 Gäste.', 'There were fewer than 220 guests.', 'There were 220 guests.'],
    ['en', 'Ein Rücktritt kommt nicht in Frage.', 'Resignation is off the table.', 'Resignation is an option.'],
    ['pl', 'Die Wohnung hat 80 Quadratmeter.', 'Mieszkanie ma 80 mkw.', 'Mieszkanie ma 80 km.'],
    ['en', 'Er könnte aus dem Umfeld der Szene stammen.', 'He may come from the scene.', 'He comes from the scene.'],
    ['en', 'Laut „Kicker“ geht er.', 'He is leaving, Kicker reports.', 'Kicker: he is leaving.'],
    [
      'es',
      'Nach Angaben der „Zeit“ liegt eine Anzeige vor.',
      'Según «Die Zeit», hay una denuncia.',
      'En «Die Zeit» hay una denuncia.',
    ],
  ],
  'negation: what is left out, and what is too early': [
    [
      'fr',
      'Ohne Energie lag die Teuerung bei 2,7 Prozent.',
      'Hors énergie, l’inflation était de 2,7 %.',
      'Énergie comprise, l’inflation était de 2,7 %.',
    ],
    ['es', 'Entwarnung kann man noch nicht geben.', 'Aún es pronto para levantar la alerta.', 'Ya pasó la alerta.'],
    ['en', 'Sie suchten ihn und fanden nichts.', 'They searched for him in vain.', 'They searched and found him.'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, those) => {
  test.each(those)('in %s: %s', (language, source, right, wrong) => {
    expect(find(language, source, right)).toEqual([])
    expect(find(language, source, wrong)).not.toEqual([])
  })
})
