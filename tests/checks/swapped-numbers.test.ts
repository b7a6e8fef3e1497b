import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/checks/run-checks.js'

function checksIn(language: string, source: string, target: string) {
  return runChecks({ source, target, sourceLanguage: 'de', language }).map(({ check }) => check)
}

describe('the dead and the injured', () => {
  const source = 'Der Brand forderte 6 Tote und 18 Verletzte.'

  test.each([
    ['en', 'The fire killed 6 people and injured 18.'],
    ['en', '18 people were hurt and 6 were killed in the fire.'],
    ['fr', 'L’incendie a fait 6 morts et 18 blessés.'],
    ['es', 'El incendio causó 6 muertos y 18 heridos.'],
    ['pl', 'W pożarze zginęło 6 osób, a 18 zostało rannych.'],
    ['tr', 'Yangında 6 kişi öldü, 18 kişi yaralandı.'],
    ['ja', '火災で6人が死亡、18人が負傷した。'],
    ['zh', '火灾造成6人死亡，18人受伤。'],
  ])('keep their numbers, in whatever order (%s: %s)', (language, right) => {
    const wrong = right.replace(/\d+/g, figure => (figure === '6' ? '18' : '6'))

    expect(checksIn(language, source, right)).toEqual([])
    expect(checksIn(language, source, wrong)).toEqual(['numbers', 'numbers'])
  })

  test('are not counted by what stands in another clause', () => {
    const crash = 'Als 2 Busse zusammenstießen, starben 14 Menschen, viele wurden verletzt.'

    expect(checksIn('en', crash, '14 people died and many were injured when 2 buses collided.')).toEqual([])
  })
})

describe('a fall from one number to another', () => {
  const source = 'Der Anteil sank von 34 auf 29 Prozent.'

  test.each([
    ['en', 'The share fell from 34 to 29 percent.'],
    ['fr', 'La part est passée de 34 à 29 %.'],
    ['it', 'La quota è scesa dal 34 al 29 per cento.'],
    ['nl', 'Het aandeel daalde van 34 naar 29 procent.'],
    ['ro', 'Ponderea a scăzut de la 34 la 29 la sută.'],
    ['ru', 'Доля снизилась с 34 до 29 процентов.'],
  ])('is none from the other to the one in %s', (language, right) => {
    const wrong = right.replace(/\d+/g, figure => (figure === '34' ? '29' : '34'))

    expect(checksIn(language, source, right)).toEqual([])
    expect(checksIn(language, source, wrong)).toEqual(['numbers', 'numbers'])
  })

  test('may be told by its end first', () => {
    expect(checksIn('en', source, 'The share fell to 29 percent from 34.')).toEqual([])
  })
})

describe('numbers behind names', () => {
  const source = 'Kretschmann erhielt 58 Stimmen und Özdemir 41.'

  test('stay with them, wherever these stand', () => {
    expect(checksIn('en', source, 'Kretschmann won 58 votes and Özdemir 41.')).toEqual([])
    expect(checksIn('en', source, 'Özdemir won 41 votes and Kretschmann 58.')).toEqual([])
    expect(checksIn('en', source, '58 votes went to Kretschmann and 41 to Özdemir.')).toEqual([])
  })

  test('are found where they changed places', () => {
    expect(checksIn('en', source, 'Kretschmann won 41 votes and Özdemir 58.')).toEqual(['numbers', 'numbers'])
  })
})
