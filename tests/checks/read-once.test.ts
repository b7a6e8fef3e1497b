import { describe, expect, test } from '@jest/globals'
import { readOnce } from '../../src/checks/reading/read-once.js'

function aReader() {
  const read: string[] = []
  const reader = readOnce((text: string, language: string) => {
    read.push(`${language} ${text}`)
    return { words: text.split(' '), language }
  })
  return { read, reader }
}

describe('what is read once', () => {
  test('is not read again while other texts are', () => {
    const { read, reader } = aReader()

    for (const text of ['Eins', 'Zwei', 'Drei', 'Eins', 'Zwei', 'Eins']) reader(text, 'de')

    expect(read).toEqual(['de Eins', 'de Zwei', 'de Drei'])
  })

  test('is read in each language by itself', () => {
    const { reader } = aReader()

    const languages = ['de', 'en', 'de'].map(language => reader('Bald', language).language)

    expect(languages).toEqual(['de', 'en', 'de'])
  })

  test('is kept by each reader for itself', () => {
    const [one, other] = [readOnce(text => text.length), readOnce(text => text.toUpperCase())]

    expect([one('Text'), other('Text'), one('Text'), other('Text')]).toEqual([4, 'TEXT', 4, 'TEXT'])
  })

  test('may be read by way of another reading of the same text', () => {
    const words = readOnce(text => text.split(' '))
    const count = readOnce(text => words(text).length)

    expect([count('Ein kurzer Satz'), words('Ein kurzer Satz')]).toEqual([3, ['Ein', 'kurzer', 'Satz']])
  })

  test('is forgotten when many others were read', () => {
    const { read, reader } = aReader()
    reader('Der erste Satz', 'de')

    for (let at = 0; at < 60; at += 1) reader(`${at} ${'x'.repeat(2_000)}`, 'de')
    reader('Der erste Satz', 'de')

    expect(read.filter(text => text === 'de Der erste Satz')).toHaveLength(2)
  })

  test('is not held where it is long', () => {
    const { read, reader } = aReader()
    const text = 'x'.repeat(20_001)

    reader(text, 'de')
    reader(text, 'de')

    expect(read).toHaveLength(2)
  })
})
