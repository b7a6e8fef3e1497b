import { describe, expect, test } from '@jest/globals'
import { opposites } from '../../src/checks/opposites.js'

const find = (source: string, target: string, language = 'en') =>
  opposites.find({ source, target, sourceLanguage: 'de', language })

describe('a translation that says the opposite', () => {
  test.each([
    ['en', 'Die Arbeitslosigkeit ist im Mai gesunken.', 'Unemployment rose in May.', 'gesunken', 'rose'],
    [
      'en',
      'Der Umsatz ging um drei Prozent zurück.',
      'Sales grew by three per cent.',
      'ging um drei Prozent zurück',
      'grew',
    ],
    [
      'en',
      'Der Landtag lehnte den Antrag ab.',
      'The state parliament approved the motion.',
      'lehnte den Antrag ab',
      'approved',
    ],
    ['en', 'Der Mann überlebte den Absturz.', 'The man died in the crash.', 'überlebte', 'died'],
    ['en', 'Ein 22-Jähriger wurde angefahren.', 'A 22-year-old woman was hit by a car.', '-Jähriger', 'woman'],
    ['en', 'Im Norden schneit es.', 'It is snowing in the south.', 'Norden', 'south'],
    ['en', 'Der FC Ilmstadt hat gewonnen.', 'FC Ilmstadt have lost.', 'gewonnen', 'lost'],
    ['fr', 'Die Preise steigen weiter.', 'Les prix continuent de diminuer.', 'steigen', 'diminuer'],
    ['fr', 'Der Angeklagte wurde freigesprochen.', 'L’accusé a été condamné.', 'freigesprochen', 'condamné'],
    ['es', 'Bei dem Unfall gab es drei Verletzte.', 'El accidente dejó tres muertos.', 'Verletzte', 'muertos'],
    [
      'es',
      'Die Steuer wird im Juli abgeschafft.',
      'El impuesto se introducirá en julio.',
      'abgeschafft',
      'introducirá',
    ],
    ['pl', 'Der Verein dementierte den Bericht.', 'Klub potwierdził te doniesienia.', 'dementierte', 'potwierdził'],
    ['pl', 'Die Mieter klagten.', 'Właściciele złożyli pozew.', 'Mieter', 'Właściciele'],
    ['en', 'Das ist ein herber Rückschritt.', 'This is a serious step forward.', 'Rückschritt', 'forward'],
    ['es', 'Der Antrag verfehlte die Mehrheit.', 'La moción alcanzó la mayoría.', 'verfehlte', 'alcanzó'],
    ['pl', 'Das Defizit ist größer als geplant.', 'Nadwyżka jest większa niż planowano.', 'Defizit', 'Nadwyżka'],
  ])('is told in %s: %s', (language, source, target, mine, theirs) => {
    expect(find(source, target, language)).toMatchObject([{ details: { source: mine, target: theirs } }])
  })

  test('is pointed to in both texts', () => {
    const [source, target] = ['Die <1>Preise</1> sanken im Mai.', 'Prices rose in May.']
    const [finding] = find(source, target)
    expect(source.slice(...(finding?.sourceSpan ?? []))).toBe('sanken')
    expect(target.slice(...(finding?.targetSpan ?? []))).toBe('rose')
  })

  test.each([
    ['en', 'Die Preise sanken.', 'Prices did not rise any further.'],
    ['en', 'Die Preise sind nicht gesunken.', 'Prices rose.'],
    ['en', 'Die Ausgaben stiegen, die Einnahmen sanken.', 'Spending was up and revenue down.'],
    ['en', 'Köln unterlag Bremen mit 1:2.', 'Cologne were beaten 2-1 by Bremen.'],
    ['en', 'Der Zweitligist stieg ab.', 'The second-division side were relegated.'],
    ['en', 'Die Frau erlag ihren Verletzungen.', 'The woman died of her injuries.'],
    ['en', 'Die Richter kippten das Verbot.', 'The judges overturned the ban.'],
    ['en', 'Das Gericht sprach ihn frei.', 'The court cleared him.'],
    ['fr', 'Die Opposition lehnt den Plan ab.', 'L’opposition s’oppose au projet.'],
    ['es', 'Die Linke stimmte dagegen.', 'La Izquierda votó en contra.'],
    ['pl', 'Um Mitternacht begann das Feuerwerk.', 'O północy rozpoczął się pokaz fajerwerków.'],
  ])('is not seen in %s where the report stays as it is: %s', (language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })

  test('does not excuse itself with the denial of another clause', () => {
    expect(
      find('Die Preise sanken, das Wetter war nicht schlecht.', 'Prices rose, the weather was not bad.'),
    ).toHaveLength(1)
  })

  test.each(['stieg ', 'nahm ', 'lehn', 'a', 'wies ab und ', 'Männer, Frauen. ', '\u00a0'])(
    'is looked for in a megabyte of %j',
    part => {
      const text = part.repeat(1_000_000 / part.length)
      expect(find(text, text)).toEqual([])
      expect(find(text, `Prices rose. ${text}`).length).toBeLessThan(2)
      expect(find(`Die Preise sanken. ${text}`, text).length).toBeLessThan(2)
    },
  )

  test.each(['fi', 'nl', 'ru'])('is not looked for in %s', language => {
    expect(find('Die Preise sanken.', 'Prices rose.', language)).toEqual([])
  })
})
