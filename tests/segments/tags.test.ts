import { describe, expect, test } from '@jest/globals'
import { repairTags } from '../../src/segments/repair-tags.js'
import { isBalanced, sameTags, tagsIn, withoutTags } from '../../src/segments/tags.js'

describe('inline tags', () => {
  test('are numbers in angle brackets and nothing else', () => {
    expect(tagsIn('a <b>b</b> 3 < 4 <1>c</1><2/> <0> <x1/>').map(({ form, number }) => `${form} ${number}`)).toEqual([
      'open 1',
      'close 1',
      'void 2',
    ])
  })

  test('leave the words when they are taken away', () => {
    expect(withoutTags('Ein <1>fetter</1> Satz<2/>.')).toBe('Ein fetter Satz.')
  })

  test.each(['<1>a</1>', '<1><2>a</2></1>', 'a', '<1/>'])('are balanced in “%s”', text =>
    expect(isBalanced(text)).toBe(true),
  )
  test.each(['<1>a', 'a</1>', '<1><2>a</1></2>'])('are not balanced in “%s”', text =>
    expect(isBalanced(text)).toBe(false),
  )

  test('may stand in another order in the target', () => {
    expect(sameTags('<1>a</1> <2>b</2>', '<2>B</2> <1>A</1>')).toBe(true)
  })

  test('must all be there, once each', () => {
    expect(sameTags('<1>a</1>', 'A')).toBe(false)
    expect(sameTags('<1>a</1>', '<1>A</1><1>A</1>')).toBe(false)
    expect(sameTags('a', '<1/>')).toBe(false)
  })
})

describe('repairing tags', () => {
  test.each([
    ['<1>a</1> b', '<1>A</1> B', '<1>A</1> B'],
    ['<1>a</1> b', '< 1 >A</ 1 > B', '<1>A</1> B'],
    ['<1>a</1> b', '<1 >A< /1> B', '<1>A</1> B'],
    ['a<1/>b', 'A<1></1>B', 'A<1/>B'],
    ['a<1/>b', 'A< 1 / >B', 'A<1/>B'],
    ['<1>a</1>', '<1>A', '<1>A</1>'],
    ['Nach <1>a</1>.', 'To <1>A.', 'To <1>A</1>.'],
    ['<1>a</1>', '&lt;1&gt;A&lt;/1&gt;', '<1>A</1>'],
  ])('turns, for “%s”, “%s” into “%s”', (source, target, repaired) => expect(repairTags(source, target)).toBe(repaired))

  test.each([
    ['<1>a</1> b', '<1>A B'],
    ['<1>a</1>', 'A'],
    ['<1>a</1> <2>b</2>', '<1>A <2>B'],
    ['<1>a</1> b', '<1>A</1> <2>B</2>'],
  ])('leaves to a person, for “%s”, “%s”', (source, target) => expect(repairTags(source, target)).toBeNull())
})
