import { describe, expect, test } from '@jest/globals'
import { names } from '../../src/checks/names.js'

const find = (language: string, source: string, target: string) =>
  names.find({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

const debate =
  '„Das ist faul“, sagte Grünen-Chefin Brantner. CDU-Generalsekretär Linnemann verteidigte die Einigung der Koalition.'

describe('two names of a paragraph', () => {
  test.each([
    [
      'en',
      debate,
      '“This is rotten,” said CDU general secretary Linnemann. Greens leader Brantner defended the coalition’s deal.',
    ],
    [
      'pl',
      debate,
      '„To nieuczciwe” – powiedział sekretarz generalny CDU Linnemann. Szefowa Zielonych Brantner broniła porozumienia.',
    ],
    [
      'es',
      'Siemens baut Stellen ab. Bosch stellt dagegen ein.',
      'Bosch suprime empleos. Siemens, en cambio, contrata.',
    ],
    ['fr', 'Neubauers Antrag scheiterte. Kubicki war froh.', 'La motion de Kubicki a échoué. Neubauer était contente.'],
  ])('do not change places in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toHaveLength(1)
  })

  test.each([
    [
      'en',
      debate,
      '“This is rotten,” said Greens leader Brantner. CDU general secretary Linnemann defended the coalition’s deal.',
    ],
    [
      'en',
      'Müller traf früh. Danach kam Kane und traf auch.',
      'Müller scored early. Kane then came on and scored, too.',
    ],
    ['en', 'Siemens streicht Stellen. Er lobte Bosch dafür.', 'Siemens is cutting jobs. Siemens praised Bosch for it.'],
    ['fr', 'Neubauers Antrag scheiterte. Kubicki war froh.', 'La motion de Neubauer a échoué. Kubicki était content.'],
    ['pl', 'Scholz traf Brantner. Danach kam Linnemann.', 'Scholz spotkał się z Brantner. Potem przyszedł Linnemann.'],
  ])('may stay, come again and be bent in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })

  test('are pointed to in both texts', () => {
    const [finding] = find(
      'en',
      'Gestern kam Brantner. Dann kam Linnemann.',
      'Linnemann came first. Then Brantner came.',
    )

    expect(finding).toEqual({
      details: { source: 'Brantner', target: 'Linnemann' },
      sourceSpan: [12, 20],
      targetSpan: [0, 9],
    })
  })
})
