import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/checks/run-checks.js'

function checksIn(language: string, source: string, target: string) {
  return runChecks({ source, target, sourceLanguage: 'de', language }).map(({ check }) => check)
}

describe('a month in Greek', () => {
  const source = 'Im Dezember und im März gab es Frost.'

  test('may move its accent with its case', () => {
    expect(checksIn('el', source, 'Τον Δεκέμβριο και τον Μάρτιο υπήρξε παγετός.')).toEqual([])
  })

  test('is found where it is another', () => {
    expect(checksIn('el', source, 'Τον Δεκέμβριο και τον Μάιο υπήρξε παγετός.')).toEqual(['dates-and-times'])
  })
})

describe('a time of day', () => {
  const source = 'Um 18.30 Uhr fiel der Strom aus, um 6.10 Uhr war er wieder da.'

  test.each([
    ['ja', '午後6時半に停電し、午前6時10分に復旧した。'],
    ['zh', '下午6点半停电，早上6时10分恢复。'],
    ['ja', '18時30分に停電し、午前6時10分に復旧した。'],
    ['ko', '오후 6시 30분에 정전되었고 오전 6시 10분에 복구되었다.'],
  ])('has its half of the day before it in %s', (language, target) => {
    expect(checksIn(language, source, target)).toEqual([])
  })

  test.each([
    ['ja', '午前6時半に停電し、午前6時10分に復旧した。'],
    ['ja', '午後7時半に停電し、午前6時10分に復旧した。'],
    ['zh', '下午6点停电，早上6时10分恢复。'],
  ])('is found where another stands for it (%s: %s)', (language, target) => {
    expect(checksIn(language, source, target)).toEqual(['dates-and-times'])
  })
})

test('minutes below ten have one figure in Chinese and Japanese', () => {
  const source = 'Beginn ist um 8.05 Uhr.'

  expect(checksIn('ja', source, '開始は午前8時5分。')).toEqual([])
  expect(checksIn('zh', source, '上午8点5分开始。')).toEqual([])
  expect(checksIn('zh', source, '上午8点6分开始。')).toEqual(['dates-and-times'])
})

describe('millions in Romanian', () => {
  const source = 'Das Land gibt 35 Millionen Euro aus.'

  test('stand behind a little word', () => {
    expect(checksIn('ro', source, 'Landul cheltuiește 35 de milioane de euro.')).toEqual([])
    expect(checksIn('ro', source, 'Landul cheltuiește 35 de miliarde de euro.')).toEqual(['numbers'])
  })
})

describe('a number before a word that is a month as well', () => {
  test('is no date in Romanian', () => {
    const source = 'Es kamen 45 bis 70 Leute mehr.'
    const fewer = 'Im Mai kamen 17 Leute weniger.'

    expect(checksIn('ro', fewer, 'În mai au venit cu 17 mai puțini oameni.')).toEqual([])

    expect(checksIn('ro', source, 'Au venit cu 45 până la 70 mai mulți oameni.')).toEqual([])
    expect(checksIn('ro', source, 'Au venit cu 45 până la 75 mai mulți oameni.')).toEqual(['numbers'])
  })
})

describe('a word that is a unit in short as well', () => {
  test.each([
    ['it', 'Der Preis pro Quadratmeter stieg.', 'Il prezzo al metro quadrato ha subito un rialzo.'],
    ['es', 'Der Preis pro Quadratmeter stieg.', 'El precio del metro cuadrado ha subido.'],
  ])('is none by itself in %s', (language, source, target) => {
    expect(checksIn(language, source, target)).toEqual([])
  })

  test('is one behind a number or a price', () => {
    const source = 'Der Boden kostet 90 Euro je Quadratmeter.'

    expect(checksIn('fr', source, 'La terre coûte 90 €/ha.')).toEqual(['amounts'])
  })
})

describe('a part of a percentage point', () => {
  const source = 'Der Zins sinkt um einen halben Prozentpunkt.'

  test.each([
    ['ja', '金利は0.5ポイント下がる。', '金利は0.5％下がる。'],
    ['zh', '利率下降0.5个百分点。', '利率下降0.5%。'],
  ])('is told in %s by the word for points, and not by percent', (language, right, wrong) => {
    expect(checksIn(language, source, right)).toEqual([])
    expect(checksIn(language, source, wrong)).toEqual(['numbers'])
  })
})

describe('a decade', () => {
  const source = 'In den 1970er-Jahren war das anders.'

  test.each([
    ['cs', 'V 70. letech to bylo jinak.'],
    ['ru', 'В 70-е это было иначе.'],
    ['ro', 'În anii 70 era altfel.'],
    ['ja', '70年代は違っていた。'],
    ['hu', 'A 70-es években ez másképp volt.'],
    ['el', 'Τη δεκαετία του 70 ήταν αλλιώς.'],
  ])('may be told without its century in %s', (language, target) => {
    expect(checksIn(language, source, target)).toEqual([])
    expect(checksIn(language, source, target.replace('70', '60'))).toEqual(['numbers'])
  })
})

describe('a score', () => {
  const source = 'Nach dem 3:3 siegte Essen mit 4:3, beide Tore fielen in der 3. Minute.'

  test.each([
    ['sv', 'Efter 3–3 vann Essen med 4–3, båda målen kom i minut 3.'],
    ['ru', 'После 3:3 «Эссен» победил 4:3, оба гола забиты на 3-й минуте.'],
    ['zh', '3比3之后埃森以4比3获胜，两球都在第3分钟打进。'],
    ['en', 'After a 3-3 draw Essen won 4-3, both goals coming in minute 3.'],
  ])('is compared as a pair in %s', (language, right) => {
    expect(checksIn(language, source, right)).toEqual([])
    expect(checksIn(language, source, right.replace(/3(\D)3/, '3$11'))).toEqual(['numbers'])
  })

  test('may be told from the other side', () => {
    expect(checksIn('en', 'Essen verlor 1:2.', 'Their opponents beat Essen 2-1.')).toEqual([])
  })

  test('is no span of years', () => {
    const span = 'Das Verhältnis ist 3:1, die Haft beträgt 3 bis 5 Jahre.'

    expect(checksIn('en', span, 'The ratio is three to one, the sentence 3-5 years.')).toEqual([])
  })
})

describe('a weekday in Chinese', () => {
  test('is known in short', () => {
    const source = 'Am Samstag wird gewählt.'

    expect(checksIn('zh', source, '周六举行选举。')).toEqual([])
    expect(checksIn('zh', source, '周日举行选举。')).toEqual(['dates-and-times'])
  })
})

describe('money', () => {
  const source = 'Die Bahn zahlt 70 Millionen Euro, die Stadt 9 Millionen Euro.'

  test.each([
    ['cs', 'Dráha zaplatí 70 milionů eur, město 9 milionů eur.', '9 milionů korun'],
    ['hu', 'A vasút 70 millió eurót fizet, a város 9 millió eurót.', '9 millió forintot'],
    ['uk', 'Залізниця сплатить 70 мільйонів євро, місто 9 мільйонів євро.', '9 мільйонів гривень'],
    ['ro', 'Căile ferate plătesc 70 de milioane de euro, orașul 9 milioane de euro.', '9 milioane de lei'],
    ['el', 'Οι σιδηρόδρομοι πληρώνουν 70 εκατ. ευρώ, ο δήμος 9 εκατ. ευρώ.', '9 εκατ. δολάρια'],
    ['fi', 'Rautatie maksaa 70 miljoonaa euroa, kaupunki 9 miljoonaa euroa.', '9 miljoonaa dollaria'],
    ['pt-BR', 'A ferrovia paga 70 milhões de euros, a cidade 9 milhões de euros.', '9 milhões de reais'],
    ['zh', '铁路支付7000万欧元，该市支付900万欧元。', '900万美元'],
  ])('stays what it is in %s, and is found where some of it became another', (language, right, other) => {
    const last = right.lastIndexOf('9')
    const rest = /[.。，]*$/.exec(right)?.[0] ?? ''

    expect(checksIn(language, source, right)).toEqual([])
    expect(checksIn(language, source, right.slice(0, last) + other + rest)).toContain('amounts')
  })
})

describe('a unit in Hungarian and Finnish', () => {
  const source = 'Der Turm wuchs um 12 Meter und neigt sich um 40 Zentimeter.'

  test.each([
    ['hu', 'A torony 12 méterrel nőtt, és 40 centiméterrel dől.', '40 méterrel'],
    ['fi', 'Torni kasvoi 12 metrillä ja kallistuu 40 senttimetriä.', '40 metriä'],
  ])('is known in its cases (%s)', (language, right, other) => {
    expect(checksIn(language, source, right)).toEqual([])
    expect(checksIn(language, source, right.replace(/40 \p{L}+/u, other))).toEqual(['amounts'])
  })
})
