import { expect, test } from '@jest/globals'
import { names } from '../../src/checks/names.js'

const find = (language: string, source: string, target: string) =>
  names.find({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

test.each([
  ['en', 'Trainer Peter Brückner geht.', 'Coach Martin Brückner is leaving.', 'Peter', 'Martin'],
  [
    'es',
    'Der Verein trennt sich von Matthias Brückner.',
    'El club prescinde de Martin Brückner.',
    'Matthias',
    'Martin',
  ],
  ['fr', 'Das sagte Sabine Kowalke am Montag.', 'C’est ce qu’a dit lundi Susanne Kowalke.', 'Sabine', 'Susanne'],
  [
    'pl',
    'Gegen Thomas Wiegand wird ermittelt.',
    'Przeciwko Andreasowi Wiegandowi toczy się śledztwo.',
    'Thomas',
    'Andreasowi',
  ],
])('another first name is found in %s: %s', (language, source, target, mine, theirs) => {
  expect(find(language, source, target)).toMatchObject([{ details: { source: mine, target: theirs } }])
})

test.each([
  ['en', 'Trainer Brückner geht.', 'Coach Martin Brückner is leaving.'],
  ['en', 'Die Brüder Hans und Peter Müller klagen.', 'The brothers Hans and Peter Müller are suing.'],
  ['en', 'Papst Johannes Paul II. war Pole.', 'Pope John Paul II was a Pole.'],
  ['en', 'Der Reformator Johannes Calvin lebte in Genf.', 'The reformer John Calvin lived in Geneva.'],
  ['fr', 'Georg Friedrich Händel starb 1759.', 'Georges Frédéric Haendel est mort en 1759.'],
  ['es', 'Die Sonate ist von Karl Stamitz.', 'La sonata es de Carlos Stamitz.'],
  ['fr', 'Alexander Puschkin schrieb viel.', 'Alexandre Pouchkine a beaucoup écrit.'],
  ['pl', 'Das sagte Martin Brückner.', 'Powiedział to Martin Brückner, syn Petera Brücknera.'],
  ['pl', 'Gegen Thomas Wiegand wird ermittelt.', 'Przeciwko Thomasowi Wiegandowi toczy się śledztwo.'],
  ['es', 'Kanzler Friedrich Merz kam mit Ursula von der Leyen.', 'El canciller Friedrich Merz vino con Von der Leyen.'],
])('the same first name is right in %s: %s', (language, source, target) => {
  expect(find(language, source, target)).toEqual([])
})
