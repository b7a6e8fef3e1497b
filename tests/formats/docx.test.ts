import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { docx } from '../../src/formats/docx.js'
import { docxExample } from '../../src/formats/docx-example.js'
import { plainText } from '../../src/formats/inline.js'
import { inspectZip } from '../../src/formats/inspect-zip.js'

describe('reading a Word document', () => {
  test('keeps its markup', async () => {
    const { body } = await docx.read(docxExample, { headline: 'Rat tagt' })

    expect(body.blocks[0]?.content).toMatchObject([{ type: 'text' }, { tagName: 'strong' }])
    expect(body.leftOut.map(({ why }) => why)).toEqual(['repeated-headline'])
  })

  test('takes a heading for the headline only where the document begins with it', async () => {
    const [first, late] = [aDocument('Heading1 Rat tagt', 'Normal Text.'), aDocument('Normal Text.', 'Heading1 Danach')]

    const [begins, goesOn] = [await docx.read(first), await docx.read(late)]

    expect(begins.headline && plainText(begins.headline)).toBe('Rat tagt')
    expect(goesOn.headline).toBeUndefined()
    expect(goesOn.body.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading'])
  })

  test('says so when it cannot be read', async () => {
    const { body } = await docx.read(docxExample.subarray(0, 400))

    expect(body).toEqual({
      blocks: [],
      frame: { type: 'root', children: [] },
      leftOut: [{ line: 1, text: 'docx: broken', why: 'unsupported' }],
    })
  })

  test('does not unpack an archive that grows beyond measure', async () => {
    const bomb = archive(Buffer.alloc(60 * 1024 * 1024))

    expect(inspectZip(bomb)).toBe('too-large')
    expect((await docx.read(bomb)).body.leftOut[0]?.text).toBe('docx: too-large')
  })

  test('takes no archive that states fewer entries than it has', () => {
    const lying = Buffer.from(docxExample)
    lying.writeUInt16LE(1, lying.length - 12)

    expect(inspectZip(lying)).toBe('broken')
  })
})

/** A Word file of paragraphs, each after the name of its style. */
function aDocument(...paragraphs: string[]): Buffer {
  const written = paragraphs.map(paragraph => {
    const [style, ...words] = paragraph.split(' ')
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words.join(' ')}</w:t></w:r></w:p>`
  })
  const xmlns = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const xml = `<w:document xmlns:w="${xmlns}"><w:body>${written.join('')}</w:body></w:document>`

  return withDocument(Buffer.from(xml))
}

/** The example with another text in it, which is the last of its entries. */
function withDocument(xml: Buffer): Buffer {
  const packed = deflateRawSync(xml)
  const start = docxExample.lastIndexOf('PK\x03\x04')
  const local = Buffer.from(docxExample.subarray(start, start + 30 + 'word/document.xml'.length))
  const directory = Buffer.from(docxExample.subarray(docxExample.indexOf('PK\x01\x02')))
  const entry = directory.lastIndexOf('PK\x01\x02')
  for (const [header, at] of [
    [local, 18],
    [directory, entry + 20],
  ] as const) {
    header.writeUInt32LE(packed.length, at)
    header.writeUInt32LE(xml.length, at + 4)
  }
  const end = directory.lastIndexOf('PK\x05\x06')
  directory.writeUInt32LE(start + local.length + packed.length, end + 16)

  return Buffer.concat([docxExample.subarray(0, start), local, packed, directory])
}

/** One entry that states a size of nothing. */
function archive(content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46, 12)
  end.writeUInt32LE(30 + packed.length, 16)

  return Buffer.concat([local, packed, central, end])
}
