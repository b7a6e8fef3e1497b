import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { writeJson } from '../../src/http/write-json.js'

describe('writing an answer as JSON', () => {
  test('writes what JSON.stringify would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async answer => {
        expect(await writeJson(answer)).toBe(JSON.stringify(answer))
      }),
    )
  })

  test.each([499, 500, 501, 1_000, 1_999])('writes a list of %p entries whole', async length => {
    const segments = Array.from({ length }, (_, position) => ({ position, at: new Date(position), none: undefined }))
    const answer = { id: 'v', gone: undefined, at: new Date(0), segments, after: [1] }

    expect(await writeJson(answer)).toBe(JSON.stringify(answer))
  })

  test('lets others have their turn in a long list', async () => {
    const turns: string[] = []
    setImmediate(() => turns.push('another'))

    await writeJson({ segments: Array.from({ length: 2_000 }, () => 1) })
    turns.push('written')

    expect(turns).toEqual(['another', 'written'])
  })
})
