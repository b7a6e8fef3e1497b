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
}

describe.each(Object.entries(cases))('%s', (_, those) => {
  test.each(those)('in %s: %s', (language, source, right, wrong) => {
    expect(find(language, source, right)).toEqual([])
    expect(find(language, source, wrong)).not.toEqual([])
  })
})
