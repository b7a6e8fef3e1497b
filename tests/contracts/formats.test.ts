import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { formatFor, formatNamed, formats } from '../../src/formats/index.js'
import { plainText } from '../../src/formats/inline.js'

test('every format on the shelf is listed', () => {
  const onTheShelf = readdirSync('src/formats').filter(
    file => file.endsWith('.ts') && /= defineFormat\(/.test(readFileSync(`src/formats/${file}`, 'utf8')),
  )

  expect(formats.map(({ id }) => `${id}.ts`).sort()).toEqual(onTheShelf.sort())
})

test('no media type and no file name belongs to two formats', () => {
  const claims = formats.flatMap(({ mediaTypes, extensions }) => [...mediaTypes, ...extensions])

  expect(new Set(claims).size).toBe(claims.length)
})

describe.each(formats.map(format => [format.id, format] as const))('%s', (id, format) => {
  test('is found by its name and by its media types', () => {
    expect(formatNamed(id)).toBe(format)
    for (const mediaType of format.mediaTypes)
      expect(formatFor(`${mediaType.toUpperCase()}; charset=utf-8`)).toBe(format)
  })

  test.each(format.examples.map((example, index) => [index + 1, example] as const))(
    'reads its example %i',
    async (_, { file, headline, blocks }) => {
      const found = await format.read(file)

      expect(found.headline && plainText(found.headline)).toBe(headline)
      expect(found.body.blocks.map(({ content }) => plainText(content))).toEqual(blocks)
    },
  )

  test.each(oddFiles())('does not throw on %s', async (_, file) => {
    const { body } = await format.read(file)

    expect(Array.isArray(body.blocks)).toBe(true)
    expect(JSON.parse(JSON.stringify(body))).toEqual(body)
  })
})

function oddFiles(): [string, string | Uint8Array][] {
  return [
    ['nothing', ''],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0x80, 0x50, 0x4b, 0x03, 0x04])],
    ['a broken tag', '<p <b <a href='],
    ['a lone surrogate', 'a\ud800b'],
    ['50,000 open tags', '<div>'.repeat(50_000)],
    ['50,000 attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>x`],
    ['100,000 opening brackets', '<'.repeat(100_000)],
  ]
}
