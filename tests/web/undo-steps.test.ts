import { describe, expect, test } from '@jest/globals'
import { type Standing, UndoSteps } from '../../src/web/reviews/undo-steps.js'

/** What a field says, with the caret behind it. */
const says = (text: string): Standing => ({ text, caret: text.length })
const letter = 'insertText'

describe('steps to undo', () => {
  test('take letters that were typed without a rest together, and those after a rest apart', () => {
    const steps = new UndoSteps()
    steps.note(says(''), letter, 0)
    steps.note(says('N'), letter, 200)
    steps.note(says('Ni'), letter, 1_300)

    expect(steps.back(says('Nie'))?.text).toBe('Ni')
    expect(steps.back(says('Ni'))?.text).toBe('')
    expect(steps.back(says(''))).toBeUndefined()
  })

  test('begin anew where typing turns to deleting, and with each paste', () => {
    const steps = new UndoSteps()
    steps.note(says('Nie'), letter, 0)
    steps.note(says('Nien'), 'deleteContentBackward', 10)
    steps.note(says('Nie'), 'insertFromPaste', 20)
    steps.note(says('Nie wieder'), 'insertFromPaste', 30)

    const back = ['Nie wieder wieder', 'Nie wieder', 'Nie', 'Nien'].map(text => steps.back(says(text))?.text)

    expect(back).toEqual(['Nie wieder', 'Nie', 'Nien', 'Nie'])
  })

  test('lead forth again, until something else is written', () => {
    const steps = new UndoSteps()
    steps.note(says('Eins'), 'insertFromPaste', 0)

    expect(steps.back(says('Eins zwei'))).toEqual(says('Eins'))
    expect(steps.forth(says('Eins'))).toEqual(says('Eins zwei'))
    expect(steps.back(says('Eins zwei'))).toEqual(says('Eins'))
    steps.note(says('Eins'), letter, 10)

    expect(steps.forth(says('Eins.'))).toBeUndefined()
  })

  test('do not add to letters that were taken back', () => {
    const steps = new UndoSteps()
    steps.note(says(''), letter, 0)
    steps.back(says('A'))
    steps.note(says(''), letter, 10)

    expect(steps.back(says('B'))?.text).toBe('')
  })

  test('are five hundred at most, of which the oldest go', () => {
    const steps = new UndoSteps()
    for (let place = 0; place < 502; place++) steps.note(says(String(place)), 'insertFromPaste', place)
    let oldest: Standing | undefined
    let found = 0
    for (let step = steps.back(says('')); step; step = steps.back(step)) {
      oldest = step
      found += 1
    }

    expect(found).toBe(500)
    expect(oldest?.text).toBe('2')
  })
})
