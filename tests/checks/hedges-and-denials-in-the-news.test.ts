import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/checks/run-checks.js'

type Case = [language: string, source: string, right: string, wrong: string]

const find = (language: string, source: string, target: string) =>
  runChecks({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })
    .map(({ check }) => check)
    .filter(check => check === 'doubt' || check === 'negation')

const cases: Record<string, Case[]> = {
  'who is said to have found out': [
    [
      'en',
      'Wie die «NZZ» berichtet, plant die Stadt einen Tunnel.',
      'The city plans a tunnel, the “NZZ” reports.',
      'The city plans a tunnel.',
    ],
    [
      'en',
      'Wie die Zeitung berichtet, stoppt die Armee den Kauf der Drohnen.',
      'The army is to stop buying the drones, the paper reports.',
      'The army is to stop buying the drones.',
    ],
    [
      'en',
      'Wie aus dem Protokoll hervorgeht, kannte er die Zahlen.',
      'The minutes show that he knew the figures.',
      'He knew the figures.',
    ],
    [
      'fr',
      'Wie aus dem Protokoll hervorgeht, kannte er die Zahlen.',
      'Selon le procès-verbal, il connaissait les chiffres.',
      'Il connaissait les chiffres.',
    ],
    [
      'en',
      'Vorsichtigen Schätzungen nach fehlen vier Milliarden Euro.',
      'By cautious estimates, four billion euros are missing.',
      'Four billion euros are missing.',
    ],
    [
      'fr',
      'Der Schaden beläuft sich vorsichtigen Schätzungen nach auf 250.000 Euro.',
      'Selon des estimations prudentes, les dégâts s’élèvent à 250 000 euros.',
      'Les dégâts s’élèvent à 250 000 euros.',
    ],
    [
      'en',
      'Ein Spaziergänger gab an, zwei Schüsse gehört zu haben.',
      'A walker said he had heard two shots.',
      'A walker heard two shots.',
    ],
    [
      'es',
      'Der Fahrer gab an, das Schild übersehen zu haben.',
      'El conductor declaró que no había visto el semáforo.',
      'El conductor no había visto el semáforo.',
    ],
    [
      'fr',
      'Laut einem Gutachten war die Versicherung der Brücke möglicherweise zu niedrig.',
      'Selon une expertise, le pont était peut-être insuffisamment assuré.',
      'Le pont était peut-être insuffisamment assuré.',
    ],
  ],
  'what investigators go by': [
    [
      'en',
      'Die Ermittler gehen von Brandstiftung aus.',
      'Investigators are treating the fire as arson.',
      'The fire was arson.',
    ],
    [
      'es',
      'Die Ermittler gehen von Brandstiftung aus.',
      'Los investigadores parten de la hipótesis de un incendio provocado.',
      'Los investigadores han confirmado que el incendio fue provocado.',
    ],
    [
      'pl',
      'Ermittler gehen davon aus, dass er zwei Komplizen hatte.',
      'Śledczy zakładają, że miał dwóch wspólników.',
      'Sprawcy pomagało dwóch wspólników.',
    ],
    [
      'fr',
      'Die Polizei geht von einem Unfall aus.',
      'La police part du principe qu’il s’agit d’un accident.',
      'La police a constaté un accident.',
    ],
    [
      'en',
      'Für den Beschuldigten gilt die Unschuldsvermutung.',
      'The accused is presumed innocent.',
      'The accused is innocent.',
    ],
    ['es', 'Für ihn gilt die Unschuldsvermutung.', 'Rige para él la presunción de inocencia.', 'Es inocente.'],
    [
      'en',
      'Die Männer, von denen einer als Dealer bekannt sein soll, schweigen.',
      'The men, one of whom is said to be a known dealer, are silent.',
      'The men, one of whom is known to police as a dealer, are silent.',
    ],
  ],
  'what the Swiss spell their way': [
    [
      'en',
      'Die Handschrift stammt mutmasslich aus dem Kloster.',
      'The manuscript presumably comes from the abbey.',
      'The manuscript comes from the abbey.',
    ],
    ['en', 'Der Täter, heisst es, sei geflohen.', 'The perpetrator is said to have fled.', 'The perpetrator fled.'],
    [
      'fr',
      'Die Gemeinde schliesst eine Sperrung nicht aus.',
      'La commune n’exclut pas une fermeture.',
      'La commune exclut une fermeture.',
    ],
    [
      'en',
      'Betroffen sind nicht bloss Pendler, sondern auch Schulen.',
      'Schools are affected as well as commuters.',
      'Commuters are not affected, schools are.',
    ],
  ],
  'two denials that make a statement': [
    [
      'en',
      'Jeder im Dorf kennt die Geschichte.',
      'There is nobody in the village who does not know the story.',
      'Nobody in the village knows the story.',
    ],
    [
      'fr',
      'Jeder im Dorf kennt die Geschichte.',
      'Il n’est personne au village qui ne connaisse l’histoire.',
      'On ne connaît pas cette histoire au village.',
    ],
    [
      'es',
      'Jeder im Dorf kennt die Geschichte.',
      'No hay nadie en el pueblo que no conozca la historia.',
      'Nadie en el pueblo conoce la historia.',
    ],
    [
      'pl',
      'Jeder im Dorf kennt die Geschichte.',
      'Nie ma nikogo we wsi, kto nie znałby tej historii.',
      'Nikt we wsi nie zna tej historii.',
    ],
    [
      'it',
      'Jeder im Dorf kennt die Geschichte.',
      'Non c’è nessuno in paese che non conosca la storia.',
      'Nessuno in paese conosce la storia.',
    ],
    [
      'nl',
      'Jeder im Dorf kennt die Geschichte.',
      'Er is niemand in het dorp die het verhaal niet kent.',
      'Niemand in het dorp kent het verhaal.',
    ],
    [
      'pt',
      'Jeder im Dorf kennt die Geschichte.',
      'Não há ninguém na aldeia que não conheça a história.',
      'Ninguém na aldeia conhece a história.',
    ],
    [
      'en',
      'Der Film ist schlicht ein Meisterwerk.',
      'The film is nothing short of a masterpiece.',
      'The film is not a masterpiece.',
    ],
    [
      'fr',
      'Der Film ist schlicht ein Meisterwerk.',
      'Le film n’est rien d’autre qu’un chef-d’œuvre.',
      'Le film n’est pas un chef-d’œuvre.',
    ],
  ],
  'what another word of lacking does not stand for': [
    [
      'en',
      'Am Montag fahren keine Busse, der Unterricht fällt aus.',
      'No buses will run on Monday, and lessons are cancelled.',
      'Buses will run on Monday, and lessons are cancelled.',
    ],
    [
      'en',
      'Der Sänger blieb der Feier fern und sprach auch nicht per Video.',
      'The singer stayed away from the party and did not speak by video either.',
      'The singer stayed away from the party and did speak by video either.',
    ],
    [
      'en',
      'Von einem Laubbläserverbot will die Stadt nichts wissen.',
      'The city does not want a ban on leaf blowers.',
      'The city wants a ban on leaf blowers.',
    ],
    [
      'en',
      'Die Ersatzhaltestelle wird nicht eingerichtet.',
      'The replacement stop will not be set up.',
      'The replacement stop will be set up.',
    ],
    ['en', 'Es liegt gar keine Anfrage vor.', 'There is no request at all.', 'There is a request at all.'],
    [
      'en',
      'In Sachsen-Anhalt waren 83.900 Menschen ohne Job.',
      'In Saxony-Anhalt 83,900 people were out of work.',
      'In Saxony-Anhalt 83,900 people had a job.',
    ],
    [
      'en',
      'Jeder Zweite ist weniger oder gar nicht zufrieden.',
      'Every second person is less than satisfied or not at all satisfied.',
      'Every second person is satisfied.',
    ],
  ],
  'what is denied in one word here and in two there': [
    [
      'en',
      'Das Virus ist für Menschen ungefährlich.',
      'The virus poses no danger to humans.',
      'The virus is not harmless to humans.',
    ],
    [
      'es',
      'Das Virus ist für Menschen ungefährlich.',
      'El virus no es peligroso para las personas.',
      'El virus es peligroso para las personas.',
    ],
    [
      'en',
      'Der Eintritt: Wer am Sonntag kommt, zahlt keinen Eintritt.',
      'Admission is free for those who come on Sunday.',
      'Those who come on Sunday pay admission.',
    ],
  ],
}

describe.each(Object.entries(cases))('%s', (_what, told) => {
  test.each(told)(
    'is left alone in %s where it is right, and found where it is wrong: %s',
    (language, source, right, wrong) => {
      expect(find(language, source, right)).toEqual([])
      expect(find(language, source, wrong)).not.toEqual([])
    },
  )
})

test.each([
  ['en', 'Dass er zurücktritt, ist nicht unwahrscheinlich.', 'It is not unlikely that he will step down.'],
  ['fr', 'Dass er zurücktritt, ist nicht unwahrscheinlich.', 'Il n’est pas improbable qu’il démissionne.'],
  ['pl', 'Dass er zurücktritt, ist nicht unwahrscheinlich.', 'Nie jest nieprawdopodobne, że ustąpi.'],
  ['en', 'Dass er zurücktritt, ist nicht unwahrscheinlich.', 'It is quite likely that he will step down.'],
  [
    'en',
    'Jeder Fünfte kann sich keine unerwarteten Ausgaben leisten.',
    'One in five cannot afford unexpected expenses.',
  ],
  ['en', 'Der Pilot landete sicher.', 'The pilot landed without incident.'],
  ['fr', 'Die Kundgebung verlief friedlich.', 'Le rassemblement s’est déroulé sans incident.'],
])('what is denied twice or not at all may be told either way in %s: %s', (language, source, target) => {
  expect(find(language, source, target)).toEqual([])
})
