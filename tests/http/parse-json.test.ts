import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { cursorOf, cutPage } from '../../src/http/paging.js'
import { parseJson } from '../../src/http/parse-json.js'

const text = fc.string({ unit: 'grapheme' }).filter(text => !text.includes('\0'))
const json = fc.dictionary(
  text,
  fc.letrec(tie => ({
    value: fc.oneof({ maxDepth: 5 }, text, fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
    list: fc.array(tie('value')),
    object: fc.dictionary(text, tie('value')),
  })).value,
)

describe('reading JSON', () => {
  test('reads whatever JSON can say', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2, '\t'), (value, space) => {
        expect(parseJson(JSON.stringify(value, null, space))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test.each([
    ['{"a":{"b":[1,{"c":1,"c":2}]}}', '/a/b/1/c'],
    ['{"a":1 , "b":{"a":1}, "a"\n:2}', '/a'],
    ['{"a\\"":1,"a\\u0022":2}', '/a"'],
    ['[{"x":1},{"x":[],"y":["x","x"],"x":1}]', '/1/x'],
  ])('finds the key given twice in %s', (text, pointer) => {
    expect(() => parseJson(text)).toThrow(expect.objectContaining({ type: 'duplicate-key', details: { pointer } }))
  })

  test('takes the same key in different objects, and values that look like keys', () => {
    expect(parseJson('[{"a":"a","b":["a","a:","{"]},{"a":1}]')).toHaveLength(2)
  })

  test.each([32, 33])('%i levels deep is the edge', depth => {
    const text = '['.repeat(depth) + ']'.repeat(depth)

    if (depth === 32) expect(parseJson(text)).toBeInstanceOf(Array)
    else expect(() => parseJson(text)).toThrow(expect.objectContaining({ type: 'nested-too-deep' }))
  })

  test('takes a mebibyte of escapes in its stride', () => {
    expect(parseJson(`{"a":"${'\\n'.repeat(500_000)}"}`)).toEqual({ a: '\n'.repeat(500_000) })
  })
})

describe('paging', () => {
  const cursor = cursorOf(z.strictObject({ at: z.string(), id: z.uuid() }))
  const place = { at: '2026-11-23T00:00:00Z', id: '0199c7a0-0000-7000-8000-000000000000' }

  test('a cursor leads back to its place', () => {
    expect(cursor.read(cursor.write(place))).toEqual(place)
    expect(cursor.read(undefined)).toBeNull()
  })

  test.each([
    '',
    'garbage',
    '%00',
    Buffer.from('null').toString('base64url'),
    Buffer.from('{"id":"x"}').toString('base64url'),
  ])('the cursor %p is none of ours', made => {
    expect(() => cursor.read(made)).toThrow(expect.objectContaining({ type: 'invalid-input' }))
  })

  test('a page has a next one only if there is more', () => {
    expect(cutPage([1, 2, 3], 2, String)).toEqual({ items: [1, 2], next: '2' })
    expect(cutPage([1, 2], 2, String)).toEqual({ items: [1, 2], next: null })
    expect(cutPage([], 2, String)).toEqual({ items: [], next: null })
  })
})
