import { describe, expect, test } from '@jest/globals'
import { doubt } from '../../src/checks/doubt.js'

function find(language: string, source: string, target: string): (string | undefined)[] {
  return doubt.find({ source, target, sourceLanguage: 'de', language }).map(({ details }) => details?.words)
}

const said = '„Wir haben verdient verloren“, sagte Kapitän Joshua Kimmich.'

describe('each sentence of a paragraph keeps its own words of doubt', () => {
  test.each([
    [
      'en',
      `${said} Der mutmaßliche Täter ist gefasst.`,
      '“We lost,” Kimmich said. The perpetrator is in custody.',
      'mutmaßliche',
    ],
    [
      'en',
      `${said} Laut Polizei ist die Straße frei.`,
      '“We lost deservedly,” Kimmich said. The road is clear.',
      'Laut',
    ],
    [
      'fr',
      `${said} Angeblich hat er gezahlt.`,
      '« Nous avons perdu », a dit Kimmich. Il a payé la somme.',
      'Angeblich',
    ],
    [
      'es',
      `${said} Offenbar ist er geflohen.`,
      '«Perdimos con justicia», dijo Kimmich. Ha huido del país.',
      'Offenbar',
    ],
    ['pl', `${said} Er soll geflohen sein.`, '„Przegraliśmy zasłużenie” – powiedział Kimmich. Uciekł z kraju.', 'soll'],
    [
      'en',
      'Die Frau soll ihren Mann getötet haben; sie selbst spricht von einem Unfall.',
      'The woman killed her husband; she herself says it was an accident.',
      'soll',
    ],
  ])('in %s: %s', (language, source, target, words) => {
    expect(find(language, source, target)).toEqual([words])
  })

  test.each([
    ['en', `${said} Der mutmaßliche Täter ist gefasst.`, '“We lost,” Kimmich said. The suspect is in custody.'],
    [
      'en',
      'Die Opposition spricht von Wortbruch. Im Vertrag sei anderes vereinbart.',
      'The opposition called it a breach. The contract says otherwise.',
    ],
    [
      'pl',
      'Die Opposition spricht von Wortbruch. Im Vertrag sei anderes vereinbart.',
      'Opozycja mówi o złamaniu słowa. Umowa przewiduje co innego.',
    ],
    [
      'en',
      'Er ist in Haft. Laut Polizei gestand er.',
      'He is in custody, having confessed, according to police. He is 40.',
    ],
  ])('and what one reports goes on in the next in %s: %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})

describe('what is only foreseen', () => {
  test.each([
    ['en', 'Der Papst wird voraussichtlich am Freitag entlassen.', 'The pope will be discharged on Friday.'],
    ['fr', 'Die Sperrung dauert voraussichtlich bis 14 Uhr.', 'La fermeture dure jusqu’à 14 heures.'],
    ['es', 'Die Sperrung dauert voraussichtlich bis 14 Uhr.', 'El cierre dura hasta las 14 horas.'],
    ['pl', 'Die Sperrung dauert voraussichtlich bis 14 Uhr.', 'Zamknięcie potrwa do godziny 14.'],
  ])('is no fact in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual(['voraussichtlich'])
  })

  test.each([
    ['en', 'Der Papst wird voraussichtlich am Freitag entlassen.', 'The pope is expected to be discharged on Friday.'],
    ['en', 'Der Papst wird voraussichtlich am Freitag entlassen.', 'The pope is due to be discharged on Friday.'],
    ['fr', 'Die Sperrung dauert voraussichtlich bis 14 Uhr.', 'La fermeture dure a priori jusqu’à 14 heures.'],
    ['es', 'Die Sperrung dauert voraussichtlich bis 14 Uhr.', 'Está previsto que el cierre dure hasta las 14 horas.'],
    ['pl', 'Die Sperrung dauert voraussichtlich bis 14 Uhr.', 'Zamknięcie ma potrwać do godziny 14.'],
    ['it', 'Die Sperrung dauert voraussichtlich bis 14 Uhr.', 'La chiusura dovrebbe durare fino alle 14.'],
    ['nl', 'Die Sperrung dauert voraussichtlich bis 14 Uhr.', 'De afsluiting duurt naar verwachting tot 14 uur.'],
    ['pt', 'Die Sperrung dauert voraussichtlich bis 14 Uhr.', 'O corte deverá durar até às 14 horas.'],
  ])('may be told in many ways in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})

test.each([
  ['en', 'Die Arbeiten sollen Ende Oktober abgeschlossen sein.', 'Work is due to be completed by the end of October.'],
  ['fr', 'Die Arbeiten sollen Ende Oktober abgeschlossen sein.', 'Les travaux doivent s’achever fin octobre.'],
  [
    'en',
    'Dass Geld veruntreut worden sei, dementierte sie entschieden.',
    'She flatly denies that any money was embezzled.',
  ],
  [
    'es',
    'Ohne Zustimmung werde es keine Spur geben, stellte er klar.',
    'Sin consentimiento no habrá carril, dejó claro.',
  ],
  [
    'fr',
    'Das Amt wies den Bericht zurück: Es habe keine Gespräche gegeben, sagte ein Sprecher.',
    'Le ministère a démenti : il n’y a pas eu de discussions, a déclaré un porte-parole.',
  ],
  [
    'fr',
    'Der Hersteller ruft Salami zurück, weil sich darin möglicherweise Keime befinden.',
    'Le fabricant rappelle du salami susceptible de contenir des germes.',
  ],
])('plans, denials and what is made clear are told as such in %s: %s', (language, source, target) => {
  expect(find(language, source, target)).toEqual([])
})

test.each([
  ['en', 'Nach Angaben der Klinik schwebt keiner in Lebensgefahr.', 'None of them is in a life-threatening condition.'],
  ['fr', 'Hinweise auf Fremdverschulden gibt es laut Polizei nicht.', 'Rien n’indique l’intervention d’un tiers.'],
  ['en', 'Er soll am Montag gestorben sein.', 'He died on Monday.'],
  [
    'en',
    'Sie soll zwei Tests versäumt haben, was ihr Anwalt bestreitet.',
    'She missed two tests, a claim her lawyer denies.',
  ],
])('what looks like a report is none in %s: %s', (language, source, target) => {
  expect(find(language, source, target)).toHaveLength(1)
})
